extension StandingOptions {
  /// Row S5: from abroad everything starts with a new application (R-STA-15, R-STA-16, R-RESTO-18).
  func applyFromOutside() -> StandingOption {
    var weighing = Weighing()
    if facts.person.isAtHome { weighing.no(Words.atHome) }
    if facts.person.misrepresentationFinding == true {
      weighing.no(
        "Une conclusion de fausses déclarations interdit de territoire pour cinq ans (LIPR, art. 40).",
        "A finding of misrepresentation makes inadmissible for five years (IRPA s. 40).")
    }
    if facts.person.declarationA221 == true {
      weighing.no(
        "Une déclaration du ministre empêche de devenir résident temporaire (LIPR, par. 22.1(1)).",
        "A declaration of the Minister prevents one from becoming a temporary resident (IRPA s. 22.1(1)).")
    }
    if facts.person.removalOrder == true {
      weighing.unknown(
        "Après une mesure de renvoi, une autorisation de revenir au Canada peut être exigée.",
        "After a removal order an authorization to return to Canada may be required.")
    }
    if facts.person.workWithoutAuthorization == .yes {
      if let until = facts.bars.permitBarUntil, until <= facts.day {
        weighing.note(
          "Les six mois qui suivent le travail sans autorisation sont écoulés; il reste à le déclarer.",
          "The six months after the work without authorization have passed; it must still be declared.")
      } else {
        weighing.unknown(
          "Aucun permis de travail pendant les six mois qui suivent un travail sans autorisation (RIPR, al. 200(3)e)).",
          "No work permit for six months after work without authorization (IRPR s. 200(3)(e)).")
      }
    }
    bars(&weighing)
    if situation == .restorable {
      weighing.note(
        "Quitter le Canada met fin à la possibilité d’un rétablissement.",
        "Leaving Canada ends the possibility of restoration.")
    }
    if situation == .maintainedStatus {
      weighing.note(
        "Quitter le Canada met fin au droit de travailler qui repose sur la demande en traitement.",
        "Leaving Canada ends the right to work that rests on the pending application.")
    }
    weighing.note(
      "Un nouveau permis de travail suppose une EIMT ou une dispense. Revenir en visite reste possible pour qui y est "
        + "admis, avec visa ou AVE selon le pays, mais sans permis on ne travaille pas.",
      "A new work permit needs an LMIA or an exemption. To come back as a visitor remains possible for those admitted, "
        + "with a visa or eTA by country, but without a permit there is no work.")
    return facts.option(.applyFromOutside, weighing, sources: ["IRPR", "RESTO"])
  }

  /// Rows S5 and S7: permanent residence is judged apart from temporary status.
  func expressEntry() -> StandingOption {
    var weighing = Weighing()
    var until: Day?
    if facts.person.isAtHome { weighing.no(Words.atHome) }
    if facts.person.misrepresentationFinding == true {
      weighing.no(
        "Aucune demande de résidence permanente pendant les cinq ans de l’interdiction (LIPR, par. 40(3)).",
        "No application for permanent residence during the five years of inadmissibility (IRPA s. 40(3)).")
    }
    bars(&weighing)
    let residence = facts.case.permanentResidence
    let classes: [ResidenceClass?] = [.fsw, .cec, .fst, .pnpExpressEntry, nil]
    let stage = classes.contains(residence?.class) ? residence?.stage : nil
    switch stage {
    case .submitted?, .acknowledged?, .completenessPassed?, .approvedInPrinciple?:
      weighing.note(
        "La demande est en traitement; elle ne donne par elle-même ni statut temporaire ni droit de travailler, "
          + "et perdre le statut temporaire n’y met pas fin par soi-même.",
        "The application is being processed; by itself it gives neither temporary status nor a right to work, and "
          + "losing temporary status does not by itself end it.")
    case .refused?, .returned?, .withdrawn?:
      weighing.unknown(
        "La demande est close (\(stage?.title.fr ?? ""))\u{00A0}: recommencer suppose un nouveau profil et une nouvelle "
          + "invitation; un refus se déclare. Voir dossier refusal.",
        "The application is closed (\(stage?.title.en ?? "")): to begin again takes a new profile and a new "
          + "invitation; a refusal must be declared. See dossier refusal.")
    case .profile?, .invited?, nil:
      if let window = invitation {
        if facts.day <= window.lastDay {
          until = window.lastDay
          weighing.note(
            "L’invitation permet de présenter une demande complète jusqu’au \(window.lastDay.inWords.fr).",
            "The invitation allows a complete application until \(window.lastDay.inWords.en).")
        } else {
          weighing.unknown(
            "L’invitation a expiré le \(window.lastDay.inWords.fr)\u{00A0}: il faut en recevoir une nouvelle.",
            "The invitation expired on \(window.lastDay.inWords.en): a new one must be received.")
        }
      } else {
        weighing.unknown(
          "Cela dépend d’une invitation et des critères du programme (voir dossier score).",
          "That depends on an invitation and on the criteria of the program (see dossier score).")
      }
    }
    weighing.note(
      "Un profil ou une invitation n’est pas la résidence permanente et ne permet ni d’entrer, ni de rester, ni de "
        + "travailler. Le travail sans autorisation ne compte pas dans l’expérience canadienne.",
      "A profile or an invitation is not permanent residence and allows neither entry, stay nor work. Work without "
        + "authorization does not count as Canadian experience.")
    return facts.option(.expressEntry, weighing, until: until, sources: ["IRPR", "IRPA"])
  }

  var invitation: InvitationWindow? {
    guard facts.person.role == .principal else { return nil }
    return InvitationWindow(
      invitationDate: facts.case.expressEntry?.invitationDate, submitBy: facts.case.expressEntry?.submitBy)
  }

  /// Always open; what it is for depends on the row (S3, S4, S8, R-STA-15, R-PRV-09).
  func licensedAdvice() -> StandingOption {
    var weighing = Weighing()
    let work = facts.person.workWithoutAuthorization
    if facts.bars.isGrave || work == .yes || (work == .unknown && facts.status.end != nil) {
      weighing.note(
        "À faire avant toute autre démarche\u{00A0}: cesser tout travail, ne rien présenter, répondre véridiquement.",
        "To be done before anything else: stop all work, file nothing, answer truthfully.")
    }
    if situation == .outOfStatus || facts.bars.isGrave {
      weighing.note(
        "D’autres voies existent, qu’une telle personne peut peser\u{00A0}: permis de séjour temporaire (LIPR, "
          + "art. 24), motifs d’ordre humanitaire (art. 25), politiques d’intérêt public.",
        "Other ways exist that such a person can weigh: a temporary resident permit (IRPA s. 24), humanitarian and "
          + "compassionate grounds (s. 25), public policies.")
    }
    weighing.note(
      "Contre rémunération, seuls un avocat, un notaire du Québec, un parajuriste autorisé ou un titulaire de permis "
        + "du CICC peuvent conseiller (LIPR, art. 91).",
      "For a fee only a lawyer, Quebec notary, authorized paralegal or CICC licensee may advise (IRPA s. 91).")
    return facts.option(.licensedAdvice, weighing, sources: ["IRPA"])
  }
}
