/// The last days to ask the Federal Court for leave (IRPA s. 72(2)(b); facts R-REM-01 to -03): 15 days for a matter
/// arising in Canada, 60 for one arising outside, day 0 left out, the last day counted in, nothing rolled forward.
struct CourtDays {
  /// Day 15: the safe day.
  let last: Day
  /// Day 60: only where a lawyer confirms that the matter arose outside Canada.
  let lastIfOutside: Day

  /// From the earliest of the letter's date, its delivery and its opening; `nil` where none is known.
  init?(_ request: LetterRequest) {
    guard let refusal = request.case.refusal,
      let first = [refusal.date, refusal.deliveredOn, refusal.openedOn].compactMap(\.self).min()
    else { return nil }
    last = first + 15
    lastIfOutside = first + 60
  }

  /// The two days in a sentence.
  var words: Bilingual {
    Bilingual(
      fr: "Cour fédérale\u{00A0}: la demande d’autorisation est à signifier et à déposer au plus tard le "
        + "\(Typography.day(last, .fr)); le \(Typography.day(lastIfOutside, .fr)) seulement si un avocat confirme que "
        + "l’affaire a pris naissance hors du Canada.",
      en: "Federal Court: the application for leave must be served and filed by \(Typography.day(last, .en)); by "
        + "\(Typography.day(lastIfOutside, .en)) only if a lawyer confirms that the matter arose outside Canada.")
  }
}
