/// What `validate` says of one case, ready to be printed in any format (product: §5).
public struct Report: Codable, Sendable {
  public static let schemaVersion = 1

  public struct Tool: Codable, Sendable {
    public var name: String
    public var version: String
  }

  public struct CaseSummary: Codable, Sendable {
    /// The last part of the path of the case folder.
    public var folder: String
    public var applications: [Application]
    public var asOf: Day
    public var language: Language
    /// The principal applicant's name, for headings.
    public var name: String
    public var channel: Bilingual
    public var limitBytes: Int
    /// Whether the day judged is the planned day of submission.
    public var isSubmissionDate: Bool
  }

  public enum Verdict: String, Codable, Sendable {
    case ready
    case notReady = "not-ready"
  }

  public struct Counts: Codable, Sendable, Equatable {
    public var error: Int
    public var warning: Int
    public var info: Int
    public var waived: Int
  }

  public struct ChecklistLine: Codable, Sendable {
    public enum Status: String, Codable, Sendable {
      case satisfied, missing, waived
      case notRequired = "not-required"
    }
    public var requirement: String
    public var application: Application?
    public var applications: [Application]
    /// The name as the manifest has it, official where one is known.
    public var name: Bilingual
    /// The usual name of the document type, for lists.
    public var shortName: Bilingual
    public var person: String?
    public var country: String?
    public var countryName: Bilingual?
    public var subject: String?
    public var slot: String
    public var status: Status
    /// Whether the case file does not tell if the document is demanded.
    public var undecided: Bool
    /// Whether the document is never asked, and may be added.
    public var isOptional: Bool
    public var files: [String]
    public var reason: Bilingual
    public var severity: Severity?
    /// The rows of the facts.
    public var facts: [String]

    // Every key is written, also where there is nothing to say: scripts rely on the shape.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(requirement, forKey: .requirement)
      try container.encode(application, forKey: .application)
      try container.encode(applications, forKey: .applications)
      try container.encode(name, forKey: .name)
      try container.encode(shortName, forKey: .shortName)
      try container.encode(person, forKey: .person)
      try container.encode(country, forKey: .country)
      try container.encode(countryName, forKey: .countryName)
      try container.encode(subject, forKey: .subject)
      try container.encode(slot, forKey: .slot)
      try container.encode(status, forKey: .status)
      try container.encode(undecided, forKey: .undecided)
      try container.encode(isOptional, forKey: .isOptional)
      try container.encode(files, forKey: .files)
      try container.encode(reason, forKey: .reason)
      try container.encode(severity, forKey: .severity)
      try container.encode(facts, forKey: .facts)
    }
  }

  public struct Deadline: Codable, Sendable, Equatable {
    public var code: String
    public var date: Day
    public var daysLeft: Int
    public var title: Bilingual
  }

  public struct SoundUntil: Codable, Sendable, Equatable {
    public var date: Day
    public var because: Bilingual
  }

  public var schemaVersion = Report.schemaVersion
  public var tool: Tool
  public var `case`: CaseSummary
  public var verdict: Verdict?
  public var counts: Counts
  public var findings: [Finding]
  public var checklist: [ChecklistLine]
  public var deadlines: [Deadline]
  public var soundUntil: SoundUntil?
  public var fees: Fees?
  public var ignored: [SkippedFile]
  public var disclaimer: Bilingual
  /// What packing did to the uploads; `nil` outside of an archive.
  public var changes: [UploadChange]?

  // Every key is written, also where there is nothing to say: scripts rely on the shape.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(schemaVersion, forKey: .schemaVersion)
    try container.encode(tool, forKey: .tool)
    try container.encode(self.case, forKey: .case)
    try container.encode(verdict, forKey: .verdict)
    try container.encode(counts, forKey: .counts)
    try container.encode(findings, forKey: .findings)
    try container.encode(checklist, forKey: .checklist)
    try container.encode(deadlines, forKey: .deadlines)
    try container.encode(soundUntil, forKey: .soundUntil)
    try container.encode(fees, forKey: .fees)
    try container.encode(ignored, forKey: .ignored)
    try container.encode(disclaimer, forKey: .disclaimer)
    try container.encodeIfPresent(changes, forKey: .changes)
  }
}

extension Report {
  /// Findings of a severity that were not accepted on purpose.
  public func open(_ severity: Severity) -> [Finding] {
    findings.filter { $0.severity == severity && $0.waived == nil }
  }

  /// Findings accepted on purpose.
  public var waived: [Finding] { findings.filter { $0.waived != nil } }
}
