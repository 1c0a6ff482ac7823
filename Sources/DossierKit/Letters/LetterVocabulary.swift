/// Every name that a template of a letter may use, in both languages: the one list of them.
public enum LetterVocabulary {
  /// The names of one kind of letter: those of every letter, then its own.
  public static func fields(of kind: LetterKind) -> [LetterField] {
    switch kind {
    case .restoration: everyLetter + restoration + restorationAlone
    case .restorationPTOT: everyLetter + restoration + bridgingPermit
    case .ptot: everyLetter + bridgingPermit + authorizedWork
    case .expressEntry: everyLetter + expressEntry + explanations
    case .explanation: everyLetter + explanations
    case .fundsExemption: everyLetter + fundsExemption
    case .reconsideration: everyLetter + letterReceived + reconsideration
    case .fairnessResponse: everyLetter + letterReceived + fairness
    case .gcmsRequest: everyLetter + notesRequest
    case .representative: everyLetter + representative + explanations
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
    LetterField(
      "applicant.may_have_uci", .flag, fr: "faux pour qui n’a encore ni IUC, ni permis, ni séjour au Canada",
      en: "false for a person with no UCI, permit or stay in Canada yet"),
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
}
