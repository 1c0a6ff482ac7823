internal import Typesetting

extension LetterData {
  /// Why no funds are shown: by the program, or by work authorized and an offer (facts R-EE-70 to -73).
  func fundsExemption() -> [String: TemplateValue] {
    let facts = request.case.expressEntry
    let window = InvitationWindow(invitationDate: facts?.invitationDate, submitBy: facts?.submitBy)
    let byOffer = facts?.program == .fsw || facts?.program == .fst
    let offer = facts?.jobOffer
    let permits = person.permits ?? []
    let index = permits.lastIndex { $0.kind == .work } ?? 0
    return [
      "ee.program": text(facts?.program?.title[language], "express_entry.program"),
      "ee.invitation_date": day(facts?.invitationDate, "express_entry.invitation_date"),
      "ee.last_day": day(window?.lastDay, "express_entry.invitation_date"),
      "exemption.by_class": .flag(facts?.program == .cec),
      "exemption.by_offer": .flag(byOffer),
      "exemption.is_skilled_worker": .flag(facts?.program == .fsw),
      "exemption.is_trade": .flag(facts?.program == .fst),
      "exemption.authorized": byOffer
        ? affirmed(facts?.funds?.authorizedToWork, "express_entry.funds.authorized_to_work") : .flag(false),
      "offer.employer": text(offer?.employer, "express_entry.job_offer.employer"),
      "offer.occupation": text(offer?.noc, "express_entry.job_offer.noc"),
      "offer.terms": optional(terms(offer)),
      "permit.number": text(
        permits.indices.contains(index) ? permits[index].number : nil, person.key("permits[\(index)].number")),
      "permit.expiry": day(
        permits.indices.contains(index) ? permits[index].expiryDate : nil,
        person.key("permits[\(index)].expiry_date")),
    ]
  }

  /// How long the offered work lasts, where it is known to be full time.
  private func terms(_ offer: ExpressEntryFacts.JobOffer?) -> String? {
    guard offer?.fullTime == true else { return nil }
    let work = Bilingual(fr: "emploi à temps plein", en: "full-time work")[language]
    guard let months = offer?.months else { return work }
    let length = Typography.count(
      months, language, one: Bilingual(fr: "mois", en: "month"), many: Bilingual(fr: "mois", en: "months"))
    return language == .fr ? "\(work), durée de \(length)" : "\(work), for \(length)"
  }
}
