/// The levels of one test, and what they rest on.
public struct LanguageResult: Sendable, Hashable {
  public var test: LanguageTest.Name
  public var language: Language
  public var levels: LanguageLevels
  public var testDate: Day?
  /// How sure the chart is; high where the case gives the levels themselves.
  public var confidence: Confidence
  /// What to beware of in this chart.
  public var note: Bilingual?
  /// Where the chart was read; none where the case gives the levels themselves.
  public var sources: [Source]

  /// Levels as the case states them, without a chart.
  public init(test: LanguageTest.Name, levels: LanguageLevels, testDate: Day?) {
    self.test = test
    language = test.language
    self.levels = levels
    self.testDate = testDate
    confidence = .high
    note = nil
    sources = []
  }
}

/// What the entry of a test in `case.yaml` says of the levels. Keys are below the entry, such as `scores.reading`.
public enum LanguageReading: Sendable {
  case read(LanguageResult)
  /// Facts that the chart cannot be chosen or read without.
  case unknown(keys: [String])
  /// Scores that lie above the scale of the test, or of the column that is given.
  case impossible(keys: [String])
  /// A test that Express Entry does not take on the day.
  case notAccepted
}

extension Figures {
  /// The levels of a test, from `clb` as given or else from its scores by the chart of its day and column.
  ///
  /// The column of a TEF Canada report is asked where it is absent, and never guessed from the scores. Whether the
  /// results are still of use on the day is another matter: see ``PersonLanguages``.
  public func levels(of test: LanguageTest, on day: Day) -> LanguageReading {
    guard test.test.isAccepted else { return .notAccepted }
    let charts = languageCharts.filter { $0.test == test.test }
    if let first = charts.compactMap(\.acceptedFrom).first, day < first { return .notAccepted }
    if let given = test.clb {
      let missing = Ability.allCases.filter { given[$0] == nil }
      guard missing.isEmpty else { return .unknown(keys: missing.map { "clb.\($0.rawValue)" }) }
      return .read(
        LanguageResult(test: test.test, levels: LanguageLevels { Int(given[$0] ?? 0) }, testDate: test.testDate))
    }
    guard let scores = test.scores else { return .unknown(keys: ["scores"]) }
    guard charts.contains(where: { $0.column == nil }) || test.column != nil else { return .unknown(keys: ["column"]) }
    guard let chart = charts.first(where: { $0.holds(for: test) }) else {
      // Only the column of 699 depends on the day of the test.
      return test.testDate == nil ? .unknown(keys: ["test_date"]) : .impossible(keys: ["column"])
    }
    let missing = Ability.allCases.filter { scores[$0] == nil }
    guard missing.isEmpty else { return .unknown(keys: missing.map { "scores.\($0.rawValue)" }) }
    let beyond = Ability.allCases.filter { chart.level($0, score: scores[$0] ?? 0) == nil }
    guard beyond.isEmpty else { return .impossible(keys: beyond.map { "scores.\($0.rawValue)" }) }
    var result = LanguageResult(
      test: test.test, levels: LanguageLevels { chart.level($0, score: scores[$0] ?? 0) ?? 0 },
      testDate: test.testDate)
    result.confidence = chart.confidence
    result.note = chart.note
    result.sources = chart.sources
    return .read(result)
  }
}

extension LanguageLevels {
  /// The level of each ability in turn.
  public init(_ level: (Ability) -> Int) {
    self.init(
      reading: level(.reading), writing: level(.writing), listening: level(.listening), speaking: level(.speaking))
  }
}
