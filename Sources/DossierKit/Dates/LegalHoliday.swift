/// The holidays of federal law, which a legal window meets and never uses.
///
/// Section 26 of the Interpretation Act lets an act that falls due on a holiday be done on the next
/// day that is not one. Nothing shows that the online accounts honour it, so that windows only say
/// what day they end on (facts T-08, R-EE-04).
public enum LegalHoliday: String, Sendable, CaseIterable {
  case sunday
  case newYear = "new-year"
  case goodFriday = "good-friday"
  case easterMonday = "easter-monday"
  case victoriaDay = "victoria-day"
  case canadaDay = "canada-day"
  case labourDay = "labour-day"
  case truthAndReconciliation = "truth-and-reconciliation"
  case remembrance
  case christmas

  /// The holiday that a day is, or `nil`. A Saturday is none. Days proclaimed by the Governor in Council
  /// or observed in one province alone are not known here.
  /// Source: Interpretation Act, s. 35(1), "holiday"; Holidays Act, s. 2.
  public static func on(_ day: Day) -> LegalHoliday? {
    if day.weekday == 6 { return .sunday }
    let (year, month, number) = day.civil
    switch (month, number) {
    case (1, 1): return .newYear
    case (7, 1): return .canadaDay
    // Canada Day moves to 2 July where the first is a Sunday.
    case (7, 2) where day.weekday == 0: return .canadaDay
    case (9, 30): return .truthAndReconciliation
    case (11, 11): return .remembrance
    case (12, 25): return .christmas
    // The Monday before 25 May.
    case (5, 18...24) where day.weekday == 0: return .victoriaDay
    case (9, 1...7) where day.weekday == 0: return .labourDay
    default: break
    }
    guard let easter = easterSunday(year) else { return nil }
    switch day - easter {
    case -2: return .goodFriday
    case 1: return .easterMonday
    default: return nil
    }
  }

  /// Easter of the Gregorian calendar: the Sunday after the first ecclesiastical full moon of spring.
  static func easterSunday(_ year: Int) -> Day? {
    let golden = year % 19
    let (century, rest) = (year / 100, year % 100)
    let epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
    let shift = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let correction = (golden + 11 * epact + 22 * shift) / 451
    let position = epact + shift - 7 * correction + 114
    return Day(year: year, month: position / 31, day: position % 31 + 1)
  }

  /// How the holiday is called, with its article in French.
  public var title: Bilingual {
    switch self {
    case .sunday: Bilingual(fr: "un dimanche", en: "a Sunday")
    case .newYear: Bilingual(fr: "le jour de l’An", en: "New Year’s Day")
    case .goodFriday: Bilingual(fr: "le Vendredi saint", en: "Good Friday")
    case .easterMonday: Bilingual(fr: "le lundi de Pâques", en: "Easter Monday")
    case .victoriaDay: Bilingual(fr: "la fête de Victoria", en: "Victoria Day")
    case .canadaDay: Bilingual(fr: "la fête du Canada", en: "Canada Day")
    case .labourDay: Bilingual(fr: "la fête du Travail", en: "Labour Day")
    case .truthAndReconciliation:
      Bilingual(
        fr: "la Journée nationale de la vérité et de la réconciliation",
        en: "the National Day for Truth and Reconciliation")
    case .remembrance: Bilingual(fr: "le jour du Souvenir", en: "Remembrance Day")
    case .christmas: Bilingual(fr: "le jour de Noël", en: "Christmas Day")
    }
  }
}
