/// Bridging permits are for listed classes of permanent residence (facts 2.2; X-BOWP-04).
public enum PtotClassNotEligible: Rule {
  public static let codes = [
    FindingCode(
      "ptot-class-not-eligible", [.error, .warning],
      title: Bilingual(fr: "Catégorie sans PTOT", en: "Class without BOWP"),
      when: Bilingual(
        fr: "La catégorie de résidence permanente ne donne pas droit au PTOT; avertissement si sa place sur la "
          + "liste n’est pas confirmée.",
        en: "The class of permanent residence gives no right to a BOWP; a warning where its place on the list is "
          + "not confirmed."))
  ]

  public static let why = Bilingual(
    fr: "Le code de dispense A75 vise des catégories nommées dans les instructions d’IRCC.",
    en: "Exemption code A75 is for classes named in the IRCC instructions.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    guard record.case.applications.contains(.ptot), let residenceClass = record.case.permanentResidence?.class else {
      return []
    }
    let severity: Severity
    switch residenceClass {
    case .family, .humanitarian, .other: severity = .error
    case .homeCare2025, .atlantic, .ruralCommunity, .francophoneCommunity: severity = .warning
    case .fsw, .cec, .fst, .pnp, .pnpExpressEntry, .quebecSkilledWorker, .agriFood, .caregiver: return []
    }
    let title = residenceClass.title
    return [
      Finding(
        code: "ptot-class-not-eligible", severity: severity, application: .ptot, person: record.case.principal.id,
        message: severity == .error
          ? Bilingual(
            fr: "La catégorie de résidence permanente (\(title.fr)) ne donne pas droit au PTOT.",
            en: "The class of permanent residence (\(title.en)) gives no right to a BOWP.")
          : Bilingual(
            fr: "Rien ne confirme que la catégorie (\(title.fr)) donne droit au PTOT; elle a souvent un permis de "
              + "travail à elle.",
            en: "Nothing confirms that the class (\(title.en)) gives a right to a BOWP; it often has a work permit "
              + "of its own."),
        nextStep: Bilingual(
          fr: "Chercher sur la page d’IRCC le permis de travail prévu pour cette catégorie, ou demander à une "
            + "personne autorisée.",
          en: "Look on the IRCC page for the work permit meant for this class, or ask a licensed person."),
        due: record.lastDay(.ptot), rule: "X-BOWP-04", sources: record.sources(.ptot, "PDI-BOWP", "PDI-BOWP-21"),
        details: ["class": residenceClass.rawValue])
    ]
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "regroupement familial", en: "family class"), day: "2026-11-28", yaml: yaml("family"),
      expecting: ["ptot-class-not-eligible"]),
    RuleExample(
      Bilingual(fr: "programme de l’Atlantique, non confirmé", en: "Atlantic program, not confirmed"),
      day: "2026-11-28", yaml: yaml("atlantic"), expecting: ["ptot-class-not-eligible"]),
    RuleExample(
      Bilingual(fr: "expérience canadienne", en: "Canadian experience"), day: "2026-11-28", yaml: yaml("cec")),
  ]

  private static func yaml(_ residenceClass: String) -> String {
    """
    applications: [ptot]
    people:
      - {id: amina, role: principal}
    permanent_residence: {principal_applicant: amina, class: \(residenceClass), stage: completeness-passed}
    """
  }
}
