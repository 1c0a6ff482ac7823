/// Studies completed in Canada (facts 1.7): only one of the two rows counts.
struct CRSCanadianEducation: CRSFactor {
  private let table: FactorTable

  init(_ tables: GridTables) { table = tables["canadian-education"] }

  func score(_ profile: CRSProfile) -> FactorScore {
    let studies = profile.canadianEducation
    return FactorScore(
      "canadian_education", studies.flatMap { table.row(level: $0.rawValue) }?.points ?? 0, of: table.most(\.points),
      studies?.inWords ?? ScoreWords.notGiven)
  }
}

extension CRSProfile.CanadianEducation {
  var inWords: Bilingual {
    switch self {
    case .none: Bilingual(fr: "aucune", en: "none")
    case .secondary: Bilingual(fr: "secondaires au plus", en: "secondary at most")
    case .oneOrTwoYears: Bilingual(fr: "postsecondaires d’un ou deux ans", en: "post-secondary, one or two years")
    case .threeYearsOrMore:
      Bilingual(fr: "postsecondaires de trois ans ou plus", en: "post-secondary, three years or more")
    }
  }
}
