/// The education of the accompanying spouse or partner (facts 1.3).
struct CRSSpouseEducation: CRSFactor {
  private let table: FactorTable

  init(_ tables: GridTables) { table = tables["spouse-education"] }

  func score(_ profile: CRSProfile) -> FactorScore {
    let level = profile.partner?.education
    return FactorScore(
      "spouse_education", level.flatMap { table.row(level: $0.rawValue) }?.points ?? 0, of: table.most(\.points),
      level?.inWords ?? ScoreWords.notGiven)
  }
}
