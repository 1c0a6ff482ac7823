/// How long an immigration medical exam may be used: until the day **before** the same date a year later.
/// On the day exam + 12 months it is expired. Source: IRPR s. 30(3); facts R-EE-65.
public struct MedicalExamWindow: Hashable, Sendable {
  public let examDate: Day

  public init(examDate: Day) { self.examDate = examDate }

  /// The last day, inclusive, of the public policy under which a person living in Canada may use an exam of at
  /// most five years again: 2029-10-05 (facts R-EE-64, medium).
  public static let policyLastDay = Day("2029-10-05") ?? Day(number: 0)

  /// The last day on which the exam is valid.
  public var lastDay: Day { examDate.adding(months: 12) - 1 }

  /// Whether the exam has taken place and is less than a year old.
  public func isValid(on day: Day) -> Bool { examDate <= day && day <= lastDay }

  /// Whether the exam is a year old or more.
  public func isExpired(on day: Day) -> Bool { day > lastDay }

  /// The last day on which the policy lets a person in Canada use the exam again: five years after it,
  /// inclusive, or the end of the policy.
  public var reuseLastDay: Day {
    var last = examDate.adding(years: 5)
    // Five years before 28 February is 28 February, also where the exam was on the 29th.
    while (last + 1).adding(years: -5) <= examDate { last = last + 1 }
    return min(last, Self.policyLastDay)
  }

  /// Whether the policy lets a person use the exam again on a day.
  public func mayBeReused(on day: Day, livesInCanada: Bool) -> Bool {
    livesInCanada && examDate <= day && day.adding(years: -5) <= examDate && day <= Self.policyLastDay
  }
}
