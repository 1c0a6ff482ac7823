/// What the scores of one test, in one column of its report, are worth: a chart of
/// `schemas/figures/language-levels.yaml`.
public struct LanguageChart: Decodable, Sendable, Hashable {
  /// The two columns of a TEF Canada report.
  public enum Column: String, Codable, Sendable, CaseIterable {
    /// « Équivalence ancien score », which Express Entry asks for.
    case oldScore = "old-score"
    /// « Score / 699 ».
    case score699 = "score-699"
  }

  /// A level and the least score that reaches it in each ability.
  public struct Row: Decodable, Sendable, Hashable {
    public var level: Int
    public var reading: Double
    public var writing: Double
    public var listening: Double
    public var speaking: Double
  }

  public var test: LanguageTest.Name
  public var column: Column?
  /// The first and the last day of the test for which the chart holds, both inclusive.
  public var takenFrom: Day?
  public var takenUntil: Day?
  /// The first day on which IRCC accepts results of this test at all.
  public var acceptedFrom: Day?
  /// The top of the scale; a score above it is none of this column.
  public var maximum: Abilities
  /// The highest level first.
  public var levels: [Row]
  public var confidence: Confidence
  public var note: Bilingual?
  /// The keys of the sources in the file.
  var citations: [String]
  /// The sources that the keys name; filled by the loader.
  public var sources: [Source] = []

  private enum CodingKeys: String, CodingKey {
    case test, column, takenFrom, takenUntil, acceptedFrom, maximum, levels, confidence, note
    case citations = "sources"
  }

  /// The level that a score reaches, 0 or 4 to 10; `nil` for a score above the scale.
  ///
  /// Minimums are inclusive, and a score between two of them counts at the lower: nothing is rounded up.
  public func level(_ ability: Ability, score: Double) -> Int? {
    guard score >= 0, score <= maximum[ability] ?? 0 else { return nil }
    return levels.first { score >= $0[ability] }?.level ?? 0
  }

  func holds(for test: LanguageTest) -> Bool {
    guard test.test == self.test, test.column == column?.rawValue || column == nil else { return false }
    if let first = takenFrom, test.testDate.map({ $0 < first }) ?? true { return false }
    if let last = takenUntil, test.testDate.map({ $0 > last }) ?? true { return false }
    return true
  }
}

extension LanguageChart.Row {
  subscript(ability: Ability) -> Double {
    switch ability {
    case .reading: reading
    case .writing: writing
    case .listening: listening
    case .speaking: speaking
    }
  }
}
