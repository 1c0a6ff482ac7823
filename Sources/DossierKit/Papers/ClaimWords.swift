extension PaperClaim.Fact {
  /// The fact with its article: « la date de naissance ».
  var name: Bilingual {
    switch self {
    case .familyName: Bilingual(fr: "le nom de famille", en: "the family name")
    case .givenNames: Bilingual(fr: "les prénoms", en: "the given names")
    case .fullName: Bilingual(fr: "le nom", en: "the name")
    case .birthDate: Bilingual(fr: "la date de naissance", en: "the birth date")
    case .passportNumber: Bilingual(fr: "le numéro de passeport", en: "the passport number")
    case .passportIssue: Bilingual(fr: "la date de délivrance du passeport", en: "the passport’s date of issue")
    case .passportExpiry: Bilingual(fr: "la date d’expiration du passeport", en: "the passport’s expiry date")
    case .uci: Bilingual(fr: "l’identificateur unique de client (IUC)", en: "the unique client identifier (UCI)")
    case .permitExpiry: Bilingual(fr: "la date d’expiration du statut", en: "the expiry date of status")
    case .permitNumber: Bilingual(fr: "le numéro du permis", en: "the number of the permit")
    case .issueDate: Bilingual(fr: "la date de délivrance", en: "the date of issue")
    case .testDate: Bilingual(fr: "la date du test", en: "the date of the test")
    case .examDate: Bilingual(fr: "la date de l’examen", en: "the date of the exam")
    case .acknowledgedOn: Bilingual(fr: "la date de l’accusé de réception", en: "the date of acknowledgement")
    case .applicationNumber: Bilingual(fr: "le numéro de la demande", en: "the application number")
    case .assessmentDate: Bilingual(fr: "la date de l’évaluation", en: "the date of the assessment")
    case .assessmentReference: Bilingual(fr: "le numéro de référence de l’évaluation", en: "the reference of the assessment")
    case .assessmentBody: Bilingual(fr: "l’organisme d’évaluation", en: "the body that made the assessment")
    case .examNumber: Bilingual(fr: "le numéro de l’examen médical", en: "the number of the medical exam")
    case .permitIssue: Bilingual(fr: "la date de délivrance du permis", en: "the permit’s date of issue")
    case .mustLeaveBy: Bilingual(fr: "le jour où il faut quitter le Canada", en: "the day to leave Canada by")
    case .marriageDate: Bilingual(fr: "la date du mariage", en: "the date of the marriage")
    case .fundsAmount: Bilingual(fr: "le total des fonds", en: "the total of the funds")
    case .fundsAverage: Bilingual(fr: "le solde moyen sur six mois", en: "the average balance of six months")
    case .fundsDebts: Bilingual(fr: "le total des dettes", en: "the total of the debts")
    }
  }

  /// The value as a report may show it: numbers that identify a person are masked.
  func shown(_ value: String, _ language: Language) -> String {
    switch self {
    case .passportNumber, .uci: Masking.number(value)
    case .assessmentBody: value.uppercased()
    case .fundsAmount, .fundsAverage, .fundsDebts:
      WrittenAmount(value).map { Typography.amount(cents: $0.cents, language) } ?? value
    default: Day(value).map { Typography.day($0, language) } ?? value
    }
  }
}
