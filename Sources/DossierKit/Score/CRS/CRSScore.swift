/// A score of the Comprehensive Ranking System, factor by factor.
public struct CRSScore: Sendable, Hashable {
  /// Whether the column for applicants with an accompanying spouse or partner was used.
  public var withSpouseColumn: Bool
  /// In the order of the grid: the factors of a section, then its capped sum; the total last.
  public var factors: [FactorScore]

  /// The points of a factor, such as `first_language`, `core` or `total`; 0 for a name that the grid has not.
  public subscript(key: String) -> Int { factors.first { $0.key == key }?.points ?? 0 }

  public var total: Int { factors.last?.points ?? 0 }
}
