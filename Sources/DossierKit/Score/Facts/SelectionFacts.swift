/// What the case says of arranged employment and adaptability (IRPR ss. 82, 83), and what it does not.
struct SelectionFacts {
  private(set) var warnings: [ScoreWarning] = []
  private let facts: Case
  private let day: Day
  private let figures: Figures

  init(_ facts: Case, on day: Day, figures: Figures) {
    self.facts = facts
    self.day = day
    self.figures = figures
  }

  /// A partner who comes along and is neither a citizen nor a permanent resident.
  private var partner: Person? { facts.partner.flatMap { $0.accompanies && !$0.isCanadian ? $0 : nil } }

  mutating func add(to profile: inout FSWProfile, partnerLanguages: [LanguageSkill], leastPartnerLevel: Int) {
    profile.hasArrangedEmployment = arrangedEmployment()
    var shown: Set<FSWProfile.Adaptability> = []
    if partner != nil, partnerLanguages.contains(where: { $0.levels.lowest >= leastPartnerLevel }) {
      shown.insert(.spouseLanguage)
    }
    if studied(facts.principal) { shown.insert(.applicantStudy) }
    if let partner, studied(partner) { shown.insert(.spouseStudy) }
    if worked(facts.principal, .adaptabilityOfApplicant) { shown.insert(.applicantWork) }
    if let partner, worked(partner, .adaptabilityOfPartner) { shown.insert(.spouseWork) }
    if hasRelative() { shown.insert(.relative) }
    profile.adaptability = shown
  }

  /// An offer under one of the paragraphs of s. 82(2). No offer in the case: none.
  private mutating func arrangedEmployment() -> Bool? {
    guard let offer = facts.expressEntry?.jobOffer else { return false }
    let factors = ["arranged_employment", "adaptability"]
    guard offer.basis != nil else {
      warnings.append(.missing("express_entry.job_offer.basis", factors))
      return nil
    }
    guard let paragraph = OfferParagraph(offer, .fsw) else { return false }
    switch paragraph.answer(ProgramSituation(facts, figures: figures, on: day)) {
    case .yes: return true
    case .no: return false
    case .unknown(let keys, let reason):
      warnings += keys.map { .missing($0, factors) }
      if keys.isEmpty { warnings.append(ScoreWarning(key: nil, factors: factors, message: reason)) }
      return nil
    }
  }

  /// Two academic years or more, full time, in a program of two years or more. The case does not tell how long a
  /// program was meant to be: two whole years at one institution show it, and less is left to the person to claim.
  private mutating func studied(_ person: Person) -> Bool {
    var spans: [String: (days: Int, keys: [String], index: Int)] = [:]
    for (index, activity) in (person.activities ?? []).enumerated()
    where activity.kind == .study && activity.country == "CAN" {
      let key = person.key("activities[\(index)]")
      guard let from = activity.from, from <= day else { continue }
      var span = spans[activity.institution ?? key] ?? (0, [], index)
      let isFullTime = activity.hoursPerWeek.map { $0 >= Self.fullTimeStudyHours }
      if isFullTime == nil { span.keys.append("\(key).hours_per_week") }
      if isFullTime != false { span.days += min(activity.to ?? day, day) - from + 1 }
      spans[activity.institution ?? key] = span
    }
    let long = spans.values.filter { $0.days >= Self.twoYears }
    if long.contains(where: { $0.keys.isEmpty }) { return true }
    warnings += long.sorted { $0.index < $1.index }.flatMap(\.keys).map { .missing($0, ["adaptability"]) }
    if long.isEmpty, let near = spans.values.filter({ $0.days >= Self.twoAcademicYears }).min(by: { $0.index < $1.index }) {
      let key = person.key("activities[\(near.index)]")
      warnings.append(
        ScoreWarning(
          key: key, factors: ["adaptability"],
          message: Bilingual(
            fr: "\(key)\u{00A0}: moins de deux ans d’études au Canada; si c’étaient deux années scolaires à temps plein "
              + "d’un programme d’au moins deux ans, cinq points d’adaptation de plus (RIPR, art. 83).",
            en: "\(key): less than two years of study in Canada; if they were two academic years, full time, of a "
              + "program of two years or more, five more points for adaptability (IRPR s. 83).")))
    }
    return false
  }

  /// IRPR s. 78(1): full-time study is at least 15 hours of instruction a week.
  private static let fullTimeStudyHours = 15.0
  private static let twoYears = 730
  /// Two academic years of eight months.
  private static let twoAcademicYears = 480

  private mutating func worked(_ person: Person, _ kind: CountedWork) -> Bool {
    let work = WorkOfPerson(person, kind)
    warnings += work.unknownKeys(on: day).map { .missing($0, ["adaptability"]) }
    return (work.credit(on: day)?.years ?? 0) >= 1
  }

  /// A brother or sister of `sibling_in_canada` is a relative too.
  private mutating func hasRelative() -> Bool {
    let relatives = RelativesInCanada.ofApplicants(facts)
    if facts.expressEntry?.siblingInCanada == true || relatives.contains(where: { RelativesInCanada.counts($0) == true }) {
      return true
    }
    if facts.expressEntry?.relativesInCanada == nil {
      warnings.append(.missing("express_entry.relatives_in_canada", ["adaptability"]))
    }
    for (index, relative) in (facts.expressEntry?.relativesInCanada ?? []).enumerated()
    where RelativesInCanada.counts(relative) == nil {
      let key = "express_entry.relatives_in_canada[\(index)]"
      let facts = [
        ("relation", relative.relation == nil), ("adult", relative.adult == nil),
        ("citizen_or_pr", relative.citizenOrPr == nil), ("lives_in_canada", relative.livesInCanada == nil),
      ]
      warnings += facts.filter(\.1).map { .missing("\(key).\($0.0)", ["adaptability"]) }
    }
    return false
  }
}
