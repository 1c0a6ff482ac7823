/// Whether an answer to a decision or to a fairness letter may be written (facts R-REM-08 to -14, R-LET 4.4).
struct DecisionGate {
  let request: LetterRequest

  private var kind: String? { request.case.refusal?.kind }

  /// - Throws: the reason not to write, with the remedy that fits instead.
  func check() throws(LetterRefusal) {
    switch request.kind {
    case .fairnessResponse:
      if let kind, kind != "fairness-letter", kind != "unknown" {
        throw .contradiction(key: "refusal.kind", notAFairnessLetter)
      }
    default:
      if kind == "fairness-letter" { throw .contradiction(key: "refusal.kind", fairnessInstead) }
      if kind == "document-request" || kind == "not-a-decision" { throw .contradiction(key: "refusal.kind", noDecision) }
      if request.case.refusal?.errors?.isEmpty ?? true { throw .contradiction(key: "refusal.errors", noError) }
    }
  }

  private var notAFairnessLetter: Bilingual {
    Bilingual(
      fr: "Le dossier n’indique pas une lettre d’équité procédurale. Après une décision\u{00A0}: "
        + "«\u{00A0}dossier letter --kind reconsideration\u{00A0}» où une erreur peut être montrée.",
      en: "The case does not tell of a procedural fairness letter. After a decision: "
        + "“dossier letter --kind reconsideration”, where an error can be shown.")
  }

  private var fairnessInstead: Bilingual {
    Bilingual(
      fr: "Une lettre d’équité procédurale n’est pas une décision\u{00A0}: il faut y répondre dans le délai qu’elle fixe, "
        + "avec «\u{00A0}dossier letter --kind fairness-response\u{00A0}».",
      en: "A procedural fairness letter is not a decision: it is to be answered within the time it sets, with "
        + "“dossier letter --kind fairness-response”.")
  }

  private var noDecision: Bilingual {
    Bilingual(
      fr: "Aucune décision n’a été rendue\u{00A0}: répondre à ce qui est demandé, dans le délai de la lettre.",
      en: "No decision has been made: answer what is asked, within the time of the letter.")
  }

  /// A request without an error is a disagreement, which is no ground (R-REM-09, R-LET 4.4): which way fits.
  private var noError: Bilingual {
    let why = Bilingual(
      fr: "Un réexamen suppose au moins une erreur de la décision, prouvée par une pièce; un désaccord n’en est pas une. ",
      en: "Reconsideration supposes at least one error of the decision, proved by an exhibit; disagreement is none. ")
    let instead =
      kind == "rejected-incomplete"
      ? Bilingual(
        fr: "Une demande refusée comme incomplète se présente de nouveau, complète; par Entrée express, il faut un "
          + "nouveau profil et une nouvelle invitation. ",
        en: "An application rejected as incomplete is made again, complete; through Express Entry a new profile and a "
          + "new invitation are needed. ")
      : Bilingual(
        fr: "Ce qui convient sinon\u{00A0}: demander ses notes du SMGC, demander le contrôle judiciaire dans le délai, ou "
          + "présenter une nouvelle demande qui corrige la cause. ",
        en: "What fits otherwise: ask for one’s GCMS notes, apply for judicial review in time, or make a new application "
          + "that mends the cause. ")
    return why + instead + (CourtDays(request)?.words ?? Bilingual(fr: "", en: ""))
  }
}
