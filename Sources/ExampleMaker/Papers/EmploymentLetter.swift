import DossierKit

/// A reference letter of an employer with all that IRCC asks of one.
struct EmploymentLetter {
  let language: Language
  let employer: String
  let contact: [String]
  let date: String
  let person: String
  let title: String
  let from: String
  /// `nil` where the job goes on.
  let to: String?
  let hours: String
  let salary: String
  let benefits: String
  let duties: [String]
  let signer: (name: String, function: String)

  func paper() -> Paper {
    var paper = Paper(language)
    paper.letterhead(employer, contact)
    paper.lines([language.day(date)])
    paper.title(language.say("Attestation d’emploi", "Employment reference letter"))
    paper.paragraph(period)
    paper.rows([
      (language.say("Poste occupé", "Position held"), title),
      (language.say("Période", "Period"), "\(from) – \(to ?? language.say("à ce jour", "to date"))"),
      (language.say("Heures par semaine", "Hours per week"), hours),
      (language.say("Salaire annuel", "Annual salary"), salary),
      (language.say("Avantages sociaux", "Benefits"), benefits),
      (
        language.say("Situation de l’emploi", "Status of the job"),
        to == nil
          ? language.say("permanent, à temps plein", "permanent, full-time")
          : language.say("terminé; temps plein", "ended; full-time")
      ),
    ])
    paper.heading(language.say("Fonctions principales", "Main duties"))
    paper.list(duties)
    paper.paragraph(
      language.say(
        "Pour toute question, on peut me joindre aux coordonnées ci-dessus.",
        "I can be reached at the above telephone number and address for any question."))
    paper.signature(signer.name, signer.function)
    return paper
  }

  private var period: String {
    if let to {
      return language.say(
        "La présente atteste que \(person) a travaillé pour nous du \(language.day(from)) au \(language.day(to)).",
        "This is to confirm that \(person) worked for us from \(language.day(from)) to \(language.day(to)).")
    }
    return language.say(
      "La présente atteste que \(person) travaille pour nous depuis le \(language.day(from)).",
      "This is to confirm that \(person) has worked for us since \(language.day(from)).")
  }
}
