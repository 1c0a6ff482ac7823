/// What the case says of the additional points, and what it does not.
struct AdditionalFacts {
  private(set) var warnings: [ScoreWarning] = []
  private let facts: Case
  private let day: Day

  init(_ facts: Case, on day: Day) {
    self.facts = facts
    self.day = day
  }

  private var expressEntry: ExpressEntryFacts? { facts.expressEntry }

  mutating func add(to profile: inout CRSProfile, jobOfferCounts: Bool) {
    profile.isNominated = known(expressEntry?.provincialNomination, "provincial_nomination", "nomination")
    profile.hasSibling = known(sibling, "sibling_in_canada", "sibling")
    profile.canadianEducation = known(
      expressEntry?.canadianEducation.flatMap(CRSProfile.CanadianEducation.init(rawValue:)), "canadian_education",
      "canadian_education")
    profile.hasCertificate = known(certificate, "certificate_of_qualification", "transfer_certificate")
    profile.jobOffer = jobOffer(asking: jobOfferCounts)
  }

  private mutating func known<Value>(_ value: Value?, _ key: String, _ factor: String) -> Value? {
    if value == nil { warnings.append(.missing("express_entry.\(key)", [factor])) }
    return value
  }

  /// As the case says; else a brother or sister among the relatives of whom all that counts is told.
  private var sibling: Bool? {
    if let said = expressEntry?.siblingInCanada { return said }
    let isThere = relatives.contains { $0.relation == "sibling" && RelativesInCanada.counts($0) == true }
    return isThere ? true : nil
  }

  /// The relatives of the applicant and of the partner who comes along.
  private var relatives: [ExpressEntryFacts.Relative] { RelativesInCanada.ofApplicants(facts) }

  private var certificate: Bool? {
    switch expressEntry?.certificateOfQualification {
    case nil: nil
    case .some(.none): false
    case .held(let details)?: details.issueDate.map { $0 <= day } ?? true
    }
  }

  private mutating func jobOffer(asking: Bool) -> CRSProfile.JobOffer? {
    guard asking else { return CRSProfile.JobOffer.none }
    guard let offer = expressEntry?.jobOffer else { return CRSProfile.JobOffer.none }
    guard let teer = offer.teerOfOffer else {
      warnings.append(.missing("express_entry.job_offer.noc", ["job_offer"]))
      return nil
    }
    if offer.noc?.hasPrefix("00") == true { return .seniorManagement }
    return teer <= 3 ? .skilled : CRSProfile.JobOffer.none
  }
}

/// The relatives in Canada that the grids count.
enum RelativesInCanada {
  /// Relatives of the principal applicant or of the accompanying partner; `of` absent means the applicant.
  static func ofApplicants(_ facts: Case) -> [ExpressEntryFacts.Relative] {
    let partner = facts.partner.flatMap { $0.accompanies ? $0.id : nil }
    return (facts.expressEntry?.relativesInCanada ?? []).filter { relative in
      relative.of == nil || relative.of == facts.principal.id || relative.of == partner
    }
  }

  /// Whether a relative counts: 18 or more, citizen or permanent resident, living in Canada; `nil` where a fact is
  /// missing and none rules the relative out.
  static func counts(_ relative: ExpressEntryFacts.Relative) -> Bool? {
    let facts = [relative.adult, relative.citizenOrPr, relative.livesInCanada]
    if facts.contains(false) { return false }
    return relative.relation == nil || facts.contains(nil) ? nil : true
  }
}

extension ExpressEntryFacts.JobOffer {
  /// The TEER category, as given or as the second digit of the NOC 2021 code says.
  var teerOfOffer: Int? {
    teer ?? noc.flatMap { code in code.utf8.count == 5 ? code.utf8.dropFirst().first.map { Int($0) - 48 } : nil }
  }
}
