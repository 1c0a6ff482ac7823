/// One factor of the Comprehensive Ranking System: its tables, its points and the reason for them.
protocol CRSFactor: Sendable {
  init(_ tables: GridTables)
  func score(_ profile: CRSProfile) -> FactorScore
}
