@testable import DossierKit

/// An invented person whose score is known, to be varied by a few lines of YAML.
enum ScoreCase {
  static let person = """
    birth_date: 1997-01-10
        marital_status: single
        activities: []
        education: [{credential: masters, country: CAN, completed: 2020-05-01}]
        language_tests:
          - {test: celpip-general, test_date: 2026-01-15, scores: {reading: 9, writing: 9, listening: 9, speaking: 9}}
    """
  static let facts =
    "provincial_nomination: false, sibling_in_canada: false, canadian_education: none, "
    + "certificate_of_qualification: false, relatives_in_canada: []"

  static func load(
    _ person: String = ScoreCase.person, others: String = "", facts: String = ScoreCase.facts
  ) throws -> Case {
    try CaseLoader.load(yaml: Array(yaml(person, others: others, facts: facts).utf8)).case
  }

  static func yaml(
    _ person: String = ScoreCase.person, others: String = "", facts: String = ScoreCase.facts
  ) -> String {
    """
    applications: [express-entry]
    people:
      - id: nadia
        role: principal
        \(person.replacing("\n        ", with: "\n    "))
    \(others)
    express_entry: {\(facts)}
    """
  }

  static func score(_ facts: Case, _ day: String = "2026-11-21") throws -> DayScore {
    DayScore.of(facts, on: DossierKitTests.day(day), figures: try RuleExampleRecord.reference.get().figures)
  }

  /// A job of TEER 1.
  static func job(
    _ from: String, _ to: String?, hours: String = "40", country: String = "CAN", more: String = ""
  ) -> String {
    "{kind: work, noc: \"21232\", country: \(country), from: \(from)\(to.map { ", to: \($0)" } ?? ""), hours_per_week: "
      + "\(hours), paid: true, authorized: true, self_employed: false, full_time_student: false\(more)}"
  }
}
