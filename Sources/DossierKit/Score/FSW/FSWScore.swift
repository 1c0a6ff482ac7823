/// Points of the selection grid, factor by factor.
public struct FSWScore: Sendable, Hashable {
  /// In the order of the grid, `language` being the sum of the two before it; the total last.
  public var factors: [FactorScore]
  /// Whether the first language reaches the minimum in all four abilities.
  public var meetsLanguageMinimum: Bool
  public var passMark: Int

  /// The points of a factor, such as `language_first` or `total`; 0 for a name that the grid has not.
  public subscript(key: String) -> Int { factors.first { $0.key == key }?.points ?? 0 }

  public var total: Int { factors.last?.points ?? 0 }

  /// Whether the mark is reached, with the language minimum and at least a year of skilled work.
  public var passes: Bool { total >= passMark && meetsLanguageMinimum && self["experience"] > 0 }
}
