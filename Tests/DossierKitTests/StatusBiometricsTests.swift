@testable import DossierKit
import FoundationEssentials
import Testing

/// What status says of biometrics, and of a case with nothing to watch.
@Suite("Standing, biometrics and empty calendars") struct StatusBiometricsTests {
  private static let key = "people.amina.biometrics_date"

  private func words(_ more: String, _ code: StandingOption.Code = .restorationWithPtot) throws -> String {
    try StatusCase.judge("2026-10-01", StatusCase.workPermit + "\n    " + more).words(code)
  }

  @Test("what the case does not tell is named where an application would call for it")
  func untold() throws {
    for code in [StandingOption.Code.restoreAsWorker, .restoreAsVisitor, .restorationWithPtot] {
      #expect(try words("birth_date: 1992-04-17", code).contains(Self.key), "\(code)")
    }
    // In status: the extension and the bridging permit call for them as well.
    let inStatus = try StatusCase.judge("2026-08-01")
    #expect(inStatus.words(.extend).contains(Self.key) && inStatus.words(.ptot).contains(Self.key))
    // The option stays open: paying late is no ground of return.
    #expect(try StatusCase.judge("2026-10-01").available(.restorationWithPtot) == .yes)
  }

  @Test("children under 14, people over 79, citizens of the United States and recent biometrics are not asked")
  func spared() throws {
    for more in [
      "birth_date: 2012-10-02", "birth_date: 1946-10-01", "birth_date: 1992-04-17\n    citizenships: [USA]",
      "birth_date: 1992-04-17\n    biometrics_date: 2016-10-01",
    ] { #expect(!(try words(more)).contains("iometrics"), "\(more)") }
    for more in ["birth_date: 2012-10-01", "birth_date: 1946-10-02"] {
      #expect(try words(more).contains(Self.key), "\(more)")
    }
  }

  @Test("given more than ten years before, they are given and paid again")
  func again() throws {
    let permit = "permits: [{kind: work, scope: open, issue_date: 2024-09-01, expiry_date: 2026-08-31}]"
    let standing = try StatusCase.judge(
      "2026-10-01", permit + "\n    birth_date: 1992-04-17\n    biometrics_date: 2016-09-30")
    #expect(standing.words(.restorationWithPtot).contains("given again"))
    let fees = try #require(standing.option(.restorationWithPtot)?.fees)
    #expect(fees.items.map(\.code).contains("biometrics"))
  }

  @Test("a case without deadline gives a calendar with one day, which says so and rings no bell")
  func noDeadline() throws {
    let report = try StatusCase.report("2027-03-01")
    #expect(report.principal.deadlines.isEmpty)
    var calendar = StatusCalendar()
    #expect(calendar.isEmpty)
    calendar.add(report, languages: [.fr, .en])
    #expect(!calendar.isEmpty)
    let lines = calendar.text.replacing("\r\n ", with: "").components(separatedBy: "\r\n")
    #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == 1)
    #expect(lines.contains("DTSTART;VALUE=DATE:20270301") && !lines.contains("BEGIN:VALARM"))
    #expect(lines.contains { $0.contains("aucune échéance connue") && $0.contains("no deadline known") })
    // A case that has a deadline has no such day.
    var other = StatusCalendar()
    other.add(try StatusCase.report("2026-10-01"), languages: [.en])
    #expect(!other.text.contains("no deadline known"))
  }
}
