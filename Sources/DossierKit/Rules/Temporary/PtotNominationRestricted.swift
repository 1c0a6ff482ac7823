/// A nomination tied to one employer gives an employer-specific permit, not a bridging permit (R-BOWP-08).
public enum PtotNominationRestricted: Rule {
  public static let codes = [
    FindingCode(
      "ptot-nomination-restricted", [.error],
      title: Bilingual(fr: "Désignation limitée à un employeur", en: "Nomination restricted to an employer"),
      when: Bilingual(
        fr: "La désignation de la province limite l’emploi.", en: "The provincial nomination restricts employment."))
  ]

  public static let why = Bilingual(
    fr: "Le PTOT est ouvert\u{00A0}: une désignation qui limite l’emploi mène plutôt au permis T13.",
    en: "The BOWP is open: a nomination that restricts employment leads to the T13 permit instead.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    guard record.case.applications.contains(.ptot), let facts = record.case.permanentResidence,
      facts.class == .pnp || facts.class == .pnpExpressEntry
    else { return [] }
    let person = record.case.principal
    guard let isRestricted = facts.nominationRestricted else {
      return [
        FactMissing.finding(
          key: "permanent_residence.nomination_restricted", rule: "ptot-nomination-restricted", severity: .error,
          application: .ptot, person: person, sources: record.sources(.ptot, "BOWP-EN"))
      ]
    }
    guard isRestricted else { return [] }
    return [
      Finding(
        code: "ptot-nomination-restricted", severity: .error, application: .ptot, requirement: "nomination",
        person: person.id,
        message: Bilingual(
          fr: "La désignation de la province limite l’emploi \(person.ofName)\u{00A0}: elle ne donne pas droit au "
            + "PTOT.",
          en: "The provincial nomination restricts the employment of \(person.displayName): it gives no right to a "
            + "BOWP."),
        nextStep: Bilingual(
          fr: "Demander le permis de travail lié à l’employeur désigné (code T13), ou faire lever la restriction "
            + "par la province.",
          en: "Ask for the work permit tied to the nominated employer (code T13), or have the province lift the "
            + "restriction."),
        due: record.lastDay(.ptot), rule: "R-BOWP-08", sources: record.sources(.ptot, "BOWP-EN"),
        details: ["nomination_restricted": "true"])
    ]
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "désignation limitée", en: "restricted nomination"), day: "2026-11-28", yaml: yaml("pnp", "true"),
      expecting: ["ptot-nomination-restricted"]),
    RuleExample(
      Bilingual(fr: "désignation libre", en: "unrestricted nomination"), day: "2026-11-28", yaml: yaml("pnp", "false")),
    RuleExample(
      Bilingual(fr: "aucune désignation", en: "no nomination"), day: "2026-11-28", yaml: yaml("cec", "true")),
  ]

  private static func yaml(_ residenceClass: String, _ answer: String) -> String {
    """
    applications: [ptot]
    people:
      - {id: amina, role: principal}
    permanent_residence:
      {principal_applicant: amina, class: \(residenceClass), stage: completeness-passed,
       nomination_restricted: \(answer)}
    """
  }
}
