extension Submission {
  /// What is submitted together, in words.
  public var title: Bilingual {
    switch self {
    case .workPermit: Bilingual(fr: "Demande présentée au Canada", en: "Application made in Canada")
    case .expressEntry: Bilingual(fr: "Résidence permanente (Entrée express)", en: "Permanent residence (Express Entry)")
    }
  }
}
