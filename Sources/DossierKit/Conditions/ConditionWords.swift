/// The conditions of a requirement in words, for the checklist of an application before there is a case.
extension ConditionCatalogue {
  /// « si A et si B, sauf si C »; "if A and B, unless C"; `nil` where nothing is asked but the thing itself.
  public static func words(_ calls: [ConditionCall]) -> Bilingual? {
    var holds: [Bilingual] = []
    var unless: [Bilingual] = []
    for call in calls {
      guard let condition = condition(call) else { continue }
      if call.negated != true {
        holds.append(condition.clause)
      } else if let opposite = condition.opposite {
        holds.append(opposite)
      } else {
        unless.append(condition.clause)
      }
    }
    guard !holds.isEmpty || !unless.isEmpty else { return nil }
    return Bilingual.make { language in
      let joined = Typography.list(holds.map { (language == .fr ? "si " : "") + $0[language] }, language)
      let exceptions = unless.map { (language == .fr ? "sauf si " : "unless ") + $0[language] }
      return ([holds.isEmpty ? "" : (language == .fr ? "" : "if ") + joined] + exceptions)
        .filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }
}

extension Bilingual {
  /// « a, b ou c »; "a, b or c": the values of a call, in words where they are known.
  static func either(_ call: ConditionCall, _ words: [String: Bilingual]) -> Bilingual {
    let items = (call.among ?? []).map { words[$0] ?? Bilingual(fr: $0, en: $0) }
    return make { language in
      guard let last = items.last else { return "" }
      let rest = items.dropLast().map { $0[language] }.joined(separator: ", ")
      return rest.isEmpty ? last[language] : rest + (language == .fr ? " ou " : " or ") + last[language]
    }
  }
}

extension Requirement.Per {
  /// Of whom or of what one document each is asked.
  public var words: Bilingual {
    switch self {
    case .case: Bilingual(fr: "une fois pour le dossier", en: "once for the case")
    case .applicant: Bilingual(fr: "chaque personne qui présente la demande", en: "each person who applies")
    case .person: Bilingual(fr: "chaque personne du dossier", en: "each person of the case")
    case .couple: Bilingual(fr: "une fois pour le couple", en: "once for the couple")
    case .child: Bilingual(fr: "chaque enfant", en: "each child")
    case .policeCountry:
      Bilingual(
        fr: "chaque personne de 18\u{A0}ans ou plus et chaque pays, le Canada excepté, où un séjour de six mois de suite "
          + "touche les dix dernières années",
        en: "each person of 18 or over and each country, but Canada, where a stay of six months in a row touches the "
          + "last ten years")
    case .formerPoliceCountry:
      Bilingual(
        fr: "chaque personne et chaque pays où un séjour de six mois, après 18\u{A0}ans, remonte à plus de dix ans",
        en: "each person and each country where a stay of six months, after the age of 18, is older than ten years")
    case .repeatedPoliceCountry:
      Bilingual(
        fr: "chaque personne de 18\u{A0}ans ou plus et chaque pays où aucun séjour n’a duré six mois de suite, mais où "
          + "plusieurs y totalisent 181\u{A0}jours",
        en: "each person of 18 or over and each country where no stay lasted six months in a row, but several add up "
          + "to 181 days")
    case .job: Bilingual(fr: "chaque emploi déclaré", en: "each declared job")
    case .selfEmployment: Bilingual(fr: "chaque période de travail autonome", en: "each period of self-employment")
    case .credential: Bilingual(fr: "chaque diplôme déclaré", en: "each declared credential")
    case .language: Bilingual(fr: "chaque langue officielle évaluée", en: "each official language tested")
    case .relative: Bilingual(fr: "chaque membre de la parenté déclaré", en: "each declared relative")
    }
  }
}
