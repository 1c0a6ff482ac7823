import DossierKit

/// A letter that the applicant wrote and signed.
struct SignedLetter {
  let language: Language
  let applicant: Applicant
  let date: String
  let subject: String
  let paragraphs: [String]
  var enclosures: [String] = []

  func paper() -> Paper {
    var paper = Paper(language)
    paper.lines([applicant.fullName] + applicant.address + [applicant.email])
    paper.lines([language.day(date)])
    paper.lines([
      language.say("Immigration, Réfugiés et Citoyenneté Canada", "Immigration, Refugees and Citizenship Canada")
    ])
    paper.heading(language.say("Objet : ", "Subject: ") + subject)
    paper.paragraph(language.say("Madame, Monsieur,", "Dear Officer,"))
    for text in paragraphs { paper.paragraph(text) }
    if !enclosures.isEmpty {
      paper.heading(language.say("Pièces jointes", "Enclosures"))
      paper.list(enclosures)
    }
    paper.paragraph(
      language.say(
        "Je vous prie d’agréer, Madame, Monsieur, l’expression de mes sentiments respectueux.", "Yours truly,"))
    paper.signature(applicant.fullName)
    return paper
  }
}
