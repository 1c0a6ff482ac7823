extension GroundCode {
  /// What to obtain or to show.
  var action: Bilingual {
    switch self {
    case .incompleteDocuments, .photoOrForm:
      Bilingual(fr: "Refaire la pièce nommée, complète, lisible, traduite au besoin.", en: "Redo the document named: complete, legible, translated if needed.")
    case .medicalProofMissing:
      Bilingual(
        fr: "Passer l’examen médical avant la demande et joindre la preuve (eMedical ou IMM 1017B).",
        en: "Take the medical examination before applying and enclose the proof (eMedical or IMM 1017B).")
    case .policeCertificate:
      Bilingual(
        fr: "Demander le certificat de chaque pays exigé dès maintenant\u{00A0}: c’est souvent le plus long.",
        en: "Ask now for the certificate of each country required: it often takes longest.")
    case .languageTest:
      Bilingual(
        fr: "Avoir le jour de la demande un test de moins de deux ans au niveau exigé.",
        en: "Hold on the day of the application a test under two years old at the level required.")
    case .educationAssessment:
      Bilingual(
        fr: "Avoir le jour de la demande une évaluation désignée de moins de cinq ans.",
        en: "Hold on the day of the application a designated assessment under five years old.")
    case .workExperience, .employmentLetter:
      Bilingual(
        fr: "Obtenir des employeurs des lettres avec fonctions, heures, salaire et dates; les comparer à la CNP déclarée.",
        en: "Obtain letters from employers with duties, hours, salary and dates; compare them with the NOC declared.")
    case .settlementFunds, .financial:
      Bilingual(
        fr: "Obtenir la lettre de la banque avec soldes, moyennes de six mois et dettes.",
        en: "Obtain the bank’s letter with balances, six-month averages and debts.")
    case .pointsOrCriteria:
      Bilingual(
        fr: "Recalculer la note aux deux jours de l’article 11.2 et n’inscrire au profil que ce qui se prouve.",
        en: "Recompute the score on the two days of section 11.2 and claim in the profile only what can be proved.")
    case .programRequirements:
      Bilingual(fr: "Vérifier chaque condition du programme avant une nouvelle demande.", en: "Check each condition of the program before a new application.")
    case .residenceOutsideQuebec:
      Bilingual(
        fr: "Réunir les preuves de l’installation prévue hors du Québec.", en: "Gather evidence of the planned settlement outside Quebec.")
    case .truthfulness, .misrepresentation, .criminality, .medicalInadmissibility, .security, .familyMember:
      Bilingual(
        fr: "Consulter une personne autorisée avant toute autre démarche; ne rien affirmer qui contredise le dossier.",
        en: "See a licensed person before any other step; state nothing that contradicts the file.")
    case .temporaryIntent:
      Bilingual(
        fr: "Réunir les preuves des liens hors du Canada et du but du séjour.",
        en: "Gather evidence of ties outside Canada and of the purpose of the stay.")
    case .statusLost, .late:
      Bilingual(
        fr: "Voir «\u{00A0}dossier situation\u{00A0}»\u{00A0}: ce qui reste possible dépend du jour où le statut a été perdu. Ne pas travailler.",
        en: "See “dossier status”: what remains possible depends on the day status was lost. Do not work.")
    case .fees:
      Bilingual(
        fr: "Payer le montant exact du jour du dépôt et joindre le reçu.", en: "Pay the exact amount of the day of filing and enclose the receipt.")
    }
  }
}
