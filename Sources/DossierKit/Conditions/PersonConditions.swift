/// The role of the person in the case.
struct RoleIs: Condition {
  static let name = "role-is"
  static let parameters = [ConditionParameter.among(["principal", "spouse", "common-law-partner", "child"])]
  let call: ConditionCall
  init(_ call: ConditionCall) { self.call = call }

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

  func answer(_ situation: Situation) -> Answer {
    guard let from = call.from else { return .yes(Bilingual(fr: "toute date", en: "any day")) }
    return .of(
      situation.day >= from,
      yes: Bilingual(fr: "demande présentée depuis le ", en: "applied for since ") + .day(from),
      no: Bilingual(fr: "demande présentée avant le ", en: "applied for before ") + .day(from))
  }
}
