/// The lines of a score: a factor, the reason for its points, and the points at the right edge.
struct ScorePage {
  private static let width = TextReporter.width
  /// Where the reason begins, and the room that the points take at the right.
  private static let reason = 30
  private static let points = 13

  private(set) var text = ""
  let style: TextStyle

  init(style: TextStyle) { self.style = style }

  mutating func line(_ words: String = "") { text += words + "\n" }

  /// An empty line; two in a row count as one.
  mutating func blank() {
    if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
  }

  /// A title in bold and a word at the right edge.
  mutating func heading(_ title: String, _ right: String = "") {
    blank()
    let gap = Self.width - TextStyle.columns(title) - TextStyle.columns(right)
    line(style.bold(title) + (right.isEmpty ? "" : Self.spaces(gap) + style.dim(right)))
  }

  /// A factor: its name, its reason over as many lines as it needs, its points of their maximum.
  mutating func factor(_ name: String, _ reason: String, _ points: Int, of maximum: Int) {
    let amount = Self.amount(points, maximum)
    let names = TextPage.wrap(name, Self.reason - 4)
    let reasons = TextPage.wrap(reason, Self.width - Self.reason - Self.points)
    for index in 0..<max(names.count, reasons.count) {
      let head = "  " + (index < names.count ? names[index] : "")
      let why = index < reasons.count ? reasons[index] : ""
      var written = head + Self.spaces(Self.reason - TextStyle.columns(head)) + style.dim(why)
      if index == 0 {
        written += Self.spaces(Self.width - TextStyle.columns(written) - TextStyle.columns(amount))
        written += points == 0 ? style.dim(amount) : amount
      }
      line(index == 0 ? written : Self.trimmed(written))
    }
  }

  /// The sum of a section, in bold.
  mutating func sum(_ name: String, _ reason: String, _ points: Int, of maximum: Int) {
    let amount = Self.amount(points, maximum)
    let head = "  " + name
    let why = reason.isEmpty ? "" : Self.spaces(Self.reason - TextStyle.columns(head)) + style.dim(reason)
    let gap = Self.width - TextStyle.columns(head) - TextStyle.columns(why) - TextStyle.columns(amount)
    line(style.bold(head) + why + Self.spaces(gap) + style.bold(amount))
  }

  /// Some words in a margin and a paragraph beside them.
  mutating func paragraph(_ head: String, _ words: String, at column: Int) {
    for (index, piece) in TextPage.wrap(words, Self.width - column).enumerated() {
      let margin = index == 0 ? head : ""
      line(Self.trimmed(margin + Self.spaces(column - TextStyle.columns(margin)) + piece))
    }
  }

  /// A day, what it is, and two numbers in columns at the right.
  mutating func dated(_ day: String, _ event: String, _ first: String, _ second: String) {
    let head = "  " + day
    let left = head + Self.spaces(22 - TextStyle.columns(head)) + event
    let right = Self.columns(first, second)
    line(left + Self.spaces(Self.width - TextStyle.columns(left) - TextStyle.columns(right)) + right)
  }

  /// Two words or numbers, each at the right edge of its column.
  static func columns(_ first: String, _ second: String) -> String { first + padded(second, 18) }

  /// « 100 / 140 », the maximum in a column of its own.
  private static func amount(_ points: Int, _ maximum: Int) -> String {
    padded("\(points)", 5) + " / " + padded("\(maximum)", 4)
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - TextStyle.columns(text))) + text
  }

  private static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(1, count)) }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}
