import DossierKit
import Pages

/// A diploma and the assessment of it.
struct SchoolPapers {
  let applicant: Applicant
  let institution: String
  let place: String
  let degree: String
  let awarded: String

  func diploma(_ language: Language) -> Paper {
    var paper = Paper(language, tint: PageColor(red: 0.99, green: 0.97, blue: 0.9))
    paper.letterhead(institution, [place], color: PageColor(red: 0.5, green: 0.35, blue: 0.05))
    paper.title(language.say("Diplôme", "Diploma"))
    paper.paragraph(
      language.say("Le présent diplôme est décerné à", "This diploma is awarded to"))
    paper.title(applicant.fullName)
    paper.paragraph(
      language.say(
        "né ou née le \(language.day(applicant.birthDate)), pour le grade de :",
        "born on \(language.day(applicant.birthDate)), for the degree of:"))
    paper.title(degree)
    paper.rows([(language.say("Décerné le", "Awarded on"), language.day(awarded))])
    paper.signature(language.say("La rectrice", "The Rector"))
    paper.stamp([institution.uppercased(), awarded])
    return paper
  }

  /// The report is in English whatever the language of the case.
  func assessment(reference: String, issued: String, equivalent: String) -> Paper {
    var paper = Paper(.en)
    paper.letterhead("World Education Services (specimen)", ["Educational Credential Assessment · immigration"])
    paper.title("Educational Credential Assessment (ECA)")
    paper.rows([
      ("Name", applicant.fullName), ("Date of birth", applicant.birthDate), ("Reference number", reference),
      ("Date of report", issued),
    ])
    paper.rows([
      ("Credential", degree), ("Institution", institution), ("Year of award", String(awarded.prefix(4))),
      ("Canadian equivalency", equivalent),
    ])
    paper.paragraph("The credential was verified with the institution that awarded it.")
    paper.signature("Evaluation office")
    return paper
  }
}
