@testable import DossierKit
import Testing

/// The end of status told by living through the days one by one: on each day the person is authorized by the
/// permit of latest issue, or by an extension that was filed on a day the permit still covered and that is not
/// decided before that day.
@Suite("The end of status, day by day") struct WindowsStatusOracleTests {
  struct Life: CustomStringConvertible {
    var permits: [(issue: Int, expiry: Int)] = []
    var extensions: [(filed: Int, decided: Int?)] = []

    init(_ random: inout Seeded) {
      var start = Int.random(in: 0...40, using: &random)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        permits.append((start, start + Int.random(in: 5...60, using: &random)))
        start += Int.random(in: 1...90, using: &random)
      }
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let filed = permits[0].issue + Int.random(in: 0...150, using: &random)
        let decided = Bool.random(using: &random) ? filed + Int.random(in: 0...80, using: &random) : nil
        extensions.append((filed, decided))
      }
    }

    func isCovered(byPermitOn day: Int) -> Bool {
      guard let last = permits.filter({ $0.issue <= day }).max(by: { $0.issue < $1.issue }) else { return false }
      return day <= last.expiry
    }
    /// Filed in time and, on this day, still to be decided or decided this very day.
    func isCarried(on day: Int, decidedToday: Bool) -> Bool {
      extensions.contains { item in
        item.filed <= day && isCovered(byPermitOn: item.filed)
          && (item.decided.map { $0 > day || (decidedToday && $0 == day) } ?? true)
      }
    }
    func isAuthorized(on day: Int) -> Bool { isCovered(byPermitOn: day) || isCarried(on: day, decidedToday: true) }

    func person(_ start: Day) -> Person {
      var person = Person(id: "a", role: .principal)
      person.permits = permits.map { Permit(kind: .work, issueDate: start + $0.issue, expiryDate: start + $0.expiry) }
      person.extension = OneOrMany(
        extensions.map { item in
          Extension(
            kind: .work, filedOn: start + item.filed, decision: item.decided == nil ? .pending : .refused,
            decidedOn: item.decided.map { start + $0 })
        })
      return person
    }

    var description: String { "permits \(permits), extensions \(extensions)" }
  }

  @Test("five thousand lives end when living them ends them")
  func oracle() {
    var random = Seeded(182)
    let start = day("2024-01-15")
    var seen: Set<String> = []
    for _ in 0..<5000 {
      let life = Life(&random)
      let person = life.person(start)
      let today = life.permits[0].issue + Int.random(in: 0...320, using: &random)
      let expected: String
      if life.isCovered(byPermitOn: today) {
        expected = "in status"
      } else if life.isCarried(on: today, decidedToday: false) {
        expected = "maintained"
      } else if life.isAuthorized(on: today) {
        expected = "in status"
      } else {
        let last = (0..<today).last { life.isAuthorized(on: $0) }
        expected = "ended \(last.map { (start + $0).description } ?? "never")"
      }
      let found: String
      switch StatusEnd.of(person, on: start + today) {
      case .inStatus: found = "in status"
      case .maintained: found = "maintained"
      case .ended(let end, _, _): found = "ended \(end)"
      case .unknown: found = "unknown"
      }
      seen.insert(String(expected.prefix(5)))
      guard found == expected else {
        Issue.record("day \(today) of \(life): \(found), not \(expected)")
        return
      }
    }
    #expect(seen == ["in st", "maint", "ended"])
  }
}
