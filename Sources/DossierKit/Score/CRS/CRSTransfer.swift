/// Education or foreign work joined with language and with work in Canada: two products under one cap (facts 1.6).
struct CRSTransfer: Sendable {
  /// The names of the two products and of their capped sum.
  let keys: (language: String, work: String, sum: String)
  let table: FactorTable

  /// The three scores, the capped sum last.
  /// - Parameters:
  ///   - row: what the education or the foreign work gives; `nil` where it gives nothing.
  ///   - what: that education or work in words.
  func scores(_ profile: CRSProfile, row: PointTable.Row?, what: Bilingual) -> [FactorScore] {
    let maximum = table.limit("maximum")
    let lowest = profile.first?.levels.lowest ?? 0
    let years = profile.canadianWork?.years ?? 0
    let language = product(
      keys.language, row, of: maximum, what, step(lowest, "language"),
      reached: profile.first == nil
        ? ScoreWords.noTest
        : Bilingual(
          fr: "première langue, NCLC \(lowest) au plus bas", en: "first language, CLB \(lowest) at the lowest"))
    let work = product(
      keys.work, row, of: maximum, what, step(years, "work"),
      reached: ScoreWords.years(years) + Bilingual(fr: " de travail au Canada", en: " of work in Canada"))
    return [language, work, FactorScore.sum(keys.sum, [language, work], cap: maximum)]
  }

  private enum Step { case none, half, full }

  private func step(_ value: Int, _ condition: String) -> Step {
    value >= table.limit("\(condition)-full") ? .full : value >= table.limit("\(condition)-half") ? .half : .none
  }

  private func product(
    _ key: String, _ row: PointTable.Row?, of maximum: Int, _ what: Bilingual, _ step: Step, reached: Bilingual
  ) -> FactorScore {
    let points =
      switch step {
      case .none: 0
      case .half: row?.half ?? 0
      case .full: row?.full ?? 0
      }
    return FactorScore(key, points, of: maximum, what + Bilingual(fr: "; ", en: "; ") + reached)
  }
}
