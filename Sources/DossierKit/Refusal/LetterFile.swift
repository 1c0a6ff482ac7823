public import Inspection
public import Workers

/// The words of a letter in a file: text, PDF, Word, or a picture where character recognition is installed.
public struct LetterFile: Sendable {
  /// Pages apart by form feeds.
  public let text: String
  /// Some words were recognised in a picture, where any letter may be wrong.
  public let isRecognised: Bool
  /// The file is longer than what is read of one: some pages of a PDF, some twenty thousand characters of a text.
  public let isCut: Bool

  /// Why a letter could not be read.
  public enum Fault: Error, Sendable {
    case missing
    case unopened
    case tooLarge
    case encrypted
    case damaged
    /// A kind of file that holds no words that are read.
    case unreadKind(FileType)
    /// No program that reads it is installed, or it gave up.
    case noReader

    public var message: Bilingual {
      switch self {
      case .missing: Bilingual(fr: "lettre introuvable", en: "no such letter")
      case .unopened: Bilingual(fr: "cette lettre ne peut pas être ouverte", en: "this letter cannot be opened")
      case .tooLarge: Bilingual(fr: "ce fichier est trop grand pour une lettre", en: "this file is too large for a letter")
      case .encrypted:
        Bilingual(
          fr: "cette lettre est chiffrée\u{00A0}: l’enregistrer sans mot de passe", en: "this letter is encrypted: save it without a password")
      case .damaged: Bilingual(fr: "cette lettre est endommagée", en: "this letter is damaged")
      case .unreadKind(let type):
        Bilingual(
          fr: "un fichier de type \(type.rawValue) n’est pas lu\u{00A0}: donner un texte, un PDF, un .docx ou une image",
          en: "a file of type \(type.rawValue) is not read: give a text, a PDF, a .docx or a picture")
      case .noReader:
        Bilingual(
          fr: "aucun mot n’a pu être lu\u{00A0}: pdftotext ou tesseract manque, ou n’a rien trouvé; copier la lettre dans un "
            + "fichier .txt",
          en: "no word could be read: pdftotext or tesseract is missing, or found nothing; copy the letter into a .txt file")
      }
    }
  }

  /// Reads a letter in a worker, since what it holds may be hostile.
  /// - Parameters:
  ///   - folder: the absolute folder that holds it.
  ///   - name: its name in that folder.
  ///   - readsPictures: whether words in pictures are recognised, where a program for that is installed.
  public static func read(
    folder: [UInt8], name: [UInt8], readsPictures: Bool, pool: WorkerPool
  ) async throws(Fault) -> LetterFile {
    var reading = PaperReading(text: true, pictures: readsPictures)
    reading.documents = true
    let request = InspectionRequest(root: folder, path: name, reading: reading)
    switch await Inspector.inspectAll([request], pool: pool).first {
    case .facts(let facts): return try LetterFile(facts)
    case .failure(.vanished): throw .missing
    default: throw .unopened
    }
  }

  private static let longText = 20_000

  private init(_ facts: FileFacts) throws(Fault) {
    guard !facts.unproven.contains(where: { $0.reason == .fileTooLarge }) else { throw .tooLarge }
    guard facts.encryption != .needsPassword else { throw .encrypted }
    switch facts.type {
    case .empty:
      text = ""
      isRecognised = false
      isCut = false
      return
    case .text, .pdf, .docx, .jpeg, .png, .tiff: break
    default: throw .unreadKind(facts.type)
    }
    if facts.pageTexts.isEmpty {
      guard facts.damage.isEmpty else { throw .damaged }
      throw .noReader
    }
    var pages: [String] = []
    for page in facts.pageTexts {
      // A page without words keeps its number.
      while pages.count < page.page - 1 { pages.append("") }
      pages.append(page.text)
    }
    text = pages.joined(separator: "\u{0C}")
    isRecognised = facts.pageTexts.contains(where: \.isRecognised)
    let last = facts.pageTexts.map(\.page).max() ?? 0
    switch facts.type {
    case .text: isCut = facts.size > text.utf8.count + 3
    case .docx: isCut = text.count >= Self.longText
    default: isCut = last > 2 && (facts.pages ?? 0) > last
    }
  }
}
