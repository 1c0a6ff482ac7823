public import Typesetting

/// A drafted letter: a document marked as a draft, to be corrected and signed by the person.
public struct DraftLetter: Sendable {
  public var kind: LetterKind
  public var language: Language
  /// Which of several letters of one kind it is, such as `police-certificate-FRA`; `nil` where there is one.
  public var part: String?
  /// What every writer writes from. Its information carries the draft's mark.
  public var document: Document
  /// The keys of `case.yaml` whose facts are missing: each stands as a bracket in the text. With any, the
  /// exit status is 1.
  public var missing: [String]
  /// What the person should know before the letter is sent: deadlines that run, when to see a lawyer.
  public var notices: [Bilingual]
  /// The text of every tag, by the tag's name: tells which field holds a character that no font has.
  public var fields: [ExpandedTemplate.Field]

  /// The name of the file without extension, such as `restoration-ptot.fr` or `explanation-name-change.fr`.
  public var fileStem: String { kind.rawValue + (part.map { "-\($0)" } ?? "") + ".\(language.rawValue)" }
}
