extension Fees {
  /// The fees of a case on the day judged (facts: temporary-residence 1.3 and 2.4, express-entry §5).
  public static func due(_ record: CaseRecord) -> Fees {
    var bill = Bill(record: record)
    bill.temporary()
    bill.permanent()
    let known = bill.items.compactMap(\.amountCents)
    return Fees(
      items: bill.items,
      totalCents: known.count == bill.items.count && bill.unknown.isEmpty && !bill.items.isEmpty ? known.reduce(0, +) : nil,
      unknown: bill.unknown)
  }
}

/// The fees being put together.
private struct Bill {
  let record: CaseRecord
  var items: [Fees.Item] = []
  var unknown: [Fees.Unknown] = []

  /// Restoration and work permit: each person pays, there is no family fee (R-RESTO-14).
  mutating func temporary() {
    let facts = record.case
    for person in facts.people {
      let restores = facts.applies(person, for: .restoration)
      let bridges = facts.applies(person, for: .ptot)
      guard restores || bridges else { continue }
      if restores { add("restoration", person.id, .workPermit) }
      switch bridges ? .open : facts.restoration?.requestedPermit {
      case .open?:
        add("work-permit", person.id, .workPermit)
        add("open-work-permit-holder", person.id, .workPermit)
      case .employerSpecific?: add("work-permit", person.id, .workPermit)
      case .study?: add("study-permit", person.id, .workPermit)
      case RestorationFacts.Permit.none?, nil: break
      }
      temporaryBiometrics(person)
    }
  }

  /// Biometrics given in the ten years before, or collected for a pending application for permanent
  /// residence, serve again (IRPR s. 12.7).
  private mutating func temporaryBiometrics(_ person: Person) {
    guard paysBiometrics(person) else { return }
    guard person.citizenships?.contains("USA") != true else { return }
    if let given = person.biometricsDate {
      if given.adding(years: 10) < record.day { add("biometrics", person.id, .workPermit) }
    } else {
      unknown.append(
        Fees.Unknown(
          code: "biometrics", since: nil,
          reason: Bilingual(
            fr: "people.\(person.id).biometrics_date n’est pas indiqué",
            en: "people.\(person.id).biometrics_date is not given")))
    }
  }

  /// Processing, right of permanent residence and biometrics of those who accompany.
  mutating func permanent() {
    guard record.case.applications.contains(.expressEntry) else { return }
    let people = record.case.people.filter { $0.accompanies && !$0.isCanadian }
    for person in people {
      switch person.role {
      case .principal: add("pr-principal", person.id, .expressEntry)
      case .spouse, .commonLawPartner: add("pr-spouse", person.id, .expressEntry)
      case .child: add("pr-child", person.id, .expressEntry)
      }
      if person.role != .child { add("rprf", person.id, .expressEntry) }
    }
    let fingers = people.filter(paysBiometrics)
    if fingers.count == 1 {
      add("biometrics", fingers[0].id, .expressEntry)
    } else if fingers.count > 1 {
      add("biometrics-family", nil, .expressEntry)
    }
  }

  /// Ages 14 to 79 on the day (IRPR s. 12.2). Where no age is known the fee is counted: too much is told
  /// rather than too little.
  private func paysBiometrics(_ person: Person) -> Bool {
    guard !person.isCanadian else { return false }
    return person.age(on: record.day).map { (14...79).contains($0) } ?? true
  }

  private mutating func add(_ code: String, _ person: String?, _ submission: Submission) {
    switch record.figures.fee(code, on: record.day) {
    case .known(let row):
      items.append(
        Fees.Item(
          code: code, title: row.title, person: person, amountCents: row.amountCents, source: row.sources.first,
          submission: submission))
    case .unknown(let since, let reason):
      let title = record.figures.fees.first { $0.code == code }?.title ?? Bilingual(fr: code, en: code)
      items.append(
        Fees.Item(code: code, title: title, person: person, amountCents: nil, source: nil, submission: submission))
      if !unknown.contains(where: { $0.code == code }) {
        unknown.append(Fees.Unknown(code: code, since: since, reason: reason))
      }
    }
  }
}
