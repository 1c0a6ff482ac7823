/// The last moment of a day on the clock that IRCC uses for electronic filing, 23:59:59 UTC, and the
/// same moment on the clocks of two Canadian zones.
///
/// Source: facts T-09 (medium: secondary reproductions of the officer instructions). The hours follow
/// the rule that most of North America shares since 2007: daylight time from the second Sunday of March
/// to the first Sunday of November. A place that keeps daylight time all year reads an hour more: the
/// hour given here is then early, never late.
public struct CutOff: Hashable, Sendable {
  /// The civil day, in UTC, that ends at this moment. In Canada the local day is the same.
  public let day: Day

  public init(_ day: Day) { self.day = day }

  /// Whether clocks show daylight time at the end of the UTC day.
  public var isDaylightTime: Bool {
    let year = day.civil.year
    guard let start = CutOff.sunday(2, ofMonth: 3, year), let end = CutOff.sunday(1, ofMonth: 11, year)
    else { return false }
    return start <= day && day < end
  }

  /// The hour, 0 to 23, on clocks of Eastern time; minutes and seconds are 59:59.
  public var easternHour: Int { isDaylightTime ? 19 : 18 }

  /// The hour, 0 to 23, on clocks of Pacific time; minutes and seconds are 59:59.
  public var pacificHour: Int { isDaylightTime ? 16 : 15 }

  /// The moment in words: « 23 h 59 min 59 s (UTC), soit 18 h 59 min 59 s, heure de l’Est, … ».
  public var text: Bilingual {
    Bilingual(
      fr: "\(french(23)) (UTC), soit \(french(easternHour)), heure de l’Est, "
        + "ou \(french(pacificHour)), heure du Pacifique",
      en: "11:59:59 p.m. UTC, which is \(easternHour - 12):59:59 p.m. Eastern time "
        + "or \(pacificHour - 12):59:59 p.m. Pacific time")
  }

  private func french(_ hour: Int) -> String {
    let space = Typography.noBreakSpace
    return "\(hour)\(space)h\(space)59\(space)min\(space)59\(space)s"
  }

  /// The nth Sunday of a month.
  static func sunday(_ ordinal: Int, ofMonth month: Int, _ year: Int) -> Day? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    return first + (6 - first.weekday) + 7 * (ordinal - 1)
  }
}
