extension RemedyList {
  /// What the letter does to other applications and to status (R-REM-16, R-STA-05, X-RESTO-19).
  var effects: [Bilingual] {
    guard reading.kind.isDecision else { return [] }
    var effects: [Bilingual] = []
    if isResidence {
      effects.append(
        Bilingual(
          fr: "Une demande de PTOT en cours perd son fondement; l’effet sur un PTOT déjà délivré n’est pas confirmé. Le "
            + "statut temporaire ne dépend pas de cette décision\u{00A0}: voir «\u{00A0}dossier situation\u{00A0}».",
          en: "A pending bridging permit application loses its basis; the effect on a permit already issued is unconfirmed. "
            + "Temporary status does not depend on this decision: see “dossier status”."))
    } else {
      effects.append(
        Bilingual(
          fr: "Ne pas travailler sans permis valide\u{00A0}: le travail non autorisé empêche un permis pendant six mois et ne "
            + "compte pas pour l’expérience canadienne.",
          en: "Do not work without a valid permit: unauthorized work bars a permit for six months and does not count for the "
            + "Canadian Experience Class."))
    }
    if reading.kind == .rejectedIncomplete {
      effects.append(
        Bilingual(
          fr: "Rien n’a été jugé sur le fond\u{00A0}: ce n’est pas un refus, même si la lettre emploie ce mot.",
          en: "Nothing was judged on the merits: this is not a refusal, even where the letter uses that word."))
    }
    if reading.grounds.contains(where: { $0.code == .languageTest }) {
      effects.append(
        Bilingual(
          fr: "L’âge du test de langue se juge le jour de la demande, non le jour de la décision.",
          en: "The age of the language test is judged on the day of the application, not on that of the decision."))
    }
    if reading.grounds.contains(where: { $0.code == .pointsOrCriteria }) {
      effects.append(
        Bilingual(
          fr: "Un écart de points ne fonde un refus que si la note tombe sous la plus basse de la ronde, à l’invitation ou à "
            + "la réception, ou si les critères minimaux n’étaient pas remplis (art. 11.2).",
          en: "A difference in points founds a refusal only if the score falls below the lowest of the round, at the "
            + "invitation or at receipt, or if the minimum criteria were not met (s. 11.2)."))
    }
    return effects
  }
}
