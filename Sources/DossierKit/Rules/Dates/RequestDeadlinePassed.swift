/// A letter that asks for papers must be answered within the time it gives (IRPA s. 16(1); R-REF-19, R-REF-30). The
/// papers themselves become required on the checklist.
public enum RequestDeadlinePassed: Rule {
  public static let codes = [
    FindingCode(
      "request-deadline-passed", [.error],
      title: Bilingual(fr: "Délai de réponse dépassé", en: "Time to answer passed"),
      when: Bilingual(
        fr: "Le jour jugé suit le dernier jour qu’une lettre (document_requests) donne pour envoyer des documents.",
        en: "The day judged is after the last day that a letter (document_requests) gives to send papers.")),
    FindingCode(
      "request-deadline-near", [.warning],
      title: Bilingual(fr: "Délai de réponse proche", en: "Time to answer nearly over"),
      when: Bilingual(
        fr: "Il reste sept jours ou moins pour répondre à une lettre qui demande des documents.",
        en: "Seven days or fewer are left to answer a letter that asks for papers.")),
  ]

  public static let why = Bilingual(
    fr: "Une demande de documents restée sans réponse peut mener au refus (2025 CF 1053); une prolongation se demande par "
      + "écrit avant la fin du délai.",
    en: "A request for papers left unanswered may lead to refusal (2025 FC 1053); an extension is asked in writing before "
      + "the time is over.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    (record.case.documentRequests ?? []).enumerated().compactMap { index, request in
      let application = request.application ?? record.case.applications.first
      let person = record.case.person(request.person) ?? record.case.principal
      guard let window = RequestWindow(request) else {
        return FactMissing.finding(
          key: "document_requests[\(index)].reply_by", rule: "request-deadline-passed", severity: .error,
          application: application, person: person, sources: sources(application, record))
      }
      // What was answered in time is settled; an answer not sent yet is judged by the day.
      let day = request.answeredOn ?? record.day
      if day > window.lastDay { return passed(window, day, application, person, request, record) }
      guard request.answeredOn == nil, day >= window.nearFrom else { return nil }
      return near(window, application, person, request, record)
    }
  }

  private static func passed(
    _ window: RequestWindow, _ day: Day, _ application: Application?, _ person: Person, _ request: DocumentRequest,
    _ record: CaseRecord
  ) -> Finding {
    let last = window.lastDay.inWords
    return Finding(
      code: "request-deadline-passed", severity: .error, application: application, person: person.id,
      message: Bilingual(
        fr: "La lettre\(letter(request).fr) qui demande des documents à \(person.displayName) devait recevoir sa réponse "
          + "au plus tard le \(last.fr).",
        en: "The letter\(letter(request).en) that asks \(person.displayName) for papers was to be answered by \(last.en)."),
      nextStep: Bilingual(
        fr: "Envoyer sans attendre tous les documents demandés, avec la preuve de ce qui a empêché de répondre à temps; "
          + "si la décision est rendue, voir «\u{00A0}dossier refusal\u{00A0}».",
        en: "Send all the papers asked for without waiting, with the proof of what kept you from answering in time; if "
          + "the decision is made, see “dossier refusal”."),
      rule: "R-REF-30", sources: sources(application, record), details: details(window, request))
  }

  private static func near(
    _ window: RequestWindow, _ application: Application?, _ person: Person, _ request: DocumentRequest,
    _ record: CaseRecord
  ) -> Finding {
    let last = window.lastDay.inWords
    return Finding(
      code: "request-deadline-near", severity: .warning, application: application, person: person.id,
      message: Bilingual(
        fr: "La lettre\(letter(request).fr) qui demande des documents à \(person.displayName) doit recevoir sa réponse au "
          + "plus tard le \(last.fr).",
        en: "The letter\(letter(request).en) that asks \(person.displayName) for papers must be answered by \(last.en)."),
      nextStep: Bilingual(
        fr: "Envoyer tous les documents ensemble avant ce jour et garder la preuve de l’envoi, ou demander par écrit une "
          + "prolongation avant la fin du délai.",
        en: "Send all the papers together before that day and keep the proof of sending, or ask in writing for an "
          + "extension before the time is over."),
      due: window.lastDay, rule: "R-REF-30", sources: sources(application, record), details: details(window, request))
  }

  private static func letter(_ request: DocumentRequest) -> Bilingual {
    request.date.map { Bilingual(fr: " du \($0.inWords.fr)", en: " of \($0.inWords.en)") } ?? Bilingual(fr: "", en: "")
  }

  private static func details(_ window: RequestWindow, _ request: DocumentRequest) -> [String: String] {
    ["last_day": window.lastDay.description, "asks": (request.asks ?? []).joined(separator: ", ")]
  }

  private static func sources(_ application: Application?, _ record: CaseRecord) -> [Source] {
    application.map { record.sources($0, "IRPA", "IRPR") } ?? []
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "31e jour d’un délai de 30", en: "day 31 of 30"), day: "2026-11-28",
      yaml: yaml("date: 2026-10-28, days: 30"), expecting: ["request-deadline-passed"]),
    RuleExample(
      Bilingual(fr: "30e jour, le dernier", en: "day 30, the last"), day: "2026-11-27",
      yaml: yaml("date: 2026-10-28, days: 30"), expecting: ["request-deadline-near"]),
    RuleExample(
      Bilingual(fr: "huit jours avant la fin", en: "eight days before the end"), day: "2026-11-19",
      yaml: yaml("date: 2026-10-28, days: 30")),
    RuleExample(
      Bilingual(fr: "le jour imprimé prévaut", en: "the printed day prevails"), day: "2026-11-20",
      yaml: yaml("date: 2026-10-28, days: 30, reply_by: 2026-11-19"), expecting: ["request-deadline-passed"]),
    RuleExample(
      Bilingual(fr: "répondu le dernier jour", en: "answered on the last day"), day: "2026-12-20",
      yaml: yaml("date: 2026-10-28, days: 30, answered_on: 2026-11-27")),
  ]

  private static func yaml(_ letter: String) -> String {
    """
    applications: [express-entry]
    people:
      - {id: nadia, role: principal}
    document_requests: [{\(letter), application: express-entry, asks: [transcript]}]
    """
  }
}
