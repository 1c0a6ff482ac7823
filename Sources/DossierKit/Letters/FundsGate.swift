/// Whether a letter that explains why no funds are shown may be written (facts R-EE-70 to R-EE-73): the Canadian
/// Experience Class asks for none; the two others spare a person authorized to work who has a qualifying offer.
struct FundsGate {
  let request: LetterRequest

  /// - Throws: the fact by which funds must be shown.
  func check() throws(LetterRefusal) {
    guard let facts = request.case.expressEntry else { return }
    switch facts.program {
    case .cec, nil: return
    case .fsw, .fst: break
    }
    if facts.funds?.authorizedToWork == false {
      throw refuse(
        "express_entry.funds.authorized_to_work",
        "Sans autorisation de travailler au Canada, la preuve de fonds est exigée pour ce programme.",
        "Without authorization to work in Canada, proof of funds is required for this program.")
    }
    if facts.jobOffer?.basis == "r82-2-c" {
      throw refuse(
        "express_entry.job_offer.basis",
        "Une offre visée à l’alinéa 82(2)c) du RIPR ne dispense pas de la preuve de fonds.",
        "An offer under paragraph 82(2)(c) of the IRPR does not exempt from proof of funds.")
    }
  }

  private func refuse(_ key: String, _ fr: String, _ en: String) -> LetterRefusal {
    .contradiction(key: key, Bilingual(fr: fr, en: en))
  }
}
