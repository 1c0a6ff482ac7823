import Testing

@testable import DossierKit

/// The published questions on eligibility of `../shared/scoring/cases.json`, told as case files.
@Suite("Published examples of eligibility") struct ProgramExampleTests {
  /// An example: its name there, the case, and the answer of its source. What the source leaves untold and no question
  /// turns on is told here so that it cannot decide: paid, authorized work of 30 hours a week, not one's own business,
  /// an Ontarian place of residence, funds at hand, a Canadian diploma.
  static let examples: [(id: String, facts: String, expected: [(ExpressEntryFacts.Program, Bool)])] = [
    (
      "el-renzo",
      person(
        clb: [8, 8, 8, 8],
        // Six months and eight months, one after the other, without a day between.
        jobs: [("52120", "2025-09-28", "2026-03-27"), ("52120", "2026-03-28", "2026-11-27")]),
      [(.fsw, true), (.cec, true)]
    ),
    (
      "el-champ",
      // Two years in France and the last in Canada; neither an offer nor a certificate.
      person(
        clb: [5, 5, 5, 5],
        jobs: [("72310", "2023-11-28", "2025-11-27", "FRA"), ("72310", "2025-11-28", "2026-11-27", "CAN")]),
      [(.fsw, false), (.cec, true), (.fst, false)]
    ),
    (
      "el-qi-chen",
      // Reading 8, writing 8, listening 6, speaking 5 of CELPIP General; thirteen months.
      person(clb: [8, 8, 6, 5], jobs: [("63102", "2025-10-28", "2026-11-27")]),
      [(.cec, true)]
    ),
  ]

  typealias Job = (noc: String, from: String, to: String, country: String)

  private static func person(clb: [Int], jobs: [(String, String, String)]) -> String {
    person(clb: clb, jobs: jobs.map { ($0.0, $0.1, $0.2, "CAN") })
  }

  private static func person(clb: [Int], jobs: [Job]) -> String {
    let work = jobs.map {
      "{kind: work, noc: \"\($0.noc)\", country: \($0.country), from: \($0.from), to: \($0.to), hours_per_week: 30, "
        + "paid: true, authorized: true, self_employed: false, full_time_student: false}"
    }
    return """
      birth_date: 1994-05-02,
        education: [{credential: bachelors, country: CAN}],
        language_tests: [{test: celpip-general, test_date: 2026-01-10, clb: {reading: \(clb[0]), writing: \(clb[1]), \
      listening: \(clb[2]), speaking: \(clb[3])}}],
        activities: [\(work.joined(separator: ", "))]
      """
  }

  /// A program is met where no requirement is refused or open, its points and funds apart, which these questions do
  /// not speak of.
  @Test("As their sources answer", arguments: examples)
  func published(_ id: String, _ facts: String, _ expected: [(ExpressEntryFacts.Program, Bool)]) throws {
    for (program, answer) in expected {
      let noc = try #require(facts.split(separator: "noc: \"").dropFirst().first?.prefix(5))
      let yaml = """
        applications: [express-entry]
        people: [{id: nadia, role: principal, \(facts)}]
        permanent_residence: {intended_province: ON}
        express_entry: {program: \(program.rawValue), primary_occupation: "\(noc)", certificate_of_qualification: false,
          funds: {amount: 40000, debts: 0}}
        """
      let record = try RuleExampleRecord.make(yaml: yaml, day: day("2026-11-28"))
      let situation = ProgramSituation(record.case, figures: record.figures, on: record.day)
      let judged = ProgramEligibility(program, situation, points: ProgramPoints(total: 67, passMark: 67))
      #expect(judged.eligible == answer, "\(id) \(program): \(judged.reasons.map(\.en))")
    }
  }

  @Test("el-qi-chen’s CELPIP scores give the levels that the case states")
  func levels() throws {
    let figures = try FiguresLoader.embedded(checked: false)
    let test = LanguageTest(
      test: .celpipGeneral, testDate: day("2026-01-10"),
      scores: Abilities(listening: 6, reading: 8, writing: 8, speaking: 5))
    let levels = try #require(figures.levels(of: test, on: day("2026-11-28")).levels)
    #expect(Ability.allCases.map { levels[$0] } == Ability.allCases.map { [.listening: 6, .reading: 8, .writing: 8, .speaking: 5][$0] })
  }

  @Test(
    "The trades by their groups, at the edge of each (IRPR s. 87.2(1))",
    arguments: [
      ("72010", true), ("72310", true), ("72600", false), ("73311", true), ("73400", true), ("74100", false),
      ("82010", true), ("83101", true), ("84100", false), ("92100", true), ("93100", true), ("93101", true), ("93200", false),
      ("94100", false), ("62200", true), ("62201", false), ("63200", true), ("63201", true), ("63202", true),
      ("63210", false), ("64100", false),
    ])
  func trades(_ noc: String, _ expected: Bool) throws {
    let figures = try FiguresLoader.embedded(checked: false)
    let trades = try #require(figures.trades(on: day("2026-11-28")))
    #expect(trades.contains(noc) == expected)
  }
}
