/// A table of points, ready to be looked up.
struct FactorTable: Sendable {
  let table: PointTable
  private let steps: [PointTable.Row]
  private let levels: [String: PointTable.Row]

  init(_ table: PointTable) {
    self.table = table
    let rows = table.rows ?? []
    steps = rows.filter { $0.at != nil }.sorted { ($0.at ?? 0) < ($1.at ?? 0) }
    levels = Dictionary(
      rows.compactMap { row in row.level.map { ($0, row) } }, uniquingKeysWith: { first, _ in first })
  }

  /// The row that holds at a value; `nil` below the first.
  func row(at value: Int) -> PointTable.Row? {
    steps.last { ($0.at ?? 0) <= value }
  }

  func row(level: String) -> PointTable.Row? { levels[level] }

  /// The points of a table that has one row and no condition.
  var points: Int { table.rows?.first?.points ?? 0 }

  /// A cap or a threshold. The loader's test demands every name that a factor asks for.
  func limit(_ name: String) -> Int { table.limits?[name] ?? 0 }

  /// The most that a row gives.
  func most(_ column: (PointTable.Row) -> Int?) -> Int { (table.rows ?? []).compactMap(column).max() ?? 0 }
}

/// The tables of one grid that hold on one day.
struct GridTables: Sendable {
  let grid: PointTable.Grid
  let day: Day
  private let tables: [String: FactorTable]

  /// `nil` where no table of the grid holds on the day: then nothing is computed, rather than by other rules.
  init?(_ grid: PointTable.Grid, on day: Day, figures: Figures) {
    let all = figures.pointTables.filter { $0.grid == grid }
    let holding = all.filter { $0.holds(on: day) }
    guard !all.isEmpty, Set(holding.map(\.factor)) == Set(all.map(\.factor)) else { return nil }
    self.grid = grid
    self.day = day
    tables = Dictionary(
      holding.map { ($0.factor, FactorTable($0)) }, uniquingKeysWith: { _, last in last })
  }

  /// The table of a factor; one without rows where the figures have none, which a test forbids.
  subscript(factor: String) -> FactorTable {
    tables[factor]
      ?? FactorTable(
        PointTable(
          grid: grid, factor: factor, from: day, until: nil, rows: nil, limits: nil, confidence: .low, note: nil,
          citations: []))
  }

  /// The sources of all tables, each once, in the order of the file's factors.
  var sources: [Source] {
    var sources: [Source] = []
    for table in tables.values.sorted(by: { $0.table.factor < $1.table.factor }) {
      for source in table.table.sources where !sources.contains(source) { sources.append(source) }
    }
    return sources
  }
}
