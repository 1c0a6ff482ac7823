/// What the selection grid of federal skilled workers looks at. What is not known is `nil` and gives no points.
public struct FSWProfile: Sendable, Hashable {
  /// What shows adaptability, beside an arranged employment (IRPR s. 83(1)).
  public enum Adaptability: String, Codable, Sendable, CaseIterable {
    case spouseLanguage = "spouse-language"
    case applicantStudy = "applicant-study"
    case spouseStudy = "spouse-study"
    case applicantWork = "applicant-work"
    case spouseWork = "spouse-work"
    case relative
  }

  /// Completed years.
  public var age: Int?
  public var education: Education.Credential?
  public var first: LanguageSkill?
  public var second: LanguageSkill?
  /// Work of TEER 0 to 3, in Canada or abroad.
  public var skilledWork: WorkCredit?
  public var hasArrangedEmployment: Bool?
  /// The items that are shown; an item that is not known is left out.
  public var adaptability: Set<Adaptability> = []

  public init() {}
}
