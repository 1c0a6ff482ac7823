extension Education.Credential {
  /// The order of the grids: what is worth more stands higher. A bachelor's degree is a program of three years; a
  /// professional degree, of a licensed profession, stands with the master's.
  var rank: Int {
    switch self {
    case .lessThanSecondary: 0
    case .secondary: 1
    case .oneYear: 2
    case .twoYear: 3
    case .threeYear, .bachelors: 4
    case .twoOrMore: 5
    case .masters, .professional: 6
    case .doctoral: 7
    }
  }

  var isPostSecondary: Bool { rank >= Self.oneYear.rank }

  /// Whether the program lasted three years or more, as far as its name tells.
  var isThreeYearsOrMore: Bool { rank >= Self.threeYear.rank }

  /// The level in words, to stand in a table.
  var inWords: Bilingual {
    switch self {
    case .lessThanSecondary: Bilingual(fr: "sous le secondaire", en: "less than secondary")
    case .secondary: Bilingual(fr: "études secondaires", en: "secondary school")
    case .oneYear: Bilingual(fr: "diplôme d’un an", en: "one-year credential")
    case .twoYear: Bilingual(fr: "diplôme de deux ans", en: "two-year credential")
    case .threeYear: Bilingual(fr: "diplôme de trois ans ou plus", en: "credential of three years or more")
    case .bachelors: Bilingual(fr: "baccalauréat ou licence", en: "bachelor’s degree")
    case .twoOrMore:
      Bilingual(fr: "deux diplômes, dont un de trois ans ou plus", en: "two credentials, one of three years or more")
    case .masters: Bilingual(fr: "maîtrise", en: "master’s degree")
    case .professional: Bilingual(fr: "diplôme d’une profession réglementée", en: "degree of a licensed profession")
    case .doctoral: Bilingual(fr: "doctorat", en: "doctorate")
    }
  }
}
