/// What a score could not take into account, or took into account with a doubt.
public struct ScoreWarning: Encodable, Sendable, Hashable {
  /// The key of `case.yaml` to fill in or to check; `nil` where no key would help.
  public var key: String?
  /// The factors that wait for it, such as `first_language`.
  public var factors: [String]
  public var message: Bilingual
  /// Whether the key is absent from the case, so that more points may be due.
  public var isMissing = false

  public init(key: String?, factors: [String], message: Bilingual) {
    self.key = key
    self.factors = factors
    self.message = message
  }

  /// A key that is absent: its factors give nothing.
  static func missing(_ key: String, _ factors: [String]) -> ScoreWarning {
    var warning = ScoreWarning(
      key: key, factors: factors,
      message: Bilingual(
        fr: "\(key) n’est pas indiqué\u{00A0}: aucun point n’est compté pour cela.",
        en: "\(key) is not given: no points are counted for it."))
    warning.isMissing = true
    return warning
  }

  // Every key is written, also where there is nothing to say.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(key, forKey: .key)
    try container.encode(factors, forKey: .factors)
    try container.encode(message, forKey: .message)
  }

  private enum CodingKeys: String, CodingKey { case key, factors, message }
}

extension [ScoreWarning] {
  /// The absent keys that some factors wait for.
  func missingKeys(of factors: Set<String>) -> [String] {
    compactMap { $0.isMissing && !factors.isDisjoint(with: $0.factors) ? $0.key : nil }
  }

  /// One warning for each key, naming the factors of all; what has no key is kept once for each message.
  var merged: [ScoreWarning] {
    var merged: [ScoreWarning] = []
    for warning in self {
      if let index = merged.firstIndex(where: { $0.key == warning.key && $0.message == warning.message }) {
        merged[index].factors += warning.factors.filter { !merged[index].factors.contains($0) }
      } else {
        merged.append(warning)
      }
    }
    return merged
  }
}
