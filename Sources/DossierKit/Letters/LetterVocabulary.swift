/// Every name that a template of a letter may use, in both languages: the one list of them.
public enum LetterVocabulary {
  /// The names of one kind of letter: those of every letter, then its own.
  public static func fields(of kind: LetterKind) -> [LetterField] {
    switch kind {
    case .restorationPTOT: everyLetter + restoration + bridgingPermit
    case .expressEntry: everyLetter + expressEntry
    default: everyLetter
    }
  }

  static let everyLetter: [LetterField] = [
    LetterField("place", fr: "ville d’où la lettre est écrite", en: "city where the letter is written"),
    LetterField("date", fr: "jour de la lettre, en toutes lettres", en: "day of the letter, in words"),
    LetterField("applicant.name", fr: "prénoms et nom de famille", en: "given names and family name"),
    LetterField("applicant.title", fr: "titre de civilité, s’il est donné", en: "form of address, if given"),
    LetterField(
      "applicant.undersigned", fr: "« soussignée » ou « soussigné », si l’accord est donné",
      en: "“the undersigned”, where the agreement is given"),
    LetterField("applicant.birth_date", fr: "date de naissance", en: "date of birth"),
    LetterField("applicant.citizenship", fr: "citoyennetés", en: "citizenships"),
    LetterField("applicant.uci", fr: "identificateur unique de client (IUC)", en: "unique client identifier (UCI)"),
    LetterField("applicant.passport_number", fr: "numéro du passeport", en: "passport number"),
    LetterField("applicant.passport_expiry", fr: "date d’expiration du passeport", en: "expiry date of the passport"),
    LetterField("applicant.address", fr: "adresse postale", en: "postal address"),
    LetterField("applicant.email", fr: "courriel, s’il est donné", en: "e-mail, if given"),
    LetterField("applicant.phone", fr: "téléphone, s’il est donné", en: "telephone, if given"),
    LetterField("enclosure_count", fr: "nombre de pièces jointes", en: "number of enclosures"),
    LetterField("has_enclosures", .flag, fr: "s’il y a des pièces jointes", en: "whether there are enclosures"),
    LetterField(
      "enclosures",
      .list([
        LetterField("number", fr: "numéro dans l’archive", en: "number in the archive"),
        LetterField("title", fr: "ce qu’est la pièce", en: "what the paper is"),
        LetterField("detail", fr: "ce qui la distingue, au besoin", en: "what tells it apart, where needed"),
      ]), fr: "pièces jointes", en: "enclosures"),
    LetterField("has_fees", .flag, fr: "si des frais sont indiqués", en: "whether fees are named"),
    LetterField(
      "fees",
      .list([
        LetterField("title", fr: "nom des frais", en: "name of the fee"),
        LetterField(
          "amount", fr: "montant, ou crochets s’il n’est pas publié", en: "amount, or a bracket where none is published"
        ),
      ]), fr: "frais du jour", en: "fees of the day"),
  ]

