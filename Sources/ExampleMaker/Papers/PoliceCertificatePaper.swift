import DossierKit
import Pages

/// A police certificate on coloured paper with a red stamp.
struct PoliceCertificatePaper {
  let language: Language
  let authority: String
  let place: String
  let country: String
  let title: String
  let reference: String
  let applicant: Applicant
  let issued: String
  let tint: PageColor

  func paper() -> Paper {
    var paper = Paper(language, tint: tint)
    paper.letterhead(authority, [place, country], color: PageColor(red: 0.45, green: 0.1, blue: 0.15))
    paper.title(title)
    paper.rows([
      (language.say("Référence", "Reference"), reference),
      (language.say("Nom", "Surname"), applicant.familyName),
      (language.say("Prénoms", "Given names"), applicant.givenNames),
      (language.say("Date de naissance", "Date of birth"), applicant.birthDate),
      (language.say("Lieu de naissance", "Place of birth"), applicant.birthPlace),
      (language.say("Nationalité", "Nationality"), applicant.countryName),
      (language.say("Numéro de passeport", "Passport number"), applicant.passportNumber),
    ])
    paper.paragraph(
      language.say(
        "Aucune condamnation n’est inscrite au nom de la personne désignée ci-dessus à la date de délivrance.",
        "No conviction is recorded against the person named above on the date of issue."))
    paper.rows([(language.say("Délivré le", "Date of issue"), language.day(issued))])
    paper.signature(language.say("Le greffe", "The registrar"))
    paper.stamp([authority.uppercased(), issued, "SPECIMEN"])
    return paper
  }
}
