import DossierKit

/// The acknowledgement of receipt of an application for permanent residence.
struct AcknowledgementPaper {
  let language: Language
  let applicant: Applicant
  let number: String
  let submitted: String
  let acknowledged: String

  func paper() -> Paper {
    var paper = Paper(language)
    paper.letterhead(
      language.say("Immigration, Réfugiés et Citoyenneté Canada", "Immigration, Refugees and Citizenship Canada"),
      [language.say("Compte en ligne – message (spécimen)", "Online account – message (specimen)")])
    paper.lines([language.day(acknowledged)])
    paper.title(language.say("Accusé de réception", "Acknowledgement of receipt"))
    paper.rows([
      (language.say("Demandeur principal", "Principal applicant"), applicant.fullName),
      (language.say("IUC", "UCI"), applicant.uci),
      (language.say("Numéro de la demande", "Application number"), number),
      (
        language.say("Catégorie", "Category"),
        language.say("Catégorie de l’expérience canadienne", "Canadian Experience Class")
      ),
      (language.say("Demande reçue le", "Application received on"), submitted),
    ])
    paper.paragraph(
      language.say(
        "Nous avons reçu votre demande de résidence permanente présentée par Entrée express. Elle sera "
          + "traitée selon l’ordre d’arrivée.",
        "We have received your application for permanent residence made through Express Entry. It will be "
          + "processed in the order of arrival."))
    return paper
  }
}
