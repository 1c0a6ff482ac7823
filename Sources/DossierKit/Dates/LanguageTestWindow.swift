/// How long the results of a language test may be used: they must be less than two years old on the day the
/// application is received, **strictly**.
///
/// A test of exactly two years ago is expired; a test of 29 February is expired on 28 February two years
/// later (Interpretation Act, s. 28). Counted from the day of the test, the earlier of the two dates on a
/// report. Source: IRPR s. 75(2)(d); facts R-EE-31 to R-EE-36.
public struct LanguageTestWindow: Hashable, Sendable {
  public let testDate: Day

  public init(testDate: Day) { self.testDate = testDate }

  /// The last day on which the results may be used.
  public var lastDay: Day { testDate.adding(months: 24) - 1 }

  /// Whether the test has taken place and its results are less than two years old.
  public func isUsable(on day: Day) -> Bool { testDate <= day && day <= lastDay }

  /// Whether the results are two years old or more.
  public func isExpired(on day: Day) -> Bool { day > lastDay }

  /// Whether usable results stop being so within 30 days after a day.
  public func expiresSoon(on day: Day) -> Bool { isUsable(on: day) && lastDay < day + 30 }
}
