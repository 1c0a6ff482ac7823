/// Where one person of a case stands on a day: status, work, studies, what can be done and by when.
public struct PersonStanding: Encodable, Sendable {
  /// The id of the person in the case file.
  public var person: String
  public var name: String
  public var situation: Standing
  /// Whether the person may work now; `nil` where the case does not tell.
  public var workAllowed: Bool?
  public var studyAllowed: Bool?
  /// The day status ended (E), if it did, by the earliest reading of the facts.
  public var since: Day?
  /// E + 90, inclusive: the last day of restoration, also where something else bars it or it has passed.
  public var lastDay: Day?
  /// Which facts led to the situation.
  public var reasons: [Bilingual]
  /// What one may not do meanwhile, and what filing does not give.
  public var meanwhile: [Bilingual]
  public var options: [StandingOption]
  public var deadlines: [Report.Deadline]
  public var sources: [Source]

  public func option(_ code: StandingOption.Code) -> StandingOption? { options.first { $0.code == code } }

  enum CodingKeys: String, CodingKey {
    case person, name, situation, workAllowed, studyAllowed, since, lastDay, reasons, meanwhile, options, deadlines
    case sources
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(person, forKey: .person)
    try container.encode(name, forKey: .name)
    try container.encode(situation, forKey: .situation)
    try container.encode(workAllowed, forKey: .workAllowed)
    try container.encode(studyAllowed, forKey: .studyAllowed)
    try container.encode(since, forKey: .since)
    try container.encode(lastDay, forKey: .lastDay)
    try container.encode(reasons, forKey: .reasons)
    try container.encode(meanwhile, forKey: .meanwhile)
    try container.encode(options, forKey: .options)
    try container.encode(deadlines, forKey: .deadlines)
    try container.encode(sources, forKey: .sources)
  }
}
