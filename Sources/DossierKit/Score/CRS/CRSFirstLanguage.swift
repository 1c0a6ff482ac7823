/// The first official language, ability by ability (facts 1.4).
struct CRSFirstLanguage: CRSFactor {
  private let table: FactorTable

  init(_ tables: GridTables) { table = tables["first-language"] }

  func score(_ profile: CRSProfile) -> FactorScore {
    let points = profile.first?.levels.all.reduce(0) { sum, level in
      sum + (table.row(at: level).flatMap(profile.column) ?? 0)
    }
    return FactorScore(
      "first_language", points ?? 0, of: table.most(profile.column) * Ability.allCases.count,
      profile.first?.inWords ?? ScoreWords.noTest)
  }
}
