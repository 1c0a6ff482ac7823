extension LetterVocabulary {
  static let expressEntry: [LetterField] = [
    LetterField("ee.program", fr: "programme de l’invitation", en: "program of the invitation"),
    LetterField("ee.invitation_date", fr: "date de l’invitation", en: "date of the invitation"),
    LetterField("ee.last_day", fr: "dernier jour pour présenter la demande", en: "last day to submit the application"),
    LetterField(
      "ee.is_printed", .flag, fr: "si ce jour est imprimé sur l’invitation",
      en: "whether that day is printed on the invitation"),
    LetterField(
      "ee.occupation", fr: "code de la CNP de la profession principale, s’il est donné",
      en: "NOC code of the primary occupation, if given"),
    LetterField(
      "people",
      .list([
        LetterField("name", fr: "nom", en: "name"),
        LetterField("role", fr: "lien avec la demande", en: "place in the application"),
        LetterField("birth_date", fr: "date de naissance", en: "date of birth"),
        LetterField("accompanies", .flag, fr: "si la personne accompagne", en: "whether the person accompanies"),
      ]), fr: "personnes de la demande", en: "people of the application"),
  ]

  static let fundsExemption: [LetterField] = [
    LetterField("ee.program", fr: "programme de l’invitation", en: "program of the invitation"),
    LetterField("ee.invitation_date", fr: "date de l’invitation", en: "date of the invitation"),
    LetterField("ee.last_day", fr: "dernier jour pour présenter la demande", en: "last day to submit the application"),
    LetterField(
      "exemption.by_class", .flag, fr: "catégorie de l’expérience canadienne", en: "Canadian Experience Class"),
    LetterField("exemption.by_offer", .flag, fr: "dispense par une offre d’emploi", en: "exemption through a job offer"),
    LetterField(
      "exemption.is_skilled_worker", .flag, fr: "travailleurs qualifiés (fédéral)", en: "federal skilled workers"),
    LetterField("exemption.is_trade", .flag, fr: "métiers spécialisés (fédéral)", en: "federal skilled trades"),
    LetterField(
      "exemption.authorized", .flag, fr: "autorisation de travailler, affirmée par le dossier",
      en: "authorization to work, as the case says"),
    LetterField("offer.employer", fr: "employeur de l’offre", en: "employer of the offer"),
    LetterField("offer.occupation", fr: "code de la CNP de l’offre", en: "NOC code of the offer"),
    LetterField("offer.terms", fr: "temps plein et durée, si c’est donné", en: "full time and length, if given"),
    LetterField("permit.number", fr: "numéro du permis de travail", en: "number of the work permit"),
    LetterField("permit.expiry", fr: "dernier jour du permis de travail", en: "last day of the work permit"),
  ]

  static let explanations: [LetterField] = [
    LetterField("subjects", fr: "points expliqués, en une ligne", en: "points explained, in one line"),
    LetterField("slot.title", fr: "case du compte, s’il y en a une seule", en: "place of the account, where there is one"),
    LetterField("slot.country", fr: "pays de la case, s’il y en a un", en: "country of the place, where there is one"),
    LetterField(
      "slot.person", fr: "personne de la case, s’il y en a plusieurs", en: "person of the place, where there are several"),
    LetterField("has_explanations", .flag, fr: "s’il y a des points à expliquer", en: "whether points are explained"),
    LetterField(
      "explanations",
      .list([
        LetterField("subject", fr: "point expliqué", en: "point explained"),
        LetterField("demand", fr: "ce qui est exigé, en une ligne", en: "what is asked, in one line"),
        LetterField("statement", fr: "ce qui manque ou étonne", en: "what is missing or unusual"),
        LetterField(
          "reason", fr: "explication, dans les mots de la personne", en: "explanation, in the person’s words"),
        LetterField("has_facts", .flag, fr: "s’il y a des faits datés", en: "whether there are dated facts"),
        LetterField(
          "facts",
          .list([
            LetterField("label", fr: "nom du fait", en: "name of the fact"),
            LetterField("value", fr: "valeur du fait", en: "value of the fact"),
          ]), fr: "faits datés", en: "dated facts"),
        LetterField("has_proof", .flag, fr: "si une pièce est à indiquer", en: "whether a paper is named"),
        LetterField("proof", fr: "pièce à l’appui", en: "supporting paper"),
      ]), fr: "points expliqués", en: "points explained"),
  ]
}
