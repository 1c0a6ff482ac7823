/// Only the principal applicant of the application for permanent residence gets a bridging permit (R-BOWP-04).
public enum PtotNotPrincipal: Rule {
  public static let codes = [
    FindingCode(
      "ptot-not-principal", [.error],
      title: Bilingual(fr: "Pas le demandeur principal", en: "Not the principal applicant"),
      when: Bilingual(
        fr: "La personne qui demande le PTOT n’est pas le demandeur principal de la demande de résidence permanente.",
        en: "The person who asks for the BOWP is not the principal applicant for permanent residence."))
  ]

  public static let why = Bilingual(
    fr: "L’époux, le conjoint de fait et les enfants n’ont pas droit au PTOT\u{00A0}: ils demandent un autre permis.",
    en: "A spouse, partner or child cannot have a BOWP: they ask for another permit.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    record.case.people.filter { record.case.applies($0, for: .ptot) }.compactMap { person in
      guard let principal = record.case.permanentResidence?.principalApplicant else {
        return FactMissing.finding(
          key: "permanent_residence.principal_applicant", rule: "ptot-not-principal", severity: .error,
          application: .ptot, person: person, sources: record.sources(.ptot, "BOWP-EN"))
      }
      guard principal != person.id else { return nil }
      let name = record.case.person(principal)?.displayName ?? principal
      return Finding(
        code: "ptot-not-principal", severity: .error, application: .ptot, person: person.id,
        message: Bilingual(
          fr: "\(person.displayName) n’est pas le demandeur principal de la demande de résidence "
            + "permanente\u{00A0}: c’est \(name).",
          en: "\(person.displayName) is not the principal applicant for permanent residence: \(name) is."),
        nextStep: Bilingual(
          fr: "Faire présenter le PTOT par \(name); \(person.displayName) peut demander son propre permis de "
            + "travail ouvert de membre de la famille.",
          en: "Let \(name) apply for the BOWP; \(person.displayName) may ask for an open work permit as a family "
            + "member."),
        due: record.lastDay(.ptot), rule: "R-BOWP-04", sources: record.sources(.ptot, "BOWP-EN"),
        details: ["principal_applicant": principal])
    }
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "le conjoint est demandeur principal", en: "the partner is the principal applicant"),
      day: "2026-11-28", yaml: yaml("karim"), expecting: ["ptot-not-principal"]),
    RuleExample(
      Bilingual(fr: "demandeuse principale", en: "principal applicant"), day: "2026-11-28", yaml: yaml("amina")),
  ]

  private static func yaml(_ principal: String) -> String {
    """
    applications: [ptot]
    people:
      - {id: amina, role: principal}
      - {id: karim, role: spouse}
    permanent_residence: {principal_applicant: \(principal), class: cec, stage: completeness-passed}
    """
  }
}
