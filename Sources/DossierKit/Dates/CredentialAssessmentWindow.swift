/// How long an educational credential assessment may be used: it must be less than five years old on the day
/// the application is received, **strictly**; one of exactly five years ago is expired.
/// Source: IRPR s. 75(2)(e); facts R-EE-40, R-EE-43.
public struct CredentialAssessmentWindow: Hashable, Sendable {
  public let issueDate: Day

  public init(issueDate: Day) { self.issueDate = issueDate }

  /// The last day on which the assessment may be used.
  public var lastDay: Day { issueDate.adding(months: 60) - 1 }

  /// Whether the assessment has been issued and is less than five years old.
  public func isUsable(on day: Day) -> Bool { issueDate <= day && day <= lastDay }

  /// Whether the assessment is five years old or more.
  public func isExpired(on day: Day) -> Bool { day > lastDay }
}
