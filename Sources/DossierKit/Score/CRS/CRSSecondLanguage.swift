/// The second official language, ability by ability, with its own cap (facts 1.4).
struct CRSSecondLanguage: CRSFactor {
  private let table: FactorTable

  init(_ tables: GridTables) { table = tables["second-language"] }

  func score(_ profile: CRSProfile) -> FactorScore {
    let cap = table.limit(profile.partner == nil ? "maximum-without" : "maximum-with")
    let sum = profile.second?.levels.all.reduce(0) { $0 + (table.row(at: $1)?.points ?? 0) } ?? 0
    var reason = profile.second?.inWords ?? ScoreWords.noTest
    if sum > cap { reason = reason + Bilingual(fr: "; ", en: "; ") + ScoreWords.capped(sum, cap) }
    return FactorScore("second_language", min(cap, sum), of: cap, reason)
  }
}
