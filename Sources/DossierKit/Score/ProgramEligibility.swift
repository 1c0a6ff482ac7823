/// Whether the minimum requirements of a program are met on a day, and why.
public struct ProgramEligibility: Codable, Sendable, Hashable {
  /// `nil` where a fact that decides is missing; the reasons then name its key.
  public var eligible: Bool?
  /// One sentence for each requirement that is not met or not known; where all are met, what was shown.
  public var reasons: [Bilingual]

  public init(eligible: Bool?, reasons: [Bilingual]) {
    self.eligible = eligible
    self.reasons = reasons
  }

  // Every key is written, also where there is nothing to say.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(eligible, forKey: .eligible)
    try container.encode(reasons, forKey: .reasons)
  }
}
