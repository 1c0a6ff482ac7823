/// One factor of the selection grid of federal skilled workers.
protocol FSWFactor: Sendable {
  init(_ tables: GridTables)
  func scores(_ profile: FSWProfile) -> [FactorScore]
}
