/// The highest level of education (facts 1.3). A credential from abroad counts only with an assessment.
struct CRSEducation: CRSFactor {
  private let table: FactorTable

  init(_ tables: GridTables) { table = tables["education"] }

  func score(_ profile: CRSProfile) -> FactorScore {
    let points = profile.education.flatMap { table.row(level: $0.rawValue) }.flatMap(profile.column) ?? 0
    return FactorScore(
      "education", points, of: table.most(profile.column), profile.education?.inWords ?? ScoreWords.notGiven)
  }
}
