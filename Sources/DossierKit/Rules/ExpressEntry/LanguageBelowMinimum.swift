/// The language levels that the program of the invitation asks for (IRPR s. 74; R-EE-39). Where no test can be used,
/// `language-test-missing` and `language-test-expired` say so.
public enum LanguageBelowMinimum: Rule {
  public static let codes = [
    FindingCode(
      "language-below-minimum", [.error, .warning],
      title: Bilingual(fr: "Niveau linguistique insuffisant", en: "Language level below the minimum"),
      when: Bilingual(
        fr: "Aucun test valide n’atteint, pour les quatre habiletés, le niveau du programme, à l’invitation ou le jour "
          + "jugé. Avertissement si les notes ou le tableau d’équivalence ne permettent pas d’en juger.",
        en: "No valid test reaches the level of the program in all four abilities, at the invitation or on the day "
          + "judged. A warning where the scores or the equivalency chart do not let one tell."))
  ]

  public static let why = Bilingual(
    fr: "Travailleurs qualifiés\u{00A0}: NCLC 7. Expérience canadienne\u{00A0}: 7 pour une profession FEER 0 ou 1, 5 "
      + "pour FEER 2 ou 3, selon la profession qui a le plus d’heures. Métiers\u{00A0}: 5 à l’oral, 4 à l’écrit. "
      + "Une seule habileté au-dessous suffit au refus.",
    en: "Skilled workers: CLB 7. Canadian experience: 7 for an occupation of TEER 0 or 1, 5 for TEER 2 or 3, by the "
      + "occupation with the most hours. Trades: 5 in speaking and listening, 4 in reading and writing. A single "
      + "ability below it is enough for a refusal.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    // The program that is missing is asked for by the rule on experience.
    guard record.case.applications.contains(.expressEntry), let program = record.case.expressEntry?.program else {
      return []
    }
    for situation in MinimumDays(record: record).situations {
      switch LanguageCriterion.outcome(program, situation) {
      case .met, .noTest, .noMinimum: continue
      case .below(let result, let threshold):
        return [finding(.error, LanguageCriterion.shortfall(result, threshold), program, situation, record)]
      case .undecided(let keys, let why):
        guard !keys.isEmpty else { return [finding(.warning, why, program, situation, record)] }
        return keys.map { key in
          FactMissing.finding(
            key: key, rule: "language-below-minimum", severity: .error, application: .expressEntry,
            person: record.case.principal, requirement: "language-test", sources: sources(program, situation, record))
        }
      }
    }
    return []
  }

  private static func sources(
    _ program: ExpressEntryFacts.Program, _ situation: ProgramSituation, _ record: CaseRecord
  ) -> [Source] {
    record.sources(.expressEntry, "IRPA") + (situation.minimum(program)?.sources ?? [])
  }

  private static func finding(
    _ severity: Severity, _ reason: Bilingual, _ program: ExpressEntryFacts.Program, _ situation: ProgramSituation,
    _ record: CaseRecord
  ) -> Finding {
    let opening = MinimumDays(record: record).opening(situation)
    return Finding(
      code: "language-below-minimum", severity: severity, application: .expressEntry, requirement: "language-test",
      person: record.case.principal.id, message: opening + reason,
      nextStep: severity == .error
        ? Bilingual(
          fr: "Vérifier les notes; si elles sont justes, refaire un test, ou refuser l’invitation.",
          en: "Check the scores; where they are right, take a test again, or decline the invitation.")
        : Bilingual(
          fr: "Comparer le rapport du test avec le tableau d’équivalence d’IRCC.",
          en: "Compare the test report with IRCC’s equivalency chart."),
      due: record.lastDay(.expressEntry), rule: "R-EE-39", sources: sources(program, situation, record),
      details: ["program": program.rawValue, "on": situation.day.description])
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "une habileté à 6, travailleur qualifié", en: "one ability at 6, skilled worker"),
      day: "2026-11-28",
      yaml: yaml("fsw", "9, reading: 9, writing: 6, speaking: 9"), expecting: ["language-below-minimum"]),
    RuleExample(
      Bilingual(fr: "7 partout, travailleur qualifié", en: "7 in all four, skilled worker"), day: "2026-11-28",
      yaml: yaml("fsw", "7, reading: 7, writing: 7, speaking: 7")),
    RuleExample(
      Bilingual(fr: "5 à l’oral, 4 à l’écrit, métier", en: "5 and 4, trade"), day: "2026-11-28",
      yaml: yaml("fst", "5, reading: 4, writing: 4, speaking: 5")),
    RuleExample(
      Bilingual(fr: "4 à l’oral, métier", en: "4 in listening, trade"), day: "2026-11-28",
      yaml: yaml("fst", "4, reading: 4, writing: 4, speaking: 5"), expecting: ["language-below-minimum"]),
    RuleExample(
      Bilingual(fr: "6 partout, profession FEER 1 au Canada", en: "6 in all four, TEER 1 in Canada"), day: "2026-11-28",
      yaml: yaml("cec", "6, reading: 6, writing: 6, speaking: 6", noc: "21232"), expecting: ["language-below-minimum"]),
    RuleExample(
      Bilingual(fr: "6 partout, profession FEER 2 au Canada", en: "6 in all four, TEER 2 in Canada"), day: "2026-11-28",
      yaml: yaml("cec", "6, reading: 6, writing: 6, speaking: 6", noc: "22220")),
    RuleExample(
      Bilingual(fr: "colonne du TEF non indiquée", en: "TEF column not given"), day: "2026-11-28",
      yaml: """
        applications: [express-entry]
        people:
          - id: nadia
            role: principal
            language_tests: [{test: tef-canada, test_date: 2026-01-10,
              scores: {listening: 250, reading: 210, writing: 320, speaking: 320}}]
        express_entry: {program: fsw, invitation_date: 2026-10-20}
        """, expecting: ["fact-missing"]),
  ]

  private static func yaml(_ program: String, _ listening: String, noc: String = "72310") -> String {
    """
    applications: [express-entry]
    people:
      - id: nadia
        role: principal
        language_tests: [{test: celpip-general, test_date: 2026-01-10, clb: {listening: \(listening)}}]
        activities:
          - {kind: work, employer: Boréal, noc: "\(noc)", country: CAN, from: 2024-01-01, hours_per_week: 35, paid: true,
             authorized: true, self_employed: false, full_time_student: false}
    express_entry: {program: \(program), invitation_date: 2026-10-20}
    """
  }
}
