/// Work without authorization breaches a condition that restoration does not forgive (IRPR ss. 182(1),
/// 183(1)(b), 200(3)(e); R-RESTO-03, R-RESTO-10, R-RESTO-11).
public enum RestorationUnauthorizedWork: Rule {
  public static let codes = [
    FindingCode(
      "restoration-unauthorized-work", [.error, .warning],
      title: Bilingual(fr: "Travail sans autorisation", en: "Unauthorized work"),
      when: Bilingual(
        fr: "La personne a travaillé sans autorisation, ou ne le sait pas (erreur); seules des conditions du permis "
          + "n’ont pas été respectées, ou un emploi déclaré se prolonge après la fin du statut (avertissement).",
        en: "The person worked without authorization, or cannot tell (error); only conditions of the permit were "
          + "breached, or a declared job goes on after status ended (warning)."))
  ]

  public static let why = Bilingual(
    fr: "Un travail sans autorisation fait en principe refuser le rétablissement, et empêche un permis de travail "
      + "pendant six mois. Le cacher emporterait interdiction de territoire pour cinq ans.",
    en: "Unauthorized work as a rule leads to refusal of restoration and bars a work permit for six months. Hiding "
      + "it would mean inadmissibility for five years.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    record.case.people.filter { record.case.applies($0, for: .restoration) }.compactMap { person in
      let answer = person.workWithoutAuthorization
      if answer != .yes, answer != .conditionsOnly, let job = declaredUnauthorized(person) {
        return finding(
          person, record, .error,
          Bilingual(
            fr: "Un emploi au Canada \(person.ofName)\(job.from.map { ", depuis le \($0.inWords.fr)," } ?? "") est "
              + "inscrit comme non autorisé (authorized: false).",
            en: "A job of \(person.displayName) in Canada\(job.from.map { " since \($0.inWords.en)" } ?? "") is "
              + "written as not authorized (authorized: false)."))
      }
      switch answer {
      case .yes?:
        let until = person.unauthorizedWorkEndedOn
        let bar = until.map { $0.adding(months: 6) }
        let more =
          bar.map {
            Bilingual(
              fr: " Un permis de travail n’est en principe pas délivré avant le \($0.inWords.fr), six mois après la "
                + "fin de ce travail.",
              en: " A work permit is as a rule not issued before \($0.inWords.en), six months after that work stopped.")
          } ?? Bilingual(fr: "", en: "")
        return finding(
          person, record, .error,
          Bilingual(
            fr: "\(person.displayName) a travaillé sans autorisation\u{00A0}: le rétablissement est en principe "
              + "refusé.",
            en: "\(person.displayName) worked without authorization: restoration is as a rule refused.") + more,
          details: ["ended_on": until?.description, "permit_bar_until": bar?.description].compactMapValues { $0 })
      case .unknown?:
        return finding(
          person, record, .error,
          Bilingual(
            fr: "On ne sait pas si \(person.displayName) a travaillé sans autorisation\u{00A0}: la réponse décide "
              + "de la demande.",
            en: "It is not known whether \(person.displayName) worked without authorization: the answer decides the "
              + "application."))
      case .conditionsOnly?:
        return finding(
          person, record, .warning,
          Bilingual(
            fr: "\(person.displayName) a travaillé pour un autre employeur, à un autre poste ou à un autre endroit "
              + "que ce que permettait le permis\u{00A0}: le rétablissement reste possible, mais il faut l’expliquer.",
            en: "\(person.displayName) worked for another employer, in another job or place than the permit "
              + "allowed: restoration remains possible but must be explained."))
      case .no?: return lateJob(person, record)
      case nil:
        return FactMissing.finding(
          key: person.key("work_without_authorization"), rule: "restoration-unauthorized-work", severity: .error,
          application: .restoration, person: person, sources: record.sources(.restoration, "IRPR"))
      }
    }
  }

  private static func declaredUnauthorized(_ person: Person) -> Activity? {
    (person.activities ?? []).first { $0.kind == .work && $0.country == "CAN" && $0.authorized == false }
  }

  /// A job in Canada that goes on after the end of status, although no unauthorized work is declared.
  private static func lateJob(_ person: Person, _ record: CaseRecord) -> Finding? {
    guard let end = StatusEnd.of(person, on: record.day).end else { return nil }
    // A permit may outlast a remark to leave: a job said to be authorized may run as long as it (T-02), no longer.
    let permits = (person.permits ?? []).filter { $0.kind == .work && ($0.issueDate.map { $0 <= record.day } ?? true) }
    let limit = max(end, permits.compactMap(\.expiryDate).max() ?? end)
    let late = (person.activities ?? []).first { activity in
      activity.kind == .work && activity.country == "CAN"
        && (activity.to ?? record.day) > (activity.authorized == true ? limit : end)
        && (activity.from ?? end) <= record.day
    }
    guard let late else { return nil }
    let last = (late.to ?? record.day).inWords
    return finding(
      person, record, .warning,
      Bilingual(
        fr: "Le statut \(person.ofName) a pris fin le \(end.inWords.fr), mais un emploi au Canada est inscrit "
          + "jusqu’au \(last.fr).",
        en: "The status of \(person.displayName) ended on \(end.inWords.en), but a job in Canada is written until "
          + "\(last.en)."),
      details: ["status_ended": end.description, "job_until": (late.to ?? record.day).description])
  }

  private static func finding(
    _ person: Person, _ record: CaseRecord, _ severity: Severity, _ message: Bilingual, details: [String: String] = [:]
  ) -> Finding {
    var details = details
    details["answer"] = person.workWithoutAuthorization?.rawValue
    return Finding(
      code: "restoration-unauthorized-work", severity: severity, application: .restoration, person: person.id,
      message: message,
      nextStep: severity == .error
        ? Bilingual(
          fr: "Cesser tout travail et consulter une personne autorisée (avocat, notaire du Québec, parajuriste, "
            + "consultant titulaire d’un permis) avant de présenter quoi que ce soit; répondre véridiquement.",
          en: "Stop all work and see a licensed person (lawyer, Quebec notary, paralegal, licensed consultant) "
            + "before filing anything; answer truthfully.")
        : Bilingual(
          fr: "L’expliquer dans la lettre avec les dates exactes et les preuves, ou corriger les dates de l’emploi.",
          en: "Explain it in the letter with exact dates and proof, or correct the dates of the job."),
      due: record.lastDay(.restoration), rule: "R-RESTO-11", sources: record.sources(.restoration, "IRPR", "RESTO"),
      details: details)
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "travail sans autorisation", en: "unauthorized work"), day: "2026-11-28",
      yaml: yaml("work_without_authorization: true"), expecting: ["restoration-unauthorized-work"]),
    RuleExample(
      Bilingual(fr: "la personne ne le sait pas", en: "the person cannot tell"), day: "2026-11-28",
      yaml: yaml("work_without_authorization: unknown"), expecting: ["restoration-unauthorized-work"]),
    RuleExample(
      Bilingual(fr: "conditions seulement", en: "conditions only"), day: "2026-11-28",
      yaml: yaml("work_without_authorization: conditions-only"), expecting: ["restoration-unauthorized-work"]),
    RuleExample(
      Bilingual(fr: "aucun travail sans autorisation", en: "no unauthorized work"), day: "2026-11-28",
      yaml: yaml(
        "work_without_authorization: false\n    activities: [{kind: work, employer: Boréal, country: CAN, "
          + "from: 2025-01-06, to: 2026-09-30}]")),
    RuleExample(
      Bilingual(fr: "emploi inscrit un jour de trop", en: "a job written a day too long"), day: "2026-11-28",
      yaml: yaml(
        "work_without_authorization: false\n    activities: [{kind: work, employer: Boréal, country: CAN, "
          + "from: 2025-01-06, to: 2026-10-01}]"),
      expecting: ["restoration-unauthorized-work"]),
  ]

  private static func yaml(_ more: String) -> String {
    """
    applications: [restoration]
    people:
      - id: amina
        role: principal
        permits: [{kind: work, issue_date: 2024-09-01, expiry_date: 2026-09-30}]
        \(more)
    restoration: {restore_as: worker}
    """
  }
}
