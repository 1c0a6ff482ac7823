/// Whether an application made in Canada for a permit, an extension or restoration calls for biometrics (IRPR
/// ss. 12.1, 12.2, 12.7; facts R-RESTO-20).
enum StandingBiometrics {
  /// Spared by age or citizenship, or given in the ten years before.
  case notDue
  /// Given more than ten years ago: to be given and paid again.
  case again
  /// The case does not tell when they were given, if ever.
  case untold

  init(_ person: Person, on day: Day) {
    // Citizens of the United States are spared in Canada, and so are children under 14 and people over 79.
    let isSpared =
      person.isAtHome || person.citizenships?.contains("USA") == true
      || !(person.age(on: day).map { (14...79).contains($0) } ?? true)
    if isSpared {
      self = .notDue
    } else if let given = person.biometricsDate {
      self = given.adding(years: 10) < day ? .again : .notDue
    } else {
      self = .untold
    }
  }

  /// The fee that is surely due; of what the case does not tell the note speaks.
  var fees: [String] {
    switch self {
    case .again: ["biometrics"]
    case .notDue, .untold: []
    }
  }

  /// What to know before filing.
  func note(_ person: Person) -> Bilingual? {
    let collected = Bilingual(
      fr: " Celles recueillies pour une demande de résidence permanente en cours servent aussi.",
      en: " Those collected for a permanent residence application being processed serve as well.")
    switch self {
    case .notDue: return nil
    case .again:
      return Bilingual(
        fr: "Les données biométriques ont été fournies il y a plus de dix ans\u{00A0}: elles sont à fournir de nouveau.",
        en: "The biometrics were given more than ten years ago: they are to be given again.") + collected
    case .untold:
      let key = person.key("biometrics_date")
      return Bilingual(
        fr: "\(key) n’est pas indiqué\u{00A0}: sans données biométriques fournies depuis dix ans au plus, il faut les "
          + "fournir et en payer les frais, qui ne sont pas comptés ici.",
        en: "\(key) is not given: without biometrics given in the last ten years, they are to be given and their fee "
          + "paid, which is not counted here.") + collected
    }
  }
}
