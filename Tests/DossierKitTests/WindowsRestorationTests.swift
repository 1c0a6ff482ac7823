import DossierKit
import Testing

@Suite("The window of restoration") struct WindowsRestorationTests {
  @Test(
    "the worked examples of the facts hold",
    arguments: [
      // (E, day 60, file by E+89, last day E+90, holiday, hour in the East)
      ("2026-08-31", "2026-10-30", "2026-11-28", "2026-11-29", LegalHoliday.sunday, 18),
      ("2026-09-02", "2026-11-01", "2026-11-30", "2026-12-01", nil, 18),
      ("2026-09-04", "2026-11-03", "2026-12-02", "2026-12-03", nil, 18),
      ("2026-10-05", "2026-12-04", "2027-01-02", "2027-01-03", .sunday, 18),
      ("2026-08-23", "2026-10-22", "2026-11-20", "2026-11-21", nil, 18),
      ("2022-12-12", "2023-02-10", "2023-03-11", "2023-03-12", .sunday, 19),
    ])
  func examples(end: String, sixty: String, aim: String, last: String, holiday: LegalHoliday?, hour: Int) {
    let window = RestorationWindow(end: day(end))
    #expect(window.closingFrom == Day(sixty))
    #expect(window.aimFor == Day(aim))
    #expect(window.lastDay == Day(last))
    #expect(window.holiday == holiday)
    #expect((window.holidayNote != nil) == (holiday != nil))
    #expect(window.cutOff.easternHour == hour)
    #expect(window.cutOff.pacificHour == hour - 3)
  }

  @Test(
    "day 90 is in and day 91 is out",
    arguments: [
      (-1, RestorationWindow.State.notStarted), (0, .notStarted), (1, .open), (59, .open), (60, .closing),
      (89, .closing),
      (90, .lastDay), (91, .closed), (400, .closed),
    ])
  func boundaries(offset: Int, state: RestorationWindow.State) {
    let end = day("2026-08-23")
    let window = RestorationWindow(end: end)
    #expect(window.state(on: end + offset) == state)
    #expect(window.contains(end + offset) == (1...90).contains(offset))
    #expect(window.count(on: end + offset) == offset)
    #expect(window.daysLeft(on: end + offset) == 90 - offset)
  }

  @Test("any window holds exactly the ninety days that walking counts after E")
  func oracle() {
    var random = Seeded(90)
    let dates = WalkingCalendar.dates
    for _ in 0..<3000 {
      let index = Int.random(in: 0..<(dates.count - 120), using: &random)
      let window = RestorationWindow(end: day(dates[index].iso))
      let inside = dates[index..<(index + 120)].filter { window.contains(day($0.iso)) }
      #expect(inside.count == 90)
      #expect(inside.first == dates[index].next)
      #expect(inside.last?.iso == window.lastDay.description)
      #expect((LegalHoliday.on(window.lastDay) == .sunday) == (inside.last?.weekday == 6))
    }
  }

  @Test(
    "daylight time runs from the second Sunday of March to the first Sunday of November",
    arguments: [
      ("2026-03-07", false), ("2026-03-08", true), ("2026-10-31", true), ("2026-11-01", false), ("2027-03-13", false),
      ("2027-03-14", true), ("2027-11-06", true), ("2027-11-07", false), ("2026-12-31", false), ("2026-07-01", true),
    ])
  func daylight(on: String, expected: Bool) {
    let cutOff = CutOff(day(on))
    #expect(cutOff.isDaylightTime == expected)
    #expect(cutOff.text.en.contains(expected ? "7:59:59 p.m. Eastern" : "6:59:59 p.m. Eastern"))
    #expect(cutOff.text.fr.contains(expected ? "16\u{A0}h\u{A0}59" : "15\u{A0}h\u{A0}59"))
  }

  @Test(
    "the holidays of federal law are known",
    arguments: [
      ("2026-01-01", LegalHoliday.newYear), ("2026-04-03", .goodFriday), ("2026-04-06", .easterMonday),
      ("2026-05-18", .victoriaDay), ("2027-05-24", .victoriaDay), ("2026-07-01", .canadaDay),
      ("2029-07-02", .canadaDay),
      ("2026-09-07", .labourDay), ("2026-09-30", .truthAndReconciliation), ("2026-11-11", .remembrance),
      ("2026-12-25", .christmas), ("2026-11-29", .sunday), ("2024-03-29", .goodFriday), ("2025-04-21", .easterMonday),
      ("2026-11-28", nil), ("2026-12-26", nil), ("2026-05-25", nil), ("2026-07-02", nil), ("2026-08-03", nil),
    ])
  func holidays(on: String, holiday: LegalHoliday?) { #expect(LegalHoliday.on(day(on)) == holiday) }
}
