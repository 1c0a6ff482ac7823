/// Both grids of points on one day, by the rules of that day and the facts of the case.
public struct DayScore: Sendable {
  public var day: Day
  /// `nil` where the tables of the day are not known.
  public var crs: CRSScore?
  public var fsw: FSWScore?
  /// The first official language that was used.
  public var firstLanguage: Language?
  public var warnings: [ScoreWarning]
  /// How sure the charts of the language tests are that gave points.
  public var languageConfidence: Confidence
  /// Where the tables of the day were read.
  public var crsSources: [Source]
  public var fswSources: [Source]
  public var sources: [Source] { crsSources + fswSources }

  /// The absent keys of `case.yaml` that could give more points of each grid.
  public var missingCRSKeys: [String] { warnings.missingKeys(of: Set(crs?.factors.map(\.key) ?? [])) }
  public var missingFSWKeys: [String] { warnings.missingKeys(of: Set(fsw?.factors.map(\.key) ?? [])) }
}

extension DayScore {
  /// Computes both grids.
  ///
  /// Where the case does not name the first official language, the one that gives more points is used; where several
  /// tests of a language are valid, the one that gives more.
  /// - Parameter tables: the grids of the day, where many cases are scored on one.
  public static func of(
    _ facts: Case, on day: Day, figures: Figures, settings: ScoreSettings = ScoreSettings(),
    tables: ScoreTables? = nil
  ) -> DayScore {
    let tables = tables ?? ScoreTables(on: day, figures: figures)
    return ScoreReader(facts, on: day, figures: figures, settings: settings, tables: tables).score()
  }
}
