/// What the Comprehensive Ranking System looks at. What is not known is `nil` and gives no points.
public struct CRSProfile: Sendable, Hashable {
  public enum CanadianEducation: String, Codable, Sendable, CaseIterable {
    case none, secondary
    case oneOrTwoYears = "one-or-two-years"
    case threeYearsOrMore = "three-years-or-more"
  }

  public enum JobOffer: String, Codable, Sendable, CaseIterable {
    case none
    /// TEER 0 to 3, but not major group 00.
    case skilled
    /// Major group 00.
    case seniorManagement = "senior-management"
  }

  /// The facts of an accompanying spouse or common-law partner who is neither a citizen nor a permanent resident.
  public struct Partner: Sendable, Hashable {
    public var education: Education.Credential?
    /// The levels of the one test that the partner uses, in either language.
    public var language: LanguageSkill?
    public var canadianWork: WorkCredit?

    public init(
      education: Education.Credential? = nil, language: LanguageSkill? = nil, canadianWork: WorkCredit? = nil
    ) {
      self.education = education
      self.language = language
      self.canadianWork = canadianWork
    }
  }

  /// Completed years.
  public var age: Int?
  public var education: Education.Credential?
  public var first: LanguageSkill?
  public var second: LanguageSkill?
  public var canadianWork: WorkCredit?
  public var foreignWork: WorkCredit?
  /// Present where the column with a spouse applies.
  public var partner: Partner?
  public var hasCertificate: Bool?
  public var isNominated: Bool?
  public var hasSibling: Bool?
  public var canadianEducation: CanadianEducation?
  public var jobOffer: JobOffer?

  public init() {}

  /// The levels of a language, whether it is the first or the second.
  func levels(_ language: Language) -> LanguageLevels? {
    [first, second].compactMap { $0 }.first { $0.language == language }?.levels
  }

  /// The column of the grid.
  func column(_ row: PointTable.Row) -> Int? { partner == nil ? row.without : row.with }
}
