/// Puts together what a letter of a case needs: its enclosures as numbered in the archive, the
/// fees of the day, what findings and waivers call to explain.
public enum LetterDesk {
  /// The requests for the letters of a kind: one, but one for each place of the account for explanations.
  /// - Parameters:
  ///   - record: the case as examined on the day of the letter.
  ///   - combined: all explanations in one letter.
  public static func requests(
    _ kind: LetterKind, _ language: Language, _ record: CaseRecord, combined: Bool = false
  ) -> [LetterRequest] {
    guard kind == .explanation else { return [request(kind, language, record)] }
    let points = ExplanationList(record).all()
    var slots: [LetterSlot?] = []
    for point in points where !slots.contains(point.slot) { slots.append(point.slot) }
    if combined || slots.isEmpty { return [explanation(points, nil, language, record)] }
    return slots.map { slot in explanation(points.filter { $0.slot == slot }, slot, language, record) }
  }

  /// The request for a letter of a kind.
  public static func request(_ kind: LetterKind, _ language: Language, _ record: CaseRecord) -> LetterRequest {
    switch kind {
    case .explanation: return explanation(ExplanationList(record).all(), nil, language, record)
    case .reconsideration, .fairnessResponse, .gcmsRequest:
      var request = plain(kind, language, record)
      request.enclosures = LetterExhibits(kind: kind, record: record).all()
      return request
    default:
      var request = plain(kind, language, record)
      // A representative's letter goes with what the case asks first.
      if kind == .representative, let first = record.case.applications.first { request.submission = first.submission }
      let places = record.slotPlan.places.filter { $0.submission == request.submission }
      request.enclosures = places.map { enclosure($0, record) }
      request.fees = kind == .fundsExemption ? [] : fees(record, request.submission)
      if kind.tellsOfFindings {
        request.explanations = ExplanationList(record).all().filter { $0.slot?.submission == request.submission }
      }
      if kind == .representative {
        request.answers = answers(places, record)
        request.titles = record.case.applications.filter { $0.submission == request.submission }.map {
          record.manifest($0)?.title ?? $0.title
        }
      }
      // Nothing is to be proved where the class asks for no funds.
      if kind == .fundsExemption {
        request.enclosures = request.enclosures.filter {
          record.case.expressEntry?.program != .cec && isOfExemption($0, places)
        }
      }
      return request
    }
  }

  /// The letter that the case's applications call for, one for each submission.
  public static func usualKinds(_ case: Case) -> [LetterKind] {
    var kinds: [LetterKind] = []
    if let kind = LetterKind.usual(for: `case`.applications.filter { $0 != .expressEntry }) { kinds.append(kind) }
    if `case`.applications.contains(.expressEntry) { kinds.append(.expressEntry) }
    return kinds
  }

  private static func plain(_ kind: LetterKind, _ language: Language, _ record: CaseRecord) -> LetterRequest {
    LetterRequest(
      kind: kind, language: language, case: record.case, day: record.day,
      countries: Dictionary(
        record.figures.countries.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first }))
  }

  /// A letter of explanation encloses what its points name, numbered as in the archive.
  private static func explanation(
    _ points: [LetterExplanation], _ slot: LetterSlot?, _ language: Language, _ record: CaseRecord
  ) -> LetterRequest {
    var request = plain(.explanation, language, record)
    request.explanations = points
    request.slot = slot
    request.submission = slot?.submission ?? points.first?.slot?.submission ?? request.submission
    let named = Set(points.compactMap(\.proof))
    request.enclosures = record.slotPlan.places.map { enclosure($0, record) }.filter { named.contains($0.words) }
    return request
  }

  static func enclosure(_ place: SlotPlan.Place, _ record: CaseRecord) -> Enclosure {
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
    return Enclosure(number: place.number, title: joined(place.title), detail: detail, contents: contents(place))
  }

  /// The kinds of papers of a slot that holds several. The letter itself goes without saying.
  private static func contents(_ place: SlotPlan.Place) -> [Bilingual] {
    var seen: Set<Bilingual> = []
    let names = place.lines.filter { !$0.documents.isEmpty && $0.demand.requirement.id != "letter-of-explanation" }
      .map { joined($0.demand.requirement.name) }.filter { seen.insert($0).inserted }
    return names.count > 1 || names.first.map { $0 != joined(place.title) } == true ? names : []
  }

  /// The number of a form stays on the line of its letters.
  static func joined(_ words: Bilingual) -> Bilingual {
    Bilingual.make { words[$0].replacing("IMM ", with: "IMM\(Typography.noBreakSpace)") }
  }

  private static func fees(_ record: CaseRecord, _ submission: Submission) -> [LetterFee] {
    Fees.due(record).items.filter { $0.submission == submission }.map {
      LetterFee(code: $0.code, title: $0.title, cents: $0.amountCents)
    }
  }

  /// What a demand asks for, with whose it is in brackets: « Certificat de police (France, Salma BENNOUR) ».
  static func name(of demand: Demand, _ record: CaseRecord) -> Bilingual {
    Bilingual.make { language in
      var parts: [String] = []
      if let country = demand.country { parts.append(record.figures.country(country)?.name[language] ?? country) }
      if let label = demand.subject?.name { parts.append(label) }
      if record.case.people.count > 1, let person = record.case.person(demand.person) { parts.append(person.displayName) }
      let name = joined(demand.requirement.name)[language]
      return parts.isEmpty ? name : "\(name) (\(parts.joined(separator: ", ")))"
    }
  }

  /// Each demand that has a paper, with the numbers of the enclosures that hold it.
  private static func answers(_ places: [SlotPlan.Place], _ record: CaseRecord) -> [LetterAnswer] {
    places.flatMap { place in
      place.lines.filter { !$0.documents.isEmpty }.map { line in
        LetterAnswer(
          requirement: name(of: line.demand, record), source: line.demand.sources.first { isOfficial($0) }?.title,
          enclosures: [place.number])
      }
    }
  }

  /// Whether an officer may be shown the source: the law or a page of the government, read and not in doubt.
  private static func isOfficial(_ source: Source) -> Bool {
    guard source.confidence == .high, let url = source.url else { return false }
    let host = url.split(separator: "/").dropFirst().first ?? ""
    return host.hasSuffix(".gc.ca") || host.hasSuffix("canada.ca")
  }

  /// The papers that an exemption from proof of funds rests on: the offer and the permit.
  private static func isOfExemption(_ enclosure: Enclosure, _ places: [SlotPlan.Place]) -> Bool {
    places.contains { place in
      place.number == enclosure.number && place.documents.contains { ["job-offer", "permit"].contains($0.type) }
    }
  }
}
