/// The highest level of education (IRPR s. 78).
struct FSWEducation: FSWFactor {
  private let table: FactorTable

  init(_ tables: GridTables) { table = tables["education"] }

  func scores(_ profile: FSWProfile) -> [FactorScore] {
    let level = profile.education
    return [
      FactorScore(
        "education", level.flatMap { table.row(level: $0.rawValue) }?.points ?? 0, of: table.most(\.points),
        level?.inWords ?? ScoreWords.notGiven)
    ]
  }
}
