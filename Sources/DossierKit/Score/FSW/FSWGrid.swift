/// The selection grid of the federal skilled worker class by the rules of one day (IRPR ss. 78 to 83).
public struct FSWGrid: Sendable {
  private let tables: GridTables
  private let language: FSWLanguage
  private let others: [any FSWFactor]

  /// `nil` where the tables of the day are not known.
  public init?(on day: Day, figures: Figures) {
    guard let tables = GridTables(.fsw, on: day, figures: figures) else { return nil }
    self.tables = tables
    language = FSWLanguage(tables)
    others = [
      FSWEducation(tables), FSWExperience(tables), FSWAge(tables), FSWArrangedEmployment(tables),
      FSWAdaptability(tables),
    ]
  }

  public var sources: [Source] { tables.sources }

  /// The points that an application needs.
  public var passMark: Int { tables["total"].limit("pass-mark") }

  /// The level that the partner must reach in all four abilities to show adaptability.
  var leastPartnerLevel: Int { tables["adaptability"].limit("spouse-language") }

  public func score(_ profile: FSWProfile) -> FSWScore {
    let languages = language.scores(profile)
    let rest = others.flatMap { $0.scores(profile) }
    let total = FactorScore.sum(
      "total", languages.suffix(1) + rest, cap: tables["total"].limit("maximum"))
    let meets = (profile.first?.levels.lowest ?? 0) >= language.minimum
    return FSWScore(factors: languages + rest + [total], meetsLanguageMinimum: meets, passMark: passMark)
  }
}
