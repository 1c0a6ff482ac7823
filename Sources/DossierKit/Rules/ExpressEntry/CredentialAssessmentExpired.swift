/// An educational credential assessment of less than five years by a designated body (IRPR s. 75(2)(e);
/// R-EE-40 to R-EE-45), wherever the checklist demands one, and for each that the case declares.
public enum CredentialAssessmentExpired: Rule {
  public static let codes = [
    FindingCode(
      "eca-missing", [.error, .warning],
      title: Bilingual(fr: "Évaluation des diplômes manquante", en: "Credential assessment missing"),
      when: Bilingual(
        fr: "Un diplôme étranger est exigé ou donne des points, et le rapport d’évaluation manque.",
        en: "A foreign credential is required or gives points, and its assessment report is missing.")),
    FindingCode(
      "eca-expired", [.error],
      title: Bilingual(fr: "Évaluation des diplômes expirée", en: "Credential assessment expired"),
      when: Bilingual(
        fr: "Le rapport a cinq ans ou plus le jour jugé, cinq ans jour pour jour compris.",
        en: "The report is five years old or more on the day judged, exactly five years included.")),
    FindingCode(
      "eca-body-not-designated", [.error],
      title: Bilingual(fr: "Organisme non désigné", en: "Body not designated"),
      when: Bilingual(
        fr: "L’organisme n’est pas désigné par IRCC, ne l’était pas encore à la date du rapport, ou n’est pas celui "
          + "de la profession.",
        en: "IRCC has not designated the body, had not yet on the day of the report, or it is not the one of the "
          + "profession.")),
  ]

  public static let why = Bilingual(
    fr: "Un diplôme étranger ne compte qu’avec une attestation d’équivalence (EDE) de moins de cinq ans d’un "
      + "organisme désigné.",
    en: "A foreign credential counts only with an assessment (ECA) of less than five years by a designated body.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    guard record.case.applications.contains(.expressEntry) else { return [] }
    let people = record.case.people.filter { $0.role == .principal || ($0.role != .child && $0.accompanies) }
    return missing(record) + untold(record)
      + people.flatMap { person in
        (person.education ?? []).indices.flatMap { index -> [Finding] in
          guard let education = person.education?[index], let eca = education.eca, education.country != "CAN" else {
            return []
          }
          let report = CredentialReport(
            person: person, index: index, institution: education.institution, eca: eca, record: record)
          return [report.expired(), report.notDesignated()].compactMap { $0 }
        }
      }
  }

  /// What decides and the case does not tell: the credentials of a skilled worker, or the report of one that is
  /// demanded and of which the folder holds a paper.
  private static func untold(_ record: CaseRecord) -> [Finding] {
    let principal = record.case.principal
    var keys: [(Person, String)] = []
    if record.case.expressEntry?.program == .fsw, principal.education?.isEmpty ?? true {
      keys.append((principal, "education"))
    }
    for line in record.lines(for: "eca") where line.demand.status == .required && !line.documents.isEmpty {
      guard let person = record.case.person(line.demand.person), let index = line.demand.subject?.index,
        let list = person.education, list.indices.contains(index), list[index].eca == nil
      else { continue }
      keys.append((person, "education[\(index)].eca"))
    }
    return keys.map { person, key in
      FactMissing.finding(
        key: person.key(key), rule: "eca-expired", severity: .error, application: .expressEntry, person: person,
        requirement: "eca", sources: record.sources(.expressEntry, "IRPR", "ECA"))
    }
  }

  private static func missing(_ record: CaseRecord) -> [Finding] {
    record.lines(for: "eca").compactMap { line in
      guard line.demand.status == .required, line.documents.isEmpty,
        let person = record.case.person(line.demand.person)
      else { return nil }
      let label = line.demand.subject?.label
      return Finding(
        code: "eca-missing", severity: line.demand.severity ?? .error, application: .expressEntry, requirement: "eca",
        person: person.id,
        message: Bilingual(
          fr: "Le rapport d’évaluation du diplôme étranger \(person.ofName)\(label.map { " (\($0))" } ?? "") manque.",
          en: "The assessment report of the foreign credential of "
            + "\(person.displayName)\(label.map { " (\($0))" } ?? "") is missing."),
        nextStep: line.demand.requirement.nextStep
          ?? Bilingual(
            fr: "Demander l’évaluation à un organisme désigné (WES, CES, ICAS, IQAS, ICES) et joindre le rapport "
              + "avec le diplôme.",
            en: "Ask a designated body (WES, CES, ICAS, IQAS, ICES) for the assessment and add the report with the "
              + "diploma."),
        due: record.lastDay(.expressEntry), rule: line.demand.rule, sources: line.demand.sources,
        details: ["education": line.demand.subject.map { String($0.index) } ?? ""])
    }
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "cinq ans jour pour jour", en: "five years to the day"), day: "2026-11-30",
      yaml: yaml("{body: WES, issue_date: 2021-11-30}"), files: [ExampleFile("eca_nadia.pdf")],
      expecting: ["eca-expired"]),
    RuleExample(
      Bilingual(fr: "un jour de moins que cinq ans", en: "a day short of five years"), day: "2026-11-30",
      yaml: yaml("{body: WES, issue_date: 2021-12-01}"), files: [ExampleFile("eca_nadia.pdf")]),
    RuleExample(
      Bilingual(fr: "organisme non désigné", en: "body not designated"), day: "2026-11-30",
      yaml: yaml("{body: NNAS, issue_date: 2025-02-01}"), files: [ExampleFile("eca_nadia.pdf")],
      expecting: ["eca-body-not-designated"]),
    RuleExample(
      Bilingual(fr: "rapport absent du répertoire", en: "report not in the folder"), day: "2026-11-30",
      yaml: yaml("{body: WES, issue_date: 2025-02-01}"), expecting: ["eca-missing"]),
  ]

  private static func yaml(_ eca: String) -> String {
    """
    applications: [express-entry]
    people:
      - id: nadia
        role: principal
        birth_date: 1990-05-01
        education: [{credential: masters, institution: Université de Ouagadougou, country: BFA,
          completed: 2014-06-30, eca: \(eca)}]
    express_entry: {program: fsw, invitation_date: 2026-10-20}
    """
  }
}
