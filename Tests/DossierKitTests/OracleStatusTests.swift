@testable import DossierKit
import Testing

/// The end of status of random lives against the answer of whoever lives through them day by day.
@Suite("The end of status against its oracle") struct OracleStatusTests {
  @Test("all the random cases of the dates of law are at least a hundred thousand")
  func enough() { #expect(Cases.all.values.reduce(0, +) >= 100_000) }

  @Test("lives of permits, entries, biometrics, extensions and losses")
  func lives() {
    var random = Seeded(183)
    var seen: [String: Int] = [:]
    var differences: [String] = []
    for _ in 0..<Cases.count("status") {
      let life = OracleStatusLife(&random)
      let turn = (life.turns.randomElement(using: &random) ?? 8_000) + Int.random(in: -2...2, using: &random)
      let today = Bool.random(using: &random) ? turn : turn + Int.random(in: 0...120, using: &random)
      let expected = life.answer(today)
      seen[expected.split(separator: " ").first.map(String.init) ?? "", default: 0] += 1
      if expected.contains(" or ") { seen["arguable", default: 0] += 1 }
      let found: String
      switch StatusEnd.of(life.person, on: Walk.days[today]) {
      case .inStatus(let until, _): found = "in until \(until)"
      case .maintained(let since, _, _): found = "maintained since \(since)"
      case .ended(let end, let arguable, _): found = "ended \(end)" + (arguable.map { " or \($0)" } ?? "")
      case .unknown: found = "unknown"
      }
      if found != expected { differences.append("on \(Walk.dates[today].iso): \(found), not \(expected): \(life)") }
    }
    let isSame = differences.isEmpty
    #expect(isSame, "\(differences.count): \(differences.prefix(5).joined(separator: "\n"))")
    for kind in ["in", "maintained", "ended", "unknown", "arguable"] {
      #expect(seen[kind, default: 0] > Cases.count("status") / 100, "\(seen)")
    }
  }
}
