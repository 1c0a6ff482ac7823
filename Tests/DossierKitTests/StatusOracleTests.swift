@testable import DossierKit
import Testing

/// A person judged on every day of three years, beside an oracle that walks through the days one by one and knows
/// only what happens on each.
@Suite("Standing, day by day") struct StatusOracleTests {
  /// Days since the first of the walk on which something happens.
  struct Life: Sendable, CustomStringConvertible {
    let expiry: Int
    let filed: Int?
    let decided: Int?
    let renewsWork: Bool
    var description: String { "permit to \(expiry), filed \(filed ?? -1), decided \(decided ?? -1), work \(renewsWork)" }
  }

  static let lives = [
    Life(expiry: 400, filed: nil, decided: nil, renewsWork: true),
    Life(expiry: 400, filed: 400, decided: 520, renewsWork: true),
    Life(expiry: 400, filed: 401, decided: 520, renewsWork: true),
    Life(expiry: 424, filed: 380, decided: nil, renewsWork: true),
    Life(expiry: 365, filed: 300, decided: 365, renewsWork: true),
    Life(expiry: 365, filed: 300, decided: 366, renewsWork: false),
    Life(expiry: 59, filed: 20, decided: 900, renewsWork: true),
  ]

  @Test("every day of three years has the oracle's answer", arguments: lives)
  func threeYears(_ life: Life) throws {
    let dates = Array(WalkingCalendar.dates.drop { $0.iso < "2024-01-01" }.prefix(3 * 366))
    #expect(dates.count == 1_098)
    var yaml =
      "permits: [{kind: work, scope: open, issue_date: 2023-06-01, expiry_date: \(dates[life.expiry].iso)}]"
    if let filed = life.filed {
      yaml += "\n    extension: {kind: \(life.renewsWork ? "work" : "visitor"), filed_on: \(dates[filed].iso), "
      yaml += life.decided.map { "decision: refused, decided_on: \(dates[$0].iso)}" } ?? "decision: pending}"
    }
    let facts = try StatusCase.facts(yaml)
    let reference = try RuleExampleRecord.reference.get()
    // Counted up, never computed: how many days the person has been without status.
    var without = 0
    var differences: [String] = []
    var seen: Set<Standing> = []
    for (index, date) in dates.enumerated() {
      let inTime = life.filed.map { $0 <= life.expiry && $0 <= index } ?? false
      let isPending = inTime && (life.decided.map { index < $0 } ?? true)
      let isDecisionDay = inTime && life.decided == index
      let expected: Standing
      let work: Bool?
      if index <= life.expiry {
        (expected, work) = (.inStatus, true)
      } else if isPending {
        (expected, work) = (.maintainedStatus, life.renewsWork)
      } else if isDecisionDay {
        (expected, work) = (.inStatus, life.renewsWork ? nil : false)
      } else {
        without += 1
        (expected, work) = (without <= 90 ? .restorable : .outOfStatus, false)
      }
      let found = StandingJudge.judge(
        facts.principal, of: facts, on: day(date.iso), figures: reference.figures, manifests: reference.manifests)
      seen.insert(found.situation)
      if found.situation != expected || found.workAllowed != work {
        differences.append("\(date.iso): \(found.situation) for \(expected), work \(String(describing: found.workAllowed))")
      }
      let left = found.deadlines.first { $0.code == "restoration-last-day" }?.daysLeft
      if left != (expected == .restorable ? 90 - without : nil) { differences.append("\(date.iso): \(left ?? -1) left") }
    }
    #expect(differences.isEmpty, "\(differences.prefix(5))")
    #expect(seen.contains(.inStatus) && seen.count > 1)
  }
}
