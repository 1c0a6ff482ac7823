import Testing

@testable import DossierKit

@Suite("From a case to its score") struct ScoreFactsTests {
  private func work(_ jobs: String...) throws -> DayScore {
    try ScoreCase.score(
      try ScoreCase.load(
        ScoreCase.person.replacing("activities: []", with: "activities: [\(jobs.joined(separator: ", "))]")))
  }

  @Test("A whole case, by hand") func whole() throws {
    let score = try ScoreCase.score(try ScoreCase.load())
    // 110 + 135 + 4 × 31 + 50; 24 + 23 + 12.
    #expect(score.crs?.total == 419 && score.fsw?.total == 59)
    #expect(score.warnings.isEmpty && score.firstLanguage == .en)
  }

  @Test("1,559 hours are no year and 1,560 are one")
  func hours() throws {
    // 364 days of 30 hours, to the day judged; hours above 30 add nothing.
    let full = try work(ScoreCase.job("2025-11-23", "2026-11-21", hours: "60")).crs
    #expect(full?["canadian_work"] == 40)
    #expect(full?.factors.first { $0.key == "canadian_work" }?.reason.en.contains("1,560") == true)
    let short = try work(ScoreCase.job("2025-11-24", "2026-11-21", hours: "60")).crs
    #expect(short?["canadian_work"] == 0)
    let nearly = try work(ScoreCase.job("2025-11-23", "2026-11-21", hours: "29.999")).crs
    #expect(nearly?["canadian_work"] == 0)
    #expect(nearly?.factors.first { $0.key == "canadian_work" }?.reason.en.contains("1,559") == true)
  }

  @Test("Two part-time jobs on the same days make one full-time job; two full-time jobs do too") func together() throws {
    let half = ScoreCase.job("2025-11-23", "2026-11-21", hours: "15")
    #expect(try work(half).crs?["canadian_work"] == 0)
    #expect(try work(half, half).crs?["canadian_work"] == 40)
    let full = ScoreCase.job("2025-11-23", "2026-11-21")
    #expect(try work(full, full).crs?["canadian_work"] == 40)
  }

  @Test("Only the ten years before count") func window() throws {
    // 364 days that begin on the first day of the window, and one day earlier.
    #expect(try work(ScoreCase.job("2016-11-21", "2017-11-19")).crs?["canadian_work"] == 40)
    #expect(try work(ScoreCase.job("2016-11-20", "2017-11-18")).crs?["canadian_work"] == 0)
  }

  @Test(
    "Work that does not count in Canada",
    arguments: ["self_employed: true", "full_time_student: true", "authorized: false", "paid: false", "noc: \"65200\""])
  func excluded(_ fact: String) throws {
    let key = fact.prefix { $0 != ":" }
    var job = ScoreCase.job("2024-01-01", nil)
    let old = try #require(job.firstRange(of: try Regex("\(key): [^,}]+")))
    job.replaceSubrange(old, with: fact)
    #expect(try work(job).crs?["canadian_work"] == 0)
    #expect(try work(job).warnings.isEmpty)
  }

  @Test("A missing fact of a job gives nothing and is named") func missingJobFact() throws {
    let job = ScoreCase.job("2024-01-01", nil).replacing(", authorized: true", with: "")
    let score = try work(job)
    #expect(score.crs?["canadian_work"] == 0)
    #expect(score.missingCRSKeys == ["people.nadia.activities[0].authorized"])
  }

  @Test("Every missing fact scores zero with a warning that names its key") func missing() throws {
    let bare = try ScoreCase.load("title: Mme", facts: "program: cec")
    let score = try ScoreCase.score(bare)
    #expect(score.crs?.total == 0)
    #expect(
      Set(score.warnings.compactMap(\.key)) == [
        "people.nadia.birth_date", "people.nadia.education", "people.nadia.language_tests", "people.nadia.activities",
        "people.nadia.marital_status", "express_entry.provincial_nomination", "express_entry.sibling_in_canada",
        "express_entry.canadian_education", "express_entry.certificate_of_qualification",
        "express_entry.relatives_in_canada",
      ])
    for warning in score.warnings { #expect(warning.message.fr != warning.message.en) }
  }

  private static let spouse = """
      - id: karim
        role: spouse
        birth_date: 1995-01-01
        activities: [\(ScoreCase.job("2024-01-01", nil))]
        education: [{credential: bachelors, country: CAN}]
        language_tests: [{test: tcf-canada, test_date: 2026-01-15, clb: {reading: 9, writing: 9, listening: 9, speaking: 9}}]
    """

  @Test("Only an accompanying spouse who is neither citizen nor permanent resident counts") func column() throws {
    func score(_ fact: String) throws -> CRSScore? {
      try ScoreCase.score(try ScoreCase.load(others: Self.spouse + "\n    \(fact)")).crs
    }
    let with = try #require(try score("accompanying: true"))
    #expect(with.withSpouseColumn && with["spouse"] == 8 + 20 + 7 && with["age"] == 100)
    for fact in ["accompanying: false", "canadian_or_permanent_resident: true"] {
      let without = try #require(try score(fact))
      #expect(!without.withSpouseColumn && without["spouse"] == 0 && without.total == 419, "\(fact)")
    }
  }

