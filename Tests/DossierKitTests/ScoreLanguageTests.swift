import Testing

@testable import DossierKit

private let figures = Result { try FiguresLoader.embedded() }

/// The charts as published, least score of each level in the order reading, writing, listening, speaking: held
/// apart from `language-levels.yaml` so that a slip in either shows.
private struct PublishedChart: Sendable, CustomTestStringConvertible {
  let test: LanguageTest.Name
  var column: String?
  var taken = "2026-01-15"
  /// The distance between two scores.
  let step: Double
  let top: [Double]
  /// From level 10 down to 4.
  let least: [[Double]]
  var testDescription: String { "\(test.rawValue) \(column ?? "") \(taken)" }

  static let all = [
    PublishedChart(
      test: .celpipGeneral, step: 1, top: [12, 12, 12, 12],
      least: (4...10).reversed().map { Array(repeating: Double($0), count: 4) }),
    PublishedChart(
      test: .ieltsGeneral, step: 0.5, top: [9, 9, 9, 9],
      least: [
        [8, 7.5, 8.5, 7.5], [7, 7, 8, 7], [6.5, 6.5, 7.5, 6.5], [6, 6, 6, 6], [5, 5.5, 5.5, 5.5], [4, 5, 5, 5],
        [3.5, 4, 4.5, 4],
      ]),
    PublishedChart(
      test: .pteCore, step: 1, top: [90, 90, 90, 90],
      least: [
        [88, 90, 89, 89], [78, 88, 82, 84], [69, 79, 71, 76], [60, 69, 60, 68], [51, 60, 50, 59], [42, 51, 39, 51],
        [33, 41, 28, 42],
      ]),
    PublishedChart(
      test: .tefCanada, column: "old-score", step: 1, top: [300, 450, 360, 450],
      least: [
        [263, 393, 316, 393], [248, 371, 298, 371], [233, 349, 280, 349], [207, 310, 249, 310], [181, 271, 217, 271],
        [151, 226, 181, 226], [121, 181, 145, 181],
      ]),
    PublishedChart(
      test: .tefCanada, column: "score-699", taken: "2023-12-11", step: 1, top: [699, 699, 699, 699],
      least: [
        [546, 558, 546, 556], [503, 512, 503, 518], [462, 472, 462, 494], [434, 428, 434, 456], [393, 379, 393, 422],
        [352, 330, 352, 387], [306, 268, 306, 328],
      ]),
    PublishedChart(
      test: .tefCanada, column: "score-699", taken: "2023-12-10", step: 1, top: [699, 699, 699, 699],
      least: [566, 533, 500, 450, 400, 350, 300].map { Array(repeating: $0, count: 4) }),
    PublishedChart(
      test: .tcfCanada, step: 1, top: [699, 20, 699, 20],
      least: [
        [549, 16, 549, 16], [524, 14, 523, 14], [499, 12, 503, 12], [453, 10, 458, 10], [406, 7, 398, 7],
        [375, 6, 369, 6], [342, 4, 331, 4],
      ]),
  ]

  /// The level of one ability, the other three at the top of the scale.
  func level(_ ability: Int, _ score: Double) throws -> LanguageReading {
    var scores = top
    scores[ability] = score
    return try figures.get().levels(of: entry(scores), on: day("2026-11-21"))
  }

  func entry(_ scores: [Double]) -> LanguageTest {
    LanguageTest(
      test: test, testDate: Day(taken), column: column,
      scores: Abilities(listening: scores[2], reading: scores[0], writing: scores[1], speaking: scores[3]))
  }
}

extension LanguageReading {
  var levels: LanguageLevels? { if case .read(let result) = self { result.levels } else { nil } }
  var unknownKeys: [String]? { if case .unknown(let keys) = self { keys } else { nil } }
  var impossibleKeys: [String]? { if case .impossible(let keys) = self { keys } else { nil } }
}

@Suite("Language levels") struct ScoreLanguageTests {
  @Test("Every step of every chart, in every ability", arguments: PublishedChart.all)
  private func steps(_ chart: PublishedChart) throws {
    for ability in 0..<4 {
      for (row, level) in (4...10).reversed().enumerated() {
        let least = chart.least[row][ability]
        #expect(try chart.level(ability, least).levels?.all[ability] == level, "\(ability) \(least)")
        let under = try chart.level(ability, least - chart.step).levels?.all[ability]
        #expect(under == (level == 4 ? 0 : level - 1), "\(ability) under \(least)")
      }
      #expect(try chart.level(ability, chart.top[ability]).levels?.all[ability] == 10)
      #expect(try chart.level(ability, 0).levels?.all[ability] == 0)
      let key = ["scores.reading", "scores.writing", "scores.listening", "scores.speaking"][ability]
      #expect(try chart.level(ability, chart.top[ability] + chart.step).impossibleKeys == [key])
    }
  }

  @Test("A score between two rows counts at the lower, and abilities are read apart")
  func between() throws {
    let ielts = try #require(PublishedChart.all.first { $0.test == .ieltsGeneral })
    let levels = try figures.get().levels(of: ielts.entry([6, 5.5, 7, 7]), on: day("2026-11-21")).levels
    #expect(levels == LanguageLevels(reading: 7, writing: 6, listening: 7, speaking: 9))
    #expect(levels?.lowest == 6)
  }

