/// Age on the day (IRPR s. 81): 12 points from 18 to 35, one less with each year, none from 47.
struct FSWAge: FSWFactor {
  private let table: FactorTable

  init(_ tables: GridTables) { table = tables["age"] }

  func scores(_ profile: FSWProfile) -> [FactorScore] {
    [
      FactorScore(
        "age", profile.age.flatMap { table.row(at: $0) }?.points ?? 0, of: table.most(\.points),
        profile.age.map { Bilingual(fr: "\($0)\u{00A0}ans", en: "\($0) years old") } ?? ScoreWords.notGiven)
    ]
  }
}
