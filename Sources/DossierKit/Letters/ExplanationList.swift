/// What the findings and waivers of a case call to explain, with where each explanation goes.
struct ExplanationList {
  let record: CaseRecord
  private let findings: [Finding]
  private let places: [SlotPlan.Place]

  init(_ record: CaseRecord) {
    self.record = record
    findings = Judge.findings(record)
    places = record.slotPlan.places
  }

  /// Waivers in their order, then findings that a letter can explain, other names and large deposits.
  func all() -> [LetterExplanation] { waived() + unwaived() + otherNames() + deposits() }

  /// What is accepted on purpose. A police certificate counts before its waiver can be granted: the letter that the
  /// waiver waits for is this one.
  private func waived() -> [LetterExplanation] {
    (record.case.waivers ?? []).enumerated().compactMap { index, waiver in
      let covered = findings.filter { finding in
        Waivers.covers(waiver, finding) && (finding.waived != nil || finding.code == "police-certificate-missing")
      }
      guard !covered.isEmpty else { return nil }
      return ExplanationPoint(list: self, findings: covered, waiver: waiver, index: index).explanation()
    }
  }

  /// What nobody has accepted yet and only words can mend: the letter shows a bracket for the words.
  private func unwaived() -> [LetterExplanation] {
    let waivers = record.case.waivers ?? []
    let open = findings.filter { finding in
      finding.waived == nil && isExplained(finding) && !waivers.contains { Waivers.covers($0, finding) }
    }
    var groups: [(key: [String], findings: [Finding])] = []
    for finding in open {
      let key = [finding.code, finding.person ?? "", finding.country ?? ""]
      if let index = groups.firstIndex(where: { $0.key == key }) {
        groups[index].findings.append(finding)
      } else {
        groups.append((key, [finding]))
      }
    }
    return groups.enumerated().map { offset, group in
      ExplanationPoint(list: self, findings: group.findings, waiver: nil, index: waivers.count + offset).explanation()
    }
  }

  private func isExplained(_ finding: Finding) -> Bool {
    switch finding.code {
    // The account goes on only with a file in the slot: a page that says why the document does not apply (facts U-04).
    case "document-missing":
      record.assignment.lines.contains { line in
        line.documents.isEmpty && line.demand.inapplicable != nil && line.demand.requirement.id == finding.requirement
          && line.demand.person == finding.person && line.demand.country == finding.country
      }
    case "history-gap", "passport-expires-soon", "language-test-expires-soon": true
    // Only where the request can be proved: without proof the answer is to ask for the certificate.
    case "police-certificate-missing":
      record.assignment.documents.contains {
        $0.type == "police-request-proof" && ($0.person == nil || $0.person == finding.person)
          && ($0.country == nil || $0.country == finding.country)
      }
    default: false
    }
  }

  /// Each other spelling or name of a person (facts R-LET-25).
  private func otherNames() -> [LetterExplanation] {
    record.case.people.flatMap { person in
      (person.otherNames ?? []).enumerated().map { index, name in
        let key = person.key("other_names[\(index)]")
        return LetterExplanation(
          subject: Bilingual(fr: "Autre nom\u{00A0}: \(name.name)", en: "Other name: \(name.name)"),
          reason: name.reason.map(Self.known), key: "\(key).reason", proof: proof(name.proof),
          proofKey: "\(key).proof", proofFile: name.proof,
          statement: Bilingual(
            fr: "Des documents portent un autre nom que celui du passeport; il s’agit de la même personne.",
            en: "Some documents bear another name than the passport; it is the same person."),
          facts: [
            LetterExplanation.Fact(
              Bilingual(fr: "Nom inscrit au passeport", en: "Name in the passport"),
              person.fullName.map { Bilingual(fr: $0, en: $0) }, key: person.key("family_name")),
            LetterExplanation.Fact(Bilingual(fr: "Autre nom", en: "Other name"), Bilingual(fr: name.name, en: name.name)),
          ] + appearance(name),
          slot: slot("name-change", of: person.id))
      }
    }
  }

  private func appearance(_ name: OtherName) -> [LetterExplanation.Fact] {
    guard let papers = name.appearsIn else { return [] }
    let caseLanguage = record.case.language
    let words = Bilingual.make { papers.text(in: $0, caseLanguage: caseLanguage) ?? "" }
    return [LetterExplanation.Fact(Bilingual(fr: "Documents concernés", en: "Documents concerned"), words)]
  }

