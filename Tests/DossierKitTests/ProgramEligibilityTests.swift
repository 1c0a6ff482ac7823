import Testing

@testable import DossierKit

@Suite("Minimum requirements of the programs")
struct ProgramEligibilityTests {
  enum Kind: Equatable { case yes, no, unknown }

  private func situation(_ yaml: String, on text: String = "2026-11-28") throws -> ProgramSituation {
    let record = try RuleExampleRecord.make(yaml: yaml, day: try #require(Day(text)))
    return ProgramSituation(record.case, figures: record.figures, on: record.day)
  }

  private func kind(_ answer: Answer) -> Kind {
    switch answer {
    case .yes: .yes
    case .no: .no
    case .unknown: .unknown
    }
  }

  private func yaml(_ person: String = "", _ facts: String = "program: cec", province: String = "ON") -> String {
    "applications: [express-entry]\npeople: [{id: nadia, role: principal\(person.isEmpty ? "" : ", " + person)}]\n"
      + "permanent_residence: {intended_province: \(province)}\nexpress_entry: {\(facts)}"
  }

  private func job(_ rest: String) -> String { "activities: [{kind: work, \(rest)}]" }

  private static let counted =
    "hours_per_week: 30, paid: true, authorized: true, self_employed: false, full_time_student: false"

  @Test(
    "Experience by program, exclusion and period",
    arguments: [
      // 364 days; the first day of the three years is 2023-11-28.
      ("cec", "noc: \"21232\", country: CAN, from: 2023-11-28, to: 2024-11-25, \(counted)", Kind.yes),
      ("cec", "noc: \"21232\", country: CAN, from: 2023-11-27, to: 2024-11-24, \(counted)", .no),
      ("cec", "noc: \"21232\", country: FRA, from: 2023-11-28, to: 2024-11-25, \(counted)", .no),
      ("cec", "noc: \"64100\", country: CAN, from: 2023-11-28, to: 2024-11-25, \(counted)", .no),
      ("cec", "country: CAN, from: 2023-11-28, to: 2024-11-25, \(counted)", .unknown),
      (
        "cec", "noc: \"21232\", country: CAN, from: 2023-11-28, to: 2024-11-25, hours_per_week: 30, paid: true",
        .unknown
      ),
      ("cec", "noc: \"21232\", country: CAN, from: 2023-11-28, to: 2024-11-25, paid: false", .no),
      ("cec", "noc: \"21232\", country: CAN, from: 2023-11-28, self_employed: true", .no),
      ("cec", "noc: \"21232\", country: CAN, from: 2023-11-28, full_time_student: true", .no),
      ("cec", "noc: \"21232\", country: CAN, from: 2023-11-28, authorized: false", .no),
      ("fsw", "noc: \"21232\", country: FRA, from: 2016-11-28, to: 2017-11-26, \(counted)", .yes),
      ("fsw", "noc: \"21232\", country: FRA, from: 2016-11-27, to: 2017-11-25, \(counted)", .no),
      ("fsw", "noc: \"21231\", country: FRA, from: 2018-11-27, \(counted)", .no),
      (
        "fsw", "noc: \"21232\", country: FRA, from: 2018-01-01, hours_per_week: 30, paid: true, self_employed: true",
        .yes
      ),
      ("fst", "noc: \"72310\", country: FRA, from: 2021-11-28, to: 2023-11-25, \(counted)", .yes),
      ("fst", "noc: \"72310\", country: FRA, from: 2021-11-27, to: 2023-11-24, \(counted)", .no),
      ("fst", "noc: \"72600\", country: FRA, from: 2021-11-28, to: 2023-11-25, \(counted)", .no),
      (
        "fst", "noc: \"72310\", country: FRA, from: 2021-11-28, hours_per_week: 30, paid: true, self_employed: true",
        .unknown
      ),
    ])
  func experience(_ program: String, _ rest: String, _ expected: Kind) throws {
    let program = try #require(ExpressEntryFacts.Program(rawValue: program))
    let occupation = program == .fsw ? ", primary_occupation: \"21232\"" : ""
    let answer = ExperienceCriterion.answer(
      program, try situation(yaml(job(rest), "program: \(program.rawValue)\(occupation)")))
    #expect(kind(answer) == expected, "\(answer)")
    #expect(answer.reason.fr != answer.reason.en)
  }

  @Test("The hours of two trades are not added")
  func oneTrade() throws {
    let two = """
      activities: [{kind: work, noc: "72310", country: FRA, from: 2022-01-01, to: 2023-06-30, \(Self.counted)},
        {kind: work, noc: "72400", country: FRA, from: 2023-07-01, to: 2024-12-31, \(Self.counted)}]
      """
    #expect(kind(ExperienceCriterion.answer(.fst, try situation(yaml(two, "program: fst")))) == .no)
  }

  @Test(
    "Language by program and by each ability",
    arguments: [
      ("fsw", "21232", [7, 7, 7, 7]), ("cec", "21232", [7, 7, 7, 7]), ("cec", "00012", [7, 7, 7, 7]),
      ("cec", "22220", [5, 5, 5, 5]), ("cec", "63200", [5, 5, 5, 5]), ("fst", "72310", [4, 4, 5, 5]),
    ])
  func language(_ program: String, _ noc: String, _ least: [Int]) throws {
    let program = try #require(ExpressEntryFacts.Program(rawValue: program))
    func judge(_ levels: [Int]) throws -> Kind {
      let person = """
        language_tests: [{test: pte-core, test_date: 2026-01-10, clb: {reading: \(levels[0]), writing: \(levels[1]),
          listening: \(levels[2]), speaking: \(levels[3])}}],
          activities: [{kind: work, noc: "\(noc)", country: CAN, from: 2024-01-01, \(Self.counted)}]
        """
      return kind(LanguageCriterion.answer(program, try situation(yaml(person, "program: \(program.rawValue)"))))
    }
    #expect(try judge(least) == .yes)
    for ability in 0..<4 {
      var levels = least
      levels[ability] -= 1
      #expect(try judge(levels) == .no)
    }
  }

  @Test("Of several occupations the one with the most hours decides; equal ones leave it open")
  func greater() throws {
    func judge(_ last: String) throws -> Kind {
      let person = """
        language_tests: [{test: pte-core, test_date: 2026-01-10, clb: {reading: 6, writing: 6, listening: 6, speaking: 6}}],
          activities: [{kind: work, noc: "21232", country: CAN, from: 2024-01-01, to: 2024-12-30, \(Self.counted)},
          {kind: work, noc: "22220", country: CAN, from: 2025-01-01, to: \(last), \(Self.counted)}]
        """
      return kind(LanguageCriterion.answer(.cec, try situation(yaml(person))))
    }
    #expect(try judge("2025-12-20") == .no)
    #expect(try judge("2025-12-31") == .unknown)
    #expect(try judge("2026-01-10") == .yes)
  }

  @Test("No test, an expired one and an unread one")
  func tests() throws {
    func judge(_ tests: String) throws -> Kind {
      kind(LanguageCriterion.answer(.fsw, try situation(yaml("language_tests: [\(tests)]", "program: fsw"))))
    }
    let clb = "clb: {reading: 9, writing: 9, listening: 9, speaking: 9}"
    #expect(try judge("") == .no)
    #expect(try judge("{test: pte-core, test_date: 2024-11-28, \(clb)}") == .no)
    #expect(try judge("{test: pte-core, test_date: 2024-11-29, \(clb)}") == .yes)
    #expect(try judge("{test: ielts-academic, test_date: 2026-01-10, \(clb)}") == .no)
    #expect(try judge("{test: pte-core, test_date: 2026-01-10}") == .unknown)
  }

  @Test(
    "A job offer by its paragraph",
    arguments: [
      (
        "r82-2-a", "in_canada: true, permits: [{kind: work, scope: employer-specific, expiry_date: 2027-01-01}]",
        Kind.yes
      ),
      ("r82-2-a", "in_canada: true, permits: [{kind: work, scope: open, expiry_date: 2027-01-01}]", .no),
      ("r82-2-a", "in_canada: true, permits: [{kind: work, scope: employer-specific, expiry_date: 2026-11-27}]", .no),
      ("r82-2-a", "in_canada: false, permits: []", .no), ("r82-2-a", "in_canada: true", .unknown),
      ("r82-2-c", "permits: []", .unknown),
      ("r82-2-c", "permits: [{kind: work, scope: open, expiry_date: 2027-01-01}]", .no),
      ("r82-2-d", "permits: [{kind: work, scope: open, expiry_date: 2027-01-01}]", .yes),
    ])
  func offers(_ basis: String, _ person: String, _ expected: Kind) throws {
    let facts = "program: fsw, job_offer: {noc: \"21232\", full_time: true, months: 12, basis: \(basis)}"
    let situation = try situation(yaml(person, facts))
    let paragraph = try #require(OfferParagraph(situation.facts?.jobOffer, .fsw))
    #expect(kind(paragraph.answer(situation)) == expected)
    #expect(paragraph.exemptsFromFunds == (basis != "r82-2-c"))
  }

  @Test(
    "A permit exempt from the assessment asks for a year of work for the same employer",
    arguments: [
      ("2025-11-30", "employer: Studio Exemple, ", Kind.yes), ("2025-12-01", "employer: Studio Exemple, ", .unknown),
      ("2024-01-01", "employer: Atelier Exemple, ", .unknown), ("2024-01-01", "", .unknown),
      ("2024-01-01", "employer: STUDIO  EXEMPLE, ", .yes),
    ])
  func yearForTheEmployer(_ from: String, _ employer: String, _ expected: Kind) throws {
    let person = """
      in_canada: true, permits: [{kind: work, scope: employer-specific, expiry_date: 2027-01-01}],
        activities: [{kind: work, \(employer)noc: "21232", country: CAN, from: \(from), \(Self.counted)}]
      """
    let facts =
      "program: fsw, job_offer: {employer: Studio Exemple, noc: \"21232\", full_time: true, months: 12, basis: r82-2-b}"
    let situation = try situation(yaml(person, facts))
    let paragraph = try #require(OfferParagraph(situation.facts?.jobOffer, .fsw))
    #expect(kind(paragraph.answer(situation)) == expected)
    let unnamed = try self.situation(yaml(person, facts.replacing("employer: Studio Exemple, ", with: "")))
    let open = try #require(OfferParagraph(unnamed.facts?.jobOffer, .fsw))
    #expect(kind(open.answer(unnamed)) == .unknown)
  }

  @Test("Funds by program")
  func funds() throws {
    func judge(_ program: ExpressEntryFacts.Program, _ funds: String) throws -> Kind {
      kind(FundsCriterion.answer(program, try situation(yaml("", "program: fsw, funds: {\(funds)}"))))
    }
    #expect(try judge(.cec, "amount: 0, debts: 0") == .yes)
    for program in [ExpressEntryFacts.Program.fsw, .fst] {
      #expect(try judge(program, "amount: 15263, debts: 0") == .yes)
      #expect(try judge(program, "amount: 15263, debts: 1") == .no)
      #expect(try judge(program, "amount: 15263") == .unknown)
      #expect(try judge(program, "debts: 0") == .unknown)
    }
  }

  @Test("A whole program: met, failed and open")
  func whole() throws {
    func person(_ country: String) -> String {
      """
      language_tests: [{test: pte-core, test_date: 2026-01-10, clb: {reading: 7, writing: 7, listening: 7, speaking: 7}}],
        activities: [{kind: work, noc: "21232", \(country)from: 2024-01-01, \(Self.counted)}]
      """
    }
    let met = ProgramEligibility(.cec, try situation(yaml(person("country: CAN, "))), points: nil)
    #expect(met.eligible == true && met.reasons.count == 3 && met.missingKeys.isEmpty)
    let failed = ProgramEligibility(.cec, try situation(yaml(person("country: CAN, "), province: "QC")), points: nil)
    #expect(failed.eligible == false && failed.reasons.count == 1)
    let open = ProgramEligibility(.cec, try situation(yaml(person(""))), points: nil)
    #expect(open.eligible == nil && open.missingKeys == ["people.nadia.activities[0].country"])
    let points = ProgramPoints(total: 66, passMark: 67)
    #expect(kind(points.answer) == .no)
    #expect(kind(ProgramPoints(total: 67, passMark: 67).answer) == .yes)
    #expect(kind(ProgramPoints(total: 66, passMark: 67, missingKeys: ["x"]).answer) == .unknown)
  }
}
