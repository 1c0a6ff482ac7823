/// Tells where a person stands on a day, by the case file and the figures alone: no paper is opened.
///
/// Rows S0 to S8 of the facts (refusal-and-letters §5); IRPR ss. 181 to 186; IRPA ss. 24, 25, 40, 47.
public enum StandingJudge {
  /// Every person who may have a status to look after: the principal, those who apply for restoration or a bridging
  /// permit, and those for whom the case gives permits, an entry or an extension.
  public static func people(_ facts: Case) -> [Person] {
    facts.people.filter { person in
      person.role == .principal || facts.applies(person, for: .restoration) || facts.applies(person, for: .ptot)
        || (!person.isAtHome
          && (person.permits?.isEmpty == false || person.lastEntry != nil || !person.extensions.isEmpty
            || person.statusLoss != nil))
    }
  }

  public static func judge(
    _ person: Person, of facts: Case, on day: Day, figures: Figures, manifests: [Manifest]
  ) -> PersonStanding {
    let looked = StandingCase(
      case: facts, person: person, day: day, figures: figures, sources: StandingSources(manifests))
    let situation = situation(looked)
    let rights = WorkAndStudy(facts: looked, situation: situation)
    let words = StandingWords(facts: looked, situation: situation, rights: rights)
    return PersonStanding(
      person: person.id, name: person.displayName, situation: situation, workAllowed: rights.work,
      studyAllowed: rights.study, since: person.isAtHome ? nil : looked.status.end,
      lastDay: person.isAtHome ? nil : looked.window?.lastDay, reasons: words.reasons, meanwhile: words.meanwhile,
      options: StandingOptions(facts: looked, situation: situation).all,
      deadlines: StandingDeadlines(facts: looked, situation: situation).all,
      sources: looked.sources.of(["IRPR", "RESTO", "PDI-MAINT", "SHEKHTMAN", "BOWP-EN"]))
  }

  private static func situation(_ facts: StandingCase) -> Standing {
    if facts.person.inCanada == false { return .outsideCanada }
    if facts.person.isAtHome { return .inStatus }
    if facts.person.inCanada == nil { return .unknown }
    switch facts.status {
    // Whether an order or a finding has ended the stay is for a licensed person to say.
    case .inStatus: return facts.bars.isGrave ? .unknown : .inStatus
    case .maintained: return facts.bars.isGrave ? .unknown : .maintainedStatus
    case .unknown: return .unknown
    case .ended:
      if !facts.bars.known.isEmpty || facts.isWindowClosed { return .outOfStatus }
      return facts.isArguableOnly ? .unknown : .restorable
    }
  }
}
