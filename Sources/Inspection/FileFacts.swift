/// What is known of one file. It judges nothing.
public struct FileFacts: Codable, Sendable, Equatable {
  /// Bytes.
  public var size: Int
  /// 64 lower-case hexadecimal digits; empty where the file was too large to read.
  public var sha256: String
  public var type: FileType
  /// Pages of a PDF or TIFF, 1 for other pictures, `nil` where it has none or they could not be counted.
  public var pages: Int?
  /// Of a picture file, or of the only picture of a PDF page that came first.
  public var pixelSize: PixelSize?
  /// Bits of a channel.
  public var bitDepth: Int?
  public var colour: Colour?
  /// No colour is to be seen in any picture that was decoded; `nil` where there is none.
  public var looksGrey: Bool?
  public var dpi: Resolution?
  /// 1 to 8.
  public var exifOrientation: Int?
  public var encryption: Encryption
  public var damage: [Damage]
  public var unproven: [Unproven]
  public var form: FormFacts?
  /// An IRCC form that was printed or merged: its page says "Please wait…" or its title names a
  /// form, and the data of the form are not in it.
  public var flattenedForm: Bool
  public var activeContent: [ActiveContent]
  public var isSigned: Bool
  public var title: String?
  public var producer: String?
  /// Written by this program as a draft: it carries ``draftMark``.
  public var isDraftOfDossier: Bool
  /// In points, of the first pages.
  public var pageSizes: [PageSize]
  /// The words on its first pages, only when asked for; empty also where the programs that read them are not
  /// installed.
  public var pageTexts: [PageText]
  /// Why the words that the file itself holds could not be read; `nil` where they were, or were not asked for.
  public var wordsUnread: WordsUnread?
  /// Whether the file has more words, or more pages to recognise, than are kept in ``pageTexts``.
  public var textIsCut: Bool
  /// The machine-readable zone of a passport, only when asked for.
  public var zone: PassportZone?

  /// What drafts of this program carry in their properties.
  public static let draftMark = "dossier:draft"

  public init(size: Int, sha256: String, type: FileType) {
    self.size = size
    self.sha256 = sha256
    self.type = type
    encryption = .none
    damage = []
    unproven = []
    flattenedForm = false
    activeContent = []
    isSigned = false
    isDraftOfDossier = false
    pageSizes = []
    pageTexts = []
    textIsCut = false
  }

  /// The words that the file itself holds, without what was recognised in pictures; `nil` where there are none.
  public var text: String? {
    let pages = pageTexts.filter { !$0.isRecognised }.map(\.text)
    return pages.isEmpty ? nil : pages.joined(separator: "\n")
  }
}
