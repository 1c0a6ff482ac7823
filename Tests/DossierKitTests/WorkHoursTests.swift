import Testing

@testable import DossierKit

@Suite("Hours of work")
struct WorkHoursTests {
  private func spell(_ from: String, _ to: String, _ hours: Double) -> WorkHours.Spell {
    WorkHours.Spell(from: day(from), to: day(to), weeklyHours: hours)
  }

  @Test(
    "1,560 hours are 364 days at 30 hours, and not a day less",
    arguments: [
      ("2025-12-30", 30.0, 1560), ("2025-12-29", 30, 1555), ("2025-12-30", 40, 1560), ("2025-12-30", 29.99, 1559),
      ("2025-12-30", 15, 780), ("2025-12-30", 0, 0),
    ])
  func year(_ to: String, _ weekly: Double, _ hours: Int) {
    #expect(
      WorkHours([spell("2025-01-01", to, weekly)], from: day("2020-01-01"), to: day("2026-01-01")).hours == hours)
  }

  @Test("Two part-time jobs on the same days add up, to 30 hours at most")
  func together() {
    func hours(_ first: Double, _ second: Double) -> Int {
      WorkHours(
        [spell("2025-01-01", "2025-12-30", first), spell("2025-01-01", "2025-12-30", second)],
        from: day("2020-01-01"), to: day("2026-01-01")
      ).hours
    }
    #expect(hours(15, 15) == 1560)
    #expect(hours(15, 14.99) == 1559)
    #expect(hours(20, 20) == 1560)
    #expect(hours(12.1, 17.9) == 1560)
  }

  @Test("The first and the last day of the period count, and those beside them do not")
  func edges() {
    let job = [spell("2020-01-01", "2026-12-31", 7)]
    #expect(WorkHours(job, from: day("2023-11-30"), to: day("2023-11-30")).hours == 1)
    let one = [spell("2023-11-29", "2023-11-29", 30), spell("2026-12-01", "2026-12-01", 30)]
    #expect(WorkHours(one, from: day("2023-11-30"), to: day("2026-11-30")).stretches.isEmpty)
    let both = [spell("2023-11-30", "2023-11-30", 28), spell("2026-11-30", "2026-11-30", 28)]
    #expect(WorkHours(both, from: day("2023-11-30"), to: day("2026-11-30")).hours == 8)
  }

  @Test(
    "A weekend interrupts nothing, a whole week does, and between them it is in doubt",
    arguments: [
      // 27 June 2026 is a Saturday.
      ("2026-06-27", "2026-06-28", true, true), ("2026-06-27", "2026-06-27", true, true),
      ("2026-06-28", "2026-06-28", true, true), ("2026-06-26", "2026-06-28", false, true),
      ("2026-06-27", "2026-06-29", false, true), ("2026-06-28", "2026-06-29", false, true),
      ("2026-06-24", "2026-06-24", false, true), ("2026-06-22", "2026-06-27", false, true),
      ("2026-06-22", "2026-06-28", false, false), ("2026-06-28", "2026-07-04", false, false),
    ])
  func continuity(_ from: String, _ to: String, _ surely: Bool, _ maybe: Bool) {
    #expect(Continuity.isUnbroken(from: day(from), to: day(to)) == surely)
    #expect(Continuity.mayBeUnbroken(from: day(from), to: day(to)) == maybe)
  }

  @Test("Sums and runs are those of a count day by day")
  func oracle() {
    var random = Seeded(1560)
    let (first, last) = (day("2022-01-01"), day("2023-12-31"))
    for _ in 0..<400 {
      let spells = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        let from = first + Int.random(in: -60...760, using: &random)
        return WorkHours.Spell(
          from: from, to: from + Int.random(in: 0...300, using: &random),
          weeklyHours: Double(Int.random(in: 0...90, using: &random)) / 2)
      }
      // In halves of an hour a week, so that nothing is rounded.
      var (total, run, best) = (0, 0, 0)
      var idle: [Day] = []
      var day = first
      while day <= last {
        let halves = spells.reduce(0) { $0 + ($1.from <= day && day <= $1.to ? Int($1.weeklyHours * 2) : 0) }
        if halves == 0 {
          idle.append(day)
        } else {
          if let start = idle.first, let end = idle.last, !Continuity.isUnbroken(from: start, to: end) { run = 0 }
          idle = []
          run += min(60, halves)
          total += min(60, halves)
          best = max(best, run)
        }
        day = day + 1
      }
      let work = WorkHours(spells, from: first, to: last)
      #expect(work.hours == total / 14)
      #expect(work.longestRun(Continuity.isUnbroken).hours == best / 14)
    }
  }

  private func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
}
