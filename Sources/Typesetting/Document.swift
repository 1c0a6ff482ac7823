public import Pages

/// A document before it takes a form: what every writer writes from.
public struct Document: Equatable, Sendable {
  /// What is said about the document.
  public var info: DocumentInfo
  /// What it says.
  public var blocks: [Block]

  /// A document of these blocks.
  public init(info: DocumentInfo, blocks: [Block]) {
    self.info = info
    self.blocks = blocks
  }
}

/// What is said about a document, and what stands in the margins of its pages.
public struct DocumentInfo: Equatable, Sendable {
  /// The language of the words: it decides spelling checks, shaping and the voice of a screen reader.
  public enum Language: String, Sendable {
    case french = "fr-CA"
    case english = "en-CA"
  }

  /// The keyword by which a draft made here is recognised, in DOCX and PDF alike.
  public static let draftKeyword = "dossier:draft"

  /// The title, for the window and the document's properties.
  public var title: String
  /// The language of the text.
  public var language: Language
  /// The day of the document. No clock is ever read.
  public var day: PageDay
  /// The person who signs; may be empty.
  public var author: String
  /// The words of the draft's mark; nil for a document that is none.
  public var draftMark: String?
  /// A line above the text from the second page on.
  public var header: String?
  /// The words below the text, in which `{page}` and `{pages}` stand for numbers.
  public var pageNumber: String?

  /// Everything about a document.
  public init(
    title: String, language: Language, day: PageDay, author: String = "", draftMark: String? = nil,
    header: String? = nil, pageNumber: String? = nil
  ) {
    self.title = title
    self.language = language
    self.day = day
    self.author = author
    self.draftMark = draftMark
    self.header = header
    self.pageNumber = pageNumber
  }

  /// Whether the document is a draft.
  public var isDraft: Bool { draftMark != nil }
}
