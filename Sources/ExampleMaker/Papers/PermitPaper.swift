import DossierKit
import Pages

/// A work permit as it is scanned: who, which kind, from when to when.
struct PermitPaper {
  let applicant: Applicant
  let number: String
  let employer: String
  let location: String
  let occupation: String
  let issued: String
  let expires: String
  let entered: (day: String, place: String)

  func paper(_ language: Language) -> Paper {
    var paper = Paper(language, tint: PageColor(red: 0.95, green: 0.97, blue: 0.94))
    paper.title("PERMIS DE TRAVAIL · WORK PERMIT     IMM 1442")
    paper.rows([
      ("N° de document / Document No.", number),
      ("Nom / Family name", applicant.familyName), ("Prénoms / Given names", applicant.givenNames),
      ("Date de naissance / Date of birth", applicant.birthDate), ("Sexe / Sex", applicant.sex),
      ("Citoyenneté / Citizen of", applicant.country), ("IUC / UCI", applicant.uci),
      ("Passeport / Passport", applicant.passportNumber),
      ("Première entrée / First entry", "\(entered.day) · \(entered.place)"),
    ])
    paper.rows([
      ("Délivré le / Date issued", issued), ("Expire le / Expiry date", expires),
      ("Genre / Case type", "employeur donné / employer-specific"), ("Employeur / Employer", employer),
      ("Lieu / Employment location", location), ("Profession / Occupation", occupation),
    ])
    paper.paragraph(
      language.say(
        "Conditions : ne peut travailler pour un autre employeur que celui qui est nommé. N’autorise pas la "
          + "rentrée au Canada.",
        "Conditions: not authorized to work for any employer other than stated. Does not authorize re-entry "
          + "to Canada."))
    paper.stamp(["SPECIMEN", issued])
    return paper
  }
}
