/// Cases of work experience.
enum ExperienceExamples {
  static let all = [
    RuleExample(
      Bilingual(fr: "364 jours à 30 heures\u{00A0}: 1\u{00A0}560\u{00A0}heures", en: "364 days at 30 hours: 1,560 hours"),
      day: "2026-11-30", yaml: cec(from: "2025-01-01", to: "2025-12-30", hours: "30")),
    RuleExample(
      Bilingual(fr: "363 jours", en: "363 days"), day: "2026-11-30",
      yaml: cec(from: "2025-01-01", to: "2025-12-29", hours: "30"), expecting: ["experience-insufficient"]),
    RuleExample(
      Bilingual(fr: "40 heures ne comptent que pour 30", en: "40 hours count only for 30"), day: "2026-11-30",
      yaml: cec(from: "2025-01-01", to: "2025-12-29", hours: "40"), expecting: ["experience-insufficient"]),
    RuleExample(
      Bilingual(fr: "15 heures pendant deux ans", en: "15 hours for two years"), day: "2026-11-30",
      yaml: cec(from: "2024-01-01", to: "2025-12-28", hours: "15")),
    RuleExample(
      Bilingual(fr: "travail non autorisé", en: "unauthorized work"), day: "2026-11-30",
      yaml: cec(from: "2024-01-01", to: "2025-12-31", hours: "30", authorized: "false"),
      expecting: ["experience-insufficient"]),
    RuleExample(
      Bilingual(fr: "avant les trois ans", en: "before the three years"), day: "2026-11-30",
      yaml: cec(from: "2022-01-01", to: "2024-11-26", hours: "30"), expecting: ["experience-insufficient"]),
    RuleExample(
      Bilingual(fr: "interrompu de six mois, travailleur qualifié", en: "interrupted for six months, skilled worker"),
      day: "2026-11-30", yaml: skilled(second: "2021-01-01"), expecting: ["experience-insufficient"]),
    RuleExample(
      Bilingual(fr: "repris le lendemain, travailleur qualifié", en: "resumed the next day, skilled worker"),
      day: "2026-11-30", yaml: skilled(second: "2020-07-01")),
    RuleExample(
      Bilingual(
        fr: "cinq jours entre deux emplois, travailleur qualifié", en: "five days between two jobs, skilled worker"),
      day: "2026-11-30", yaml: skilled(second: "2020-07-06"), expecting: ["experience-insufficient"]),
  ]

  private static func cec(from: String, to: String, hours: String, authorized: String = "true") -> String {
    """
    applications: [express-entry]
    people:
      - id: nadia
        role: principal
        activities:
          - {kind: work, employer: Boréal, noc: "21232", country: CAN, from: \(from), to: \(to),
             hours_per_week: \(hours), paid: true, authorized: \(authorized), self_employed: false,
             full_time_student: false}
    express_entry: {program: cec, invitation_date: 2026-10-20}
    """
  }

  private static func skilled(second: String) -> String {
    """
    applications: [express-entry]
    people:
      - id: nadia
        role: principal
        activities:
          - {kind: work, employer: Boréal, noc: "21232", country: FRA, from: 2020-01-01, to: 2020-06-30,
             hours_per_week: 35, paid: true}
          - {kind: work, employer: Austral, noc: "21232", country: FRA, from: \(second), to: 2021-06-30,
             hours_per_week: 35, paid: true}
    express_entry: {program: fsw, invitation_date: 2026-10-20, primary_occupation: "21232"}
    """
  }
}
