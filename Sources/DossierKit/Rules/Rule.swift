/// One judgement, or a family of judgements on one matter: what it checks, why, its words in both
/// languages, and examples that are its tests and its page in `dossier explain`.
///
/// A rule lives in one file named as the code it emits. It opens nothing, reads no clock, and
/// gives all its findings at once.
public protocol Rule: Sendable {
  /// The codes that the rule may emit, the first being the rule's own.
  static var codes: [FindingCode] { get }
  /// Why the matter counts, in a sentence or two.
  static var why: Bilingual { get }
  /// Cases that call for a finding and cases that do not.
  static var examples: [RuleExample] { get }
  /// All findings of the rule on one case.
  static func check(_ record: CaseRecord) -> [Finding]
}

/// A code of the catalogue: when it is emitted, and how grave it can be.
public struct FindingCode: Sendable {
  public let code: String
  public let severities: [Severity]
  /// A short name for lists.
  public let title: Bilingual
  /// When the code is emitted.
  public let when: Bilingual
  /// Whether a waiver in the case file can accept the finding. Every warning can.
  public let waivable: Bool

  public init(_ code: String, _ severities: [Severity], waivable: Bool = false, title: Bilingual, when: Bilingual) {
    self.code = code
    self.severities = severities
    self.title = title
    self.when = when
    self.waivable = waivable
  }
}

/// A case in a few lines that a rule passes or fails.
public struct RuleExample: Sendable {
  /// What the example shows.
  public let name: Bilingual
  /// The text of a whole `case.yaml`.
  public let yaml: String
  /// The day judged.
  public let day: Day
  /// The files of the folder; each is taken as a sound one-page PDF unless told otherwise.
  public let files: [ExampleFile]
  /// The codes of this rule that are due, in order; empty for a passing example.
  public let expected: [String]

  public init(
    _ name: Bilingual, day: String, yaml: String, files: [ExampleFile] = [], expecting expected: [String] = []
  ) {
    self.name = name
    self.yaml = yaml
    self.day = Day(day) ?? Day(number: 0)
    self.files = files
    self.expected = expected
  }
}
