/// A brother or sister in Canada, citizen or permanent resident of 18 or more (facts 1.7).
struct CRSSibling: CRSFactor {
  private let table: FactorTable

  init(_ tables: GridTables) { table = tables["sibling"] }

  func score(_ profile: CRSProfile) -> FactorScore {
    FactorScore(
      "sibling", profile.hasSibling == true ? table.points : 0, of: table.points,
      profile.hasSibling.map {
        $0 ? Bilingual(fr: "frère ou sœur au Canada", en: "brother or sister in Canada") : ScoreWords.no
      } ?? ScoreWords.notGiven)
  }
}
