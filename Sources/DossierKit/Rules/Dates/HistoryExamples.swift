/// Cases of histories.
enum HistoryExamples {
  static let all = [
    RuleExample(
      Bilingual(fr: "sans trou depuis dix ans", en: "no gap in ten years"), day: "2026-11-30",
      yaml: yaml(moved: "2020-01-01", back: "2016-11-30")),
    RuleExample(
      Bilingual(fr: "un jour sans pays", en: "a day without a country"), day: "2026-11-30",
      yaml: yaml(moved: "2020-01-02", back: "2016-11-30"), expecting: ["history-gap"]),
    RuleExample(
      Bilingual(
        fr: "le premier des dix ans manque",
        en: "the first day of the ten years is "
          + "missing"), day: "2026-11-30",
      yaml: yaml(moved: "2020-01-01", back: "2016-12-01"), expecting: ["history-gap", "history-gap"]),
    RuleExample(
      Bilingual(fr: "chevauchement de deux jours", en: "overlap of two days"), day: "2026-11-30",
      yaml: yaml(moved: "2019-12-30", back: "2016-11-30"), expecting: ["history-overlap"]),
    RuleExample(
      Bilingual(fr: "fin dans l’avenir", en: "end in the future"), day: "2026-11-30",
      yaml: yaml(moved: "2020-01-01", back: "2016-11-30", end: ", to: 2026-12-01"), expecting: ["history-in-future"]),
  ]

  private static func yaml(moved: String, back: String, end: String = "") -> String {
    """
    applications: [express-entry]
    people:
      - id: nadia
        role: principal
        birth_date: 1990-05-01
        residence:
          - {country: FRA, from: \(back), to: 2019-12-31}
          - {country: CAN, from: \(moved)\(end)}
        activities:
          - {kind: work, employer: Boréal, country: FRA, from: \(back)}
    express_entry: {program: cec, invitation_date: 2026-10-20}
    """
  }
}
