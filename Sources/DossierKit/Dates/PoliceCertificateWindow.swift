/// The days between which a police certificate must have been issued, and the stays that call for one.
/// Source: facts R-EE-50 to R-EE-54 (medium).
public enum PoliceCertificateWindow {
  /// The earliest day of issue, inclusive, of the certificate of the country where the person lives: six months
  /// before the application, on the same calendar number, or on the last day of a shorter month.
  public static func earliestIssue(submittedOn day: Day) -> Day { day.adding(months: -6) }

  /// Whether the certificate of the country where the person lives is recent enough: issued on a day from
  /// `earliestIssue(submittedOn:)` to the day of the application, both inclusive.
  public static func isRecent(issuedOn issue: Day, submittedOn day: Day) -> Bool {
    earliestIssue(submittedOn: day) <= issue && issue <= day
  }

  /// The last day, inclusive, on which the certificate of the country where the person lives is recent enough.
  public static func lastUse(issuedOn issue: Day) -> Day {
    var last = issue.adding(months: 6)
    // Months that end early share their earliest issue: 28 February serves until 31 August.
    while earliestIssue(submittedOn: last + 1) <= issue { last = last + 1 }
    return last
  }

  /// Whether the certificate of a country the person has left covers the last stay: issued **after** the day
  /// on which that stay ended.
  public static func coversFormerStay(issuedOn issue: Day, lastStayEndedOn end: Day) -> Bool { issue > end }

  /// Whether a stay lasted six months in a row. Both days belong to the stay: 1 January to 30 June counts.
  public static func isSixMonths(from: Day, to: Day) -> Bool { from.adding(months: 6) <= to + 1 }

  /// The first day of the look-back: ten years before the application, or the 18th birthday where later.
  public static func lookBackStart(submittedOn day: Day, bornOn birth: Day) -> Day {
    max(day.adding(years: -10), birth.birthday(18))
  }

  /// Whether a part of a stay falls on a day of the look-back.
  public static func touchesLookBack(to: Day, submittedOn day: Day, bornOn birth: Day) -> Bool {
    to >= lookBackStart(submittedOn: day, bornOn: birth)
  }
}
