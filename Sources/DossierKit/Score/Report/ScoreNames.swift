/// The factors of both grids as reports name them.
enum ScoreNames {
  /// The name of a factor of the Comprehensive Ranking System.
  static func crs(_ key: String) -> Bilingual { crs[key] ?? Bilingual(fr: key, en: key) }

  /// The name of a factor of the selection grid of federal skilled workers.
  static func fsw(_ key: String) -> Bilingual { fsw[key] ?? crs(key) }

  static let crs: [String: Bilingual] = [
    "age": Bilingual(fr: "Âge", en: "Age"),
    "education": Bilingual(fr: "Études", en: "Education"),
    "first_language": Bilingual(fr: "Première langue officielle", en: "First official language"),
    "second_language": Bilingual(fr: "Seconde langue officielle", en: "Second official language"),
    "canadian_work": Bilingual(fr: "Travail au Canada", en: "Work in Canada"),
    "core": Bilingual(fr: "Capital humain", en: "Core factors"),
    "spouse_education": Bilingual(fr: "Études", en: "Education"),
    "spouse_language": Bilingual(fr: "Langue officielle", en: "Official language"),
    "spouse_work": Bilingual(fr: "Travail au Canada", en: "Work in Canada"),
    "spouse": Bilingual(fr: "Époux ou conjoint", en: "Spouse or partner"),
    "education_x_language": Bilingual(fr: "Études et langue", en: "Education and language"),
    "education_x_canadian_work": Bilingual(fr: "Études et travail au Canada", en: "Education and Canadian work"),
    "foreign_x_language": Bilingual(fr: "Travail étranger et langue", en: "Foreign work and language"),
    "foreign_x_canadian_work": Bilingual(fr: "Travail étranger et canadien", en: "Foreign and Canadian work"),
    "transfer_education": Bilingual(fr: "Études, plafonnées", en: "Education, capped"),
    "transfer_foreign": Bilingual(fr: "Travail étranger, plafonné", en: "Foreign work, capped"),
    "transfer_certificate": Bilingual(fr: "Certificat de compétence", en: "Certificate (trade)"),
    "transferability": Bilingual(fr: "Transférabilité", en: "Skill transferability"),
    "nomination": Bilingual(fr: "Désignation", en: "Nomination"),
    "french": Bilingual(fr: "Français", en: "French"),
    "canadian_education": Bilingual(fr: "Études au Canada", en: "Education in Canada"),
    "sibling": Bilingual(fr: "Frère ou sœur au Canada", en: "Sibling in Canada"),
    "job_offer": Bilingual(fr: "Offre d’emploi", en: "Job offer"),
    "additional": Bilingual(fr: "Points supplémentaires", en: "Additional points"),
    "total": Bilingual(fr: "Total", en: "Overall total"),
  ]

  private static let fsw: [String: Bilingual] = [
    "language_first": Bilingual(fr: "Première langue officielle", en: "First official language"),
    "language_second": Bilingual(fr: "Seconde langue officielle", en: "Second official language"),
    "language": Bilingual(fr: "Langues officielles", en: "Official languages"),
    "experience": Bilingual(fr: "Expérience", en: "Experience"),
    "arranged_employment": Bilingual(fr: "Emploi réservé", en: "Arranged employment"),
    "adaptability": Bilingual(fr: "Capacité d’adaptation", en: "Adaptability"),
  ]

  /// The name of a program.
  static func program(_ program: ExpressEntryFacts.Program) -> Bilingual {
    switch program {
    case .fsw: Bilingual(fr: "Travailleurs qualifiés (fédéral)", en: "Federal Skilled Worker Program")
    case .cec: Bilingual(fr: "Catégorie de l’expérience canadienne", en: "Canadian Experience Class")
    case .fst: Bilingual(fr: "Métiers spécialisés (fédéral)", en: "Federal Skilled Trades Program")
    }
  }

  static func event(_ event: ScoreReport.Dated.Event) -> Bilingual {
    switch event {
    case .profile: Bilingual(fr: "jour du profil", en: "day of the profile")
    case .invitation: Bilingual(fr: "jour de l’invitation", en: "day of the invitation")
    case .judged: Bilingual(fr: "jour jugé", en: "day judged")
    }
  }
}
