/// The official languages (IRPR s. 79): the first ability by ability, the second as a whole.
struct FSWLanguage: FSWFactor {
  private let first: FactorTable
  private let second: FactorTable

  init(_ tables: GridTables) {
    first = tables["language-first"]
    second = tables["language-second"]
  }

  /// The least level in all four abilities without which no application is possible.
  var minimum: Int { first.limit("minimum") }

  /// First, second, and their sum last.
  func scores(_ profile: FSWProfile) -> [FactorScore] {
    let sum = profile.first?.levels.all.reduce(0) { $0 + (first.row(at: $1)?.points ?? 0) } ?? 0
    let firstScore = FactorScore(
      "language_first", sum, of: first.most(\.points) * Ability.allCases.count,
      profile.first?.inWords ?? ScoreWords.noTest)
    let secondScore = FactorScore(
      "language_second", profile.second.flatMap { second.row(at: $0.levels.lowest) }?.points ?? 0,
      of: second.most(\.points), profile.second?.inWords ?? ScoreWords.noTest)
    let both = [firstScore, secondScore]
    return both + [FactorScore.sum("language", both, cap: both.reduce(0) { $0 + $1.maximum })]
  }
}