  @Test("A married person without a declared spouse is scored in the lower column") func nobody() throws {
    let facts = try ScoreCase.load(ScoreCase.person.replacing("single", with: "married"))
    let score = try ScoreCase.score(facts)
    #expect(score.crs?.withSpouseColumn == true)
    #expect(score.warnings.map(\.key) == ["people"])
  }

  @Test("Education: an assessment counts for five years, two credentials make the higher level") func education() throws {
    func level(_ list: String, _ day: String = "2026-11-21") throws -> (Int?, [String?]) {
      let facts = try ScoreCase.load(
        ScoreCase.person.replacing("{credential: masters, country: CAN, completed: 2020-05-01}", with: list))
      let score = try ScoreCase.score(facts, day)
      return (score.crs?["education"], score.warnings.map(\.key))
    }
    let assessed = "{credential: masters, country: TUN, eca: {body: WES, issue_date: 2021-11-22, equivalent: bachelors}}"
    #expect(try level(assessed).0 == 120)
    #expect(try level(assessed, "2026-11-22").0 == 0)
    #expect(try level(assessed, "2026-11-22").1 == ["people.nadia.education[0].eca.issue_date"])
    #expect(try level("{credential: masters, country: TUN}").1 == ["people.nadia.education[0].eca"])
    #expect(try level("{credential: masters}").1 == ["people.nadia.education[0].country"])
    let two = "{credential: bachelors, country: CAN}, {credential: one-year, country: CAN}"
    #expect(try level(two).0 == 128)
    #expect(try level("{credential: two-year, country: CAN}, {credential: one-year, country: CAN}").0 == 98)
    #expect(try level("{credential: bachelors, country: CAN}, {credential: secondary, country: CAN}").0 == 120)
    #expect(try level("{credential: doctoral, country: CAN, completed: 2026-11-22}").0 == 0)
  }

  @Test("Without a first language named, the one that gives more is taken, and said") func firstLanguage() throws {
    let tests = """
      language_tests:
          - {test: celpip-general, test_date: 2026-01-15, clb: {reading: 8, writing: 8, listening: 8, speaking: 8}}
          - {test: tcf-canada, test_date: 2026-01-15, clb: {reading: 9, writing: 9, listening: 9, speaking: 9}}
      """
    let start = try #require(ScoreCase.person.firstRange(of: "language_tests"))
    let person = String(ScoreCase.person[..<start.lowerBound]) + tests.replacing("\n    ", with: "\n        ")
    let score = try ScoreCase.score(try ScoreCase.load(person))
    #expect(score.firstLanguage == .fr)
    #expect(score.warnings.map(\.key) == ["express_entry.first_official_language"])
    let named = try ScoreCase.score(
      try ScoreCase.load(person, facts: ScoreCase.facts + ", first_official_language: en"))
    #expect(named.firstLanguage == .en && named.warnings.isEmpty)
    #expect((named.crs?.total ?? 0) < (score.crs?.total ?? 0))
  }

  @Test("A sibling among the relatives counts where all is told") func sibling() throws {
    let facts = ScoreCase.facts.replacing("sibling_in_canada: false, ", with: "")
      .replacing(
        "relatives_in_canada: []",
        with: "relatives_in_canada: [{relation: sibling, adult: true, citizen_or_pr: true, lives_in_canada: true}]")
    let score = try ScoreCase.score(try ScoreCase.load(facts: facts))
    #expect(score.crs?["sibling"] == 15 && score.fsw?["adaptability"] == 5 && score.warnings.isEmpty)
    let open = try ScoreCase.score(try ScoreCase.load(facts: facts.replacing("adult: true, ", with: "")))
    #expect(open.crs?["sibling"] == 0 && open.fsw?["adaptability"] == 0)
    #expect(
      open.warnings.map(\.key) == [
        "express_entry.sibling_in_canada", "express_entry.relatives_in_canada[0].adult",
      ])
  }

  @Test("What changes next: birthdays, tests, years of work, each with its day and points") func changes() throws {
    let facts = try ScoreCase.load(
      ScoreCase.person.replacing("activities: []", with: "activities: [\(ScoreCase.job("2025-12-07", nil))]"))
    let changes = ScoreChanges(facts, after: day("2026-11-21"), figures: try RuleExampleRecord.reference.get().figures)
      .all
    #expect(
      changes.map { "\($0.date) \($0.causes.map(\.code).joined(separator: ",")) \($0.crs.points) \($0.fsw.points)" } == [
        // The 364th day at 30 hours: 40 for the year, 25 for education with it; 9 and 10 of the other grid.
        "2026-12-05 work-year-completed,work-year-completed 40 19",
        "2027-01-10 birthday -5 0",
        // Two years: 13 more, and the first tier of education is full by language already.
        "2027-12-04 work-year-completed,work-year-completed 13 2",
        "2028-01-10 birthday -6 0",
        "2028-01-15 language-test-ends -124 -24",
      ])
  }

  @Test("A 29 February birthday changes the age on 1 March") func leapling() throws {
    let facts = try ScoreCase.load(ScoreCase.person.replacing("1997-01-10", with: "1996-02-29"))
    let figures = try RuleExampleRecord.reference.get().figures
    let dates = ScoreChanges(facts, after: day("2026-11-21"), figures: figures).all.filter {
      $0.causes.contains { $0.code == "birthday" }
    }.map(\.date)
    #expect(dates == [day("2027-03-01"), day("2028-02-29")])
  }
}
