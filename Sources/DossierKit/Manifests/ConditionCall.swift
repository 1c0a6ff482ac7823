/// A condition named with its parameters, as the manifest writes it: `{condition: age-at-least, years: 18}`.
public struct ConditionCall: Codable, Sendable, Hashable {
  /// The name of a condition of the catalogue.
  public var condition: String
  /// The values among which the fact must be.
  public var among: [String]?
  /// Completed years.
  public var years: Int?
  /// The first day on which the condition can hold.
  public var from: Day?
  /// The last day on which the condition can hold.
  public var until: Day?
  /// Whether the answer is turned round: yes to no, no to yes; unknown stays unknown.
  public var negated: Bool?

  public init(
    condition: String, among: [String]? = nil, years: Int? = nil, from: Day? = nil, until: Day? = nil,
    negated: Bool? = nil
  ) {
    self.condition = condition
    self.among = among
    self.years = years
    self.from = from
    self.until = until
    self.negated = negated
  }
}
