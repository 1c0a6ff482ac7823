/// How the columns of a table share the width of the text.
enum TableColumns {
  /// The share of each column, all together 1: by the longest cell, cut so that no column starves.
  static func shares(header: [[Inline]], rows: [[[Inline]]]) -> [Double] {
    let longest = header.indices.map { column in
      ([header] + rows).map { $0[column].plainText.count }.max() ?? 0
    }
    let weights = longest.map { Double(min(max($0, 5), 48)) }
    let total = weights.reduce(0, +)
    return weights.map { $0 / total }
  }
}