  static let restoration: [LetterField] = [
    LetterField("restoration.as", fr: "statut à rétablir", en: "status to restore"),
    LetterField(
      "restoration.cause", fr: "cause de la perte, dans les mots de la personne",
      en: "cause of the loss, in the person’s words"),
    LetterField("permit.number", fr: "numéro du dernier permis de travail", en: "number of the last work permit"),
    LetterField(
      "history",
      .list([
        LetterField("is_entry", .flag, fr: "entrée au Canada", en: "entry to Canada"),
        LetterField("is_permit", .flag, fr: "permis", en: "permit"),
        LetterField("is_extension", .flag, fr: "demande de prolongation", en: "application for an extension"),
        LetterField("from", fr: "premier jour, ou jour de l’événement", en: "first day, or the day of the event"),
        LetterField("to", fr: "dernier jour d’un permis", en: "last day of a permit"),
        LetterField("what", fr: "lieu de l’entrée ou nature du permis", en: "place of entry or kind of permit"),
        LetterField("number", fr: "numéro du permis", en: "number of the permit"),
        LetterField(
          "scope", fr: "ouvert ou lié à un employeur, si c’est donné", en: "open or employer-specific, if given"),
        LetterField(
          "leave_by", fr: "date de la mention de quitter le Canada", en: "date of the remark to leave Canada"),
        LetterField("outcome", fr: "décision sur la prolongation", en: "decision on the extension"),
        LetterField("decided_on", fr: "jour de la décision", en: "day of the decision"),
        LetterField(
          "communicated_on", fr: "jour où la décision est communiquée", en: "day the decision is communicated"),
      ]), fr: "entrée, permis et prolongations par date", en: "entry, permits and extensions by date"),
    LetterField("status.end", fr: "dernier jour de statut", en: "last day of status"),
    LetterField(
      "status.stay_ended", .flag, fr: "perte par la fin du séjour autorisé",
      en: "loss through the end of the authorized stay"),
    LetterField("status.last_day", fr: "dernier jour du délai de 90 jours", en: "last of the 90 days"),
    LetterField(
      "status.count", fr: "rang du jour de la lettre dans le délai", en: "number of the letter’s day in the window"),
    LetterField("work.stopped_on", fr: "dernier jour de travail au Canada", en: "last day of work in Canada"),
    LetterField(
      "compliance.no_unauthorized_work", .flag, fr: "aucun travail sans autorisation",
      en: "no work without authorization"),
    LetterField(
      "compliance.in_canada", .flag, fr: "présence au Canada, affirmée par le dossier",
      en: "presence in Canada, as the case says"),
    LetterField("compliance.no_removal_order", .flag, fr: "aucune mesure de renvoi", en: "no removal order"),
    LetterField(
      "compliance.no_declaration", .flag, fr: "aucune déclaration (LIPR, par. 22.1(1))",
      en: "no declaration (IRPA s. 22.1(1))"),
    LetterField("province.place", fr: "province de résidence", en: "province of residence"),
    LetterField("province.outside_quebec", .flag, fr: "résidence hors du Québec", en: "residence outside Quebec"),
  ]

  static let bridgingPermit: [LetterField] = [
    LetterField("restoration.permit", fr: "nature du permis demandé", en: "kind of permit asked for"),
    LetterField(
      "pr.class", fr: "catégorie de la demande de résidence permanente",
      en: "class of the application for permanent residence"),
    LetterField("pr.number", fr: "numéro de cette demande", en: "number of that application"),
    LetterField(
      "pr.submitted_on", fr: "jour où elle a été présentée, s’il est donné",
      en: "day on which it was submitted, if given"),
    LetterField(
      "pr.not_acknowledged", .flag, fr: "candidat d’une province qui présente la demande avant l’accusé de réception",
      en: "provincial nominee who files before the acknowledgement of receipt"),
    LetterField(
      "pr.acknowledged_on", fr: "date de l’accusé de réception", en: "date of the acknowledgement of receipt"),
    LetterField(
      "pr.is_principal", fr: "demandeur principal, selon le dossier", en: "principal applicant, as the case says"),
    LetterField("pr.provincial", .flag, fr: "catégorie des candidats des provinces", en: "provincial nominee class"),
    LetterField(
      "pr.unrestricted", .flag, fr: "désignation sans restriction d’emploi, affirmée par le dossier",
      en: "nomination without employment restriction, as the case says"),
  ]

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
    LetterField("has_explanations", .flag, fr: "s’il y a des points à expliquer", en: "whether points are explained"),
    LetterField(
      "explanations",
      .list([
        LetterField("subject", fr: "point expliqué", en: "point explained"),
        LetterField(
          "reason", fr: "explication, dans les mots de la personne", en: "explanation, in the person’s words"),
        LetterField("proof", fr: "pièce à l’appui, s’il y en a une", en: "supporting paper, if any"),
      ]), fr: "points expliqués", en: "points explained"),
  ]
}
