/// What a letter from the office is (product: §8).
public enum RefusalKind: String, Codable, Sendable, CaseIterable {
  /// Returned because something that section 10 of the Regulations asks for was not there; nothing was judged.
  case rejectedIncomplete = "rejected-incomplete"
  case refused
  /// No decision: the officer has doubts and waits for an answer.
  case fairnessLetter = "fairness-letter"
  case documentRequest = "document-request"
  /// Ended by an order, withdrawn or abandoned: neither refused nor rejected.
  case terminated
  case notADecision = "not-a-decision"
  case unknown

  public var title: Bilingual {
    switch self {
    case .rejectedIncomplete: Bilingual(fr: "Demande retournée comme incomplète", en: "Application rejected as incomplete")
    case .refused: Bilingual(fr: "Demande refusée", en: "Application refused")
    case .fairnessLetter:
      Bilingual(
        fr: "Lettre d’équité procédurale\u{00A0}: aucune décision, une réponse est attendue",
        en: "Procedural fairness letter: no decision, an answer is awaited")
    case .documentRequest: Bilingual(fr: "Demande de documents", en: "Request for documents")
    case .terminated: Bilingual(fr: "Traitement terminé sans décision", en: "Processing ended without a decision")
    case .notADecision: Bilingual(fr: "Ce n’est pas une décision", en: "This is not a decision")
    case .unknown: Bilingual(fr: "Nature de la lettre inconnue", en: "Nature of the letter unknown")
    }
  }

  /// Whether something was decided that the Court may be asked to review.
  public var isDecision: Bool { self == .rejectedIncomplete || self == .refused || self == .terminated }
}
