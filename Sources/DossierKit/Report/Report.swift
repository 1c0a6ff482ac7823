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
}

extension Report {
  /// Findings of a severity that were not accepted on purpose.
  public func open(_ severity: Severity) -> [Finding] {
    findings.filter { $0.severity == severity && $0.waived == nil }
  }

  /// Findings accepted on purpose.
  public var waived: [Finding] { findings.filter { $0.waived != nil } }
}
