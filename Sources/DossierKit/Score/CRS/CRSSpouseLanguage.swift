/// The one language test of the accompanying spouse or partner, ability by ability (facts 1.4).
struct CRSSpouseLanguage: CRSFactor {
  private let table: FactorTable

  init(_ tables: GridTables) { table = tables["spouse-language"] }

  func score(_ profile: CRSProfile) -> FactorScore {
    let skill = profile.partner?.language
    return FactorScore(
      "spouse_language", skill?.levels.all.reduce(0) { $0 + (table.row(at: $1)?.points ?? 0) } ?? 0,
      of: table.most(\.points) * Ability.allCases.count, skill?.inWords ?? ScoreWords.noTest)
  }
}
