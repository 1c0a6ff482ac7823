extension LetterVocabulary {
  /// The dated lines of a stay in Canada.
  static let history = LetterField(
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
      LetterField("until", fr: "séjour autorisé jusqu’à ce jour, à l’entrée", en: "day fixed on entry"),
      LetterField("decided_on", fr: "jour de la décision", en: "day of the decision"),
      LetterField(
        "communicated_on", fr: "jour où la décision est communiquée", en: "day the decision is communicated"),
    ]), fr: "entrée, permis et prolongations par date", en: "entry, permits and extensions by date")

  static let restoration: [LetterField] = [
    LetterField("restoration.as", fr: "statut à rétablir", en: "status to restore"),
    LetterField(
      "restoration.cause", fr: "cause de la perte, dans les mots de la personne",
      en: "cause of the loss, in the person’s words"),
    LetterField("permit.number", fr: "numéro du dernier permis de travail", en: "number of the last work permit"),
    history,
    LetterField("status.end", fr: "dernier jour de statut", en: "last day of status"),
    LetterField(
      "status.stay_ended", .flag, fr: "perte par la fin du séjour autorisé",
      en: "loss through the end of the authorized stay"),
    LetterField("status.last_day", fr: "dernier jour du délai de 90 jours", en: "last of the 90 days"),
    LetterField(
      "status.work_conditions", .flag, fr: "perte par une condition de travail",
      en: "loss through a condition on work"),
    LetterField(
      "status.study_conditions", .flag, fr: "perte par une condition d’études",
      en: "loss through a condition on studies"),
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
    LetterField("pr.relief_from", fr: "premier jour de cette mesure", en: "first day of that measure"),
    LetterField("pr.relief_until", fr: "dernier jour de cette mesure", en: "last day of that measure"),
    LetterField(
      "pr.acknowledged_on", fr: "date de l’accusé de réception", en: "date of the acknowledgement of receipt"),
    LetterField(
      "pr.is_principal", fr: "demandeur principal, selon le dossier", en: "principal applicant, as the case says"),
    LetterField("pr.provincial", .flag, fr: "catégorie des candidats des provinces", en: "provincial nominee class"),
    LetterField(
      "pr.unrestricted", .flag, fr: "désignation sans restriction d’emploi, affirmée par le dossier",
      en: "nomination without employment restriction, as the case says"),
  ]

  static let restorationAlone: [LetterField] = [
    LetterField("restoration.capacity", fr: "« à titre de… », avec le statut à rétablir", en: "“as a…”, with the status to restore"),
    LetterField("restoration.asks_permit", .flag, fr: "si un permis est demandé", en: "whether a permit is asked for"),
    LetterField("restoration.permit", fr: "nature du permis demandé", en: "kind of permit asked for"),
    LetterField("restoration.is_worker", .flag, fr: "statut de travailleur", en: "status as a worker"),
    LetterField("restoration.is_student", .flag, fr: "statut d’étudiant", en: "status as a student"),
    LetterField("restoration.is_visitor", .flag, fr: "statut de visiteur", en: "status as a visitor"),
    LetterField(
      "restoration.purpose", fr: "but et moyens du séjour, dans les mots de la personne",
      en: "purpose and means of the stay, in the person’s words"),
    LetterField(
      "work.is_stated", .flag, fr: "si un dernier jour de travail est à indiquer",
      en: "whether a last day of work is stated"),
    LetterField(
      "compliance.studying", .flag, fr: "études poursuivies, affirmé par le dossier",
      en: "studies pursued, as the case says"),
  ]

  static let authorizedWork: [LetterField] = [
    LetterField("permit.number", fr: "numéro du permis de travail", en: "number of the work permit"),
    LetterField("permit.scope", fr: "ouvert ou lié à un employeur, si c’est donné", en: "open or employer-specific, if given"),
    LetterField("permit.expiry", fr: "dernier jour du permis de travail", en: "last day of the work permit"),
    LetterField("basis.permit", .flag, fr: "permis de travail en cours", en: "work permit that runs"),
    LetterField(
      "basis.extension", .flag, fr: "prolongation demandée à temps et non décidée",
      en: "extension asked in time and not decided"),
    LetterField("extension.filed_on", fr: "jour de la demande de prolongation", en: "day the extension was asked for"),
    LetterField(
      "compliance.in_canada", .flag, fr: "présence au Canada, affirmée par le dossier",
      en: "presence in Canada, as the case says"),
    LetterField("province.place", fr: "province de résidence", en: "province of residence"),
    LetterField("province.outside_quebec", .flag, fr: "résidence hors du Québec", en: "residence outside Quebec"),
    LetterField(
      "jobs",
      .list([
        LetterField("title", fr: "titre du poste, s’il est donné", en: "title of the job, if given"),
        LetterField("employer", fr: "employeur", en: "employer"),
        LetterField("from", fr: "premier jour", en: "first day"),
      ]), fr: "emplois en cours au Canada", en: "jobs in Canada that go on"),
  ]
}
