extension RemedyList {
  /// What the letter does to other applications and to status (R-REM-16, R-STA-05, X-RESTO-19), and what its grounds mean.
  var effects: [RefusalEffect] {
    guard reading.kind.isDecision || reading.kind == .fairnessLetter else { return [] }
    let codes = Set((reading.grounds + reading.asked).map(\.code))
    var effects: [RefusalEffect] = []
    func add(_ text: Bilingual, _ sources: String...) {
      effects.append(RefusalEffect(text: text, sources: sources.compactMap { words.sources[$0] }))
    }
    if reading.kind == .rejectedIncomplete {
      add(
        Bilingual(
          fr: "Rien n’a été jugé sur le fond\u{00A0}: ce n’est pas un refus, même si la lettre emploie ce mot.",
          en: "Nothing was judged on the merits: this is not a refusal, even where the letter uses that word."), "PDI-R10")
    }
    if reading.kind.isDecision {
      if isResidence { add(residence, "BRIDGING") } else { add(work, "NO-WORK", "PROHIBITIONS") }
    }
    if !codes.isDisjoint(with: GroundCode.inadmissibilities) { add(inadmissibility, "A40") }
    if reading.kind == .refused, codes.contains(.misrepresentation) { add(doubt, "FAIRNESS") }
    if !codes.isDisjoint(with: [.pointsOrCriteria, .programRequirements]), isResidence { add(points, "A11-2", "R76") }
    if codes.contains(.languageTest) { add(language, "R75", "R77") }
    return effects
  }

  private var residence: Bilingual {
    Bilingual(
      fr: "Une demande de PTOT en cours perd son fondement; l’effet sur un PTOT déjà délivré n’est pas confirmé. Le "
        + "statut temporaire ne dépend pas de cette décision\u{00A0}: voir «\u{00A0}dossier situation\u{00A0}».",
      en: "A pending bridging permit application loses its basis; the effect on a permit already issued is unconfirmed. "
        + "Temporary status does not depend on this decision: see “dossier status”.")
  }

  private var work: Bilingual {
    let months = figures.workBarMonths
    return Bilingual(
      fr: "Ne pas travailler sans permis valide, même pendant l’étude d’un rétablissement\u{00A0}: le travail non autorisé "
        + "empêche un permis pendant \(months)\u{00A0}mois, ne compte pas pour l’expérience canadienne et peut fonder une "
        + "interdiction de territoire (art. 41).",
      en: "Do not work without a valid permit, even while restoration is being decided: unauthorized work bars a permit for "
        + "\(months)\u{00A0}months, does not count for the Canadian Experience Class and may found inadmissibility (s. 41).")
  }

  private var inadmissibility: Bilingual {
    let years = figures.barYears
    return Bilingual(
      fr: "Les motifs d’interdiction de territoire sont aux articles 34 à 42 de la Loi. Celle pour fausses déclarations "
        + "dure \(years)\u{00A0}ans, sans nouvelle demande de résidence permanente (par. 40(2) et (3)).",
      en: "The grounds of inadmissibility are in sections 34 to 42 of the Act. That for misrepresentation lasts "
        + "\(years)\u{00A0}years, without a new application for permanent residence (ss. 40(2) and (3)).")
  }

  private var doubt: Bilingual {
    Bilingual(
      fr: "Un doute sur la sincérité ou l’authenticité appelle d’ordinaire une lettre d’équité avant la décision\u{00A0}: si "
        + "aucune n’est venue, le dire à l’avocat ou dans la demande de réexamen.",
      en: "A doubt about truth or authenticity normally calls for a fairness letter before the decision: if none came, tell "
        + "the lawyer, or say so in the request for reconsideration.")
  }

  private var points: Bilingual {
    Bilingual(
      fr: "Un écart de points ne fonde un refus que si la note tombe sous la plus basse de la ronde, à l’invitation ou à "
        + "la réception, ou si les critères minimaux n’étaient pas remplis (art. 11.2). Les \(figures.passMark)\u{00A0}points "
        + "de la grille des travailleurs qualifiés sont un autre critère (al. 76(1)a)).",
      en: "A difference in points founds a refusal only if the score falls below the lowest of the round, at the "
        + "invitation or at receipt, or if the minimum criteria were not met (s. 11.2). The \(figures.passMark)\u{00A0}points "
        + "of the skilled worker grid are another test (s. 76(1)(a)).")
  }

  private var language: Bilingual {
    Bilingual(
      fr: "L’âge du test de langue se juge le jour de la demande, non le jour de la décision. Ce qui doit durer jusqu’au "
        + "visa (art. 77, travailleurs qualifiés), ce sont en pratique les fonds, l’examen médical, le passeport et la "
        + "composition de la famille.",
      en: "The age of the language test is judged on the day of the application, not on that of the decision. What must "
        + "last until the visa (s. 77, skilled workers) is in practice funds, medical examination, passport and family.")
  }
}

extension GroundCode {
  /// Sections 34 to 42 of the Act.
  static let inadmissibilities: Set<GroundCode> = [
    .security, .criminality, .medicalInadmissibility, .financial, .misrepresentation, .familyMember,
  ]
}
