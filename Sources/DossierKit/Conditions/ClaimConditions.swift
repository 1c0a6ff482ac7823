/// The program printed on the invitation.
struct ProgramIs: Condition {
  static let name = "program-is"
  static let parameters = [ConditionParameter.among(["fsw", "cec", "fst"])]
  let call: ConditionCall
  init(_ call: ConditionCall) { self.call = call }

  var clause: Bilingual {
    Bilingual(fr: "l’invitation est pour\u{A0}: ", en: "the invitation is for: ")
      + .either(
        call,
        [
          "fsw": ExpressEntryFacts.Program.fsw.title, "cec": ExpressEntryFacts.Program.cec.title,
          "fst": ExpressEntryFacts.Program.fst.title,
        ])
  }

  func answer(_ situation: Situation) -> Answer {
    guard let program = situation.program else { return Self.missing }
    return .of(call.has(program.rawValue), yes: program.title, no: program.title)
  }

  static let missing = Answer.missing(
    "express_entry.program", Bilingual(fr: "le programme de l’invitation", en: "the program of the invitation"))
}

/// Settlement funds must be proved (facts R-EE-70 to R-EE-73). `among` lists the bases of a job offer
/// that exempt from it, where the offer is one of its paragraph; the Canadian Experience Class has no such requirement.
struct FundsRequired: Condition {
  static let name = "funds-required"
  static let parameters = [ConditionParameter.among([])]
  let call: ConditionCall
  init(_ call: ConditionCall) { self.call = call }

  var clause: Bilingual {
    Bilingual(
      fr: "l’invitation n’est pas pour la catégorie de l’expérience canadienne et aucune offre "
        + "d’emploi n’en dispense",
      en: "the invitation is not for the Canadian Experience Class and no job offer exempts from it")
  }
  var opposite: Bilingual? {
    Bilingual(
      fr: "l’invitation est pour la catégorie de l’expérience canadienne, ou une offre d’emploi "
        + "dispense de la preuve de fonds",
      en: "the invitation is for the Canadian Experience Class, or a job offer exempts from proof of funds")
  }

  func answer(_ situation: Situation) -> Answer {
    guard let program = situation.program else { return ProgramIs.missing }
    if program == .cec { return .no(program.title) }
    guard let offer = situation.case.expressEntry?.jobOffer else { return .yes(program.title) }
    guard let basis = offer.basis else {
      return .missing(
        "express_entry.job_offer.basis",
        Bilingual(fr: "le fondement de l’offre d’emploi", en: "the basis of the job offer"))
    }
    guard call.has(basis), let paragraph = OfferParagraph(offer, program) else { return .yes(program.title) }
    switch paragraph.answer(
      situation.person, specified: situation.case.expressEntry?.primaryOccupation,
      situation.case.expressEntry?.funds?.authorizedToWork, on: situation.day, isTrade: { _ in true })
    {
    case .yes:
      return .no(
        Bilingual(
          fr: "autorisation de travailler et offre d’emploi valide", en: "authorized to work with a valid job offer"))
    // What an offer lacks to be of its paragraph is told where the offer is judged; the funds are then asked for.
    case .no: return .yes(program.title)
    case .unknown(let keys, _):
      return .unknown(
        keys: keys,
        Bilingual(fr: "il manque un fait sur l’offre d’emploi", en: "a fact of the job offer is not given"))
    }
  }
}

/// A job offer is claimed. No offer in the case is read as none claimed.
struct JobOfferClaimed: Condition {
  static let name = "job-offer-claimed"
  init(_ call: ConditionCall) {}

  var clause: Bilingual {
    Bilingual(fr: "une offre d’emploi est invoquée", en: "a job offer is claimed")
  }

  func answer(_ situation: Situation) -> Answer {
    .of(
      situation.case.expressEntry?.jobOffer != nil,
      yes: Bilingual(fr: "offre d’emploi invoquée", en: "job offer claimed"),
      no: Bilingual(fr: "aucune offre d’emploi invoquée", en: "no job offer claimed"))
  }
}

/// A certificate of qualification is claimed, or a trades applicant has no offer in its stead.
struct CertificateClaimed: Condition {
  static let name = "certificate-claimed"
  init(_ call: ConditionCall) {}

  var clause: Bilingual {
    Bilingual(
      fr: "un certificat de compétence est invoqué, ou le programme est celui des métiers "
        + "spécialisés sans offre d’emploi",
      en: "a certificate of qualification is claimed, or the program is the skilled trades one without a job offer")
  }

  func answer(_ situation: Situation) -> Answer {
    let facts = situation.case.expressEntry
    if case .held = facts?.certificateOfQualification {
      return .yes(Bilingual(fr: "certificat de compétence invoqué", en: "certificate of qualification claimed"))
    }
    if facts?.program == .fst, facts?.jobOffer == nil {
      return .yes(Bilingual(fr: "métiers spécialisés sans offre d’emploi", en: "skilled trades without a job offer"))
    }
    if facts?.program == nil, facts?.certificateOfQualification == nil { return ProgramIs.missing }
    return .no(Bilingual(fr: "aucun certificat de compétence invoqué", en: "no certificate of qualification claimed"))
  }
}

/// A provincial nomination is claimed. Not given, it is read as not claimed.
struct Nominated: Condition {
  static let name = "nominated"
  init(_ call: ConditionCall) {}

  var clause: Bilingual {
    Bilingual(fr: "la désignation d’une province est invoquée", en: "a provincial nomination is claimed")
  }

  func answer(_ situation: Situation) -> Answer {
    .of(
      situation.case.expressEntry?.provincialNomination == true,
      yes: Bilingual(fr: "désignation d’une province", en: "provincial nomination"),
      no: Bilingual(fr: "aucune désignation invoquée", en: "no nomination claimed"))
  }
}

/// The relative in Canada gives points: any listed degree for skilled workers, a sibling for all.
struct RelativeCounts: Condition {
  static let name = "relative-counts"
  init(_ call: ConditionCall) {}

  var clause: Bilingual {
    Bilingual(fr: "ce membre de la parenté au Canada donne des points", en: "this relative in Canada gives points")
  }

  func answer(_ situation: Situation) -> Answer {
    let relative = situation.relative
    let facts = [relative?.adult, relative?.citizenOrPr, relative?.livesInCanada]
    if facts.contains(false) {
      return .no(Bilingual(fr: "ce membre de la parenté ne donne pas de points", en: "this relative gives no points"))
    }
    // A sibling that is only ticked is not in the list.
    if relative == nil || relative?.relation == "sibling" {
      return .yes(Bilingual(fr: "frère ou sœur au Canada", en: "sibling in Canada"))
    }
    guard let program = situation.program else { return ProgramIs.missing }
    return .of(
      program == .fsw, yes: Bilingual(fr: "membre de la parenté au Canada", en: "relative in Canada"),
      no: Bilingual(fr: "sans points dans ce programme", en: "no points in this program"))
  }
}
