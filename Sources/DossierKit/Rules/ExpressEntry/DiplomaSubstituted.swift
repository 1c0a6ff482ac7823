/// A letter of the registrar in the place of a diploma: an officer may accept it, or not (R-EE-40, R-EE-46).
public enum DiplomaSubstituted: Rule {
  public static let codes = [
    FindingCode(
      "diploma-substituted", [.warning],
      title: Bilingual(fr: "Lettre au lieu du diplôme", en: "Letter instead of the diploma"),
      when: Bilingual(
        fr: "Pour un diplôme demandé, il n’y a qu’une lettre du registraire.",
        en: "For a diploma that is asked, there is only a letter of the registrar."))
  ]

  public static let why = Bilingual(
    fr: "Le Règlement parle d’un diplôme, d’un certificat ou d’une attestation; une demande a été rejetée pour une lettre "
      + "du registraire, et l’affaire est allée en Cour fédérale (2021 CF 914).",
    en: "The Regulations speak of a diploma, certificate or credential; an application was rejected over a registrar’s "
      + "letter, and the matter went to the Federal Court (2021 FC 914).")

  public static func check(_ record: CaseRecord) -> [Finding] {
    record.lines(for: "diploma").compactMap { line -> Finding? in
      let papers = line.documents.filter { $0.translates == nil }
      guard line.demand.status == .required, let letter = papers.first, let person = record.case.person(line.demand.person),
        papers.allSatisfy({ $0.type == "registrar-letter" })
      else { return nil }
      return Finding(
        code: "diploma-substituted", severity: .warning, application: .expressEntry, requirement: "diploma",
        person: person.id, file: letter.file,
        message: Bilingual(
          fr: "\(letter.file)\u{00A0}: une lettre du registraire tient lieu de diplôme pour \(person.displayName); un agent "
            + "peut ne pas l’accepter.",
          en: "\(letter.file): a letter of the registrar stands in for the diploma of \(person.displayName); an officer may "
            + "not accept it."),
        nextStep: Bilingual(
          fr: "Joindre le diplôme. S’il n’est pas encore délivré, joindre la lettre, le relevé de notes et une lettre "
            + "d’explication, en un seul fichier.",
          en: "Add the diploma. Where it is not issued yet, add the letter, the transcript and a letter of explanation, in "
            + "one file."),
        due: record.lastDay(.expressEntry), rule: "R-EE-46", sources: record.sources(.expressEntry, "FC-914", "IRPR"),
        details: line.demand.subject?.label.map { ["subject": $0] } ?? [:])
    }
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "lettre du registraire seule", en: "letter of the registrar alone"), day: "2026-11-28", yaml: yaml,
      files: [ExampleFile("registrar-letter_nadia.pdf")], expecting: ["diploma-substituted"]),
    RuleExample(
      Bilingual(fr: "lettre et diplôme", en: "letter and diploma"), day: "2026-11-28", yaml: yaml,
      files: [ExampleFile("diploma_nadia.pdf"), ExampleFile("registrar-letter_nadia.pdf")]),
  ]

  private static let yaml = """
    applications: [express-entry]
    people:
      - id: nadia
        role: principal
        birth_date: 1990-05-01
        education: [{credential: masters, institution: Université inventée, country: FRA, completed: 2015-06-30}]
    express_entry: {program: fsw, invitation_date: 2026-10-20}
    """
}
