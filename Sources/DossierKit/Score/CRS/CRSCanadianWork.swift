/// Completed years of skilled work in Canada in the ten years before (facts 1.5).
struct CRSCanadianWork: CRSFactor {
  private let table: FactorTable

  init(_ tables: GridTables) { table = tables["canadian-work"] }

  func score(_ profile: CRSProfile) -> FactorScore {
    let points = profile.canadianWork.flatMap { table.row(at: $0.years) }.flatMap(profile.column) ?? 0
    return FactorScore(
      "canadian_work", points, of: table.most(profile.column), ScoreWords.work(profile.canadianWork))
  }
}
