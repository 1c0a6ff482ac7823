/// The nomination of a province or territory (facts 1.7).
struct CRSNomination: CRSFactor {
  private let table: FactorTable

  init(_ tables: GridTables) { table = tables["nomination"] }

  func score(_ profile: CRSProfile) -> FactorScore {
    FactorScore(
      "nomination", profile.isNominated == true ? table.points : 0, of: table.points,
      profile.isNominated.map {
        $0 ? Bilingual(fr: "désignation d’une province", en: "nominated by a province") : ScoreWords.no
      } ?? ScoreWords.notGiven)
  }
}