  @Test("The column of a TEF is asked, also where the scores would tell it")
  func column() throws {
    var test = try #require(PublishedChart.all.first { $0.column == "score-699" }).entry([546, 558, 546, 556])
    test.column = nil
    #expect(try figures.get().levels(of: test, on: day("2026-11-21")).unknownKeys == ["column"])
    test.column = "old-score"
    #expect(
      try figures.get().levels(of: test, on: day("2026-11-21")).impossibleKeys
        == ["scores.reading", "scores.writing", "scores.listening", "scores.speaking"])
  }

  @Test("The chart of 699 depends on the day of the test, the old one does not")
  func dayOfTest() throws {
    var test = try #require(PublishedChart.all.first { $0.column == "score-699" }).entry([546, 558, 546, 556])
    test.testDate = nil
    #expect(try figures.get().levels(of: test, on: day("2026-11-21")).unknownKeys == ["test_date"])
    test.testDate = day("2019-09-30")
    #expect(try figures.get().levels(of: test, on: day("2026-11-21")).impossibleKeys == ["column"])
    test.testDate = day("2019-10-01")
    #expect(try figures.get().levels(of: test, on: day("2020-11-21")).levels?.all == [9, 9, 9, 9])
    var old = try #require(PublishedChart.all.first { $0.column == "old-score" }).entry([207, 310, 249, 310])
    old.testDate = nil
    #expect(try figures.get().levels(of: old, on: day("2026-11-21")).levels?.all == [7, 7, 7, 7])
  }

  @Test("The column of 699 is never read with certainty, and says why")
  func doubt() throws {
    for chart in PublishedChart.all where chart.test == .tefCanada {
      guard case .read(let result) = try figures.get().levels(of: chart.entry([200, 300, 240, 300]), on: day("2026-11-21"))
      else {
        Issue.record("\(chart)")
        continue
      }
      #expect((result.confidence == .low) == (chart.column == "score-699"))
      #expect((result.note != nil) == (chart.column == "score-699"))
      #expect(!result.sources.isEmpty)
    }
  }

  @Test("Levels given are used as given, before any score")
  func given() throws {
    let test = LanguageTest(
      test: .tefCanada, scores: Abilities(listening: 1, reading: 1, writing: 1, speaking: 1),
      clb: Abilities(listening: 12, reading: 3, writing: 0, speaking: 7))
    let levels = try figures.get().levels(of: test, on: day("2026-11-21")).levels
    #expect(levels == LanguageLevels(reading: 3, writing: 0, listening: 12, speaking: 7))
    var short = test
    short.clb = Abilities(listening: 9, reading: nil, writing: 9, speaking: nil)
    #expect(try figures.get().levels(of: short, on: day("2026-11-21")).unknownKeys == ["clb.reading", "clb.speaking"])
  }

  @Test("What is absent is named")
  func absent() throws {
    let bare = LanguageTest(test: .ieltsGeneral)
    #expect(try figures.get().levels(of: bare, on: day("2026-11-21")).unknownKeys == ["scores"])
    let short = LanguageTest(
      test: .ieltsGeneral, scores: Abilities(listening: 7, reading: 7, writing: nil, speaking: 7))
    #expect(try figures.get().levels(of: short, on: day("2026-11-21")).unknownKeys == ["scores.writing"])
  }

  @Test(
    "Tests not accepted are named as such, whatever levels are given",
    arguments: [LanguageTest.Name.ieltsAcademic, .pteAcademic, .celpipGeneralLS])
  func notAccepted(_ name: LanguageTest.Name) throws {
    let test = LanguageTest(test: name, clb: Abilities(listening: 9, reading: 9, writing: 9, speaking: 9))
    guard case .notAccepted = try figures.get().levels(of: test, on: day("2026-11-21")) else {
      Issue.record("accepted")
      return
    }
  }

  @Test("PTE Core is accepted from 30 January 2024")
  func pte() throws {
    let chart = try #require(PublishedChart.all.first { $0.test == .pteCore })
    let entry = chart.entry([60, 69, 60, 68])
    guard case .notAccepted = try figures.get().levels(of: entry, on: day("2024-01-29")) else {
      Issue.record("accepted")
      return
    }
    #expect(try figures.get().levels(of: entry, on: day("2024-01-30")).levels?.all == [7, 7, 7, 7])
  }

  @Test("A person's tests by day: usable for two years, strictly")
  func window() throws {
    let yaml = """
      applications: [express-entry]
      people:
        - id: nadia
          role: principal
          language_tests:
            - {test: celpip-general, test_date: 2024-11-22, scores: {reading: 8, writing: 8, listening: 8, speaking: 8}}
            - {test: tef-canada, test_date: 2026-01-10, scores: {reading: 8, writing: 8, listening: 8, speaking: 8}}
            - {test: pte-core, clb: {reading: 8, writing: 8, listening: 8, speaking: 8}}
      """
    let person = try CaseLoader.load(yaml: Array(yaml.utf8)).case.principal
    func tests(_ text: String) throws -> PersonLanguages {
      PersonLanguages(person, on: day(text), figures: try figures.get())
    }
    #expect(try tests("2024-11-21").usable(.en).isEmpty)
    #expect(try tests("2024-11-22").usable(.en).map(\.levels.lowest) == [8])
    #expect(try tests("2026-11-21").usable(.en).map(\.levels.lowest) == [8])
    #expect(try tests("2026-11-22").usable(.en).isEmpty)
    guard case .expired(_, let lastDay) = try tests("2026-11-22").entries[0].state else {
      Issue.record("not expired")
      return
    }
    #expect(lastDay == day("2026-11-21"))
    #expect(try tests("2026-11-21").unknownKeys(.fr) == ["people.nadia.language_tests[1].column"])
    #expect(try tests("2026-11-21").unknownKeys(.en) == ["people.nadia.language_tests[2].test_date"])
  }
}
