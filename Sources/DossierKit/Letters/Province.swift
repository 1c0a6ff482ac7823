/// A province or territory, by its postal abbreviation.
public enum Province: String, Sendable, CaseIterable {
  case AB, BC, MB, NB, NL, NS, NT, NU, ON, PE, QC, SK, YT

  /// The name alone: « Ontario », « Île-du-Prince-Édouard ».
  public var name: Bilingual {
    Bilingual(
      fr: Province.prepositions.first { place.fr.hasPrefix($0) }.map { String(place.fr.dropFirst($0.count)) }
        ?? place.fr,
      en: String(place.en.dropFirst(place.en.hasPrefix("in the ") ? 7 : 3)))
  }

  private static let prepositions = ["en ", "au ", "dans les ", "à l’", "à "]

  /// The name with the preposition of French: « en Ontario »; "in Ontario".
  public var place: Bilingual {
    switch self {
    case .AB: Bilingual(fr: "en Alberta", en: "in Alberta")
    case .BC: Bilingual(fr: "en Colombie-Britannique", en: "in British Columbia")
    case .MB: Bilingual(fr: "au Manitoba", en: "in Manitoba")
    case .NB: Bilingual(fr: "au Nouveau-Brunswick", en: "in New Brunswick")
    case .NL: Bilingual(fr: "à Terre-Neuve-et-Labrador", en: "in Newfoundland and Labrador")
    case .NS: Bilingual(fr: "en Nouvelle-Écosse", en: "in Nova Scotia")
    case .NT: Bilingual(fr: "dans les Territoires du Nord-Ouest", en: "in the Northwest Territories")
    case .NU: Bilingual(fr: "au Nunavut", en: "in Nunavut")
    case .ON: Bilingual(fr: "en Ontario", en: "in Ontario")
    case .PE: Bilingual(fr: "à l’Île-du-Prince-Édouard", en: "in Prince Edward Island")
    case .QC: Bilingual(fr: "au Québec", en: "in Quebec")
    case .SK: Bilingual(fr: "en Saskatchewan", en: "in Saskatchewan")
    case .YT: Bilingual(fr: "au Yukon", en: "in Yukon")
    }
  }
}
