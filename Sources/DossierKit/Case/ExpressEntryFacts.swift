/// What the case says of an application through Express Entry.
public struct ExpressEntryFacts: Codable, Sendable {
  public enum Program: String, Codable, Sendable { case fsw, cec, fst }
  /// The program printed on the invitation. It selects what is demanded and is never inferred.
  public var program: Program?
  public var profileDate: Day?
  public var invitationDate: Day?
  /// The last day as printed on the invitation, which prevails over the count of 60 days.
  public var submitBy: Day?
  public var round: Round?
  public var roundCutoff: Int?
  public var claimedScore: Int?
  public var firstOfficialLanguage: Language?
  public var primaryOccupation: String?
  public var funds: Funds?
  public var provincialNomination: Bool?
  public var siblingInCanada: Bool?
  public var relativesInCanada: [Relative]?
  public var canadianEducation: String?
  public var certificateOfQualification: Certificate?
  public var jobOffer: JobOffer?

  public struct Round: Codable, Sendable {
    public var kind: String?
    public var category: String?
    public var lowestScore: Int?
  }

  /// Amounts in Canadian dollars.
  public struct Funds: Codable, Sendable {
    public var amount: Double?
    public var averageSixMonths: Double?
    public var debts: Double?
    public var authorizedToWork: Bool?
    /// Large deposits, each of which a letter explains.
    public var deposits: [Deposit]?
  }

  /// A sum in Canadian dollars that came to an account at once.
  public struct Deposit: Codable, Sendable {
    public var date: Day?
    public var amount: Double?
    public var origin: Narrative?
    public var proof: String?
  }

  public struct Relative: Codable, Sendable {
    public var relation: String?
    public var of: String?
    public var adult: Bool?
    public var citizenOrPr: Bool?
    public var livesInCanada: Bool?
  }

  public struct JobOffer: Codable, Sendable {
    public var employer: String?
    public var noc: String?
    public var teer: Int?
    public var fullTime: Bool?
    public var months: Int?
    public var basis: String?
  }

  /// `false`, or the certificate itself.
  public enum Certificate: Codable, Sendable {
    case none
    case held(Details)

    public struct Details: Codable, Sendable {
      public var noc: String?
      public var authority: String?
      public var issueDate: Day?
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let held = try? container.decode(Bool.self) {
        self = held ? .held(Details()) : .none
      } else {
        self = .held(try container.decode(Details.self))
      }
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .none: try container.encode(false)
      case .held(let details): try container.encode(details)
      }
    }
  }
}
