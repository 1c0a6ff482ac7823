extension LetterVocabulary {
  static let letterReceived: [LetterField] = [
    LetterField("decision.date", fr: "date de la lettre reçue", en: "date of the letter received"),
    LetterField("decision.office", fr: "bureau qui l’a envoyée", en: "office that sent it"),
    LetterField("decision.number", fr: "numéro de la demande visée", en: "number of the application concerned"),
    LetterField("decision.class", fr: "catégorie ou programme, si c’est donné", en: "class or program, if given"),
  ]

  static let reconsideration: [LetterField] = [
    LetterField("decision.received_on", fr: "jour de la réception, s’il est donné", en: "day of receipt, if given"),
    LetterField(
      "decision.is_rejection", .flag, fr: "demande refusée comme incomplète (article 10)",
      en: "application rejected as incomplete (section 10)"),
    LetterField(
      "errors",
      .list([
        LetterField("number", fr: "rang de l’erreur", en: "number of the error"),
        LetterField("quote", fr: "mots de la décision", en: "words of the decision"),
        LetterField("why", fr: "pourquoi c’est une erreur, dans les mots de la personne", en: "why it is an error, in the person’s words"),
        LetterField("exhibit", fr: "pièce qui le prouve", en: "exhibit that proves it"),
        LetterField("page", fr: "page de la pièce, si elle est donnée", en: "page of the exhibit, if given"),
      ]), fr: "erreurs de la décision", en: "errors of the decision"),
  ]

  static let fairness: [LetterField] = [
    LetterField("decision.reply_by", fr: "dernier jour pour répondre", en: "last day to reply"),
    LetterField(
      "concerns",
      .list([
        LetterField("number", fr: "rang de la préoccupation", en: "number of the concern"),
        LetterField("quote", fr: "mots de la lettre", en: "words of the letter"),
        LetterField("answer", fr: "réponse, dans les mots de la personne", en: "answer, in the person’s words"),
        LetterField("has_exhibit", .flag, fr: "si une pièce est indiquée", en: "whether an exhibit is named"),
        LetterField("exhibit", fr: "pièce à l’appui", en: "exhibit in support"),
        LetterField("page", fr: "page de la pièce, si elle est donnée", en: "page of the exhibit, if given"),
      ]), fr: "préoccupations et réponses", en: "concerns and answers"),
  ]

  static let notesRequest: [LetterField] = [
    LetterField("decision.number", fr: "numéro de la demande visée", en: "number of the application concerned"),
    LetterField("decision.office", fr: "bureau, s’il est donné", en: "office, if given"),
    LetterField("decision.date", fr: "date de la décision, si elle est donnée", en: "date of the decision, if given"),
    LetterField("notes.from", fr: "premier jour de la période, s’il est donné", en: "first day of the period, if given"),
    LetterField("notes.language", fr: "langue de la réponse", en: "language of the reply"),
  ]

  static let representative: [LetterField] = [
    LetterField("representative.name", fr: "nom du représentant", en: "name of the representative"),
    LetterField("representative.paid", .flag, fr: "représentant rémunéré, selon le dossier", en: "paid representative, as the case says"),
    LetterField("representative.licence", fr: "numéro de permis d’exercice", en: "licence number"),
    LetterField("representative.regulator", fr: "organisme de réglementation", en: "regulator"),
    LetterField("representative.firm", fr: "cabinet, s’il est donné", en: "firm, if given"),
    LetterField("representative.address", fr: "adresse du représentant", en: "address of the representative"),
    LetterField("representative.email", fr: "courriel du représentant, s’il est donné", en: "e-mail of the representative, if given"),
    LetterField("representative.signed_on", fr: "jour de la signature de l’IMM 5476", en: "day the IMM 5476 was signed"),
    LetterField("applications", .list([LetterField("title", fr: "nom de la demande", en: "name of the application")]),
      fr: "demandes présentées", en: "applications made"),
    LetterField("has_history", .flag, fr: "s’il y a un séjour au Canada", en: "whether there is a stay in Canada"),
    history,
    LetterField("has_answers", .flag, fr: "s’il y a des exigences satisfaites", en: "whether demands are answered"),
    LetterField(
      "answers",
      .list([
        LetterField("requirement", fr: "document exigé", en: "document demanded"),
        LetterField("source", fr: "source de l’exigence", en: "source of the demand"),
        LetterField("enclosures", fr: "numéros des pièces", en: "numbers of the enclosures"),
      ]), fr: "exigences et pièces", en: "demands and enclosures"),
  ]
}
