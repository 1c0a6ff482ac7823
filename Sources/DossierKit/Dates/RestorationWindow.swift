/// The time in which restoration of temporary resident status may be asked: within 90 days after
/// the day status ended.
///
/// Status ends at the end of day E (IRPA s. 47(a)). "Within 90 days after" leaves E out and counts the last
/// day in (Interpretation Act, s. 27(2) and (5)): day 1 is E + 1 and the last day is **E + 90, inclusive**.
/// Every calendar day counts; a Sunday or a holiday never moves the end (facts T-07, T-08). The application
/// must be *received*, complete, on that day (T-10). Source: IRPR s. 182(1).
public struct RestorationWindow: Hashable, Sendable {
  /// E, the last day of authorized stay.
  public let end: Day

  public init(end: Day) { self.end = end }

  /// Where a day stands in the window.
  public enum State: String, Sendable, CaseIterable {
    /// Day E or earlier: there is nothing to restore.
    case notStarted = "not-started"
    /// E + 1 to E + 59.
    case open
    /// E + 60 to E + 89.
    case closing
    /// E + 90.
    case lastDay = "last-day"
    /// E + 91 or later.
    case closed
  }

  /// E + 1, the first day on which there is something to restore.
  public var firstDay: Day { end + 1 }
  /// E + 60, from which one is warned.
  public var closingFrom: Day { end + 60 }
  /// E + 89: the day to aim for, since some count E as day 1 and IRCC's clock is ahead of Canada's.
  public var aimFor: Day { end + 89 }
  /// E + 90, inclusive.
  public var lastDay: Day { end + 90 }
  /// The last moment of the last day.
  public var cutOff: CutOff { CutOff(lastDay) }
  /// The holiday that the last day is, if it is one. It extends nothing.
  public var holiday: LegalHoliday? { LegalHoliday.on(lastDay) }

  /// How many days after E a day is: 1 on the first day of the window, 90 on the last.
  public func count(on day: Day) -> Int { day - end }

  /// How many days remain after a day: 0 on the last day, negative afterwards.
  public func daysLeft(on day: Day) -> Int { lastDay - day }

  /// Whether an application received on a day is in time.
  public func contains(_ day: Day) -> Bool { firstDay <= day && day <= lastDay }

  public func state(on day: Day) -> State {
    switch count(on: day) {
    case ...0: .notStarted
    case 1..<60: .open
    case 60..<90: .closing
    case 90: .lastDay
    default: .closed
    }
  }

  /// What a Sunday or holiday at the end of the window means, or `nil` where the last day is neither.
  public var holidayNote: Bilingual? {
    guard let holiday else { return nil }
    let day = Bilingual.day(lastDay)
    return Bilingual(
      fr: "Le \(day.fr) est \(holiday.title.fr). La Loi d’interprétation (art. 26) permettrait d’agir le jour "
        + "suivant, mais rien n’indique que le compte d’IRCC l’accepte\u{00A0}: la date limite reste le \(day.fr).",
      en: "\(day.en) is \(holiday.title.en). The Interpretation Act (s. 26) would allow the next day, but nothing "
        + "shows that IRCC’s account accepts it: the last day remains \(day.en).")
  }
}
