/// The results of an accepted language test must be less than two years old (R-EE-30 to R-EE-36).
///
/// The principal applicant needs one in the first official language; a test of the other language or of an
/// accompanying partner counts for points, and an expired one no longer gives them.
public enum LanguageTestExpired: Rule {
  public static let codes = [
    FindingCode(
      "language-test-expired", [.error, .info],
      title: Bilingual(fr: "Test linguistique expiré", en: "Language test expired"),
      when: Bilingual(
        fr: "Les résultats ont deux ans ou plus le jour jugé, deux ans jour pour jour compris; information si un "
          + "autre test de la même langue est encore valide.",
        en: "The results are two years old or more on the day judged, exactly two years included; information where "
          + "another test of that language is still valid.")),
    FindingCode(
      "language-test-expires-soon", [.warning],
      title: Bilingual(fr: "Test linguistique bientôt expiré", en: "Language test expires soon"),
      when: Bilingual(
        fr: "Les résultats ne seront plus valides dans les 30 jours suivant le jour jugé.",
        en: "The results stop being valid within 30 days after the day judged.")),
    FindingCode(
      "language-test-missing", [.error],
      title: Bilingual(fr: "Test linguistique manquant", en: "Language test missing"),
      when: Bilingual(
        fr: "case.yaml n’a aucun test de la première langue officielle du demandeur principal.",
        en: "case.yaml has no test of the principal applicant’s first official language.")),
    FindingCode(
      "language-test-not-accepted", [.error],
      title: Bilingual(fr: "Test linguistique non accepté", en: "Language test not accepted"),
      when: Bilingual(
        fr: "Le test n’est pas de ceux qu’IRCC accepte (IELTS Academic, CELPIP-General LS, PTE Academic).",
        en: "The test is not one that IRCC accepts (IELTS Academic, CELPIP-General LS, PTE Academic).")),
  ]

  public static let why = Bilingual(
    fr: "Des résultats de deux ans ou plus le jour de la présentation font refuser la demande comme incomplète.",
    en: "Results that are two years old or more on the day of submission make the application incomplete.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    guard record.case.applications.contains(.expressEntry) else { return [] }
    let people = record.case.people.filter { person in
      person.role == .principal || (person.role != .child && person.accompanies)
    }
    return people.flatMap { person -> [Finding] in
      let tests = LanguageTests(person: person, record: record)
      let found = tests.notAccepted() + tests.expired() + tests.expiringSoon() + tests.undated()
      return person.role == .principal ? found + tests.missing() : found
    }
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "deux ans jour pour jour", en: "two years to the day"), day: "2026-11-30",
      yaml: yaml("{test: tef-canada, test_date: 2024-11-30}"), expecting: ["language-test-expired"]),
    RuleExample(
      Bilingual(fr: "un jour de moins que deux ans", en: "a day short of two years"), day: "2026-11-30",
      yaml: yaml("{test: tef-canada, test_date: 2024-12-01}"), expecting: ["language-test-expires-soon"]),
    RuleExample(
      Bilingual(fr: "31 jours avant l’expiration", en: "31 days before it expires"), day: "2026-11-30",
      yaml: yaml("{test: tef-canada, test_date: 2024-12-31}")),
    RuleExample(
      Bilingual(fr: "un test du 29 février", en: "a test of 29 February"), day: "2026-02-28",
      yaml: yaml("{test: tef-canada, test_date: 2024-02-29}"), expecting: ["language-test-expired"]),
    RuleExample(
      Bilingual(fr: "un autre test de la même langue est valide", en: "another test of that language is valid"),
      day: "2026-11-30",
      yaml: yaml("{test: tef-canada, test_date: 2024-01-15}, {test: tcf-canada, test_date: 2026-01-15}"),
      expecting: ["language-test-expired"]),
    RuleExample(
      Bilingual(fr: "aucun test", en: "no test"), day: "2026-11-30", yaml: yaml(""),
      expecting: ["language-test-missing"]),
    RuleExample(
      Bilingual(fr: "IELTS Academic", en: "IELTS Academic"), day: "2026-11-30",
      yaml: yaml("{test: ielts-academic, test_date: 2026-01-15}"), expecting: ["language-test-not-accepted"]),
  ]

  private static func yaml(_ tests: String) -> String {
    """
    applications: [express-entry]
    people:
      - {id: nadia, role: principal, language_tests: [\(tests)]}
    express_entry: {program: cec, invitation_date: 2026-10-20}
    """
  }
}
