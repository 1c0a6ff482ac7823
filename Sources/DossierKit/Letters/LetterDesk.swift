/// Puts together what a letter of a case needs: its enclosures as numbered in the archive, the
/// fees of the day, what findings and waivers call to explain.
public enum LetterDesk {
  /// The request for a letter of a kind.
  /// - Parameter record: the case as examined on the day of the letter.
  public static func request(_ kind: LetterKind, _ language: Language, _ record: CaseRecord) -> LetterRequest {
    let submission: Submission = kind == .expressEntry ? .expressEntry : .workPermit
    let places = record.slotPlan.places.filter { $0.submission == submission }
    return LetterRequest(
      kind: kind, language: language, case: record.case, day: record.day,
      enclosures: places.map { enclosure($0, record) }, fees: fees(record, submission),
      explanations: explanations(record),
      countries: Dictionary(
        record.figures.countries.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first }))
  }

  /// The letter that the case's applications call for, one for each submission.
  public static func usualKinds(_ case: Case) -> [LetterKind] {
    var kinds: [LetterKind] = []
    if let kind = LetterKind.usual(for: `case`.applications.filter { $0 != .expressEntry }) { kinds.append(kind) }
    if `case`.applications.contains(.expressEntry) { kinds.append(.expressEntry) }
    return kinds
  }

  private static func enclosure(_ place: SlotPlan.Place, _ record: CaseRecord) -> Enclosure {
    var detail: Bilingual?
    if let country = place.country { detail = record.figures.country(country)?.name ?? Bilingual(fr: country, en: country) }
    if let label = place.subject?.name {
      let name = Bilingual(fr: label, en: label)
      detail = detail.map { $0 + Bilingual(fr: ", ", en: ", ") + name } ?? name
    }
    if record.case.people.count > 1, let person = record.case.person(place.person) {
      let name = Bilingual(fr: person.displayName, en: person.displayName)
      detail = detail.map { $0 + Bilingual(fr: ", ", en: ", ") + name } ?? name
    }
    return Enclosure(number: place.number, title: place.title, detail: detail)
  }

  private static func fees(_ record: CaseRecord, _ submission: Submission) -> [LetterFee] {
    Fees.due(record).items.filter { $0.submission == submission }.map {
      LetterFee(code: $0.code, title: $0.title, cents: $0.amountCents)
    }
  }

  /// What was accepted on purpose is what the letter explains.
  private static func explanations(_ record: CaseRecord) -> [LetterExplanation] {
    let findings = Judge.findings(record)
    return (record.case.waivers ?? []).enumerated().compactMap { index, waiver in
      guard let finding = findings.first(where: { $0.waived != nil && $0.code == waiver.code
        && (waiver.person == nil || waiver.person == $0.person) && (waiver.country == nil || waiver.country == $0.country) })
      else { return nil }
      return LetterExplanation(
        subject: finding.message, reason: waiver.reason.map { .text($0) }, key: "waivers[\(index)].reason",
        proof: waiver.proof.map { Bilingual(fr: $0, en: $0) })
    }
  }
}
