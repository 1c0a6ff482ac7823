/// Which fees are due, row by row. Amounts come from the figures alone.
struct FeeAssembly {
  let figures: Figures
  let day: Day
  var items: [Fees.Item] = []
  var unknown: [Fees.Unknown] = []

  init(figures: Figures, day: Day) {
    self.figures = figures
    self.day = day
  }

  /// Restoration and bridging permit: each person applies and pays alone.
  mutating func addWorkPermit(_ record: CaseRecord, _ applications: [Application]) {
    for person in record.case.people {
      let restores = applications.contains(.restoration) && record.case.applies(person, for: .restoration)
      let bridges = applications.contains(.ptot) && record.case.applies(person, for: .ptot)
      guard restores || bridges else { continue }
      if restores { add("restoration", person) }
      let facts = record.case.restoration
      let asksForWork = restores && [.open, .employerSpecific].contains(facts?.requestedPermit)
      if bridges || asksForWork { add("work-permit", person) }
      if bridges || (restores && facts?.requestedPermit == .open) { add("open-work-permit-holder", person) }
      if restores, facts?.restoreAs == .student || facts?.requestedPermit == .study { add("study-permit", person) }
      if restores, !bridges {
        if facts?.restoreAs == nil {
          mayBeDue("study-permit", person, "restoration.restore_as")
        } else if facts?.restoreAs == .worker, facts?.requestedPermit == nil {
          mayBeDue("work-permit", person, "restoration.requested_permit")
        }
      }
      addBiometrics(person, record)
    }
  }

  /// Ten years serve every application of a temporary resident; a pending application for permanent residence
  /// may have collected them too, which the case does not tell.
  private mutating func addBiometrics(_ person: Person, _ record: CaseRecord) {
    if let age = person.age(on: day), !(14...79).contains(age) { return }
    guard let given = person.biometricsDate else {
      mayBeDue("biometrics", person, person.key("biometrics_date"))
      return
    }
    if day > given.adding(years: 10) { add("biometrics", person) }
  }

  /// Processing for each person who accompanies, the right of permanent residence for adults, and biometrics.
  mutating func addExpressEntry(_ record: CaseRecord) {
    let people = record.case.people.filter { $0.accompanies && !$0.isCanadian }
    for person in people {
      switch person.role {
      case .principal: add("pr-principal", person)
      case .spouse, .commonLawPartner: add("pr-spouse", person)
      case .child: add("pr-child", person)
      }
      if person.role != .child { add("rprf", person) }
    }
    // Asked for every application for permanent residence, of those of 14 to 79; a family pays no more than two.
    let ages = people.map { ($0, $0.age(on: day)) }
    let sure = ages.filter { person, age in age.map { (14...79).contains($0) } ?? (person.role != .child) }.map(\.0)
    if sure.count > 1 {
      add("biometrics-family", nil)
    } else {
      for person in sure { add("biometrics", person) }
      for (person, age) in ages where age == nil && person.role == .child {
        mayBeDue("biometrics", person, person.key("birth_date"))
      }
    }
  }

  /// The row that holds on the day; of several, the one that began last.
  private func row(_ code: String) -> FeeRow? {
    figures.fees.filter { $0.code == code && $0.from <= day && ($0.until.map { day <= $0 } ?? true) }
      .max { $0.from < $1.from }
  }

  private func title(_ code: String) -> Bilingual {
    figures.fees.first { $0.code == code }?.title ?? Bilingual(fr: code, en: code)
  }

  private mutating func add(_ code: String, _ person: Person?) {
    let row = row(code)
    if let row, let amount = row.amountCents {
      items.append(
        Fees.Item(
          code: code, title: row.title, person: person?.id, amountCents: amount, source: row.sources.first))
    } else {
      unknown.append(
        Fees.Unknown(
          code: code, title: title(code), person: person?.id,
          reason: row?.note
            ?? Bilingual(
              fr: "Aucun montant publié n’est connu pour le \(day.inWords.fr).",
              en: "No published amount is known for \(day.inWords.en)."),
          isDue: true, sources: row?.sources ?? []))
    }
  }

  private mutating func mayBeDue(_ code: String, _ person: Person, _ key: String) {
    unknown.append(
      Fees.Unknown(
        code: code, title: title(code), person: person.id,
        reason: Bilingual(
          fr: "Ces frais s’ajoutent peut-être\u{00A0}: \(key) n’est pas indiqué.",
          en: "This fee may be due as well: \(key) is not given."),
        isDue: false, sources: row(code)?.sources ?? []))
  }
}
