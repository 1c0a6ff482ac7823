import DossierKit
import Testing

@Suite("Days") struct DatesDayTests {
  @Test("every day of fifty years has the number, the name and the weekday that walking gives it")
  func walking() throws {
    let first = try #require(Day("2000-01-01"))
    for (offset, date) in WalkingCalendar.dates.enumerated() {
      let day = first + offset
      guard day.description == date.iso, day.weekday == date.weekday, Day(date.iso) == day,
        day.civil == (date.year, date.month, date.day), Day(year: date.year, month: date.month, day: date.day) == day
      else {
        Issue.record("\(date.iso) is taken for \(day)")
        return
      }
    }
  }

  @Test("months are added as one walks from month to month, and clamp to the end of the month")
  func months() {
    var random = Seeded(7)
    for _ in 0..<4000 {
      guard let date = WalkingCalendar.dates.randomElement(using: &random) else { continue }
      let count = Int.random(in: -240...240, using: &random)
      let expected = date.months(count)
      #expect(day(date.iso).adding(months: count).civil == expected, "\(date.iso) \(count)")
    }
  }

  @Test(
    "31 August less six months is the last day of February",
    arguments: [
      ("2026-08-31", -6, "2026-02-28"), ("2024-08-31", -6, "2024-02-29"), ("2024-02-29", 24, "2026-02-28"),
      ("2024-02-29", 60, "2029-02-28"), ("2026-10-31", 1, "2026-11-30"), ("2026-01-31", -1, "2025-12-31"),
      ("2026-01-15", -13, "2024-12-15"),
    ])
  func clamping(start: String, months: Int, end: String) {
    #expect(day(start).adding(months: months) == Day(end))
  }

  @Test(
    "what is no day of the calendar is refused",
    arguments: [
      "2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-04-00", "0000-01-01", "2026-4-01",
      "2026-04-1", "26-04-01", "2026/04/01", " 2026-04-01", "2026-04-01 ", "2026-04-01T00", "２０２６-04-01", "",
      "-026-04-01",
    ])
  func refused(text: String) { #expect(Day(text) == nil) }

  @Test(
    "leap days exist where they should",
    arguments: ["2000-02-29", "2024-02-29", "2400-02-29", "9999-12-31", "0001-01-01"])
  func accepted(text: String) { #expect(Day(text)?.description == text) }

  @Test(
    "an age is attained on the birthday; of 29 February, on 1 March of a common year",
    arguments: [
      ("2004-12-01", "2026-11-30", 21), ("2004-12-01", "2026-12-01", 22), ("2004-02-29", "2022-02-28", 17),
      ("2004-02-29", "2022-03-01", 18), ("2004-02-29", "2024-02-29", 20), ("2026-05-05", "2026-05-05", 0),
    ])
  func age(birth: String, on: String, age: Int) { #expect(day(on).age(bornOn: day(birth)) == age) }

  @Test("days are counted and ordered")
  func arithmetic() {
    #expect(day("2026-11-21") - day("2026-08-23") == 90)
    #expect(day("2026-03-01") - 1 == Day("2026-02-28"))
    #expect(day("1969-12-31").number == -1)
    #expect(day("1969-12-31").weekday == 2)
    #expect(day("2025-12-31") < day("2026-01-01"))
  }
}
