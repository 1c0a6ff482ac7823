/// From the manifests and the facts of a case to the documents it must hold.
public enum Checklist {
  /// The demands of all applications of a case, on the day judged.
  ///
  /// Equal demands of the applications of one submission are one, with the graver severity and
  /// the sources of both. A manifest of an application that the case does not name is not looked at.
  /// Order: submission, slot, people as in the case file, country, subject, order of the manifest.
  public static func make(
    _ case: Case, manifests: [Manifest], figures: Figures, on day: Day
  ) -> [Demand] {
    let wanted = manifests.filter { `case`.applications.contains($0.application) }
      .sorted { $0.application < $1.application }
    var demands: [Demand] = []
    for submission in Submission.allCases {
      let manifests = wanted.filter { $0.submission == submission }
      let lines = manifests.flatMap { ChecklistLines(facts: `case`, manifest: $0, figures: figures, day: day).all() }
      let merged = DemandMerging.merged(lines)
      demands += inOrder(merged, manifests, people: `case`.people.map(\.id))
    }
    return AccountRequests(facts: `case`, figures: figures).applied(to: demands)
  }

  private static func inOrder(_ demands: [Demand], _ manifests: [Manifest], people: [String]) -> [Demand] {
    var slots: [String] = []
    for slot in manifests.flatMap(\.slots) where !slots.contains(slot.id) { slots.append(slot.id) }
    func rank(_ demand: Demand) -> (Int, Int, String, Int) {
      (
        slots.firstIndex(of: demand.slot.id) ?? slots.count,
        demand.person.flatMap { people.firstIndex(of: $0) } ?? -1,
        demand.country ?? "", demand.subject?.index ?? -1
      )
    }
    // Ranks are made once and not at each comparison: the search for the day until which files are sound makes
    // hundreds of checklists.
    return demands.map { (rank: rank($0), demand: $0) }.enumerated().sorted { left, right in
      left.element.rank == right.element.rank ? left.offset < right.offset : left.element.rank < right.element.rank
    }.map(\.element.demand)
  }
}

/// The lines of one manifest.
struct ChecklistLines {
  let facts: Case
  let manifest: Manifest
  let figures: Figures
  let day: Day

  func all() -> [Demand] {
    let targets = ChecklistTargets(facts: facts, application: manifest.application, figures: figures, day: day)
    return manifest.requirements.flatMap { requirement in
      targets.of(requirement).compactMap { line(requirement, $0) }
    }
  }

  private func line(_ requirement: Requirement, _ target: ChecklistTarget) -> Demand? {
    guard let slot = manifest.slot(requirement.slot) else { return nil }
    let situation = Situation(
      case: facts, application: manifest.application, person: target.person, subject: target.subject, day: day)
    let answer = ConditionCatalogue.answer(requirement.when ?? [], situation)
    let status: Demand.Status
    let reason: Bilingual
    switch (target.found, answer) {
    case (.nothing(let because), _):
      // Of what is optional, and is not there, nothing needs to be said.
      if requirement.severity == .none { return nil }
      (status, reason) = (.notRequired, Self.notAsked + because)
    case (_, .no(let because)): (status, reason) = (.notRequired, Self.notAsked + because)
    case (.unknown(let keys, let because), _):
      if requirement.severity == .none { return nil }
      (status, reason) = (.unknown(keys: keys), because)
    case (.thing, _) where requirement.severity == .none: (status, reason) = (.optional, Self.optional)
    case (.thing, .unknown(let keys, let because)): (status, reason) = (.unknown(keys: keys), because)
    case (.thing(let because), .yes(let conditions)):
      (status, reason) = (.required, Self.joined(because, conditions))
    }
    return Demand(
      requirement: requirement, facts: [requirement.fact], applications: [manifest.application],
      submission: manifest.submission, person: target.isOfCase ? nil : target.person.id, partner: target.partner,
      country: target.country, subject: target.subject, slot: slot, status: status, reason: reason,
      severity: status.isOpen ? requirement.severity.severity : nil, waivable: requirement.waivable ?? false,
      sources: requirement.sources.compactMap { manifest.sources[$0] },
      rule: requirement.rules?.first ?? requirement.fact)
  }

  private static func joined(_ thing: Bilingual?, _ conditions: Bilingual) -> Bilingual {
    let parts = [thing, conditions].compactMap { $0 }.filter { !$0.fr.isEmpty }
    guard !parts.isEmpty else { return always }
    return Bilingual.make { language in parts.map { $0[language] }.joined(separator: ", ") }
  }

  /// The words before the reason for which a document is not asked.
  static let notAsked = Bilingual(fr: "non demandé\u{A0}: ", en: "not asked: ")
  private static let optional = Bilingual(fr: "facultatif", en: "optional")
  private static let always = Bilingual(fr: "demandé dans tous les cas", en: "asked in every case")
}

extension Demand.Status {
  /// Whether the absence of the document can be a finding.
  var isOpen: Bool {
    switch self {
    case .required, .unknown: true
    case .optional, .notRequired: false
    }
  }

  /// The stricter the higher.
  var strictness: Int {
    switch self {
    case .required: 3
    case .unknown: 2
    case .optional: 1
    case .notRequired: 0
    }
  }
}
