/// Adaptability (IRPR s. 83): studies, work and family in Canada, and the languages of the partner, up to a cap.
struct FSWAdaptability: FSWFactor {
  private let table: FactorTable

  init(_ tables: GridTables) { table = tables["adaptability"] }

  func scores(_ profile: FSWProfile) -> [FactorScore] {
    var shown = FSWProfile.Adaptability.allCases.filter(profile.adaptability.contains).map {
      ($0.inWords, table.row(level: $0.rawValue)?.points ?? 0)
    }
    if profile.hasArrangedEmployment == true {
      shown.append(
        (
          Bilingual(fr: "emploi réservé", en: "arranged employment"),
          table.row(level: "arranged-employment")?.points ?? 0
        ))
    }
    let cap = table.limit("maximum")
    let sum = shown.reduce(0) { $0 + $1.1 }
    var reason =
      shown.isEmpty ? Bilingual(fr: "aucun élément", en: "nothing shown") : shown[0].0
    for (words, _) in shown.dropFirst() { reason = reason + Bilingual(fr: "; ", en: "; ") + words }
    if sum > cap { reason = reason + Bilingual(fr: "; ", en: "; ") + ScoreWords.capped(sum, cap) }
    return [FactorScore("adaptability", min(cap, sum), of: cap, reason)]
  }
}

extension FSWProfile.Adaptability {
  var inWords: Bilingual {
    switch self {
    case .spouseLanguage: Bilingual(fr: "langue de l’époux ou du conjoint", en: "language of the spouse or partner")
    case .applicantStudy: Bilingual(fr: "deux ans d’études au Canada", en: "two years of study in Canada")
    case .spouseStudy:
      Bilingual(fr: "études de l’époux ou du conjoint au Canada", en: "study of the spouse or partner in Canada")
    case .applicantWork: Bilingual(fr: "un an de travail au Canada", en: "one year of work in Canada")
    case .spouseWork:
      Bilingual(fr: "travail de l’époux ou du conjoint au Canada", en: "work of the spouse or partner in Canada")
    case .relative: Bilingual(fr: "parenté au Canada", en: "relative in Canada")
    }
  }
}
