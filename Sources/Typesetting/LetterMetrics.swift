/// The measures of a letter on US Letter paper, in points.
enum LetterMetrics {
  static let width = 612.0
  static let height = 792.0
  static let margin = 72.0
  static let textWidth = width - 2 * margin
  static let top = margin
  static let bottom = height - margin

  static let size = 11.5
  static let leading = 15.0
  static let smallSize = 9.0
  static let smallLeading = 11.5
  static let tableSize = 10.5
  static let tableLeading = 13.0

  /// Between paragraphs.
  static let gap = 9.0
  /// Above the line to sign on: room for a hand.
  static let signatureGap = 30.0
  /// Between the items of a tight list.
  static let tightGap = 2.5
  /// Between a heading and what it heads.
  static let headingGap = 5.0
  /// How far each list moves the text to the right.
  static let indent = 20.0
  /// Inside the cells of a table.
  static let cellPadding = 4.0

  static let headerBaseline = 42.0
  static let footerBaseline = 755.0

  /// Size, leading and space above a heading.
  static func heading(_ level: Int) -> (size: Double, leading: Double, before: Double) {
    switch level {
    case 1: (15, 19, 18)
    case 2: (12.5, 16, 15)
    default: (11.5, 15, 12)
    }
  }

  /// Where the baseline of a line stands below its top. Liberation Serif rises 0.891 and falls 0.216 of its size.
  static func baseline(size: Double, leading: Double) -> Double {
    (leading - 1.107 * size) / 2 + 0.891 * size
  }
}
