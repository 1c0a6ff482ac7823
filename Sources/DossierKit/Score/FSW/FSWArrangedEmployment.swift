/// An offer of employment of one of the kinds of IRPR s. 82(2).
struct FSWArrangedEmployment: FSWFactor {
  private let table: FactorTable

  init(_ tables: GridTables) { table = tables["arranged-employment"] }

  func scores(_ profile: FSWProfile) -> [FactorScore] {
    let has = profile.hasArrangedEmployment
    return [
      FactorScore(
        "arranged_employment", has == true ? table.points : 0, of: table.points,
        has.map {
          $0 ? Bilingual(fr: "offre au sens du par. 82(2)", en: "offer under s. 82(2)") : ScoreWords.no
        } ?? ScoreWords.notGiven)
    ]
  }
}
