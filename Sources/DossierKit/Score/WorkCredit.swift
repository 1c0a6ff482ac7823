/// Work that a grid counts.
public struct WorkCredit: Sendable, Hashable {
  /// Completed years; a year is 1,560 hours, at most 30 of them in a week.
  public var years: Int
  /// The hours counted, rounded down; `nil` where only the years are known.
  public var hours: Int?

  public init(years: Int, hours: Int? = nil) {
    self.years = years
    self.hours = hours
  }
}
