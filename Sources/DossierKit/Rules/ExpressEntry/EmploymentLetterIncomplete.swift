internal import Inspection

/// What IRCC asks an employer's reference letter to say stands in its words (R-EE-81). A letter whose words were not
/// read is not judged.
public enum EmploymentLetterIncomplete: Rule {
  public static let codes = [
    FindingCode(
      "employment-letter-incomplete", [.warning],
      title: Bilingual(fr: "Lettre d’emploi incomplète", en: "Employment letter incomplete"),
      when: Bilingual(
        fr: "Le texte de la lettre ne dit pas tout ce qui est exigé d’une lettre de référence.",
        en: "The text of the letter lacks contents demanded of a reference letter."))
  ]

  public static let why = Bilingual(
    fr: "La vérification d’intégralité cherche ces mentions dans la lettre\u{00A0}: sans elles, l’expérience n’est pas prouvée.",
    en: "The completeness check looks for these in the letter: without them the experience is not proved.")

  /// A letter of fewer words is a heading, or was not really read.
  private static let leastWords = 30

  public static func check(_ record: CaseRecord) -> [Finding] {
    record.usedFiles.compactMap { use in
      guard use.lines.contains(where: { $0.documents.contains { $0.file == use.file.path && $0.type == "employment-letter" } }),
        let facts = use.file.facts, !facts.pageTexts.isEmpty
      else { return nil }
      guard let digest = record.digests[use.file.path], digest.wordCount >= leastWords, isWhole(facts) else { return nil }
      var missing = record.figures.paperWords.letterContents.filter { digest.missing.contains($0.element) }.map(\.title)
      if let person = use.person.flatMap({ record.case.person($0) }), !digest.names(person) {
        missing.append(Bilingual(fr: "le nom de la personne employée", en: "the name of the person employed"))
      }
      if !digest.hasContact {
        missing.append(Bilingual(fr: "le téléphone ou le courriel de l’employeur", en: "the employer’s telephone or e-mail"))
      }
      guard !missing.isEmpty else { return nil }
      let names = missing
      let isRecognised = facts.pageTexts.contains(where: \.isRecognised)
      return use.finding(
        "employment-letter-incomplete", .warning,
        message: Bilingual.make { language in
          let list = Typography.list(names.map { $0[language] }, language)
          return language == .fr
            ? "\(use.file.path)\u{00A0}: le texte\(isRecognised ? ", lu dans une image," : "") ne donne pas \(list)."
            : "\(use.file.path): its text\(isRecognised ? ", read in a picture," : "") does not give \(list)."
        },
        nextStep: Bilingual(
          fr: "Demander à l’employeur une lettre qui le dit, ou l’expliquer avec d’autres preuves.",
          en: "Ask the employer for a letter that says so, or explain with other proof."),
        rule: "R-EE-81", sources: record.figures.paperWords.letterContents.first?.sources ?? [], in: record)
    }
  }

  /// Every page was read: what is missing might stand on another.
  private static func isWhole(_ facts: FileFacts) -> Bool {
    !facts.textIsCut && facts.pageTexts.count >= (facts.pages ?? 1)
  }

  private static func letter(_ text: String) -> ExampleFile {
    ExampleFile("employment-letter_boreal.pdf") {
      $0.pageTexts = [PageText(page: 1, text: text, isRecognised: false)]
    }
  }

  private static let yaml = """
    applications: [express-entry]
    people:
      - id: nadia
        role: principal
        family_name: OUEDRAOGO
        given_names: Nadia
        birth_date: 1990-05-01
        activities: [{kind: work, employer: Boreal, noc: "21232", teer: 1, country: CAN, from: 2024-01-10, hours_per_week: 37.5, paid: true}]
    express_entry: {program: cec}
    """

  private static let whole = """
    Boreal Software Inc., 12 Main Street, Ottawa, +1 613 555 0100. This is to confirm that Nadia Ouedraogo has worked for
    us since 10 January 2024. Position held: software developer. Hours per week: 37.5. Annual salary: $80,000. Benefits:
    dental plan and pension. Main duties: to design, write and test programs for our clients in Canada.
    """

  public static let examples = [
    RuleExample(
      Bilingual(fr: "sans heures ni salaire", en: "no hours and no salary"), day: "2026-11-28", yaml: yaml,
      files: [letter(whole.replacing("Hours per week: 37.5. Annual salary: $80,000.", with: "A valued colleague."))],
      expecting: ["employment-letter-incomplete"]),
    RuleExample(
      Bilingual(fr: "la lettre d’une autre personne", en: "another person’s letter"), day: "2026-11-28", yaml: yaml,
      files: [letter(whole.replacing("Nadia Ouedraogo", with: "Paul Martin"))], expecting: ["employment-letter-incomplete"]),
    RuleExample(
      Bilingual(fr: "une lettre complète", en: "a whole letter"), day: "2026-11-28", yaml: yaml, files: [letter(whole)]),
    RuleExample(
      Bilingual(fr: "une image non lue", en: "a picture that was not read"), day: "2026-11-28", yaml: yaml,
      files: [ExampleFile("employment-letter_boreal.jpg")]),
  ]
}
