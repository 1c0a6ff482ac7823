/// Whether a letter of a kind may be written on the facts of a case.
struct LetterGate {
  let request: LetterRequest

  /// - Throws: the first reason not to write. What is only missing is none: it becomes a bracket.
  func check() throws(LetterRefusal) {
    switch request.kind {
    case .restoration, .restorationPTOT: try RestorationGate(request: request).check()
    case .ptot: try BridgingGate(request: request).check()
    case .fundsExemption: try FundsGate(request: request).check()
    case .reconsideration, .fairnessResponse: try DecisionGate(request: request).check()
    case .explanation: if request.explanations.isEmpty { throw .nothingToExplain }
    case .representative:
      if request.case.representative == nil {
        throw .contradiction(
          key: "representative",
          Bilingual(
            fr: "Le dossier ne nomme aucun représentant\u{00A0}: il n’y a personne pour signer.",
            en: "The case names no representative: there is nobody to sign."))
      }
    case .expressEntry, .gcmsRequest: break
    }
  }
}
