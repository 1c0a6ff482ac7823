/// Age in completed years: rising to 20, highest to 29, nothing from 45 (facts 1.2).
struct CRSAge: CRSFactor {
  private let table: FactorTable

  init(_ tables: GridTables) { table = tables["age"] }

  func score(_ profile: CRSProfile) -> FactorScore {
    let points = profile.age.flatMap { table.row(at: $0) }.flatMap(profile.column) ?? 0
    return FactorScore(
      "age", points, of: table.most(profile.column),
      profile.age.map { age in Bilingual(fr: "\(age)\u{00A0}ans", en: "\(age) years old") } ?? ScoreWords.notGiven)
  }
}
