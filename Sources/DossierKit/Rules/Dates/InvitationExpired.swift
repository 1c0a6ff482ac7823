/// The application must be submitted within 60 days after the invitation, or by the printed date
/// (IRPA s. 10.1(1); R-EE-01 to R-EE-04).
public enum InvitationExpired: Rule {
  public static let codes = [
    FindingCode(
      "invitation-expired", [.error],
      title: Bilingual(fr: "Invitation expirée", en: "Invitation expired"),
      when: Bilingual(
        fr: "Le jour jugé est postérieur au 60e jour suivant l’invitation, ou à la date imprimée sur celle-ci.",
        en: "The day judged is after day 60 from the invitation, or after the date printed on it.")),
    FindingCode(
      "invitation-deadline-near", [.warning],
      title: Bilingual(fr: "Échéance de l’invitation proche", en: "Invitation deadline near"),
      when: Bilingual(
        fr: "Le 50e jour suivant l’invitation est atteint.", en: "Day 50 from the invitation is reached.")),
  ]

  public static let why = Bilingual(
    fr: "Une demande de résidence permanente par Entrée express ne peut être présentée qu’en vertu d’une invitation "
      + "en cours de validité.",
    en: "An application through Express Entry can be made only under an invitation that still runs.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    guard record.case.applications.contains(.expressEntry) else { return [] }
    guard let window = record.invitationWindow else {
      return [
        FactMissing.finding(
          key: "express_entry.invitation_date", rule: "invitation-expired", severity: .error,
          application: .expressEntry, person: nil, sources: record.sources(.expressEntry, "IRPA"))
      ]
    }
    switch window.state(on: record.day) {
    case .expired: return [expired(window, record)]
    case .near: return [near(window, record)]
    case .notStarted, .open: return []
    }
  }

  private static func details(_ window: InvitationWindow, _ record: CaseRecord) -> [String: String] {
    var details = [
      "last_day": window.lastDay.description, "days_left": String(window.daysLeft(on: record.day)),
      "printed": String(window.isPrinted),
    ]
    details["invitation_date"] = window.invitationDate?.description
    return details
  }

  private static func expired(_ window: InvitationWindow, _ record: CaseRecord) -> Finding {
    let last = window.lastDay.inWords
    return Finding(
      code: "invitation-expired", severity: .error, application: .expressEntry,
      message: Bilingual(
        fr: "L’invitation à présenter une demande (IPD) a expiré\u{00A0}: le dernier jour était le \(last.fr).",
        en: "The invitation to apply (ITA) has expired: the last day was \(last.en)."),
      nextStep: Bilingual(
        fr: "Aucune demande n’est possible avec cette invitation. Créer un nouveau profil d’Entrée express et "
          + "attendre une nouvelle invitation.",
        en: "No application is possible with this invitation. Create a new Express Entry profile and wait for "
          + "another invitation."),
      rule: "R-EE-02", sources: record.sources(.expressEntry, "IRPA", "APPLY"), details: details(window, record))
  }

  private static func near(_ window: InvitationWindow, _ record: CaseRecord) -> Finding {
    let last = window.lastDay.inWords
    let left = window.daysLeft(on: record.day)
    let days = Bilingual.make {
      Typography.count(left, $0, one: Bilingual(fr: "jour", en: "day"), many: Bilingual(fr: "jours", en: "days"))
    }
    let message =
      left == 0
      ? Bilingual(
        fr: "C’est le dernier jour pour présenter la demande\u{00A0}: l’invitation prend fin le \(last.fr).",
        en: "This is the last day to submit: the invitation ends on \(last.en).")
      : Bilingual(
        fr: "L’invitation prend fin le \(last.fr)\u{00A0}: il reste \(days.fr).",
        en: "The invitation ends on \(last.en): \(days.en) left.")
    let holiday = window.holiday.map {
      Bilingual(
        fr: " Ce jour est \($0.title.fr), mais l’échéance n’est pas reportée.",
        en: " That day is \($0.title.en), but the deadline does not move.")
    }
    return Finding(
      code: "invitation-deadline-near", severity: .warning, application: .expressEntry,
      message: message + (holiday ?? Bilingual(fr: "", en: "")),
      nextStep: Bilingual(
        fr: "Présenter la demande avant la fin de ce jour; l’heure limite n’est pas confirmée\u{00A0}: ne pas "
          + "attendre le soir. "
          + "Si une pièce manque, voir ce qui peut être fait, ou décliner l’invitation pour rester dans le bassin.",
        en: "Submit before the end of that day; its hour is not confirmed: do not wait for the evening. "
          + "Where a paper is missing, see what can be done, or decline the invitation to stay in the pool."),
      due: window.lastDay, rule: "R-EE-03", sources: record.sources(.expressEntry, "IRPA", "APPLY"),
      details: details(window, record))
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "61e jour", en: "day 61"), day: "2026-12-20", yaml: yaml("invitation_date: 2026-10-20"),
      expecting: ["invitation-expired"]),
    RuleExample(
      Bilingual(fr: "60e jour, le dernier", en: "day 60, the last"), day: "2026-12-19",
      yaml: yaml("invitation_date: 2026-10-20"), expecting: ["invitation-deadline-near"]),
    RuleExample(
      Bilingual(fr: "50e jour", en: "day 50"), day: "2026-12-09", yaml: yaml("invitation_date: 2026-10-20"),
      expecting: ["invitation-deadline-near"]),
    RuleExample(
      Bilingual(fr: "49e jour", en: "day 49"), day: "2026-12-08", yaml: yaml("invitation_date: 2026-10-20")),
    RuleExample(
      Bilingual(fr: "la date imprimée vient plus tôt", en: "the printed date comes first"), day: "2026-12-16",
      yaml: yaml("invitation_date: 2026-10-20, submit_by: 2026-12-15"), expecting: ["invitation-expired"]),
  ]

  private static func yaml(_ dates: String) -> String {
    """
    applications: [express-entry]
    people:
      - {id: nadia, role: principal}
    express_entry: {program: cec, \(dates)}
    """
  }
}
