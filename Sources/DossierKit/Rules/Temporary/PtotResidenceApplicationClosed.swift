/// A bridging permit has nothing to bridge to once the application for permanent residence is closed (X-BOWP-11).
public enum PtotResidenceApplicationClosed: Rule {
  public static let codes = [
    FindingCode(
      "ptot-residence-application-closed", [.error],
      title: Bilingual(fr: "Demande de résidence permanente close", en: "Permanent residence application closed"),
      when: Bilingual(
        fr: "La demande de résidence permanente a été refusée, retournée ou retirée.",
        en: "The application for permanent residence was refused, returned or withdrawn."))
  ]

  public static let why = Bilingual(
    fr: "Le PTOT fait le pont jusqu’à la décision sur la résidence permanente\u{00A0}: sans demande en cours, il "
      + "n’a plus de fondement.",
    en: "The BOWP bridges to the decision on permanent residence: without an open application it has no basis.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    guard record.case.applications.contains(.ptot), let stage = record.case.permanentResidence?.stage,
      [.refused, .returned, .withdrawn].contains(stage)
    else { return [] }
    return [
      Finding(
        code: "ptot-residence-application-closed", severity: .error, application: .ptot,
        person: record.case.principal.id,
        message: Bilingual(
          fr: "La demande de résidence permanente n’est plus en cours (\(stage.title.fr))\u{00A0}: le PTOT n’a plus "
            + "de fondement.",
          en: "The application for permanent residence is no longer open (\(stage.title.en)): the BOWP has no basis."),
        nextStep: Bilingual(
          fr: "Voir ce que la décision permet (dossier refusal), ou chercher un autre fondement de permis de travail.",
          en: "See what the decision allows (dossier refusal), or look for another basis for a work permit."),
        rule: "X-BOWP-11", sources: record.sources(.ptot, "BOWP-EN"), details: ["stage": stage.rawValue])
    ]
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "demande retournée", en: "application returned"), day: "2026-11-28", yaml: yaml("returned"),
      expecting: ["ptot-residence-application-closed"]),
    RuleExample(
      Bilingual(fr: "demande en cours", en: "application open"), day: "2026-11-28", yaml: yaml("acknowledged")),
  ]

  private static func yaml(_ stage: String) -> String {
    """
    applications: [ptot]
    people:
      - {id: amina, role: principal}
    permanent_residence: {principal_applicant: amina, class: cec, stage: \(stage)}
    """
  }
}
