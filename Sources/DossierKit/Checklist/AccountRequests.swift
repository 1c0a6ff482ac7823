/// Makes required what is asked beyond the manifest: by the account's own checklist (`account_asks`), and by the letters
/// of an officer that are not answered yet (`document_requests`).
struct AccountRequests {
  let facts: Case
  let figures: Figures

  func applied(to demands: [Demand]) -> [Demand] {
    var demands = demands
    for type in facts.accountAsks ?? [] {
      let concerned = demands.indices.filter { demands[$0].requirement.acceptedTypes.contains(type) }
      if concerned.isEmpty {
        if let application = facts.applications.min() {
          demands.append(unforeseen(type, application, of: facts.principal.id, Self.reason))
        }
        continue
      }
      for submission in Submission.allCases {
        ask(concerned.filter { demands[$0].submission == submission }, in: &demands)
      }
    }
    for letter in facts.documentRequests ?? [] where letter.answeredOn == nil {
      for type in letter.asks ?? [] { ask(type, letter, in: &demands) }
    }
    return demands
  }

  /// What a letter asks of one person, for one application. What is asked already stays as it is.
  private func ask(_ type: String, _ letter: DocumentRequest, in demands: inout [Demand]) {
    guard let application = letter.application ?? facts.applications.min(), facts.applications.contains(application)
    else { return }
    let person = letter.person ?? facts.principal.id
    let concerned = demands.indices.filter { index in
      let demand = demands[index]
      return demand.submission == application.submission && demand.requirement.acceptedTypes.contains(type)
        && (demand.person == nil || demand.person == person || demand.partner == person)
    }
    guard !concerned.contains(where: { demands[$0].status == .required }) else { return }
    let reason = Bilingual(
      fr: "demandé par lettre" + (letter.date.map { " du \(Typography.day($0, .fr))" } ?? ""),
      en: "asked by letter" + (letter.date.map { " of \(Typography.day($0, .en))" } ?? ""))
    let open = concerned.filter { (1...2).contains(demands[$0].status.strictness) }
    if open.isEmpty {
      demands.append(unforeseen(type, application, of: person, reason))
    }
    // An officer who asks for a paper expects it: its absence is an error whatever the manifest says.
    for index in open {
      demands[index].status = .required
      demands[index].reason = reason
      demands[index].severity = .error
      demands[index].sources.removeAll { $0.confidence == .low }
    }
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
    if demand.status == .notRequired {
      let reason = demand.reason
      demand.inapplicable = Bilingual.make { language in
        let prefix = ChecklistLines.notAsked[language]
        return reason[language].hasPrefix(prefix) ? String(reason[language].dropFirst(prefix.count)) : reason[language]
      }
    }
    demand.status = .required
    demand.reason = Self.reason
    demand.severity = demand.requirement.asked?.severity ?? demand.requirement.severity.severity ?? .error
  }

  /// A document of which the manifests know nothing has a slot of its own.
  private func unforeseen(_ type: String, _ application: Application, of person: String, _ reason: Bilingual) -> Demand {
    let title = figures.documentType(type)?.title ?? Bilingual(fr: type, en: type)
    let requirement = Requirement(
      id: type, fact: "account_asks", name: title, per: .applicant, slot: type, severity: .error, confidence: .high,
      sources: [])
    let slot = Slot(
      id: type, title: title, mandatory: true, merge: figures.documentType(type)?.form == nil, each: .person)
    return Demand(
      requirement: requirement, facts: [], applications: [application], submission: application.submission,
      person: person, slot: slot, status: .required, reason: reason, severity: .error, waivable: false, sources: [],
      rule: "U-04")
  }

  private static let reason = Bilingual(fr: "demandé par le compte", en: "asked by the account")
}
