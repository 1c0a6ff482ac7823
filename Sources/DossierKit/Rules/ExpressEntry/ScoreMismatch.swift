/// The score of the profile against the one computed from the same facts (facts 1.9; R-EE-16).
///
/// It is computed for the invitation, or for the profile while there is none. Where a fact is missing that could give
/// the points, it is asked for and nothing is judged.
public enum ScoreMismatch: Rule {
  public static let codes = [
    FindingCode(
      "score-mismatch", [.warning, .info],
      title: Bilingual(fr: "Note SCG différente", en: "CRS score differs"),
      when: Bilingual(
        fr: "Le total SCG calculé au jour de l’invitation (sinon du profil) n’est pas claimed_score; renseignement si "
          + "le calcul donne plus.",
        en: "The CRS total computed for the day of the invitation (else of the profile) is not claimed_score; "
          + "information where the computed one is higher."))
  ]

  public static let why = Bilingual(
    fr: "Une note trop haute est la première cause de refus\u{00A0}: l’agent compare les attributs déclarés aux pièces, "
      + "et une déclaration que rien n’appuie peut coûter la demande.",
    en: "A score that is too high is the first cause of refusals: the officer compares what was declared with the "
      + "papers, and a claim that nothing supports can cost the application.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    guard record.case.applications.contains(.expressEntry), let facts = record.case.expressEntry,
      let claimed = facts.claimedScore
    else { return [] }
    let day = facts.invitationDate ?? facts.profileDate ?? record.day
    let score = DayScore.of(record.case, on: day, figures: record.figures)
    guard let computed = score.crs?.total, computed != claimed else { return [] }
    let sources = record.sources(.expressEntry, "IRPA") + score.crsSources
    let missing = score.missingCRSKeys
    if computed < claimed, !missing.isEmpty {
      return missing.map {
        FactMissing.finding(
          key: $0, rule: "score-mismatch", severity: .warning, application: .expressEntry,
          person: record.case.principal, sources: sources)
      }
    }
    return [finding(claimed, computed, on: day, record, sources)]
  }

  private static func finding(
    _ claimed: Int, _ computed: Int, on day: Day, _ record: CaseRecord, _ sources: [Source]
  ) -> Finding {
    let isHigher = computed > claimed
    let gap = abs(computed - claimed)
    let words = day.inWords
    return Finding(
      code: "score-mismatch", severity: isHigher ? .info : .warning, application: .expressEntry,
      person: record.case.principal.id,
      message: Bilingual.make { language in
        let points = Typography.count(
          gap, language, one: Bilingual(fr: "point", en: "point"), many: Bilingual(fr: "points", en: "points"))
        return language == .fr
          ? "Le profil indique \(claimed)\u{00A0}points SCG; les faits de case.yaml en donnent \(computed) le "
            + "\(words.fr), soit \(points) de \(isHigher ? "plus" : "moins")."
          : "The profile claims \(claimed) CRS points; the facts of case.yaml give \(computed) on \(words.en), "
            + "\(points) \(isHigher ? "more" : "fewer")."
      },
      nextStep: Bilingual(
        fr: "Comparer facteur par facteur avec dossier score, puis corriger case.yaml, ou ce qui est déclaré à IRCC, "
          + "selon ce que prouvent les pièces.",
        en: "Compare factor by factor with dossier score, then correct case.yaml, or what is declared to IRCC, "
          + "by what the papers prove."),
      due: isHigher ? nil : record.lastDay(.expressEntry), rule: "R-EE-16", sources: sources,
      details: [
        "claimed": String(claimed), "computed": String(computed), "difference": String(computed - claimed),
        "on": day.description,
      ])
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "note juste", en: "right score"), day: "2026-11-28",
      yaml: ScoreExamples.yaml("claimed_score: \(ScoreExamples.score)")),
    RuleExample(
      Bilingual(fr: "un point de trop", en: "a point too many"), day: "2026-11-28",
      yaml: ScoreExamples.yaml("claimed_score: \(ScoreExamples.score + 1)"), expecting: ["score-mismatch"]),
    RuleExample(
      Bilingual(fr: "un point de moins que le calcul", en: "a point below the computed score"), day: "2026-11-28",
      yaml: ScoreExamples.yaml("claimed_score: \(ScoreExamples.score - 1)"), expecting: ["score-mismatch"]),
    RuleExample(
      Bilingual(fr: "désignation non indiquée", en: "nomination not given"), day: "2026-11-28",
      yaml: ScoreExamples.yaml("claimed_score: \(ScoreExamples.score + 600)", nomination: ""),
      expecting: ["fact-missing"]),
  ]
}