  /// The reasons that are known by one word, in both languages.
  private static func known(_ reason: Narrative) -> Narrative {
    guard case .text(let word) = reason else { return reason }
    switch word.lowercased() {
    case "marriage", "mariage": return .perLanguage(fr: "Nom changé par mariage.", en: "Name changed by marriage.")
    case "divorce": return .perLanguage(fr: "Nom changé par divorce.", en: "Name changed by divorce.")
    case "adoption": return .perLanguage(fr: "Nom changé par adoption.", en: "Name changed by adoption.")
    case "transliteration", "translittération":
      return .perLanguage(
        fr: "Autre translittération du même nom.", en: "Another transliteration of the same name.")
    default: return reason
    }
  }

  /// Each large deposit (facts R-LET-24), where funds are shown.
  private func deposits() -> [LetterExplanation] {
    guard record.case.applications.contains(.expressEntry) else { return [] }
    return (record.case.expressEntry?.funds?.deposits ?? []).enumerated().map { index, deposit in
      let key = "express_entry.funds.deposits[\(index)]"
      return LetterExplanation(
        subject: deposit.date.map {
          Bilingual(fr: "Dépôt important du \(Self.day($0).fr)", en: "Large deposit of \(Self.day($0).en)")
        } ?? Bilingual(fr: "Dépôt important", en: "Large deposit"), reason: deposit.origin, key: "\(key).origin",
        proof: proof(deposit.proof), proofKey: "\(key).proof", proofFile: deposit.proof,
        statement: Bilingual(
          fr: "Un dépôt important figure dans la preuve de fonds.", en: "The proof of funds shows a large deposit."),
        facts: [
          LetterExplanation.Fact(
            Bilingual(fr: "Date du dépôt", en: "Date of the deposit"), deposit.date.map(Self.day), key: "\(key).date"),
          LetterExplanation.Fact(
            Bilingual(fr: "Montant, en dollars canadiens", en: "Amount, in Canadian dollars"),
            deposit.amount.map { Bilingual.amount(cents: Int(($0 * 100).rounded())) }, key: "\(key).amount"),
        ], slot: slot("proof-of-funds", of: record.case.principal.id))
    }
  }
}

extension ExplanationList {
  /// A day as letters write it.
  static func day(_ day: Day) -> Bilingual {
    Bilingual(fr: Typography.day(day, .fr), en: Typography.letterDay(day, .en))
  }

  /// « du … au … »; "from … to …".
  static func period(_ from: Day, _ to: Day) -> Bilingual {
    guard from < to else { return day(from) }
    return Bilingual(
      fr: "du \(day(from).fr) au \(day(to).fr)", en: "from \(day(from).en) to \(day(to).en)")
  }

  /// The same, open at its end where it goes on: « depuis le … »; "since …".
  static func period(_ from: Day, _ to: Day?, on today: Day) -> Bilingual {
    guard let to, to <= today else {
      return Bilingual(fr: "depuis le \(day(from).fr)", en: "since \(day(from).en)")
    }
    return period(from, to)
  }

  /// The enclosure that a file is part of; `nil` where it is not sent.
  func proof(_ file: String?) -> Bilingual? {
    guard let file,
      let place = places.first(where: { place in
        place.documents.contains { Recogniser.normalised($0.file) == Recogniser.normalised(file) }
      })
    else { return nil }
    return LetterDesk.enclosure(place, record).words
  }

  /// The slot of an id for Express Entry, else the place of the account for a client's information.
  func slot(_ id: String, of person: String?, country: String? = nil) -> LetterSlot? {
    let isExpress = record.case.applications.contains(.expressEntry)
    if isExpress, let found = make(.expressEntry, id, person, country) ?? make(.expressEntry, "additional-documents", person, nil) {
      return found
    }
    return record.case.applications.lazy.compactMap { make($0, "client-information", person, nil) }.first
  }

  /// The slot of a demand itself.
  func slot(of demand: Demand) -> LetterSlot {
    let isMany = record.case.people.count > 1
    return LetterSlot(
      submission: demand.submission, id: demand.slot.id, title: demand.slot.title,
      person: isMany && demand.slot.each != .case ? demand.person : nil,
      country: demand.slot.each == .country ? demand.country : nil)
  }

  private func make(_ application: Application, _ id: String, _ person: String?, _ country: String?) -> LetterSlot? {
    guard let slot = record.manifest(application)?.slot(id) else { return nil }
    let isMany = record.case.people.count > 1
    return LetterSlot(
      submission: application.submission, id: id, title: slot.title,
      person: isMany && slot.each != .case ? person : nil, country: slot.each == .country ? country : nil)
  }
}
