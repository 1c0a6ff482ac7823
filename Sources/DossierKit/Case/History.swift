/// A place lived in. Both days belong to the stay; an absent `to` means up to now.
public struct Residence: Codable, Sendable {
  public var country: String
  public var from: Day
  public var to: Day?
}

/// A job, a course or another way the time was spent.
public struct Activity: Codable, Sendable {
  public enum Kind: String, Codable, Sendable { case work, study, unemployed, travel, caregiving, other }
  public var kind: Kind
  public var employer: String?
  public var institution: String?
  public var title: String?
  public var noc: String?
  /// 0 to 5 (NOC 2021).
  public var teer: Int?
  public var country: String?
  public var from: Day?
  public var to: Day?
  public var hoursPerWeek: Double?
  public var paid: Bool?
  public var authorized: Bool?
  public var selfEmployed: Bool?
  public var fullTimeStudent: Bool?
  public var description: String?
}

public struct Education: Codable, Sendable {
  public enum Credential: String, Codable, Sendable {
    case secondary, bachelors, masters, professional, doctoral
    case lessThanSecondary = "less-than-secondary"
    case oneYear = "one-year"
    case twoYear = "two-year"
    case threeYear = "three-year"
    case twoOrMore = "two-or-more"
  }
  public var credential: Credential?
  public var institution: String?
  public var country: String?
  public var field: String?
  public var completed: Day?
  public var eca: CredentialAssessment?
}

public struct CredentialAssessment: Codable, Sendable {
  public var body: String?
  public var issueDate: Day?
  public var equivalent: String?
  public var reference: String?
}

public struct LanguageTest: Codable, Sendable {
  public enum Name: String, Codable, Sendable, CaseIterable {
    case ieltsGeneral = "ielts-general"
    case ieltsAcademic = "ielts-academic"
    case celpipGeneral = "celpip-general"
    case celpipGeneralLS = "celpip-general-ls"
    case pteCore = "pte-core"
    case pteAcademic = "pte-academic"
    case tefCanada = "tef-canada"
    case tcfCanada = "tcf-canada"
  }
  public var test: Name
  public var testDate: Day?
  public var resultDate: Day?
  public var reference: String?
  public var column: String?
  public var scores: Abilities?
  public var clb: Abilities?
}

/// One value for each of the four abilities.
public struct Abilities: Codable, Sendable, Hashable {
  public var listening: Double?
  public var reading: Double?
  public var writing: Double?
  public var speaking: Double?
}

public struct MedicalExam: Codable, Sendable {
  public var date: Day?
  public var number: String?
}
