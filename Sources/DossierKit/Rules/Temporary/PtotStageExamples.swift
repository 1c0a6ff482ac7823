/// Cases of the stage of an application for permanent residence.
enum PtotStageExamples {
  static let all = [
    RuleExample(
      Bilingual(fr: "présentée, sans accusé de réception", en: "submitted, not acknowledged"), day: "2026-11-28",
      yaml: yaml("cec", "submitted"), expecting: ["ptot-not-acknowledged"]),
    RuleExample(
      Bilingual(fr: "invitation seulement", en: "invitation only"), day: "2026-11-28", yaml: yaml("fsw", "invited"),
      expecting: ["ptot-not-acknowledged"]),
    RuleExample(
      Bilingual(fr: "demande jugée complète", en: "found complete"), day: "2026-11-28",
      yaml: yaml("cec", "completeness-passed")),
    RuleExample(
      Bilingual(fr: "accusé de réception seulement\u{00A0}: information", en: "acknowledged only: information"),
      day: "2026-11-28", yaml: yaml("cec", "acknowledged"), expecting: ["ptot-not-acknowledged"]),
    RuleExample(
      Bilingual(fr: "accusé de réception daté du lendemain", en: "acknowledged the day after"), day: "2026-11-28",
      yaml: yaml("cec", "completeness-passed, acknowledged_on: 2026-11-29"), expecting: ["ptot-not-acknowledged"]),
    RuleExample(
      Bilingual(fr: "candidat d’une province, 31 décembre 2026", en: "provincial nominee, 31 December 2026"),
      day: "2026-12-31", yaml: yaml("pnp", "submitted"),
      files: [ExampleFile("submission-confirmation_amina.pdf"), ExampleFile("fee-receipt_amina.pdf")],
      expecting: ["ptot-not-acknowledged"]),
    RuleExample(
      Bilingual(fr: "agroalimentaire, approbation de principe", en: "agri-food, approved in principle"),
      day: "2026-11-28", yaml: yaml("agri-food", "approved-in-principle")),
  ]

  static func yaml(_ residenceClass: String, _ stage: String) -> String {
    """
    applications: [ptot]
    people:
      - id: amina
        role: principal
        in_canada: true
        province: ON
        permits: [{kind: work, issue_date: 2025-01-15, expiry_date: 2027-01-14}]
    permanent_residence: {principal_applicant: amina, class: \(residenceClass), stage: \(stage),
      nomination_restricted: false}
    """
  }
}
