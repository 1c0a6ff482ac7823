/// For whom or what one requirement is looked at.
struct ChecklistTarget {
  /// Whether the requirement has something to be looked at there.
  enum Found {
    case thing(because: Bilingual?)
    /// There is nothing, so nothing is demanded.
    case nothing(because: Bilingual)
    /// The case does not tell what there is.
    case unknown(keys: [String], because: Bilingual)
  }

  var person: Person
  /// Whether the line is the case's own, and names no person.
  var isOfCase = false
  var partner: String?
  var country: String?
  var subject: Demand.Subject?
  var found = Found.thing(because: nil)
}

/// Goes from the `per` of a requirement to its targets.
struct ChecklistTargets {
  let facts: Case
  let application: Application
  let figures: Figures
  let day: Day

  func of(_ requirement: Requirement) -> [ChecklistTarget] {
    switch requirement.per {
    case .case: [ChecklistTarget(person: facts.principal, isOfCase: true)]
    case .applicant: facts.people.filter { facts.applies($0, for: application) }.map { ChecklistTarget(person: $0) }
    case .person: facts.people.map { ChecklistTarget(person: $0) }
    case .couple: [ChecklistTarget(person: facts.principal, partner: facts.partner?.id)]
    case .child: facts.children.map { ChecklistTarget(person: $0) }
    case .policeCountry: facts.people.flatMap { police($0) }
    case .formerPoliceCountry: facts.people.flatMap { formerPolice($0) }
    case .repeatedPoliceCountry:
      facts.people.flatMap { person in RepeatedStays.needed(person, on: day).map { country($0, person) } }
    case .job: adults.flatMap { activities($0, Words.noJob, asked: true, where: \.isJob) }
    case .selfEmployment:
      adults.flatMap { activities($0, Words.noSelfEmployment, asked: false, where: \.isSelfEmployment) }
    case .credential: adults.flatMap { credentials($0) }
    case .language: adults.flatMap { languages($0) }
    case .relative: relatives()
    }
  }

  private var adults: [Person] { facts.people.filter { $0.role != .child } }

  private func police(_ person: Person) -> [ChecklistTarget] {
    var target = ChecklistTarget(person: person)
    switch PoliceCountries.needed(person, on: day) {
    case .underage: target.found = .nothing(because: Words.underage)
    case .unknown(let keys): target.found = .unknown(keys: keys, because: Words.noHistory)
    case .known(let required, _):
      if !required.isEmpty { return required.map { country($0, person) } }
      target.found = .nothing(because: Words.noLongStay)
    }
    return [target]
  }

  private func formerPolice(_ person: Person) -> [ChecklistTarget] {
    guard case .known(_, let advised) = PoliceCountries.needed(person, on: day) else { return [] }
    return advised.map { country($0, person) }
  }

  private func country(_ country: PoliceCountry, _ person: Person) -> ChecklistTarget {
    let known = figures.country(country.code)
    let place = Bilingual(fr: known?.frenchPlace ?? country.code, en: "in \(known?.name.en ?? country.code)")
    let stays = country.stays.map { stay in
      Bilingual.make { language in
        let from = Typography.day(stay.from, language)
        let to = Typography.day(stay.to, language)
        return switch (language, stay.isCurrent) {
        case (.fr, true): "depuis le \(from)"
        case (.fr, false): "du \(from) au \(to)"
        case (.en, true): "since \(from)"
        case (.en, false): "from \(from) to \(to)"
        }
      }
    }
    let times = Bilingual.make { language in Typography.list(stays.map { $0[language] }, language) }
    return ChecklistTarget(
      person: person, country: country.code,
      found: .thing(because: Bilingual(fr: "séjour \(place.fr) \(times.fr)", en: "stay \(place.en) \(times.en)")))
  }

