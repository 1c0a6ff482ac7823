public import Typesetting

/// A drafted letter: a document marked as a draft, to be corrected and signed by the person.
public struct DraftLetter: Sendable {
  public var kind: LetterKind
  public var language: Language
  /// What every writer writes from. Its information carries the draft's mark.
  public var document: Document
  /// The keys of `case.yaml` whose facts are missing: each stands as a bracket in the text. With any, the
  /// exit status is 1.
  public var missing: [String]

  /// The name of the file without extension, such as `restoration-ptot.fr`.
  public var fileStem: String { "\(kind.rawValue).\(language.rawValue)" }
}
