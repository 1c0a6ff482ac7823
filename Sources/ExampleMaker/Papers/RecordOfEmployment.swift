import DossierKit

/// The record of employment of someone who stopped working when the permit ended.
struct RecordOfEmployment {
  let language: Language
  let person: String
  let employer: String
  let address: String
  let occupation: String
  let first: String
  let last: String

  func paper() -> Paper {
    var paper = Paper(language)
    paper.title(language.say("Relevé d’emploi", "Record of employment") + " · ROE")
    paper.rows([
      (language.say("N° de série", "Serial number"), "W00000017"),
      (language.say("Employeur", "Employer"), employer), (language.say("Adresse", "Address"), address),
      (language.say("Employé", "Employee"), person), (language.say("Profession", "Occupation"), occupation),
      (language.say("Premier jour travaillé", "First day worked"), first),
      (language.say("Dernier jour payé", "Last day for which paid"), last),
      (
        language.say("Motif du relevé", "Reason for issuing"),
        language.say("K – autre : fin du permis", "K – other: permit ended")
      ),
      (language.say("Heures assurables, 53 semaines", "Insurable hours, 53 weeks"), "1 950"),
    ])
    paper.paragraph(
      language.say(
        "Aucun travail n’a été fait après le dernier jour payé.", "No work was done after the last day for which paid.")
    )
    paper.signature(language.say("Service de la paie", "Payroll office"))
    return paper
  }
}
