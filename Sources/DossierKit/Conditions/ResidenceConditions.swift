/// The class of the application for permanent residence.
struct ResidenceClassIs: Condition {
  static let name = "residence-class"
  static let parameters = [ConditionParameter.among(ResidenceClass.allCases.map(\.rawValue))]
  let call: ConditionCall
  init(_ call: ConditionCall) { self.call = call }

  var clause: Bilingual {
    let titles = Dictionary(uniqueKeysWithValues: ResidenceClass.allCases.map { ($0.rawValue, $0.title) })
    return Bilingual(
      fr: "la résidence permanente est demandée au titre de ce qui suit\u{A0}: ",
      en: "permanent residence is applied for under: ") + .either(call, titles)
  }

  func answer(_ situation: Situation) -> Answer {
    guard let residenceClass = situation.case.permanentResidence?.class else {
      return .missing(
        "permanent_residence.class",
        Bilingual(
          fr: "la catégorie de la demande de résidence permanente",
          en: "the class of the permanent residence application"))
    }
    return .of(call.has(residenceClass.rawValue), yes: residenceClass.title, no: residenceClass.title)
  }
}

/// The stage of the application for permanent residence.
struct ResidenceStageIs: Condition {
  static let name = "residence-stage"
  static let parameters = [ConditionParameter.among(ResidenceStage.allCases.map(\.rawValue))]
  let call: ConditionCall
  init(_ call: ConditionCall) { self.call = call }

  var clause: Bilingual {
    Bilingual(
      fr: "l’étape de la demande de résidence permanente est ", en: "the stage of the permanent residence application is ")
      + .either(call, [:])
  }

  func answer(_ situation: Situation) -> Answer {
    guard let stage = situation.case.permanentResidence?.stage else {
      return .missing(
        "permanent_residence.stage",
        Bilingual(
          fr: "l’étape de la demande de résidence permanente", en: "the stage of the permanent residence application"))
    }
    let reason = Bilingual(fr: "étape\u{00A0}: \(stage.rawValue)", en: "stage: \(stage.rawValue)")
    return .of(call.has(stage.rawValue), yes: reason, no: reason)
  }
}

/// An application for permanent residence was submitted and is not closed.
struct ResidenceApplied: Condition {
  static let name = "residence-applied"
  init(_ call: ConditionCall) {}

  var clause: Bilingual {
    Bilingual(
      fr: "une demande de résidence permanente est en cours",
      en: "a permanent residence application is under way")
  }

  func answer(_ situation: Situation) -> Answer {
    switch situation.case.permanentResidence?.stage {
    case .submitted, .acknowledged, .completenessPassed, .approvedInPrinciple:
      return .yes(Bilingual(fr: "demande de résidence permanente présentée", en: "permanent residence applied for"))
    case nil where situation.case.permanentResidence != nil:
      return .missing(
        "permanent_residence.stage",
        Bilingual(
          fr: "l’étape de la demande de résidence permanente", en: "the stage of the permanent residence application"))
    default:
      return .no(
        Bilingual(
          fr: "aucune demande de résidence permanente en cours", en: "no permanent residence application under way"))
    }
  }
}

/// A provincial nominee without acknowledgement of receipt may give other proof between two days
/// (facts R-BOWP-07; both days count).
struct AcknowledgementReplaced: Condition {
  static let name = "acknowledgement-replaced"
  static let parameters = [ConditionParameter.from, .until]
  let call: ConditionCall
  init(_ call: ConditionCall) { self.call = call }

  var clause: Bilingual {
    guard let from = call.from, let until = call.until else { return Self.nominee }
    return Self.nominee
      + Bilingual(fr: ", du ", en: ", from ") + .day(from) + Bilingual(fr: " au ", en: " to ") + .day(until)
  }

  private static let nominee = Bilingual(
    fr: "la personne est candidate d’une province et n’a pas encore d’accusé de réception",
    en: "the person is a provincial nominee still without acknowledgement of receipt")

  func answer(_ situation: Situation) -> Answer {
    let isOpen = call.from.map { $0 <= situation.day } ?? true && call.until.map { situation.day <= $0 } ?? true
    guard isOpen else {
      return .no(
        Bilingual(fr: "aucune autre preuve n’est acceptée à cette date", en: "no other proof is accepted on that day"))
    }
    let residence = situation.case.permanentResidence
    if residence?.acknowledgedOn != nil { return .no(Self.received) }
    switch residence?.stage {
    case .acknowledged, .completenessPassed, .approvedInPrinciple: return .no(Self.received)
    default: break
    }
    guard let residenceClass = residence?.class else {
      return .missing(
        "permanent_residence.class",
        Bilingual(
          fr: "la catégorie de la demande de résidence permanente",
          en: "the class of the permanent residence application"))
    }
    guard residenceClass == .pnp || residenceClass == .pnpExpressEntry else { return .no(residenceClass.title) }
    guard let stage = residence?.stage else {
      return .missing(
        "permanent_residence.stage",
        Bilingual(
          fr: "l’étape de la demande de résidence permanente", en: "the stage of the permanent residence application"))
    }
    return .of(
      stage == .submitted,
      yes: Bilingual(
        fr: "candidat d’une province sans accusé de réception",
        en: "provincial nominee without acknowledgement of receipt"),
      no: Bilingual(fr: "demande de résidence permanente non présentée", en: "permanent residence not applied for"))
  }

  private static let received = Bilingual(fr: "accusé de réception obtenu", en: "acknowledgement of receipt obtained")
}
