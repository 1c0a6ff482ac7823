/// Why an application was refused or returned, or what a fairness letter doubts (product: §8).
public enum GroundCode: String, Codable, Sendable, CaseIterable {
  case incompleteDocuments = "incomplete-documents"
  case medicalProofMissing = "medical-proof-missing"
  case policeCertificate = "police-certificate"
  case languageTest = "language-test"
  case educationAssessment = "education-assessment"
  case workExperience = "work-experience"
  case employmentLetter = "employment-letter"
  case settlementFunds = "settlement-funds"
  case pointsOrCriteria = "points-or-criteria"
  case programRequirements = "program-requirements"
  case residenceOutsideQuebec = "residence-outside-quebec"
  case truthfulness, misrepresentation, criminality
  case medicalInadmissibility = "medical-inadmissibility"
  case financial, security
  case familyMember = "family-member"
  case temporaryIntent = "temporary-intent"
  /// The status was lost or cannot be restored; work without authorization too, which breaks a condition of the stay.
  case statusLost = "status-lost"
  case photoOrForm = "photo-or-form"
  case fees, late

  public var title: Bilingual {
    switch self {
    case .incompleteDocuments: Bilingual(fr: "document ou renseignement manquant", en: "missing document or information")
    case .medicalProofMissing: Bilingual(fr: "preuve d’examen médical", en: "proof of a medical examination")
    case .policeCertificate: Bilingual(fr: "certificat de police", en: "police certificate")
    case .languageTest: Bilingual(fr: "test de langue", en: "language test")
    case .educationAssessment: Bilingual(fr: "études et évaluation des diplômes", en: "education and its assessment")
    case .workExperience: Bilingual(fr: "expérience de travail", en: "work experience")
    case .employmentLetter: Bilingual(fr: "lettre d’employeur", en: "employer’s letter")
    case .settlementFunds: Bilingual(fr: "fonds", en: "funds")
    case .pointsOrCriteria:
      Bilingual(
        fr: "points ou critères minimaux (art. 11.2 de la Loi)", en: "points or minimum criteria (s. 11.2 of the Act)")
    case .programRequirements: Bilingual(fr: "exigences du programme ou du permis", en: "requirements of the program or permit")
    case .residenceOutsideQuebec: Bilingual(fr: "résidence hors du Québec", en: "residence outside Quebec")
    case .truthfulness:
      Bilingual(fr: "obligation de véracité (art. 16 de la Loi)", en: "duty to be truthful (s. 16 of the Act)")
    case .misrepresentation: Bilingual(fr: "fausses déclarations (art. 40)", en: "misrepresentation (s. 40)")
    case .criminality: Bilingual(fr: "criminalité", en: "criminality")
    case .medicalInadmissibility: Bilingual(fr: "motifs sanitaires", en: "health grounds")
    case .financial: Bilingual(fr: "motifs financiers", en: "financial reasons")
    case .security: Bilingual(fr: "sécurité", en: "security")
    case .familyMember: Bilingual(fr: "membre de la famille", en: "family member")
    case .temporaryIntent: Bilingual(fr: "intention de quitter le Canada", en: "intention to leave Canada")
    case .statusLost:
      Bilingual(
        fr: "statut perdu ou non rétablissable, condition non respectée",
        en: "status lost or not restorable, condition not complied with")
    case .photoOrForm: Bilingual(fr: "photo ou formulaire", en: "photo or form")
    case .fees: Bilingual(fr: "frais", en: "fees")
    case .late: Bilingual(fr: "demande tardive", en: "late application")
    }
  }

  /// What a check of completeness may say: it never judges the merits (IRPR s. 10; R-REF-01, -05).
  var isOfCompleteness: Bool {
    switch self {
    case .incompleteDocuments, .medicalProofMissing, .policeCertificate, .languageTest, .educationAssessment,
      .employmentLetter, .settlementFunds, .photoOrForm, .fees:
      true
    default: false
    }
  }
}