  private func activities(
    _ person: Person, _ none: Bilingual, asked: Bool, where belongs: (Activity) -> Bool
  ) -> [ChecklistTarget] {
    guard let list = person.activities else {
      guard person.role == .principal else { return [] }
      return [
        ChecklistTarget(
          person: person,
          found: asked
            ? .unknown(keys: [person.key("activities")], because: Words.noActivities) : .nothing(because: none))
      ]
    }
    let targets = list.indices.filter { belongs(list[$0]) }.map { index in
      ChecklistTarget(
        person: person, subject: Demand.Subject(kind: .job, index: index, label: list[index].employer),
        found: .thing(because: nil))
    }
    return targets.isEmpty && person.role == .principal
      ? [ChecklistTarget(person: person, found: .nothing(because: none))] : targets
  }

  private func credentials(_ person: Person) -> [ChecklistTarget] {
    let list = person.education ?? []
    if list.isEmpty {
      guard person.role == .principal else { return [] }
      // Only a skilled worker must prove studies; the others prove what they claim.
      let mustProve = facts.expressEntry?.program == .fsw || facts.expressEntry?.program == nil
      return [
        ChecklistTarget(
          person: person,
          found: mustProve
            ? .unknown(keys: [person.key("education")], because: Words.noStudiesGiven)
            : .nothing(because: Words.noStudies))
      ]
    }
    return list.indices.map { index in
      ChecklistTarget(
        person: person, subject: Demand.Subject(kind: .credential, index: index, label: list[index].institution))
    }
  }

  /// The latest test of each official language.
  private func languages(_ person: Person) -> [ChecklistTarget] {
    let list = person.languageTests ?? []
    if list.isEmpty, person.role == .principal {
      return [ChecklistTarget(person: person, found: .nothing(because: Words.noTest))]
    }
    return Language.allCases.compactMap { language in
      let tests = list.indices.filter { list[$0].test.language == language }
      guard let last = tests.max(by: { list[$0].testDate?.number ?? .min < list[$1].testDate?.number ?? .min }) else {
        return nil
      }
      return ChecklistTarget(
        person: person, subject: Demand.Subject(kind: .language, index: last, label: list[last].test.rawValue))
    }
  }

  private func relatives() -> [ChecklistTarget] {
    let list = facts.expressEntry?.relativesInCanada ?? []
    var targets = list.indices.map { index in
      ChecklistTarget(
        person: facts.person(list[index].of) ?? facts.principal,
        subject: Demand.Subject(kind: .relative, index: index, label: list[index].relation))
    }
    // A sibling that is ticked without being listed.
    if facts.expressEntry?.siblingInCanada == true, !list.contains(where: { $0.relation == "sibling" }) {
      targets.append(
        ChecklistTarget(
          person: facts.principal, subject: Demand.Subject(kind: .relative, index: list.count, label: "sibling")))
    }
    if targets.isEmpty {
      targets = [ChecklistTarget(person: facts.principal, found: .nothing(because: Words.noRelative))]
    }
    return targets
  }
}

extension LanguageTest.Name {
  /// The official language that the test measures.
  var language: Language { self == .tefCanada || self == .tcfCanada ? .fr : .en }
}

private enum Words {
  static let underage = Bilingual(fr: "moins de 18\u{A0}ans", en: "under 18")
  static let noHistory = Bilingual(
    fr: "il manque la date de naissance ou l’historique de résidence",
    en: "the birth date or the residence history is not given")
  static let noLongStay = Bilingual(
    fr: "aucun séjour de six mois hors du Canada depuis dix ans",
    en: "no stay of six months outside Canada in ten years")
  static let noJob = Bilingual(fr: "aucun emploi déclaré", en: "no job declared")
  static let noSelfEmployment = Bilingual(fr: "aucun travail autonome déclaré", en: "no self-employment declared")
  static let noActivities = Bilingual(fr: "les activités ne sont pas indiquées", en: "the activities are not given")
  static let noStudies = Bilingual(fr: "pas d’études déclarées", en: "no studies declared")
  static let noStudiesGiven = Bilingual(fr: "les études ne sont pas indiquées", en: "the studies are not given")
  static let noTest = Bilingual(fr: "aucun test linguistique dans case.yaml", en: "no language test in case.yaml")
  static let noRelative = Bilingual(
    fr: "aucun membre de la parenté au Canada invoqué", en: "no relative in Canada claimed")
}
