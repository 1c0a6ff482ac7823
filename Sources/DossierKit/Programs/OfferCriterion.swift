/// A certificate of qualification or a job offer in the trade: asked of the skilled trades only (IRPR s. 87.2(3)(d);
/// R-EE-92).
enum OfferCriterion {
  static func answer(_ program: ExpressEntryFacts.Program, _ situation: ProgramSituation) -> Answer {
    guard program == .fst else {
      return .yes(Bilingual(fr: "Aucune offre d’emploi n’est exigée.", en: "No job offer is required."))
    }
    let answers = [certificate(situation), offer(situation)].compactMap { $0 }
    if let met = answers.first(where: { if case .yes = $0 { true } else { false } }) { return met }
    if let open = answers.first(where: { if case .unknown = $0 { true } else { false } }) { return open }
    return answers.first ?? neither
  }

  static let neither = Answer.no(
    Bilingual(
      fr: "Ni offre d’emploi ni certificat de compétence\u{00A0}: le Programme des travailleurs de métiers spécialisés "
        + "(fédéral) exige l’un des deux.",
      en: "Neither a job offer nor a certificate of qualification: the Federal Skilled Trades Program requires one of "
        + "them."))

  /// `nil` where there is none, or where an offer is claimed in its stead.
  private static func certificate(_ situation: ProgramSituation) -> Answer? {
    let key = "express_entry.certificate_of_qualification"
    switch situation.facts?.certificateOfQualification {
    case .some(.none): return nil
    case nil:
      guard situation.facts?.jobOffer == nil else { return nil }
      return .unknown(
        keys: [key],
        Bilingual(
          fr: "Le certificat de compétence n’est pas indiqué.", en: "The certificate of qualification is not given."))
    case .held(let certificate)?:
      if let issue = certificate.issueDate, issue > situation.day {
        return .no(
          Bilingual(
            fr: "Le certificat de compétence est d’une date ultérieure.",
            en: "The certificate of qualification is of a later date."))
      }
      guard let noc = certificate.noc else {
        return .unknown(
          keys: ["\(key).noc"],
          Bilingual(
            fr: "Le métier du certificat de compétence n’est pas indiqué.",
            en: "The trade of the certificate of qualification is not given."))
      }
      let trades = situation.figures.trades(on: situation.day)
      return .of(
        trades?.contains(noc) ?? true && (situation.facts?.primaryOccupation ?? noc) == noc,
        yes: Bilingual(
          fr: "Certificat de compétence dans le métier de la demande.",
          en: "Certificate of qualification in the trade of the application."),
        no: Bilingual(
          fr: "Le certificat de compétence n’est pas dans le métier spécialisé de la demande.",
          en: "The certificate of qualification is not in the skilled trade of the application."))
    }
  }

  /// `nil` where no offer is claimed.
  private static func offer(_ situation: ProgramSituation) -> Answer? {
    guard let offer = situation.facts?.jobOffer else { return nil }
    guard let paragraph = OfferParagraph(offer, .fst) else {
      return .unknown(
        keys: ["express_entry.job_offer.basis"],
        Bilingual(
          fr: "L’alinéa de l’offre d’emploi n’est pas indiqué\u{00A0}: r87-2-3-d-ii, -iii, -iv ou -v.",
          en: "The paragraph of the job offer is not given: r87-2-3-d-ii, -iii, -iv or -v."))
    }
    return paragraph.answer(situation)
  }
}
