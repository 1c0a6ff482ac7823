import Testing

@testable import DossierKit

/// The days of the Court at their edges: day 0 left out, the last day counted in, nothing rolled forward.
@Suite struct RefusalClockTests {
  private func clock(_ date: Day?, _ yaml: String, sent: Day? = nil) throws -> RefusalClock? {
    var reading = LetterReader(words: try RefusalLetter.words(), tables: try LetterTables.embedded()).read(LetterText(""))
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
    var reading = LetterReader(words: try RefusalLetter.words(), tables: try LetterTables.embedded()).read(LetterText(""))
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

  /// Where the applicant is, where the office is, how the day was learnt: every pair, over the edges of the calendar.
  private static let edges: [(day: String, fifteen: String, sixty: String)] = [
    ("2026-11-10", "2026-11-25", "2027-01-09"),
    // The end of a month of 31, of 28 and of 29 days.
    ("2026-01-31", "2026-02-15", "2026-04-01"), ("2026-02-28", "2026-03-15", "2026-04-29"),
    ("2027-02-13", "2027-02-28", "2027-04-14"), ("2028-02-14", "2028-02-29", "2028-04-14"),
    ("2028-02-29", "2028-03-15", "2028-04-29"), ("2027-12-31", "2028-01-15", "2028-02-29"),
    // The end of the year, and a last day that is a Saturday: nothing is rolled forward.
    ("2026-12-16", "2026-12-31", "2027-02-14"), ("2026-12-17", "2027-01-01", "2027-02-15"),
    ("2026-12-31", "2027-01-15", "2027-03-01"), ("2026-11-06", "2026-11-21", "2027-01-05"),
  ]

  @Test(arguments: edges, [true, false, nil] as [Bool?])
  func everyEdgeForEveryPlace(_ edge: (day: String, fifteen: String, sixty: String), _ person: Bool?) throws {
    let figures = try RefusalLetter.words().figures
    for office in [true, false, nil] as [Bool?] {
      var facts = try StatusCase.facts("")
      for index in facts.people.indices { facts.people[index].inCanada = person }
      facts.refusal = Refusal()
      facts.refusal?.decidedInCanada = office
      var reading = LetterReader(words: try RefusalLetter.words(), tables: try LetterTables.embedded()).read(LetterText(""))
      reading.date = Day(edge.day)
      let clock = try #require(RefusalClock(reading, facts, days: figures))
      let isOutside = person == false && office == false
      #expect(clock.last.description == (isOutside ? edge.sixty : edge.fifteen))
      #expect(clock.lastIfOutside.description == edge.sixty)
      // The day after is too late: day 16 and day 61 are not given.
      #expect(clock.last - clock.first == (isOutside ? 60 : 15) && clock.lastIfOutside - clock.first == 60)
      // What the letter shows of its office counts where the case is silent, and never against the case.
      reading.officeInCanada = false
      let shown = try #require(RefusalClock(reading, facts, days: figures))
      #expect((shown.last == shown.lastIfOutside) == (person == false && office != true))
    }
  }

  @Test(arguments: [
    // The letter, the sending, the delivery, the opening; day 0; whether the notification is unknown.
    ("2026-11-10", nil, nil, nil, "2026-11-10", true), ("2026-11-10", "2026-11-12", nil, nil, "2026-11-10", false),
    ("2026-11-10", nil, "2026-11-09", nil, "2026-11-09", false), ("2026-11-10", nil, "2026-11-20", "2026-11-25", "2026-11-10", false),
    (nil, nil, "2026-11-20", "2026-11-18", "2026-11-18", false), (nil, nil, nil, "2026-11-25", "2026-11-25", false),
  ] as [(String?, String?, String?, String?, String, Bool)])
  func theCautiousDayIsTaken(
    _ letter: String?, _ sent: String?, _ delivered: String?, _ opened: String?, _ first: String, _ isUnknown: Bool
  ) throws {
    var facts = try StatusCase.facts("")
    facts.refusal = Refusal()
    facts.refusal?.deliveredOn = delivered.flatMap { Day($0) }
    facts.refusal?.openedOn = opened.flatMap { Day($0) }
    var reading = LetterReader(words: try RefusalLetter.words(), tables: try LetterTables.embedded()).read(LetterText(""))
    reading.date = letter.flatMap { Day($0) }
    reading.sentOn = sent.flatMap { Day($0) }
    let clock = try #require(RefusalClock(reading, facts, days: try RefusalLetter.words().figures))
    #expect(clock.first.description == first && clock.isNotificationUnknown == isUnknown)
  }

  @Test func theReportSaysWhatIsNotKnown() throws {
    let report = try RefusalSample.report(RefusalSample.residence + "Your application has been refused.\n")
    let court = try #require(report.remedies.first)
    #expect(court.code == .judicialReview && court.lastDay?.description == "2026-11-25")
    #expect(court.lastDayIfOutside?.description == "2027-01-09")
    #expect(RefusalSample.words(report, .en).contains("The day of notification is unknown"))
    #expect(RefusalSample.words(report, .fr).contains("Le jour de l’avis est inconnu"))
    let known = try RefusalSample.report(
      RefusalSample.residence + "Your application has been refused.\n", rest: "refusal: {kind: refused, delivered_on: 2026-11-08}")
    #expect(known.remedies[0].lastDay?.description == "2026-11-23")
    #expect(!RefusalSample.words(known, .en).contains("The day of notification is unknown"))
    let undated = try RefusalSample.report("UCI 00-0000-0001\n\nDear Ms. Invented,\n\nYour application has been refused.\n")
    #expect(undated.remedies[0].lastDay == nil && RefusalSample.words(undated, .en).contains("count 15 days from the earliest"))
  }
}
