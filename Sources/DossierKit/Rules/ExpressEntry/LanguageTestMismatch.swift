internal import Inspection

/// The scores on the report of a language test are those that the case declares: points are claimed on them.
///
/// A table may be read wrongly, so that this never is more than a warning.
public enum LanguageTestMismatch: Rule {
  public static let codes = [
    FindingCode(
      "language-test-mismatch", [.warning],
      title: Bilingual(fr: "Résultats linguistiques discordants", en: "Language results mismatch"),
      when: Bilingual(
        fr: "Une note lue dans l’attestation n’est celle d’aucun test déclaré dans case.yaml.",
        en: "A score read in the report is that of no test declared in case.yaml."))
  ]

  public static let why = Bilingual(
    fr: "Des points demandés sur d’autres notes que celles de l’attestation font refuser la demande, et une note fausse est "
      + "une fausse déclaration (LIPR, art. 16 et 40).",
    en: "Points claimed on other scores than those of the report have the application refused, and a false score is a "
      + "misrepresentation (IRPA ss. 16, 40).")

  public static func check(_ record: CaseRecord) -> [Finding] {
    guard record.case.applications.contains(.expressEntry) else { return [] }
    return record.usedFiles.compactMap { use in
      guard let facts = use.file.facts, !facts.pageTexts.isEmpty,
        let paper = use.lines.flatMap(\.documents).first(where: { $0.file == use.file.path && $0.type == "language-test" }),
        let person = (paper.person ?? use.person).flatMap({ record.case.person($0) })
      else { return nil }
      let read = ReadScores(facts.pageTexts, record.figures.paperWords)
      let tests = candidates(person, use.file.path, record)
      let differing = record.figures.paperWords.abilities.compactMap { row -> Difference? in
        guard let found = read.abilities[row.ability] else { return nil }
        let declared = tests.compactMap { $0.scores?[ability: row.ability] }
        guard let nearest = declared.first, !found.values.contains(where: declared.contains) else { return nil }
        return Difference(title: row.title, ability: row.ability, found: found, declared: nearest)
      }
      return differing.isEmpty ? nil : finding(use, person, differing, record)
    }
  }

  private struct Difference {
    let title: Bilingual
    let ability: String
    let found: ReadScores.Ability
    let declared: Double
  }

  /// The declared tests with scores: that of the report's own day where there is one, else all of the person's.
  private static func candidates(_ person: Person, _ file: String, _ record: CaseRecord) -> [LanguageTest] {
    let tests = (person.languageTests ?? []).filter { $0.scores != nil }
    let days = record.claims.filter { $0.file == file && $0.fact == .testDate }
      .flatMap { [$0.value] + $0.alternatives }
    let sameDay = tests.filter { test in test.testDate.map { days.contains($0.description) } ?? false }
    return sameDay.isEmpty ? tests : sameDay
  }

  private static func finding(
    _ use: FileUse, _ person: Person, _ differing: [Difference], _ record: CaseRecord
  ) -> Finding {
    let key = person.key("language_tests")
    let page = differing.first?.found.page
    let place = Bilingual.page(page)
    return use.finding(
      "language-test-mismatch", .warning, page: page,
      message: Bilingual.make { language in
        let list = Typography.list(
          differing.map { one in
            let (words, declared) = (one.found.words, shown(one.declared, language))
            return language == .fr
              ? "«\u{00A0}\(words)\u{00A0}» (\(one.title.fr), \(declared) déclaré)"
              : "“\(words)” (\(one.title.en), \(declared) declared)"
          }, language)
        return language == .fr
          ? "\(use.file.path)\(place.fr) dit \(list); \(key) indique d’autres notes."
          : "\(use.file.path)\(place.en) says \(list); \(key) gives other scores."
      },
      nextStep: Bilingual(
        fr: "Vérifier sur l’attestation, puis corriger \(key) ou remplacer le fichier.",
        en: "Check the report, then correct \(key) or replace the file."),
      rule: "R-EE-122", sources: record.sources(.expressEntry, "LANG"),
      details: Dictionary(
        differing.map { ($0.ability, $0.found.values.map { shown($0, .en) }.joined(separator: " ")) },
        uniquingKeysWith: { first, _ in first }), in: record)
  }

  /// `8` and `7,5`: scores have at most one decimal that counts.
  private static func shown(_ score: Double, _ language: Language) -> String {
    let text = score == score.rounded() ? "\(Int(score))" : "\(score)"
    return language == .fr ? text.replacing(".", with: ",") : text
  }

  private static let yaml = """
    applications: [express-entry]
    people:
      - id: leela
        role: principal
        birth_date: 1990-05-01
        language_tests:
          - {test: ielts-general, test_date: 2026-03-14, scores: {listening: 8.5, reading: 8, writing: 7.5, speaking: 7.5}}
    express_entry: {program: cec}
    """

  private static func report(_ text: String) -> ExampleFile {
    ExampleFile("language-test_leela.pdf") {
      $0.pageTexts = [PageText(page: 1, text: text, isRecognised: false)]
    }
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "une note plus basse dans l’attestation", en: "a lower score in the report"), day: "2026-11-28",
      yaml: yaml, files: [report("Listening   8.5\nReading   7.0\nWriting   7.5\nSpeaking   7.5")],
      expecting: ["language-test-mismatch"]),
    RuleExample(
      Bilingual(fr: "les notes déclarées, sur une ligne", en: "the declared scores, on one line"), day: "2026-11-28",
      yaml: yaml, files: [report("Listening 8.5 Reading 8.0 Writing 7.5 Speaking 7.5 Overall 8.0")]),
    RuleExample(
      Bilingual(fr: "un tableau qui ne se lit pas par lignes", en: "a table that does not read by lines"),
      day: "2026-11-28", yaml: yaml, files: [report("Listening Reading Writing Speaking\n6.0 6.0 6.0 6.0")]),
  ]
}

extension Abilities {
  fileprivate subscript(ability name: String) -> Double? {
    switch name {
    case "listening": listening
    case "reading": reading
    case "writing": writing
    case "speaking": speaking
    default: nil
    }
  }
}
