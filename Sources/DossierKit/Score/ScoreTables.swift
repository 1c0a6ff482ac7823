/// Both grids by the rules of one day; `nil` where the tables of the day are not known.
public struct ScoreTables: Sendable {
  let crs: CRS?
  let fsw: FSWGrid?

  public init(on day: Day, figures: Figures) {
    crs = CRS(on: day, figures: figures)
    fsw = FSWGrid(on: day, figures: figures)
  }
}
