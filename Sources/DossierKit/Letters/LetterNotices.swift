/// What a person should know before a letter is sent. It is said beside the letter, never in it.
struct LetterNotices {
  let request: LetterRequest

  /// The notices in the order of their urgency.
  func all() -> [Bilingual] {
    switch request.kind {
    case .reconsideration: [court, misrepresentation].compactMap(\.self)
    case .gcmsRequest: [court].compactMap(\.self)
    case .fairnessResponse: [replyBy, misrepresentation].compactMap(\.self)
    case .explanation: [notInstead]
    default: []
    }
  }

  /// Neither a request for reconsideration nor one for notes stops the clock (R-REM-13).
  private var court: Bilingual? {
    guard let refusal = request.case.refusal, refusal.kind != "fairness-letter" else { return nil }
    let clock = Bilingual(
      fr: "Cette demande ne suspend pas le délai de la Cour fédérale. ",
      en: "This request does not stop the clock of the Federal Court. ")
    let days =
      CourtDays(request)?.words
      ?? Bilingual(
        fr: "Ce délai ne peut être compté\u{00A0}: refusal.date n’est pas indiqué.",
        en: "That time cannot be counted: refusal.date is not given.")
    let who = Bilingual(
      fr: " Seuls un avocat ou la personne elle-même peuvent agir devant la Cour.",
      en: " Only a lawyer, or the person, may act in the Court.")
    return clock + days + who
  }

  private var misrepresentation: Bilingual? {
    guard request.person.misrepresentationFinding == true else { return nil }
    return Bilingual(
      fr: "Le dossier indique une conclusion de fausses déclarations (LIPR, art. 40)\u{00A0}: consulter un avocat avant "
        + "d’envoyer quoi que ce soit.",
      en: "The case tells of a finding of misrepresentation (IRPA s. 40): talk to a lawyer before sending anything.")
  }

  /// The time is set in the letter; more must be asked for before it ends (R-REF-30).
  private var replyBy: Bilingual? {
    guard let day = request.case.refusal?.replyBy else {
      return Bilingual(
        fr: "Le délai de réponse est écrit dans la lettre d’équité procédurale\u{00A0}: l’indiquer dans refusal.reply_by.",
        en: "The time to reply is written in the procedural fairness letter: give it in refusal.reply_by.")
    }
    return Bilingual(
      fr: "Répondre au plus tard le \(Typography.day(day, .fr)); un délai plus long se demande par écrit avant ce jour.",
      en: "Reply by \(Typography.day(day, .en)); more time is asked for in writing before that day.")
  }

  /// R-LET-01.
  private var notInstead: Bilingual {
    Bilingual(
      fr: "Une lettre explique; rien ne garantit qu’IRCC l’accepte à la place d’un document exigé.",
      en: "A letter explains; nothing guarantees that IRCC accepts it in place of a required document.")
  }
}
