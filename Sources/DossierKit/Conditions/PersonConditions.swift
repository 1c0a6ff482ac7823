/// The role of the person in the case.
struct RoleIs: Condition {
  static let name = "role-is"
  static let parameters = [ConditionParameter.among(["principal", "spouse", "common-law-partner", "child"])]
  let call: ConditionCall
  init(_ call: ConditionCall) { self.call = call }

  var clause: Bilingual {
    Bilingual(fr: "la personne est ", en: "the person is ")
      + .either(call, [
        "principal": Bilingual(fr: "le demandeur principal", en: "the principal applicant"),
        "spouse": Bilingual(fr: "l’époux", en: "the spouse"),
        "common-law-partner": Bilingual(fr: "le conjoint de fait", en: "the common-law partner"),
        "child": Bilingual(fr: "un enfant", en: "a child"),
      ])
  }

  func answer(_ situation: Situation) -> Answer {
    let reason: Bilingual =
      switch situation.person.role {
      case .principal: Bilingual(fr: "demande principale", en: "principal applicant")
      case .spouse: Bilingual(fr: "époux ou épouse", en: "spouse")
      case .commonLawPartner: Bilingual(fr: "union de fait", en: "common-law partner")
      case .child: Bilingual(fr: "enfant", en: "child")
      }
    // The line of the checklist already names the person.
    return .of(call.has(situation.person.role.rawValue), yes: Bilingual(fr: "", en: ""), no: reason)
  }
}

/// The person accompanies the principal applicant, or is that applicant.
struct Accompanying: Condition {
  static let name = "accompanying"
  init(_ call: ConditionCall) {}

  var clause: Bilingual {
    Bilingual(fr: "la personne fait partie de la demande", en: "the person is part of the application")
  }
  var opposite: Bilingual? {
    Bilingual(fr: "la personne n’accompagne pas", en: "the person does not accompany")
  }

  func answer(_ situation: Situation) -> Answer {
    .of(
      situation.isPrincipal || situation.person.accompanies,
      yes: Bilingual(fr: "fait partie de la demande", en: "part of the application"),
      no: Bilingual(fr: "n’accompagne pas", en: "not accompanying"))
  }
}

/// Neither a Canadian citizen nor a permanent resident.
struct ForeignNational: Condition {
  static let name = "foreign-national"
  init(_ call: ConditionCall) {}

  var clause: Bilingual {
    Bilingual(
      fr: "la personne n’a ni la citoyenneté canadienne ni la résidence permanente",
      en: "the person is neither a Canadian citizen nor a permanent resident")
  }
  var opposite: Bilingual? {
    Bilingual(
      fr: "la personne a la citoyenneté canadienne ou la résidence permanente",
      en: "the person is a Canadian citizen or a permanent resident")
  }

  func answer(_ situation: Situation) -> Answer {
    let isCanadian = situation.person.isCanadian || situation.person.citizenships?.contains("CAN") == true
    return .of(
      !isCanadian, yes: Bilingual(fr: "", en: ""),
      no: Bilingual(fr: "citoyenneté canadienne ou résidence permanente", en: "Canadian citizen or permanent resident"))
  }
}

/// The age on the day judged, in completed years. An age is attained at the start of the birthday.
struct AgeAtLeast: Condition {
  static let name = "age-at-least"
  static let parameters = [ConditionParameter.years]
  let call: ConditionCall
  init(_ call: ConditionCall) { self.call = call }

  var clause: Bilingual {
    Bilingual(fr: "la personne a \(call.years ?? 0)\u{A0}ans ou plus", en: "the person is \(call.years ?? 0) or over")
  }
  var opposite: Bilingual? {
    Bilingual(fr: "la personne a moins de \(call.years ?? 0)\u{A0}ans", en: "the person is under \(call.years ?? 0)")
  }

  func answer(_ situation: Situation) -> Answer {
    guard let age = situation.person.age(on: situation.day) else { return Self.missing(situation) }
    let years = call.years ?? 0
    return .of(
      age >= years, yes: Bilingual(fr: "\(years)\u{A0}ans ou plus", en: "\(years) or over"),
      no: Bilingual(fr: "moins de \(years)\u{A0}ans", en: "under \(years)"))
  }

  static func missing(_ situation: Situation) -> Answer {
    .missing(situation.person.key("birth_date"), Bilingual(fr: "la date de naissance", en: "the birth date"))
  }
}

/// Who signs for oneself: the principal applicant, and every person of 18 or more.
struct PrincipalOrAdult: Condition {
  static let name = "principal-or-adult"
  init(_ call: ConditionCall) {}

  var clause: Bilingual {
    Bilingual(
      fr: "la personne est le demandeur principal ou a 18\u{A0}ans ou plus",
      en: "the person is the principal applicant or is 18 or over")
  }

  func answer(_ situation: Situation) -> Answer {
    if situation.isPrincipal { return .yes(Bilingual(fr: "demande principale", en: "principal applicant")) }
    guard let age = situation.person.age(on: situation.day) else { return AgeAtLeast.missing(situation) }
    return .of(
      age >= 18, yes: Bilingual(fr: "18\u{A0}ans ou plus", en: "18 or over"),
      no: Bilingual(fr: "moins de 18\u{A0}ans", en: "under 18"))
  }
}

/// Other names are declared. No list is read as no other name.
struct OtherNamesUsed: Condition {
  static let name = "other-names"
  init(_ call: ConditionCall) {}

  var clause: Bilingual {
    Bilingual(fr: "d’autres noms sont déclarés", en: "other names are declared")
  }

  func answer(_ situation: Situation) -> Answer {
    .of(
      situation.person.otherNames?.isEmpty == false,
      yes: Bilingual(fr: "autres noms déclarés", en: "other names declared"),
      no: Bilingual(fr: "aucun autre nom déclaré", en: "no other name declared"))
  }
}

/// The application is made on a day or later.
struct SubmittedFrom: Condition {
  static let name = "submitted-from"
  static let parameters = [ConditionParameter.from]
  let call: ConditionCall
  init(_ call: ConditionCall) { self.call = call }

  var clause: Bilingual {
    guard let from = call.from else { return Bilingual(fr: "la demande est présentée", en: "the application is made") }
    return Bilingual(fr: "la demande est présentée le ", en: "the application is made on ") + .day(from)
      + Bilingual(fr: " ou après", en: " or later")
  }

  func answer(_ situation: Situation) -> Answer {
    guard let from = call.from else { return .yes(Bilingual(fr: "toute date", en: "any day")) }
    return .of(
      situation.day >= from,
      yes: Bilingual(fr: "demande présentée depuis le ", en: "applied for since ") + .day(from),
      no: Bilingual(fr: "demande présentée avant le ", en: "applied for before ") + .day(from))
  }
}
