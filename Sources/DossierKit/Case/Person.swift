/// One person of the case.
public struct Person: Codable, Sendable {
  public enum Role: String, Codable, Sendable {
    case principal, spouse, child
    case commonLawPartner = "common-law-partner"
  }
  public enum MaritalStatus: String, Codable, Sendable {
    case single, married, separated, divorced, widowed, annulled
    case commonLaw = "common-law"
  }
  public enum UnauthorizedWork: String, Codable, Sendable {
    case no = "false"
    case yes = "true"
    case conditionsOnly = "conditions-only"
    case unknown

    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let answer = try? container.decode(Bool.self) {
        self = answer ? .yes : .no
      } else if let value = Self(rawValue: try container.decode(String.self)) {
        self = value
      } else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such answer")
      }
    }
  }

  public var id: String
  public var role: Role
  public var accompanying: Bool?
  public var appliesFor: [Application]?
  public var canadianOrPermanentResident: Bool?
  public var familyName: String?
  public var givenNames: String?
  public var otherNames: [OtherName]?
  public var title: String?
  public var agreement: String?
  public var birthDate: Day?
  public var citizenships: [String]?
  public var maritalStatus: MaritalStatus?
  public var union: Union?
  public var previousUnions: [PreviousUnion]?
  public var uci: String?
  public var province: String?
  public var contact: Contact?
  public var passport: Passport?
  public var inCanada: Bool?
  public var lastEntry: LastEntry?
  public var biometricsDate: Day?
  public var permits: [Permit]?
  public var `extension`: OneOrMany<Extension>?
  public var statusLoss: StatusLoss?
  public var workWithoutAuthorization: UnauthorizedWork?
  public var unauthorizedWorkEndedOn: Day?
  public var enrolledAndStudying: Bool?
  public var removalOrder: Bool?
  public var declarationA221: Bool?
  public var misrepresentationFinding: Bool?
  public var dependsBecauseOfCondition: Bool?
  public var adopted: Bool?
  public var otherParent: String?
  public var residence: [Residence]?
  public var activities: [Activity]?
  public var education: [Education]?
  public var languageTests: [LanguageTest]?
  public var medicalExam: MedicalExam?

  enum CodingKeys: String, CodingKey {
    case id, role, accompanying, appliesFor, canadianOrPermanentResident, familyName, givenNames, otherNames, title
    case agreement, birthDate, citizenships, maritalStatus, union, previousUnions, uci, province, contact, passport
    case inCanada, lastEntry, biometricsDate, permits, `extension`, statusLoss, workWithoutAuthorization
    case unauthorizedWorkEndedOn, enrolledAndStudying, removalOrder
    // What snake-case decoding makes of `declaration_a22_1`.
    case declarationA221 = "declarationA221"
    case misrepresentationFinding, dependsBecauseOfCondition, adopted, otherParent, residence, activities, education
    case languageTests, medicalExam
  }
}

extension Person {
  /// Whether the person accompanies the principal applicant; `true` unless the case says otherwise.
  public var accompanies: Bool { accompanying ?? true }

  /// Whether the person is a Canadian citizen or permanent resident; `false` unless said.
  public var isCanadian: Bool { canadianOrPermanentResident ?? false }

  /// The applications for an extension of the stay, in the order of the case file.
  public var extensions: [Extension] { self.extension?.values ?? [] }

  /// Given names and family name, the family name as written in the passport.
  public var fullName: String? {
    let parts = [givenNames, familyName].compactMap { $0 }.filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// How the person is called in a report: the full name, or the id of the case file.
  public var displayName: String { fullName ?? id }

  /// The age on a day, or `nil` where the birth date is not given.
  public func age(on day: Day) -> Int? { birthDate.map { day.age(bornOn: $0) } }
}

public struct OtherName: Codable, Sendable {
  public var name: String
  public var reason: Narrative?
  /// The papers that bear this name.
  public var appearsIn: Narrative?
  /// The file that proves that it is the same person.
  public var proof: String?
}

public struct Union: Codable, Sendable {
  public var since: Day?
  public var cohabitingSince: Day?
}

public struct PreviousUnion: Codable, Sendable {
  /// `married` or `common-law`.
  public var kind: String?
  /// `divorce`, `annulment`, `death` or `separation`.
  public var endedBy: String?
  public var endedOn: Day?
}

public struct Contact: Codable, Sendable {
  public var address: String?
  public var city: String?
  public var province: String?
  public var postalCode: String?
  public var country: String?
  public var email: String?
  public var phone: String?
}

public struct Passport: Codable, Sendable {
  public var number: String?
  public var country: String?
  public var issueDate: Day?
  public var expiryDate: Day?
}

public struct LastEntry: Codable, Sendable {
  public var date: Day?
  public var place: String?
  public var authorizedUntil: Day?
}

public struct Permit: Codable, Sendable {
  public enum Kind: String, Codable, Sendable {
    case work, study, visitor
    case temporaryResidentPermit = "temporary-resident-permit"
  }
  public enum Scope: String, Codable, Sendable {
    case open
    case employerSpecific = "employer-specific"
  }
  public var kind: Kind?
  public var number: String?
  public var scope: Scope?
  public var issueDate: Day?
  public var expiryDate: Day?
  /// The date of a remark "must leave Canada by", where the permit carries one.
  public var mustLeaveBy: Day?
}

public struct Extension: Codable, Sendable {
  public enum Decision: String, Codable, Sendable { case pending, approved, refused, returned, withdrawn }
  public var kind: Permit.Kind?
  public var filedOn: Day?
  public var decision: Decision?
  public var decidedOn: Day?
  public var communicatedOn: Day?
}

public struct StatusLoss: Codable, Sendable {
  public enum Ground: String, Codable, Sendable {
    case stayEnded = "stay-ended"
    case workConditions = "work-conditions"
    case studyConditions = "study-conditions"
    case other, unknown
  }
  public var ground: Ground?
  public var date: Day?
}
