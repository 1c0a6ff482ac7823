internal import Typesetting

extension LetterData {
  /// The invitation, the people and the points explained.
  func expressEntry() -> [String: TemplateValue] {
    let facts = request.case.expressEntry
    let window = InvitationWindow(invitationDate: facts?.invitationDate, submitBy: facts?.submitBy)
    return [
      "ee.program": text(facts?.program?.title[language], "express_entry.program"),
      "ee.invitation_date": day(facts?.invitationDate, "express_entry.invitation_date"),
      "ee.last_day": day(window?.lastDay, "express_entry.invitation_date"),
      "ee.is_printed": .flag(window?.isPrinted ?? false),
      "ee.occupation": optional(facts?.primaryOccupation),
      "people": .list(request.case.people.map(people)),
    ]
  }

  private func people(_ person: Person) -> TemplateScope {
    [
      "name": name(of: person),
      "role": .text(role(person)),
      "birth_date": day(person.birthDate, person.key("birth_date")),
      "accompanies": .flag(person.accompanies),
    ]
  }

  private func role(_ person: Person) -> String {
    let isFeminine = person.agreement == Agreement.feminine.rawValue
    let words =
      switch person.role {
      case .principal:
        Bilingual(fr: isFeminine ? "demandeuse principale" : "demandeur principal", en: "principal applicant")
      case .spouse:
        Bilingual(
          fr: isFeminine ? "épouse" : person.agreement == "masculine" ? "époux" : "époux ou épouse", en: "spouse")
      case .commonLawPartner:
        Bilingual(
          fr: isFeminine
            ? "conjointe de fait"
            : person.agreement == "masculine" ? "conjoint de fait" : "conjoint ou conjointe de fait",
          en: "common-law partner")
      case .child: Bilingual(fr: "enfant", en: "child")
      }
    return words[language]
  }
}

extension ExpressEntryFacts.Program {
  /// The name of the program, without article.
  public var title: Bilingual {
    switch self {
    case .fsw: Bilingual(fr: "Programme des travailleurs qualifiés (fédéral)", en: "Federal Skilled Worker Program")
    case .cec: Bilingual(fr: "Catégorie de l’expérience canadienne", en: "Canadian Experience Class")
    case .fst:
      Bilingual(
        fr: "Programme des travailleurs de métiers spécialisés (fédéral)", en: "Federal Skilled Trades Program")
    }
  }
}
