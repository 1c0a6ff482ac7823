import DossierKit

/// The information sheet that a panel physician hands over after an exam.
struct MedicalSheet {
  let language: Language
  let applicant: Applicant
  let clinic: String
  let number: String
  let examined: String

  func paper() -> Paper {
    var paper = Paper(language)
    paper.letterhead(clinic, [language.say("Médecin désigné (spécimen)", "Panel physician (specimen)")])
    paper.title(language.say("eMedical – feuille d’information", "eMedical Information Sheet"))
    paper.rows([
      (language.say("Nom", "Name"), applicant.fullName),
      (language.say("Date de naissance", "Date of birth"), applicant.birthDate),
      (language.say("Passeport", "Passport"), applicant.passportNumber),
      (language.say("Numéro d’EMI", "IME number"), number),
      (language.say("Date de l’examen", "Date of exam"), examined),
      (
        language.say("Genre d’examen", "Type of exam"), language.say("examen médical préalable", "upfront medical exam")
      ),
    ])
    paper.paragraph(
      language.say(
        "L’examen est terminé; les résultats ont été transmis à IRCC.",
        "The exam is complete; the results were sent to IRCC."))
    paper.signature(language.say("Dre A. Spécimen", "Dr. A. Specimen"))
    return paper
  }
}
