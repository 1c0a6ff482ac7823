extension RemedyList {
  var privacy: Remedy {
    func since(_ language: Language) -> String { Typography.day(figures.privacyOpenSince, language) }
    return make(
      .privacyRequest,
      [
        Bilingual(
          fr: "Gratuite, ouverte à toute personne, où qu’elle soit, depuis le \(since(.fr)), sans passer par un citoyen "
            + "ni par un résident du Canada.",
          en: "Free, and open to anyone anywhere since \(since(.en)), without going through a citizen or a resident of "
            + "Canada."),
        Bilingual(
          fr: "Réponse en \(figures.notesDays)\u{00A0}jours ou plus, souvent après le délai de la Cour\u{00A0}: ne pas l’attendre. "
            + "Des passages peuvent être retenus. «\u{00A0}dossier letter --kind gcms-request\u{00A0}» rédige la demande.",
          en: "Answered in \(figures.notesDays)\u{00A0}days or more, often after the Court’s limit: do not wait for it. Parts may "
            + "be withheld. “dossier letter --kind gcms-request” drafts the request."),
      ] + (isResidence ? [] : [attached]), .high, ["PRIVACY", "NOTES"] + (isResidence ? [] : ["OFFICER-NOTES"]))
  }

  var access: Remedy {
    make(
      .accessRequest,
      [
        Bilingual(
          fr: "\(Typography.amount(cents: figures.accessRequestCents, .fr)); citoyens, résidents permanents et personnes au "
            + "Canada. Un représentant joint le consentement IMM 5744. Même délai; pas plus rapide.",
          en: "\(Typography.amount(cents: figures.accessRequestCents, .en)); citizens, permanent residents and persons in "
            + "Canada. A representative adds the consent IMM 5744. The same time; no faster.")
      ], .high, ["NOTES"])
  }

  /// Refusals of temporary residence carry the notes already (R-GCM-10).
  private var attached: Bilingual {
    func since(_ language: Language) -> String { Typography.day(figures.officerNotesSince, language) }
    return Bilingual(
      fr: "Les refus de résidence temporaire portent depuis le \(since(.fr)) les notes de l’agent\u{00A0}: les chercher d’abord "
        + "dans l’envoi. La lettre elle-même nomme les dispositions.",
      en: "Refusals of temporary residence carry the officer’s notes since \(since(.en)): look for them with the letter "
        + "first. The letter itself names the provisions.")
  }
}
