/// The days on which the minimum requirements are judged: the invitation, where it is past, and the day judged (IRPA
/// s. 11.2; R-EE-15).
struct MinimumDays {
  let record: CaseRecord

  /// The situation on each of the days, the day judged first.
  var situations: [ProgramSituation] {
    let invitation = record.case.expressEntry?.invitationDate.flatMap { $0 < record.day ? $0 : nil }
    return ([record.day] + [invitation].compactMap { $0 }).map {
      ProgramSituation(record.case, figures: record.figures, on: $0)
    }
  }

  /// « Le 20 octobre 2026, jour de l’invitation » where the day is not the one judged; empty for that one.
  func opening(_ situation: ProgramSituation) -> Bilingual {
    guard situation.day != record.day else { return Bilingual(fr: "", en: "") }
    let day = situation.day.inWords
    return Bilingual(
      fr: "Le \(day.fr), jour de l’invitation\u{00A0}: ", en: "On \(day.en), the day of the invitation: ")
  }
}
