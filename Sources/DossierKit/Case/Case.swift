/// The facts of one case, as `case.yaml` gives them. An absent fact is *unknown* and is `nil`
/// here: it is never read as compliance. Shapes and names: `schemas/case.schema.json`.
public struct Case: Codable, Sendable {
  public var applications: [Application]
  public var language: Language?
  public var submissionDate: Day?
  /// The id of a channel of `schemas/figures/channels.yaml`.
  public var channel: String?
  /// Document types that the account's own checklist asks beyond the manifest.
  public var accountAsks: [String]?
  public var people: [Person]
  public var restoration: RestorationFacts?
  public var permanentResidence: PermanentResidence?
  public var expressEntry: ExpressEntryFacts?
  /// Letters by which an officer asks for papers.
  public var documentRequests: [DocumentRequest]?
  public var refusal: Refusal?
  public var earlierRefusals: [EarlierRefusal]?
  public var representative: Representative?
  public var documents: [DeclaredDocument]?
  /// Glob patterns of files that are neither judged nor packed.
  public var ignore: [String]?
  public var waivers: [Waiver]?
}

extension Case {
  /// The one person with the role of principal applicant. The loader refuses a case without one.
  public var principal: Person { people.first { $0.role == .principal } ?? people[0] }

  /// The spouse or common-law partner, if one is declared.
  public var partner: Person? { people.first { $0.role == .spouse || $0.role == .commonLawPartner } }

  /// The declared children, in order.
  public var children: [Person] { people.filter { $0.role == .child } }

  public func person(_ id: String?) -> Person? { people.first { $0.id == id } }

  /// Whether a person is an applicant of an application. By default the principal applies for all;
  /// family members are part of an Express Entry application, and apply for restoration only
  /// where `applies_for` says so.
  public func applies(_ person: Person, for application: Application) -> Bool {
    guard applications.contains(application) else { return false }
    if let chosen = person.appliesFor { return chosen.contains(application) }
    return person.role == .principal || application == .expressEntry
  }
}

public struct RestorationFacts: Codable, Sendable {
  public enum Status: String, Codable, Sendable { case worker, student, visitor }
  public enum Permit: String, Codable, Sendable {
    case open, study, none
    case employerSpecific = "employer-specific"
  }
  public var restoreAs: Status?
  public var requestedPermit: Permit?
  public var cause: Narrative?
  /// Why the person stays and lives on what: that the initial requirements of the stay are still met.
  public var purpose: Narrative?
}

/// A text in the applicant's own words: in one language, whose language is not told, or in both.
public enum Narrative: Codable, Sendable, Hashable {
  case text(String)
  case perLanguage(fr: String?, en: String?)

  private enum Key: String, CodingKey { case fr, en }

  public init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      self = .text(text)
    } else {
      let container = try decoder.container(keyedBy: Key.self)
      self = .perLanguage(
        fr: try container.decodeIfPresent(String.self, forKey: .fr),
        en: try container.decodeIfPresent(String.self, forKey: .en))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .perLanguage(let fr, let en):
      var container = encoder.container(keyedBy: Key.self)
      try container.encodeIfPresent(fr, forKey: .fr)
      try container.encodeIfPresent(en, forKey: .en)
    }
  }

  /// The text in a language, or else in the other one: for the person who wrote it, not for a letter.
  public func ownWords(_ language: Language) -> String? {
    switch self {
    case .text(let text): text
    case .perLanguage(let fr, let en): language == .fr ? fr ?? en : en ?? fr
    }
  }

  /// The text for a letter of a language. A text given without its language belongs to the
  /// language of the case; it is never translated nor copied to the other.
  public func text(in language: Language, caseLanguage: Language?) -> String? {
    switch self {
    case .text(let text): language == (caseLanguage ?? language) ? text : nil
    case .perLanguage(let fr, let en): language == .fr ? fr : en
    }
  }
}

public struct PermanentResidence: Codable, Sendable {
  /// The person named as principal applicant on the application for permanent residence.
  public var principalApplicant: String?
  public var `class`: ResidenceClass?
  public var stage: ResidenceStage?
  public var submittedOn: Day?
  public var acknowledgedOn: Day?
  public var applicationNumber: String?
  public var nominationRestricted: Bool?
  public var intendedProvince: String?
}

public enum ResidenceClass: String, Codable, Sendable, CaseIterable {
  case fsw, cec, fst, pnp, caregiver, atlantic, family, humanitarian, other
  case pnpExpressEntry = "pnp-express-entry"
  case quebecSkilledWorker = "quebec-skilled-worker"
  case agriFood = "agri-food"
  case homeCare2025 = "home-care-2025"
  case ruralCommunity = "rural-community"
  case francophoneCommunity = "francophone-community"
}

public enum ResidenceStage: String, Codable, Sendable, CaseIterable {
  case profile, invited, submitted, acknowledged
  case completenessPassed = "completeness-passed"
  case approvedInPrinciple = "approved-in-principle"
  case refused, returned, withdrawn
}

public struct Refusal: Codable, Sendable {
  public var kind: String?
  public var date: Day?
  public var deliveredOn: Day?
  public var openedOn: Day?
  public var decidedInCanada: Bool?
  public var office: String?
  public var applicationNumber: String?
  public var errors: [OfficerError]?

  public struct OfficerError: Codable, Sendable {
    public var quote: String?
    public var evidenceFile: String?
    public var page: Int?
    public var why: Narrative?
  }

  /// The last day to reply, as a fairness letter gives it.
  public var replyBy: Day?
  /// What a fairness letter doubts, and what the person answers.
  public var concerns: [Concern]?

  public struct Concern: Codable, Sendable {
    public var quote: String?
    public var answer: Narrative?
    public var evidenceFile: String?
    public var page: Int?
  }
}

public struct EarlierRefusal: Codable, Sendable {
  public var country: String?
  public var application: String?
  public var kind: String?
  public var date: Day?
}

public struct Representative: Codable, Sendable {
  public var paid: Bool?
  public var name: String?
  public var licence: String?
  public var regulator: String?
  public var firm: String?
  public var address: String?
  public var email: String?
  public var imm5476SignedOn: Day?
}

/// What `case.yaml` says of a file that its name and content cannot tell.
public struct DeclaredDocument: Codable, Sendable, Hashable {
  public var file: String
  public var type: String
  public var person: String?
  public var country: String?
  public var employer: String?
  public var issueDate: Day?
  public var expiryDate: Day?
  public var date: Day?
  public var language: String?
  /// The file that a translation renders.
  public var translates: String?
  /// Pages such as `3` or `2-4`, counted from 1.
  public var pages: String?
}

/// A finding accepted on purpose, with the reason that IRCC will read.
public struct Waiver: Codable, Sendable, Hashable {
  public var code: String
  public var person: String?
  public var country: String?
  public var file: String?
  public var requirement: String?
  public var reason: Narrative?
  public var proof: String?
  /// The day on which a paper that is not there was asked for, and the day on which it is expected.
  public var requestedOn: Day?
  public var expectedOn: Day?
  /// A note to oneself: it never leaves the folder.
  public var note: String?
}
