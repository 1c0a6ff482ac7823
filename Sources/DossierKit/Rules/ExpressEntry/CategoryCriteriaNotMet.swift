/// The criteria of a category round, at the invitation and on the day judged (IRPA s. 11.2(1)(c); R-EE-96).
public enum CategoryCriteriaNotMet: Rule {
  public static let codes = [
    FindingCode(
      "category-criteria-not-met", [.error, .warning],
      title: Bilingual(fr: "Critères de la catégorie non remplis", en: "Category criteria not met"),
      when: Bilingual(
        fr: "La ronde est d’une catégorie, et ses critères connus ne sont pas remplis à l’invitation ou le jour jugé. "
          + "Avertissement si les critères ne sont pas connus, ou pas assez sûrement.",
        en: "The round is of a category, and its known criteria are not met at the invitation or on the day judged. A "
          + "warning where the criteria are not known, or not surely enough."))
  ]

  public static let why = Bilingual(
    fr: "Qui est invité dans une ronde de catégorie doit en remplir les critères à l’invitation et à la réception de "
      + "la demande.",
    en: "Whoever is invited in a category round must meet its criteria at the invitation and when the application is "
      + "received.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    guard record.case.applications.contains(.expressEntry) else { return [] }
    for situation in MinimumDays(record: record).situations {
      guard let criterion = CategoryCriterion(situation) else { return [] }
      let isSure = criterion.category.map { $0.confidence != .low } ?? false
      switch criterion.answer {
      case .yes: continue
      case .no(let reason): return [finding(isSure ? .error : .warning, reason, criterion, situation, record)]
      case .unknown(let keys, let reason):
        guard !keys.isEmpty else { return [finding(.warning, reason, criterion, situation, record)] }
        return keys.map { key in
          FactMissing.finding(
            key: key, rule: "category-criteria-not-met", severity: isSure ? .error : .warning,
            application: .expressEntry, person: record.case.principal, sources: sources(criterion, record))
        }
      }
    }
    return []
  }

  private static func sources(_ criterion: CategoryCriterion, _ record: CaseRecord) -> [Source] {
    record.sources(.expressEntry, "IRPA") + (criterion.category?.sources ?? [])
  }

  private static func finding(
    _ severity: Severity, _ reason: Bilingual, _ criterion: CategoryCriterion, _ situation: ProgramSituation,
    _ record: CaseRecord
  ) -> Finding {
    var isFailure = false
    if case .no = criterion.answer { isFailure = true }
    return Finding(
      code: "category-criteria-not-met", severity: severity, application: .expressEntry,
      person: record.case.principal.id, message: MinimumDays(record: record).opening(situation) + reason,
      nextStep: isFailure
        ? Bilingual(
          fr: "Vérifier les faits et les instructions de la ronde; si les critères ne sont pas remplis, refuser "
            + "l’invitation.",
          en: "Check the facts and the instructions of the round; where the criteria are not met, decline the "
            + "invitation.")
        : Bilingual(
          fr: "Comparer les faits avec les instructions de la ronde, publiées par IRCC.",
          en: "Compare the facts with the instructions of the round, published by IRCC."),
      due: record.lastDay(.expressEntry), rule: "R-EE-96", sources: sources(criterion, record),
      details: [
        "category": criterion.category?.id ?? record.case.expressEntry?.round?.category ?? "",
        "on": situation.day.description,
      ])
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "français, 6 à l’écrit", en: "French, 6 in writing"), day: "2026-11-28",
      yaml: yaml("french", levels: "9, reading: 9, writing: 6, speaking: 9"), expecting: ["category-criteria-not-met"]),
    RuleExample(
      Bilingual(fr: "français, 7 partout", en: "French, 7 in all four"), day: "2026-11-28",
      yaml: yaml("french", levels: "7, reading: 7, writing: 7, speaking: 7")),
    RuleExample(
      Bilingual(fr: "cadre supérieure depuis deux ans au Canada", en: "senior manager for two years in Canada"),
      day: "2026-11-28", yaml: yaml("senior-managers", noc: "00012")),
    RuleExample(
      Bilingual(fr: "hors de la liste des cadres supérieurs", en: "outside the list of senior managers"),
      day: "2026-11-28", yaml: yaml("senior-managers", noc: "10022"), expecting: ["category-criteria-not-met"]),
    RuleExample(
      Bilingual(fr: "transports, liste lue en partie", en: "transport, list read in part"), day: "2026-11-28",
      yaml: yaml("transport", noc: "72600"), expecting: ["category-criteria-not-met"]),
    RuleExample(
      Bilingual(fr: "catégorie inconnue", en: "unknown category"), day: "2026-11-28", yaml: yaml("beekeepers"),
      expecting: ["category-criteria-not-met"]),
  ]

  private static func yaml(
    _ category: String, levels: String = "9, reading: 9, writing: 9, speaking: 9", noc: String = "21232"
  ) -> String {
    """
    applications: [express-entry]
    people:
      - id: nadia
        role: principal
        language_tests: [{test: tcf-canada, test_date: 2026-01-10, clb: {listening: \(levels)}}]
        activities:
          - {kind: work, employer: Boréal, noc: "\(noc)", country: CAN, from: 2024-01-01, hours_per_week: 35, paid: true,
             authorized: true, self_employed: false, full_time_student: false}
    express_entry: {program: cec, invitation_date: 2026-10-20, round: {kind: category, category: \(category)}}
    """
  }
}
