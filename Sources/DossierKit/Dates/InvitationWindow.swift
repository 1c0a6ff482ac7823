/// The time in which an invited candidate may submit the application for permanent residence.
///
/// 60 calendar days for every invitation issued on or after 2021-06-29; the day of the invitation is left out
/// and the last day counts: **invitation + 60, inclusive**. The date printed on the invitation prevails over
/// the count, whichever is earlier. A Sunday or a holiday never moves the end.
/// Source: facts R-EE-01 to R-EE-04.
public struct InvitationWindow: Hashable, Sendable {
  public let invitationDate: Day?
  /// The last day, inclusive.
  public let lastDay: Day
  /// Whether the last day is the printed one and not the count.
  public let isPrinted: Bool

  /// `nil` where neither date is known.
  public init?(invitationDate: Day?, submitBy: Day?) {
    guard let last = submitBy ?? invitationDate.map({ $0 + 60 }) else { return nil }
    self.invitationDate = invitationDate
    lastDay = last
    isPrinted = submitBy != nil
  }

  public enum State: String, Sendable, CaseIterable {
    /// Before the day of the invitation.
    case notStarted = "not-started"
    case open
    /// From day 50.
    case near
    /// After the last day.
    case expired
  }

  /// Day 50, from which one is warned; ten days before the last day where only the printed date is known,
  /// or where the printed date comes first.
  public var nearFrom: Day { min(invitationDate.map { $0 + 50 } ?? lastDay - 10, lastDay - 10) }

  /// The last moment of the last day, on the clock assumed for electronic filing. The hour of this limit is
  /// not confirmed (R-EE-03).
  public var cutOff: CutOff { CutOff(lastDay) }
  /// The holiday that the last day is, if it is one. It extends nothing.
  public var holiday: LegalHoliday? { LegalHoliday.on(lastDay) }

  /// How many days remain after a day: 0 on the last day, negative afterwards.
  public func daysLeft(on day: Day) -> Int { lastDay - day }

  public func state(on day: Day) -> State {
    if day > lastDay { return .expired }
    if day >= nearFrom { return .near }
    if let invitationDate, day < invitationDate { return .notStarted }
    return .open
  }
}
