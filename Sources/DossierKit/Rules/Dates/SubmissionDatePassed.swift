/// The planned day of submission must not lie before the day judged.
public enum SubmissionDatePassed: Rule {
  public static let codes = [
    FindingCode(
      "submission-date-passed", [.warning],
      title: Bilingual(fr: "Date de présentation dépassée", en: "Submission date passed"),
      when: Bilingual(
        fr: "submission_date est antérieure au jour jugé.", en: "submission_date is before the day judged."))
  ]

  public static let why = Bilingual(
    fr: "Tout est jugé au jour où la demande sera présentée\u{00A0}: une date passée ne dit plus lequel.",
    en: "Everything is judged on the day of submission: a day in the past no longer tells which.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    guard let planned = record.case.submissionDate, planned < record.day else { return [] }
    let (day, judged) = (planned.inWords, record.day.inWords)
    return [
      Finding(
        code: "submission-date-passed", severity: .warning,
        message: Bilingual(
          fr: "La date de présentation prévue, le \(day.fr), est passée\u{00A0}: le dossier est jugé au \(judged.fr).",
          en: "The planned day of submission, \(day.en), has passed: the case is judged on \(judged.en)."),
        nextStep: Bilingual(
          fr: "Inscrire la nouvelle date prévue dans submission_date.",
          en: "Write the new planned day in submission_date."),
        due: record.lastDay(nil), rule: "submission-date",
        details: [
          "key": "submission_date", "submission_date": planned.description, "day_judged": record.day.description,
        ])
    ]
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "prévue la veille", en: "planned for the day before"), day: "2026-11-29",
      yaml: yaml("2026-11-28"), expecting: ["submission-date-passed"]),
    RuleExample(
      Bilingual(fr: "prévue le jour même", en: "planned for the day itself"), day: "2026-11-28",
      yaml: yaml("2026-11-28")),
    RuleExample(
      Bilingual(fr: "aucune date prévue", en: "no day planned"), day: "2026-11-28",
      yaml: """
        applications: [express-entry]
        people:
          - {id: nadia, role: principal}
        """),
  ]

  private static func yaml(_ day: String) -> String {
    """
    applications: [express-entry]
    submission_date: \(day)
    people:
      - {id: nadia, role: principal}
    """
  }
}
