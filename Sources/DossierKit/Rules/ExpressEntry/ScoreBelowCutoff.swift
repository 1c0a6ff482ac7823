/// The score against the lowest one invited in the round, at the invitation and on the day judged (IRPA s. 11.2;
/// R-EE-15, R-REF-13). A birthday after the invitation is excepted.
///
/// A language test or an assessment that has become too old has its own finding: the points it gave are not taken
/// away a second time here.
public enum ScoreBelowCutoff: Rule {
  public static let codes = [
    FindingCode(
      "score-below-cutoff", [.error, .warning],
      title: Bilingual(fr: "Note sous celle de la ronde", en: "Score below that of the round"),
      when: Bilingual(
        fr: "Le total SCG calculé est inférieur à la note la plus basse de la ronde, à l’invitation ou le jour jugé; un "
          + "anniversaire après l’invitation ne compte pas. Avertissement si le tableau d’équivalence du test de langue "
          + "n’est pas sûr.",
        en: "The computed CRS total is below the lowest score of the round, at the invitation or on the day judged; a "
          + "birthday after the invitation does not count. A warning where the chart of the language test is not "
          + "certain."))
  ]

  public static let why = Bilingual(
    fr: "La demande est refusée si, à l’invitation ou à sa réception, la note recalculée est inférieure à celle de la "
      + "dernière personne invitée dans la même ronde (LIPR, art. 11.2). Perdre des points sans passer sous elle ne "
      + "fait pas refuser.",
    en: "The application is refused where, at the invitation or on receipt, the recomputed score is below that of the "
      + "last person invited in the same round (IRPA s. 11.2). Losing points without falling below it is no ground.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    guard record.case.applications.contains(.expressEntry), let facts = record.case.expressEntry,
      let lowest = facts.lowestScore
    else { return [] }
    let low = scores(facts, record).filter { ($0.crs?.total ?? lowest) < lowest }
    guard let first = low.first, let computed = first.crs?.total else { return [] }
    let sources = record.sources(.expressEntry, "IRPA") + first.crsSources
    let missing = first.missingCRSKeys
    guard missing.isEmpty else {
      return missing.map {
        FactMissing.finding(
          key: $0, rule: "score-below-cutoff", severity: .error, application: .expressEntry,
          person: record.case.principal, sources: sources)
      }
    }
    return [finding(computed, lowest, first, record, sources)]
  }

  /// At the invitation, where it is not after the day judged, and on the day judged with the age of the invitation.
  private static func scores(_ facts: ExpressEntryFacts, _ record: CaseRecord) -> [DayScore] {
    var settings = ScoreSettings()
    settings.countingExpired = true
    guard let invitation = facts.invitationDate, invitation <= record.day else {
      return [DayScore.of(record.case, on: record.day, figures: record.figures, settings: settings)]
    }
    settings.ageOn = invitation
    return [invitation, record.day].map {
      DayScore.of(record.case, on: $0, figures: record.figures, settings: settings)
    }
  }

  private static func finding(
    _ computed: Int, _ lowest: Int, _ score: DayScore, _ record: CaseRecord, _ sources: [Source]
  ) -> Finding {
    let day = score.day.inWords
    let isInvitation = score.day != record.day
    let event =
      isInvitation
      ? Bilingual(fr: "jour de l’invitation", en: "the day of the invitation")
      : Bilingual(fr: "jour jugé", en: "the day judged")
    return Finding(
      code: "score-below-cutoff", severity: score.languageConfidence == .low ? .warning : .error,
      application: .expressEntry, person: record.case.principal.id,
      message: Bilingual(
        fr: "Le \(day.fr), \(event.fr), les faits de case.yaml donnent \(computed)\u{00A0}points SCG; la note la plus "
          + "basse de la ronde est \(lowest).",
        en: "On \(day.en), \(event.en), the facts of case.yaml give \(computed) CRS points; the lowest score of the "
          + "round is \(lowest)."),
      nextStep: Bilingual(
        fr: "Comparer facteur par facteur avec dossier score; si le calcul est juste, refuser l’invitation et "
          + "corriger le profil plutôt que présenter une demande qui serait refusée.",
        en: "Compare factor by factor with dossier score; where the result is right, decline the invitation and "
          + "correct the profile rather than submit an application that would be refused."),
      due: record.lastDay(.expressEntry), rule: "R-EE-15", sources: sources,
      details: ["computed": String(computed), "lowest_score": String(lowest), "on": score.day.description])
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "la note de la ronde, tout juste", en: "the score of the round, just"), day: "2026-11-28",
      yaml: ScoreExamples.yaml("round: {kind: general, lowest_score: \(ScoreExamples.score)}")),
    RuleExample(
      Bilingual(fr: "un point sous la ronde", en: "a point below the round"), day: "2026-11-28",
      yaml: ScoreExamples.yaml("round_cutoff: \(ScoreExamples.score + 1)"), expecting: ["score-below-cutoff"]),
    RuleExample(
      Bilingual(fr: "30 ans après l’invitation\u{00A0}: excepté", en: "30 after the invitation: excepted"),
      day: "2026-11-28",
      yaml: ScoreExamples.yaml("round_cutoff: \(ScoreExamples.score)", birth: "1996-10-21")),
    RuleExample(
      Bilingual(fr: "30 ans le jour de l’invitation", en: "30 on the day of the invitation"), day: "2026-11-28",
      yaml: ScoreExamples.yaml("round_cutoff: \(ScoreExamples.score)", birth: "1996-10-20"),
      expecting: ["score-below-cutoff"]),
    RuleExample(
      Bilingual(fr: "test expiré\u{00A0}: un autre constat le dit", en: "expired test: another finding says so"),
      day: "2026-11-28",
      yaml: ScoreExamples.yaml("round_cutoff: \(ScoreExamples.score)", tested: "2024-11-01")),
    RuleExample(
      Bilingual(fr: "désignation non indiquée", en: "nomination not given"), day: "2026-11-28",
      yaml: ScoreExamples.yaml("round_cutoff: 700", nomination: ""), expecting: ["fact-missing"]),
  ]
}
