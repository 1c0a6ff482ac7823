import Testing

@testable import DossierKit

/// The days of the Court at their edges: day 0 left out, the last day counted in, nothing rolled forward.
@Suite struct RefusalClockTests {
  private func clock(_ date: Day?, _ yaml: String, sent: Day? = nil) throws -> RefusalClock? {
    var reading = LetterReader(words: try RefusalLetter.words()).read(LetterText(""))
    reading.date = date
    reading.sentOn = sent
    return RefusalClock(reading, try StatusCase.facts(yaml), days: try RefusalLetter.words().figures)
  }

  @Test(arguments: [
    ("2026-11-10", "2026-11-25", "2027-01-09"), ("2026-01-31", "2026-02-15", "2026-04-01"),
    ("2028-02-14", "2028-02-29", "2028-04-14"), ("2028-02-29", "2028-03-15", "2028-04-29"),
    ("2026-12-16", "2026-12-31", "2027-02-14"),
  ])
  func theDaysAreCountedFromTheLetter(_ date: String, _ last: String, _ outside: String) throws {
    let clock = try #require(try clock(Day(date), ""))
    #expect(clock.last.description == last && clock.lastIfOutside.description == outside)
    #expect(clock.isNotificationUnknown)
  }

  @Test(arguments: [
    (true, true, 15), (true, false, 15), (false, true, 15), (false, false, 60),
  ])
  func onlyBothOutsideGiveTheLaterDay(_ person: Bool, _ office: Bool, _ days: Int) throws {
    var facts = try StatusCase.facts("")
    for index in facts.people.indices { facts.people[index].inCanada = person }
    facts.refusal = Refusal()
    facts.refusal?.decidedInCanada = office
    var reading = LetterReader(words: try RefusalLetter.words()).read(LetterText(""))
    let day = try #require(Day("2026-11-10"))
    reading.date = day
    let figures = try RefusalLetter.words().figures
    let clock = try #require(RefusalClock(reading, facts, days: figures))
    #expect(clock.last - day == days && clock.lastIfOutside - day == 60)
    facts.refusal?.decidedInCanada = nil
    #expect(RefusalClock(reading, facts, days: figures)?.last == day + 15)
  }

  @Test func theEarliestKnownDayIsDayZero() throws {
    let clock = try #require(
      try clock(Day("2026-11-10"), "", sent: Day("2026-11-08")))
    #expect(clock.first.description == "2026-11-08" && !clock.isNotificationUnknown)
    #expect(try self.clock(nil, "") == nil)
  }
}
