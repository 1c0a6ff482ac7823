/// How the columns of a table share the width of the text.
enum TableColumns {
  /// The share of each column, all together 1: by the longest cell, cut so that no column starves, and at least what
  /// its longest word needs, so that no word of usual length is cut.
  /// - Parameters:
  ///   - width: of the text, in points.
  ///   - letter: points that a bold letter of the table takes, generously.
  static func shares(
    header: [[Inline]], rows: [[[Inline]]], width: Double = LetterMetrics.textWidth, letter: Double = 6
  ) -> [Double] {
    let cells = header.indices.map { column in ([header] + rows).map { $0[column].plainText } }
    let weights = cells.map { Double(min(max($0.map(\.count).max() ?? 0, 5), 48)) }
    let least = cells.map { column in
      let longest = column.flatMap { $0.split { $0 == " " || $0 == "\n" } }.map(\.count).max() ?? 0
      return (Double(min(longest, longestKept)) * letter + 2 * LetterMetrics.cellPadding + 2) / width
    }
    var shares = weights.map { $0 / weights.reduce(0, +) }
    // Four columns of long words may need more than there is: then letters are taken for narrower.
    let needed = least.reduce(0, +)
    if needed >= 1, letter > 5 { return Self.shares(header: header, rows: rows, width: width, letter: letter - 1) }
    let lacking = zip(shares, least).map { max(0, $1 - $0) }.reduce(0, +)
    let spare = zip(shares, least).map { max(0, $0 - $1) }.reduce(0, +)
    guard lacking > 0, spare > 0, needed < 1 else { return shares }
    for column in shares.indices {
      let extra = shares[column] - least[column]
      shares[column] = extra < 0 ? least[column] : shares[column] - extra / spare * lacking
    }
    return shares
  }

  /// Letters beyond which a word may be cut.
  private static let longestKept = 16
}
