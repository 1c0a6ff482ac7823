/// The marital status. Where it is not given, a declared spouse or partner tells the principal's.
struct MaritalStatusIs: Condition {
  static let name = "marital-status"
  static let parameters = [
    ConditionParameter.among(["single", "married", "common-law", "separated", "divorced", "widowed", "annulled"])
  ]
  let call: ConditionCall
  init(_ call: ConditionCall) { self.call = call }

  var clause: Bilingual {
    Bilingual(fr: "la personne ", en: "the person ")
      + .either(call, [
        "single": Bilingual(fr: "est célibataire", en: "is single"),
        "married": Bilingual(fr: "est mariée", en: "is married"),
        "common-law": Bilingual(fr: "vit en union de fait", en: "lives in a common-law union"),
        "separated": Bilingual(fr: "vit séparée", en: "is separated"),
        "divorced": Bilingual(fr: "est divorcée", en: "is divorced"),
        "widowed": Bilingual(fr: "est veuve", en: "is widowed"),
        "annulled": Bilingual(fr: "a vu son mariage annulé", en: "had a marriage annulled"),
      ])
  }

  func answer(_ situation: Situation) -> Answer {
    guard let status = Self.status(situation) else { return Self.missing(situation) }
    return .of(call.has(status.rawValue), yes: status.title, no: status.title)
  }

  static func status(_ situation: Situation) -> Person.MaritalStatus? {
    if let status = situation.person.maritalStatus { return status }
    let couple = situation.isPrincipal ? situation.case.partner : situation.person
    switch couple?.role {
    case .spouse: return .married
    case .commonLawPartner: return .commonLaw
    default: return nil
    }
  }

  static func missing(_ situation: Situation) -> Answer {
    .missing(situation.person.key("marital_status"), Bilingual(fr: "l’état matrimonial", en: "the marital status"))
  }
}

/// A former union ended in one of some ways. No list of previous unions is read as none but what
/// the marital status says; a common-law union that ended by separation leaves no paper.
struct UnionEndedBy: Condition {
  static let name = "union-ended-by"
  static let parameters = [ConditionParameter.among(["divorce", "annulment", "separation", "death"])]
  let call: ConditionCall
  init(_ call: ConditionCall) { self.call = call }

  var clause: Bilingual {
    Bilingual(fr: "une union antérieure a pris fin par ", en: "an earlier union ended in ")
      + .either(call, [
        "divorce": Bilingual(fr: "un divorce", en: "divorce"),
        "annulment": Bilingual(fr: "une annulation", en: "annulment"),
        "separation": Bilingual(fr: "une séparation", en: "separation"),
        "death": Bilingual(fr: "un décès", en: "a death"),
      ])
  }

  func answer(_ situation: Situation) -> Answer {
    let unions = situation.person.previousUnions ?? []
    for union in unions {
      guard let end = union.endedBy, call.has(end) else { continue }
      if union.kind == "common-law", end != "death" { continue }
      return .yes(Self.title(end))
    }
    let status = MaritalStatusIs.status(situation)
    if let end = status?.endedBy, call.has(end) { return .yes(Self.title(end)) }
    if unions.contains(where: { $0.endedBy == nil }) {
      return .missing(
        situation.person.key("previous_unions.ended_by"),
        Bilingual(fr: "la fin d’une union antérieure", en: "how an earlier union ended"))
    }
    guard let status else { return MaritalStatusIs.missing(situation) }
    return .no(
      status == .single && unions.isEmpty
        ? status.title
        : Bilingual(fr: "aucune union antérieure de ce genre déclarée", en: "no such earlier union declared"))
  }

  private static func title(_ end: String) -> Bilingual {
    switch end {
    case "divorce": Bilingual(fr: "divorce", en: "divorced")
    case "annulment": Bilingual(fr: "mariage annulé", en: "marriage annulled")
    case "separation": Bilingual(fr: "séparation", en: "separated")
    default: Bilingual(fr: "décès de l’ancien époux ou conjoint", en: "former spouse or partner died")
    }
  }
}

/// The child is adopted.
struct ChildAdopted: Condition {
  static let name = "child-adopted"
  init(_ call: ConditionCall) {}

  var clause: Bilingual {
    Bilingual(fr: "l’enfant est adopté", en: "the child is adopted")
  }

  func answer(_ situation: Situation) -> Answer {
    guard let adopted = situation.person.adopted else {
      return .unknown(
        keys: [situation.person.key("adopted")],
        Bilingual(fr: "on ne sait pas si l’enfant est adopté", en: "whether the child is adopted is not given"))
    }
    return .of(
      adopted, yes: Bilingual(fr: "enfant adopté", en: "adopted child"),
      no: Bilingual(fr: "enfant non adopté", en: "child not adopted"))
  }
}

/// The child's other parent does not immigrate.
struct OtherParentStays: Condition {
  static let name = "other-parent-stays"
  init(_ call: ConditionCall) {}

  var clause: Bilingual {
    Bilingual(
      fr: "l’autre parent n’accompagne pas l’enfant, ou la garde est exclusive",
      en: "the other parent does not accompany the child, or custody is sole")
  }

  func answer(_ situation: Situation) -> Answer {
    switch situation.person.otherParent {
    case "not-accompanying":
      .yes(
        Bilingual(fr: "l’autre parent n’accompagne pas l’enfant", en: "the other parent does not accompany the child"))
    case "sole-custody": .yes(Bilingual(fr: "garde exclusive", en: "sole custody"))
    case "accompanying":
      .no(Bilingual(fr: "l’autre parent accompagne l’enfant", en: "the other parent accompanies the child"))
    case "deceased": .no(Bilingual(fr: "l’autre parent est décédé", en: "the other parent died"))
    default:
      .missing(
        situation.person.key("other_parent"),
        Bilingual(fr: "la situation de l’autre parent", en: "what the other parent does"))
    }
  }
}

/// The child of 22 or more depends through a physical or mental condition.
struct DependentByCondition: Condition {
  static let name = "dependent-by-condition"
  init(_ call: ConditionCall) {}

  var clause: Bilingual {
    Bilingual(
      fr: "l’enfant est à charge en raison de son état de santé",
      en: "the child depends through a physical or mental condition")
  }

  func answer(_ situation: Situation) -> Answer {
    guard let depends = situation.person.dependsBecauseOfCondition else {
      return .missing(
        situation.person.key("depends_because_of_condition"),
        Bilingual(fr: "la dépendance en raison de l’état de santé", en: "whether the child depends through a condition")
      )
    }
    return .of(
      depends, yes: Bilingual(fr: "dépendance en raison de l’état de santé", en: "dependent through a condition"),
      no: Bilingual(fr: "sans dépendance en raison de l’état de santé", en: "not dependent through a condition"))
  }
}

extension Person.MaritalStatus {
  /// How the report says it, without the gender of the person.
  var title: Bilingual {
    switch self {
    case .single: Bilingual(fr: "célibataire", en: "single")
    case .married: Bilingual(fr: "mariage", en: "married")
    case .commonLaw: Bilingual(fr: "union de fait", en: "common-law union")
    case .separated: Bilingual(fr: "séparation", en: "separated")
    case .divorced: Bilingual(fr: "divorce", en: "divorced")
    case .widowed: Bilingual(fr: "veuvage", en: "widowed")
    case .annulled: Bilingual(fr: "mariage annulé", en: "marriage annulled")
    }
  }

  fileprivate var endedBy: String? {
    switch self {
    case .divorced: "divorce"
    case .annulled: "annulment"
    case .separated: "separation"
    case .widowed: "death"
    case .single, .married, .commonLaw: nil
    }
  }
}
