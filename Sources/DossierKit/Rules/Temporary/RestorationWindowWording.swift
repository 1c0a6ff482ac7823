/// What is said of the window of restoration of one person.
struct RestorationWindowWording {
  let person: Person
  let window: RestorationWindow
  let because: Bilingual
  let record: CaseRecord

  func closed() -> Finding {
    let last = window.lastDay.inWords
    return finding(
      "restoration-window-closed", .error,
      Bilingual(
        fr: "Le délai pour demander le rétablissement du statut \(person.ofName) a pris fin le \(last.fr), 90 jours "
          + "après la fin du statut, le \(window.end.inWords.fr). ",
        en: "The time for \(person.displayName) to ask for restoration of status ended on \(last.en), 90 days after "
          + "status ended on \(window.end.inWords.en). "),
      Bilingual(
        fr: "Ne pas présenter cette demande\u{00A0}: quitter le Canada et demander un permis de l’étranger, et "
          + "consulter d’abord une personne autorisée sur les recours d’exception.",
        en: "Do not file this application: leave Canada and apply for a permit from abroad, and first ask a "
          + "licensed person about exceptional remedies."),
      due: nil, rule: "R-RESTO-18")
  }

  func closing() -> Finding {
    let last = window.lastDay.inWords
    let left = window.daysLeft(on: record.day)
    let days = Bilingual.make {
      Typography.count(left, $0, one: Bilingual(fr: "jour", en: "day"), many: Bilingual(fr: "jours", en: "days"))
    }
    let remaining =
      left == 0
      ? Bilingual(fr: "C’est le dernier jour. ", en: "This is the last day. ")
      : Bilingual(fr: "Il reste \(days.fr). ", en: "\(days.en) left. ")
    let aim =
      record.day <= window.aimFor
      ? Bilingual(
        fr: "Viser le \(window.aimFor.inWords.fr). ", en: "Aim for \(window.aimFor.inWords.en). ")
      : Bilingual(fr: "", en: "")
    let holiday = window.holidayNote.map { Bilingual(fr: " ", en: " ") + $0 } ?? Bilingual(fr: "", en: "")
    return finding(
      "restoration-window-closing", .warning,
      Bilingual(
        fr: "La demande de rétablissement \(person.ofName) doit être reçue, complète, au plus tard le \(last.fr), à "
          + "\(window.cutOff.text.fr). ",
        en: "The restoration application of \(person.displayName) must be received, complete, no later than "
          + "\(last.en), at \(window.cutOff.text.en). ")
        + remaining,
      aim
        + Bilingual(
          fr: "Ni dimanche ni jour férié ne reporte cette date, et une demande retournée n’arrête pas le compte.",
          en: "No Sunday or holiday moves this day, and a returned application does not stop the count.") + holiday,
      due: window.lastDay, rule: "T-07", details: ["aim_for": window.aimFor.description, "days_left": String(left)])
  }

  /// Day 90 from the decision has passed, day 90 from its communication has not.
  func arguable(_ communicated: Day) -> Finding {
    let later = RestorationWindow(end: communicated)
    let (last, first) = (later.lastDay.inWords, window.lastDay.inWords)
    return finding(
      "restoration-window-closing", .warning,
      Bilingual(
        fr: "Compté de la décision, le délai \(person.ofName) a pris fin le \(first.fr). Compté de sa "
          + "communication, le \(communicated.inWords.fr), il court jusqu’au \(last.fr)\u{00A0}: cela peut se "
          + "plaider (2018 CF 964), mais n’est pas assuré. ",
        en: "Counted from the decision, the window of \(person.displayName) ended on \(first.en). Counted from its "
          + "communication on \(communicated.inWords.en), it runs until \(last.en): this can be argued (2018 FC "
          + "964) but is not certain. "),
      Bilingual(
        fr: "Si la demande doit être présentée, le faire sans attendre, avec la preuve de la date de communication, "
          + "après avoir consulté une personne autorisée.",
        en: "If it is to be filed, file at once, with proof of the day of communication, after asking a licensed "
          + "person."),
      due: later.lastDay, rule: "T-05",
      details: ["arguable_end": communicated.description, "arguable_last_day": later.lastDay.description])
  }

  private func finding(
    _ code: String, _ severity: Severity, _ message: Bilingual, _ nextStep: Bilingual, due: Day?, rule: String,
    details: [String: String] = [:]
  ) -> Finding {
    var details = details
    details["status_ended"] = window.end.description
    details["last_day"] = window.lastDay.description
    details["day_number"] = String(window.count(on: record.day))
    return Finding(
      code: code, severity: severity, application: .restoration, person: person.id, message: message + because,
      nextStep: nextStep, due: due, rule: rule, sources: record.sources(.restoration, "IRPR", "RESTO", "SHEKHTMAN"),
      details: details)
  }
}
