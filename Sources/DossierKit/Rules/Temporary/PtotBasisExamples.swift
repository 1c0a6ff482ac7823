/// Cases of what a bridging permit is built on.
enum PtotBasisExamples {
  static let all = [
    RuleExample(
      Bilingual(fr: "dernier jour du permis de travail", en: "last day of the work permit"), day: "2026-10-05",
      yaml: yaml("work", applications: "ptot")),
    RuleExample(
      Bilingual(
        fr: "permis expiré la veille, sans rétablissement",
        en: "permit expired the day before, no "
          + "restoration"),
      day: "2026-10-06", yaml: yaml("work", applications: "ptot"), expecting: ["ptot-no-basis"]),
    RuleExample(
      Bilingual(fr: "permis expiré, avec rétablissement", en: "permit expired, with restoration"), day: "2027-01-03",
      yaml: yaml("work", applications: "restoration, ptot")),
    RuleExample(
      Bilingual(fr: "91e jour", en: "day 91"), day: "2027-01-04",
      yaml: yaml("work", applications: "restoration, ptot"), expecting: ["ptot-no-basis"]),
    RuleExample(
      Bilingual(fr: "permis d’études valide seulement", en: "valid study permit only"), day: "2026-10-05",
      yaml: yaml("study", applications: "ptot"), expecting: ["ptot-no-basis"]),
    RuleExample(
      Bilingual(fr: "renouvellement en traitement", en: "renewal being processed"), day: "2026-10-20",
      yaml: yaml("work", applications: "ptot", "extension: {kind: work, filed_on: 2026-10-01, decision: pending}")),
    RuleExample(
      Bilingual(fr: "rétablissement à titre de visiteur", en: "restoration as a visitor"), day: "2026-10-20",
      yaml: yaml("work", applications: "restoration, ptot", status: "visitor"), expecting: ["ptot-no-basis"]),
  ]

  private static func yaml(
    _ kind: String, applications: String, _ more: String = "", status: String = "worker"
  ) -> String {
    """
    applications: [\(applications)]
    people:
      - id: amina
        role: principal
        in_canada: true
        province: ON
        permits: [{kind: \(kind), issue_date: 2024-10-06, expiry_date: 2026-10-05}]
        \(more)
    restoration: {restore_as: \(status), requested_permit: open}
    permanent_residence: {principal_applicant: amina, class: fsw, stage: acknowledged}
    """
  }
}
