/// The lines of a standing: labels at the left edge, options in three columns.
struct StatusPage {
  private static let width = TextReporter.width
  private static let indent = 12
  /// Where the option, its last day and its fees stand.
  private static let name = 11
  private static let until = 55

  private(set) var text = ""
  let style: TextStyle

  init(style: TextStyle) { self.style = style }

  mutating func line(_ words: String) { text += words + "\n" }

  /// An empty line; two in a row count as one.
  mutating func blank() {
    if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
  }

  /// A paragraph with a label in bold in the margin.
  mutating func labelled(_ label: String, _ words: String) {
    for (index, piece) in TextPage.wrap(words, Self.width - Self.indent).enumerated() {
      let head = index == 0 ? label : ""
      line(style.bold(head) + Self.spaces(Self.indent - TextStyle.columns(head)) + piece)
    }
  }

  /// The names of the columns.
  mutating func heading(_ style: TextStyle, _ label: String, _ until: String, _ fees: String) {
    let gap = Self.spaces(Self.until - TextStyle.columns(label))
    let right = Self.spaces(Self.width - Self.until - TextStyle.columns(until) - TextStyle.columns(fees))
    line(style.bold(label) + gap + style.dim(until) + right + style.dim(fees))
  }

  mutating func option(_ mark: String, _ title: String, until: String, fees: String, _ style: TextStyle) {
    let isAlone = until.isEmpty && fees.isEmpty
    let names = TextPage.wrap(title, (isAlone ? Self.width : Self.until - 2) - Self.name)
    for (index, piece) in names.enumerated() {
      let first = "  " + mark + Self.spaces(Self.name - 2 - TextStyle.columns(mark))
      let head = index == 0 ? first : Self.spaces(Self.name)
      guard index == 0, !isAlone else {
        line(head + piece)
        continue
      }
      let gap = Self.spaces(Self.until - Self.name - TextStyle.columns(piece))
      let right = Self.spaces(Self.width - Self.until - TextStyle.columns(until) - TextStyle.columns(fees))
      line(head + piece + gap + until + (fees.isEmpty ? "" : right + fees))
    }
  }

  mutating func reason(_ words: String, _ style: TextStyle) {
    for piece in TextPage.wrap(words, Self.width - Self.name) { line(Self.spaces(Self.name) + style.dim(piece)) }
  }

  mutating func deadline(_ day: String, _ words: String) {
    let column = 17
    for (index, piece) in TextPage.wrap(words, Self.width - column).enumerated() {
      line((index == 0 ? "  " + day + Self.spaces(column - 2 - TextStyle.columns(day)) : Self.spaces(column)) + piece)
    }
  }

  private static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(1, count)) }
}
