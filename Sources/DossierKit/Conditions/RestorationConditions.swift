/// The status that is to be restored.
struct RestoringAs: Condition {
  static let name = "restoring-as"
  static let parameters = [ConditionParameter.among(["worker", "student", "visitor"])]
  let call: ConditionCall
  init(_ call: ConditionCall) { self.call = call }

  var clause: Bilingual {
    Bilingual(fr: "le statut à rétablir est ", en: "status is restored as ")
      + .either(call, [
        "worker": Bilingual(fr: "celui de travailleur", en: "a worker"),
        "student": Bilingual(fr: "celui d’étudiant", en: "a student"),
        "visitor": Bilingual(fr: "celui de visiteur", en: "a visitor"),
      ])
  }

  func answer(_ situation: Situation) -> Answer {
    guard let status = situation.case.restoration?.restoreAs else {
      return .missing("restoration.restore_as", Bilingual(fr: "le statut à rétablir", en: "the status to restore"))
    }
    let reason: Bilingual =
      switch status {
      case .worker: Bilingual(fr: "rétablissement à titre de travailleur", en: "restoring as a worker")
      case .student: Bilingual(fr: "rétablissement à titre d’étudiant", en: "restoring as a student")
      case .visitor: Bilingual(fr: "rétablissement à titre de visiteur", en: "restoring as a visitor")
      }
    return .of(call.has(status.rawValue), yes: reason, no: reason)
  }
}

/// The permit asked for with the restoration. With a bridging permit it is an open one.
struct RequestedPermit: Condition {
  static let name = "requested-permit"
  static let parameters = [ConditionParameter.among(["open", "employer-specific", "study", "none"])]
  let call: ConditionCall
  init(_ call: ConditionCall) { self.call = call }

  var clause: Bilingual {
    Bilingual(fr: "la demande vise ", en: "the application asks for ")
      + .either(call, [
        "open": Bilingual(fr: "un permis ouvert", en: "an open permit"),
        "employer-specific": Bilingual(fr: "un permis lié à un employeur", en: "an employer-specific permit"),
        "study": Bilingual(fr: "un permis d’études", en: "a study permit"),
        "none": Bilingual(fr: "le séjour sans permis", en: "a stay without a permit"),
      ])
  }

  func answer(_ situation: Situation) -> Answer {
    guard let permit = permit(situation) else {
      return .missing("restoration.requested_permit", Bilingual(fr: "le permis demandé", en: "the permit asked for"))
    }
    let reason: Bilingual =
      switch permit {
      case .open: Bilingual(fr: "permis ouvert demandé", en: "open permit asked for")
      case .employerSpecific:
        Bilingual(fr: "permis lié à un employeur demandé", en: "employer-specific permit asked for")
      case .study: Bilingual(fr: "permis d’études demandé", en: "study permit asked for")
      case .none: Bilingual(fr: "aucun permis demandé", en: "no permit asked for")
      }
    return .of(call.has(permit.rawValue), yes: reason, no: reason)
  }

  private func permit(_ situation: Situation) -> RestorationFacts.Permit? {
    if let permit = situation.case.restoration?.requestedPermit { return permit }
    if situation.case.applies(situation.person, for: .ptot) { return .open }
    return situation.case.restoration?.restoreAs == .visitor ? RestorationFacts.Permit.none : nil
  }
}

/// Whether the person also applies for one of some applications.
struct AppliesFor: Condition {
  static let name = "applies-for"
  static let parameters = [ConditionParameter.among(Application.allCases.map(\.rawValue))]
  let call: ConditionCall
  init(_ call: ConditionCall) { self.call = call }

  var clause: Bilingual {
    Bilingual(fr: "la personne demande aussi ", en: "the person also applies for ")
      + .either(call, [
        "restoration": Bilingual(fr: "le rétablissement du statut", en: "restoration of status"),
        "ptot": Bilingual(fr: "un PTOT", en: "a BOWP"),
        "express-entry": Bilingual(
          fr: "la résidence permanente par Entrée express", en: "permanent residence through Express Entry"),
      ])
  }

  func answer(_ situation: Situation) -> Answer {
    let wanted = Application.allCases.filter { call.has($0.rawValue) }
    let names = Bilingual.make { language in Typography.list(wanted.map { $0.inPassing[language] }, language) }
    let applies = wanted.contains { situation.case.applies(situation.person, for: $0) }
    return .of(
      applies, yes: Bilingual(fr: "avec ", en: "with ") + names, no: Bilingual(fr: "sans ", en: "without ") + names)
  }
}

extension Application {
  /// The name inside a sentence, without article.
  fileprivate var inPassing: Bilingual {
    switch self {
    case .restoration: Bilingual(fr: "rétablissement du statut", en: "restoration of status")
    case .ptot: Bilingual(fr: "demande de PTOT", en: "BOWP application")
    case .expressEntry: Bilingual(fr: "demande par Entrée express", en: "Express Entry application")
    }
  }
}

/// The province where the person lives now.
struct LivesIn: Condition {
  static let name = "lives-in"
  static let parameters = [ConditionParameter.among([])]
  let call: ConditionCall
  init(_ call: ConditionCall) { self.call = call }

  var clause: Bilingual {
    let places = Dictionary(uniqueKeysWithValues: Province.allCases.map { ($0.rawValue, $0.place) })
    return Bilingual(fr: "la personne vit ", en: "the person lives ") + .either(call, places)
  }

  func answer(_ situation: Situation) -> Answer {
    guard let province = situation.person.province else {
      return .missing(
        situation.person.key("province"), Bilingual(fr: "la province de résidence", en: "the province of residence"))
    }
    let reason = Bilingual(fr: "province de résidence\u{00A0}: \(province)", en: "lives in \(province)")
    return .of(call.has(province), yes: reason, no: reason)
  }
}

/// A person appointed to act for the applicant.
struct RepresentativeAppointed: Condition {
  static let name = "representative-appointed"
  init(_ call: ConditionCall) {}

  var clause: Bilingual {
    Bilingual(fr: "un représentant est nommé", en: "a representative is appointed")
  }

  func answer(_ situation: Situation) -> Answer {
    .of(
      situation.case.representative != nil, yes: Bilingual(fr: "avec représentant", en: "represented"),
      no: Bilingual(fr: "sans représentant", en: "no representative"))
  }
}

/// What the account's own checklist asks beyond the manifest.
struct AccountAsks: Condition {
  static let name = "account-asks"
  static let parameters = [ConditionParameter.among([])]
  let call: ConditionCall
  init(_ call: ConditionCall) { self.call = call }

  var clause: Bilingual {
    Bilingual(fr: "le compte le réclame", en: "the account asks for it")
  }

  func answer(_ situation: Situation) -> Answer {
    .of(
      situation.case.accountAsks?.contains { call.has($0) } == true,
      yes: Bilingual(fr: "demandé par le compte", en: "asked by the account"),
      no: Bilingual(fr: "non demandé par le compte", en: "not asked by the account"))
  }
}

extension ConditionCall {
  func has(_ value: String) -> Bool { among?.contains(value) == true }
}
