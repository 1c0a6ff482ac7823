/// Settlement funds, or what exempts from them: the Canadian experience class asks for none, and an offer of IRPR
/// s. 82(2)(a), (b) or (d), or s. 87.2(3)(d)(ii), (iii) or (v), exempts (R-EE-70 to R-EE-72).
enum FundsCriterion {
  static func answer(_ program: ExpressEntryFacts.Program, _ situation: ProgramSituation) -> Answer {
    if program == .cec {
      return .yes(
        Bilingual(
          fr: "La catégorie de l’expérience canadienne n’exige pas de fonds.",
          en: "The Canadian Experience Class requires no funds."))
    }
    let funds = funds(situation)
    if case .yes = funds { return funds }
    guard let offer = OfferParagraph(situation.facts?.jobOffer, program), offer.exemptsFromFunds else { return funds }
    switch offer.answer(situation) {
    case .yes:
      return .yes(
        Bilingual(
          fr: "L’offre d’emploi dispense de la preuve de fonds.", en: "The job offer exempts from proof of funds."))
    case .no: return funds
    case .unknown(let keys, let why): return .unknown(keys: keys, why)
    }
  }

  private static func funds(_ situation: ProgramSituation) -> Answer {
    let funds = SettlementFunds(situation.case, figures: situation.figures, on: situation.day)
    guard let table = funds.table, let minimum = funds.minimumCents else {
      return .unknown(
        keys: [],
        Bilingual(
          fr: "Aucun montant sûr des fonds exigés n’est connu à cette date pour cette famille.",
          en: "No certain amount of required funds is known on that day for this family."))
    }
    guard let available = funds.availableCents else {
      return .unknown(
        keys: ["express_entry.funds.amount"],
        Bilingual(fr: "Le montant des fonds n’est pas indiqué.", en: "The amount of the funds is not given."))
    }
    let (have, need) = (Bilingual.amount(cents: available), Bilingual.amount(cents: minimum))
    let since = table.effectiveFrom.inWords
    let old =
      funds.isOld
      ? Bilingual(
        fr: " Ce tableau a plus d’un an\u{00A0}: vérifier le montant actuel.",
        en: " That table is more than a year old: check the present amount.")
      : Bilingual(fr: "", en: "")
    let sentence =
      Bilingual(
        fr: "Fonds\u{00A0}: \(have.fr); minimum depuis le \(since.fr)\u{00A0}: \(need.fr).",
        en: "Funds: \(have.en); minimum since \(since.en): \(need.en).") + old
    if available < minimum { return .no(sentence) }
    guard funds.areDebtsKnown else {
      return .unknown(
        keys: ["express_entry.funds.debts"],
        Bilingual(fr: "Les dettes ne sont pas indiquées.", en: "The debts are not given."))
    }
    return .yes(sentence)
  }
}
