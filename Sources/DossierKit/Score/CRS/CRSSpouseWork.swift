/// Completed years of skilled work in Canada of the accompanying spouse or partner (facts 1.5).
struct CRSSpouseWork: CRSFactor {
  private let table: FactorTable

  init(_ tables: GridTables) { table = tables["spouse-work"] }

  func score(_ profile: CRSProfile) -> FactorScore {
    let work = profile.partner?.canadianWork
    return FactorScore(
      "spouse_work", work.flatMap { table.row(at: $0.years) }?.points ?? 0, of: table.most(\.points),
      ScoreWords.work(work))
  }
}
