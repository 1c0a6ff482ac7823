/// What one factor of a grid gives, and why.
public struct FactorScore: Sendable, Hashable {
  /// The name of the factor in the reports, such as `first_language`.
  public var key: String
  public var points: Int
  /// The most that the factor can give in this column of the grid.
  public var maximum: Int
  public var reason: Bilingual

  init(_ key: String, _ points: Int, of maximum: Int, _ reason: Bilingual) {
    self.key = key
    self.points = points
    self.maximum = maximum
    self.reason = reason
  }

  /// The sum of some factors, cut at a cap.
  static func sum(_ key: String, _ parts: [FactorScore], cap: Int) -> FactorScore {
    let sum = parts.reduce(0) { $0 + $1.points }
    return FactorScore(key, min(cap, sum), of: cap, sum > cap ? ScoreWords.capped(sum, cap) : ScoreWords.sum)
  }
}
