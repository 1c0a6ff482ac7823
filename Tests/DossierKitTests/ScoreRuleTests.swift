import Testing

@testable import DossierKit

@Suite("Claimed scores and rounds") struct ScoreRuleTests {
  private func check(_ rule: any Rule.Type, _ yaml: String, _ text: String = "2026-11-28") throws -> [Finding] {
    rule.check(try RuleExampleRecord.make(yaml: yaml, day: day(text)))
  }

  @Test("A higher computed score is information, a lower one a warning") func severity() throws {
    let score = ScoreExamples.score
    let high = try check(ScoreMismatch.self, ScoreExamples.yaml("claimed_score: \(score - 7)"))
    #expect(high.map(\.severity) == [.info] && high.first?.details["difference"] == "7")
    let low = try check(ScoreMismatch.self, ScoreExamples.yaml("claimed_score: \(score + 7)"))
    #expect(low.map(\.severity) == [.warning] && low.first?.details["difference"] == "-7")
    #expect(try check(ScoreMismatch.self, ScoreExamples.yaml("round_cutoff: 1")).isEmpty)
  }

  @Test("The claim is held against the invitation, not the day judged") func invitation() throws {
    // 30 years old between the two.
    let yaml = ScoreExamples.yaml("claimed_score: \(ScoreExamples.score)", birth: "1996-11-01")
    #expect(try check(ScoreMismatch.self, yaml).isEmpty)
  }

  @Test(
    "A birthday is excepted from the day after the invitation on",
    arguments: [("1996-10-19", true), ("1996-10-20", true), ("1996-10-21", false), ("1996-11-28", false)])
  func birthday(_ birth: String, _ fails: Bool) throws {
    let yaml = ScoreExamples.yaml("round: {kind: general, lowest_score: \(ScoreExamples.score)}", birth: birth)
    let found = try check(ScoreBelowCutoff.self, yaml)
    #expect(found.map(\.code) == (fails ? ["score-below-cutoff"] : []))
    #expect(found.allSatisfy { $0.details["computed"] == String(ScoreExamples.scoreAfterBirthday) && $0.severity == .error })
  }

  @Test("Points lost after the invitation count on the day judged") func lostLater() throws {
    // A nomination is nothing a case dates: an assessment issued after the day is, and so is a year that slips away.
    let job = "{kind: work, noc: \"21232\", country: CAN, from: 2016-10-20, to: 2017-10-18, hours_per_week: 30, "
      + "paid: true, authorized: true, self_employed: false, full_time_student: false}"
    let yaml = ScoreExamples.yaml("round_cutoff: \(ScoreExamples.score + 40)")
      .replacing("activities: []", with: "activities: [\(job)]")
    let found = try check(ScoreBelowCutoff.self, yaml)
    #expect(found.map { $0.details["on"] } == ["2026-11-28"])
    #expect(try check(ScoreBelowCutoff.self, yaml, "2026-10-20").isEmpty)
  }

  @Test("An uncertain chart gives a warning, never an error") func chart() throws {
    let yaml = ScoreExamples.yaml("round_cutoff: 700").replacing(
      "celpip-general, test_date: 2026-01-15, scores: {reading: 9, writing: 9, listening: 9, speaking: 9}",
      with: "tef-canada, column: score-699, test_date: 2026-01-15, scores: {reading: 510, writing: 520, listening: 510, "
        + "speaking: 520}")
    #expect(try check(ScoreBelowCutoff.self, yaml).map(\.severity) == [.warning])
  }
}
