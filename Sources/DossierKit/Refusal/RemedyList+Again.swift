extension RemedyList {
  var again: Remedy {
    var reasons: [Bilingual] = []
    if let years = reading.barredYears {
      reasons.append(
        Bilingual(
          fr: "La lettre conclut à de fausses déclarations\u{00A0}: aucune demande de résidence permanente pendant "
            + "\(years)\u{00A0}ans (par. 40(2) et (3)).",
          en: "The letter finds misrepresentation: no application for permanent residence for \(years)\u{00A0}years (ss. 40(2) and "
            + "(3))."))
    } else if isResidence {
      reasons.append(
        Bilingual(
          fr: "Il faut un nouveau profil et une nouvelle invitation\u{00A0}: celle-ci est consommée. Aucun délai d’attente.",
          en: "A new profile and a new invitation are needed: this one is used up. There is no waiting time."))
    } else {
      reasons.append(
        Bilingual(
          fr: "Elle doit arriver pendant que le statut dure encore, ou dans les 90 jours de sa perte\u{00A0}: voir «\u{00A0}"
            + "dossier situation\u{00A0}».",
          en: "It must arrive while the status lasts, or within 90 days of its loss: see “dossier status”."))
    }
    reasons.append(contentsOf: [
      Bilingual(
        fr: "Un refus antérieur se déclare (art. 16)\u{00A0}: l’inscrire dans earlier_refusals. Pour un retour comme "
          + "incomplet, lire la question du formulaire.",
        en: "An earlier refusal must be declared (s. 16): enter it in earlier_refusals. For a rejection as incomplete, read "
          + "the question of the form."),
      money,
    ])
    if isResidence { reasons.append(expiring) }
    return make(
      .newApplication, reasons, .medium, ["PDI-R10", "FEES-BACK"] + (isResidence ? ["MEDICAL-FIRST", "R75"] : []),
      licensed: Self.paid)
  }

  /// What comes back and what does not (R-REF-04, -10).
  private var money: Bilingual {
    switch reading.kind {
    case .rejectedIncomplete:
      Bilingual(fr: "Tous les frais sont remboursés.", en: "All fees are refunded.")
    case .terminated:
      Bilingual(fr: "Le sort des frais est inconnu\u{00A0}: attendre l’avis.", en: "What becomes of the fees is unknown: await the notice.")
    default:
      Bilingual(
        fr: "Les frais de traitement ne sont pas remboursés une fois le traitement commencé; le droit de résidence "
          + "permanente et les frais de titulaire de permis ouvert le sont.",
        en: "The processing fee is not refunded once processing has begun; the right of permanent residence fee and the "
          + "open work permit holder fee are.")
    }
  }

  var other: Remedy {
    func since(_ language: Language) -> String { Typography.day(figures.offerPointsEnded, language) }
    return make(
      .otherProgram,
      [
        Bilingual(
          fr: "Candidature d’une province, rondes par catégorie (dont le français), autre catégorie\u{00A0}: chacune a ses "
            + "conditions; «\u{00A0}dossier pointage\u{00A0}» montre l’admissibilité.",
          en: "A provincial nomination, category rounds (French among them), another class: each has its conditions; “dossier "
            + "score” shows eligibility."),
        Bilingual(
          fr: "Une offre d’emploi ne donne plus de points depuis le \(since(.fr)); elle compte encore pour les travailleurs "
            + "qualifiés, les métiers spécialisés et certaines candidatures.",
          en: "A job offer gives no points since \(since(.en)); it still counts for skilled workers, skilled trades and some "
            + "nominations."),
        Bilingual(
          fr: "Une réforme proposée en 2026 réunirait les trois catégories fédérales; son entrée en vigueur n’est pas confirmée.",
          en: "A reform proposed in 2026 would merge the three federal classes; whether it is in force is unconfirmed."),
      ], .medium, ["OTHER", "OFFER-POINTS", "REFORM"], licensed: Self.paid)
  }

  /// What will have expired (R-LET-21, -26; R-REF-08).
  private var expiring: Bilingual {
    func since(_ language: Language) -> String { Typography.day(figures.medicalFirstSince, language) }
    return Bilingual(
      fr: "Ce qui expire se refait\u{00A0}: certificat de police (\(figures.policeMonths)\u{00A0}mois pour le pays où l’on habite, "
        + "après le dernier séjour pour les autres), évaluation des diplômes (\(figures.assessmentYears)\u{00A0}ans), examen "
        + "médical (\(figures.medicalMonths)\u{00A0}mois; passé avant la demande depuis le \(since(.fr))).",
      en: "What expires is done again: police certificate (\(figures.policeMonths)\u{00A0}months for the country where one lives, "
        + "after the last stay for the others), education assessment (\(figures.assessmentYears)\u{00A0}years), medical "
        + "examination (\(figures.medicalMonths)\u{00A0}months; taken before the application since \(since(.en))).")
  }
}
