/// The credential was earned outside Canada.
struct ForeignCredential: Condition {
  static let name = "foreign-credential"
  init(_ call: ConditionCall) {}

  var clause: Bilingual {
    Bilingual(fr: "les études ont été faites hors du Canada", en: "the studies were done outside Canada")
  }
  var opposite: Bilingual? {
    Bilingual(fr: "les études ont été faites au Canada", en: "the studies were done in Canada")
  }

  func answer(_ situation: Situation) -> Answer {
    guard let country = situation.credential?.country else {
      return .missing(
        situation.person.key("education"), Bilingual(fr: "le pays des études", en: "the country of the studies"))
    }
    return .of(
      country != "CAN", yes: Bilingual(fr: "études à l’étranger", en: "foreign studies"),
      no: Bilingual(fr: "études au Canada", en: "Canadian studies"))
  }
}

/// The credential is claimed (facts R-EE-40 to R-EE-45).
///
/// A foreign one is claimed with its assessment; without any assessment, a skilled worker must still
/// have one Canadian credential or an assessed foreign one, so the highest is asked for. A Canadian
/// one is claimed where it is the highest, or where `canadian_education` counts it.
struct EducationClaimed: Condition {
  static let name = "education-claimed"
  init(_ call: ConditionCall) {}

  var clause: Bilingual {
    Bilingual(
      fr: "ces études donnent des points, ou le programme exige de les prouver",
      en: "these studies give points, or the program demands proof of them")
  }

  func answer(_ situation: Situation) -> Answer {
    let person = situation.person
    guard !(!situation.isPrincipal && !person.accompanies) else {
      return .no(Bilingual(fr: "n’accompagne pas", en: "not accompanying"))
    }
    guard let credential = situation.credential, let list = person.education else {
      return .missing(person.key("education"), Bilingual(fr: "les études", en: "the studies"))
    }
    let isHighest = situation.subject?.index == Self.highest(list)
    return credential.country == "CAN"
      ? canadian(situation, isHighest: isHighest) : foreign(situation, credential, list, isHighest: isHighest)
  }

  private func foreign(
    _ situation: Situation, _ credential: Education, _ list: [Education], isHighest: Bool
  ) -> Answer {
    if credential.eca != nil {
      return .yes(
        Bilingual(fr: "évaluation déclarée\u{00A0}: points demandés", en: "assessment declared: points claimed"))
    }
    let notClaimed = Answer.no(
      Bilingual(
        fr: "aucune évaluation déclarée\u{00A0}: aucun point demandé", en: "no assessment declared: no points claimed"))
    guard situation.isPrincipal, isHighest, !list.contains(where: { $0.country == "CAN" || $0.eca != nil }) else {
      return notClaimed
    }
    guard let program = situation.program else { return ProgramIs.missing }
    guard program == .fsw else { return notClaimed }
    return .yes(
      Bilingual(
        fr: "plus haut diplôme, exigé des travailleurs qualifiés (fédéral)",
        en: "highest credential, demanded of Federal Skilled Workers"))
  }

  private func canadian(_ situation: Situation, isHighest: Bool) -> Answer {
    let claimed = Answer.yes(Bilingual(fr: "diplôme canadien invoqué", en: "Canadian credential claimed"))
    if isHighest { return claimed }
    let notClaimed = Answer.no(Bilingual(fr: "diplôme canadien non invoqué", en: "Canadian credential not claimed"))
    guard situation.isPrincipal else { return notClaimed }
    guard let education = situation.case.expressEntry?.canadianEducation else {
      return .missing(
        "express_entry.canadian_education",
        Bilingual(fr: "la valeur des études au Canada", en: "what the Canadian studies count for"))
    }
    return education == "none" ? notClaimed : claimed
  }

  /// The position of the highest credential; of equals, the first.
  static func highest(_ list: [Education]) -> Int? {
    list.indices.max { left, right in
      let (first, second) = (list[left].credential?.rank ?? -1, list[right].credential?.rank ?? -1)
      return first == second ? left > right : first < second
    }
  }
}
