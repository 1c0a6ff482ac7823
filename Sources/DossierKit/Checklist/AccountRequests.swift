/// Makes required what the account's own checklist asks beyond the manifest (`account_asks`).
struct AccountRequests {
  let facts: Case
  let figures: Figures

  func applied(to demands: [Demand]) -> [Demand] {
    var demands = demands
    for type in facts.accountAsks ?? [] {
      let concerned = demands.indices.filter { demands[$0].requirement.acceptedTypes.contains(type) }
      if concerned.isEmpty {
        if let demand = unforeseen(type) { demands.append(demand) }
        continue
      }
      for submission in Submission.allCases {
        ask(concerned.filter { demands[$0].submission == submission }, in: &demands)
      }
    }
    return demands
  }

  /// Each applicant has an account; in the account of a family, the principal applicant is asked.
  private func ask(_ concerned: [Int], in demands: inout [Demand]) {
    let own = concerned.filter { index in
      let demand = demands[index]
      return demand.person == nil || demand.person == facts.principal.id || demand.requirement.per == .applicant
    }
    // What is optional or open becomes required.
    let open = own.filter { (1...2).contains(demands[$0].status.strictness) }
    for index in open { require(&demands[index]) }
    guard open.isEmpty, !own.contains(where: { demands[$0].status == .required }), let first = own.first else { return }
    require(&demands[first])
  }

  private func require(_ demand: inout Demand) {
    demand.status = .required
    demand.reason = Self.reason
    demand.severity = demand.requirement.asked?.severity ?? demand.requirement.severity.severity ?? .error
  }

  /// A document of which the manifests know nothing has a slot of its own.
  private func unforeseen(_ type: String) -> Demand? {
    guard let application = facts.applications.min() else { return nil }
    let title = figures.documentType(type)?.title ?? Bilingual(fr: type, en: type)
    let requirement = Requirement(
      id: type, fact: "account_asks", name: title, per: .applicant, slot: type, severity: .error, confidence: .high,
      sources: [])
    let slot = Slot(
      id: type, title: title, mandatory: true, merge: figures.documentType(type)?.form == nil, each: .person)
    return Demand(
      requirement: requirement, facts: [], applications: [application], submission: application.submission,
      person: facts.principal.id, slot: slot, status: .required, reason: Self.reason, severity: .error,
      waivable: false, sources: [], rule: "U-04")
  }

  private static let reason = Bilingual(fr: "demandé par le compte", en: "asked by the account")
}
