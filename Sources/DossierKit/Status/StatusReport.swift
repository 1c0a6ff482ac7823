/// Where the people of a case stand on a day. In JSON the keys of the principal applicant stand at the top.
public struct StatusReport: Encodable, Sendable {
  public struct CaseSummary: Encodable, Sendable {
    /// The name of the case folder.
    public var folder: String
    /// The day judged.
    public var asOf: Day
    public var language: Language
  }

  public static let schemaVersion = 1

  public var schemaVersion = StatusReport.schemaVersion
  public var tool = Report.Tool(name: ToolVersion.name, version: ToolVersion.version)
  public var `case`: CaseSummary
  public var principal: PersonStanding
  /// The other people of the case who may have a status to look after.
  public var others: [PersonStanding]
  public var disclaimer = Disclaimer.text

  /// The principal first, then the others in the order of the case file.
  public var people: [PersonStanding] { [principal] + others }

  public static func make(
    _ facts: Case, folder: String, on day: Day, language: Language, figures: Figures, manifests: [Manifest]
  ) -> StatusReport {
    func judge(_ person: Person) -> PersonStanding {
      StandingJudge.judge(person, of: facts, on: day, figures: figures, manifests: manifests)
    }
    return StatusReport(
      case: CaseSummary(folder: folder, asOf: day, language: language), principal: judge(facts.principal),
      others: StandingJudge.people(facts).filter { $0.id != facts.principal.id }.map(judge))
  }

  private enum CodingKeys: String, CodingKey { case schemaVersion, tool, `case`, others, disclaimer }

  public func encode(to encoder: any Encoder) throws {
    try principal.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(schemaVersion, forKey: .schemaVersion)
    try container.encode(tool, forKey: .tool)
    try container.encode(self.case, forKey: .case)
    try container.encode(others, forKey: .others)
    try container.encode(disclaimer, forKey: .disclaimer)
  }
}
