/// The words of a letter: lines of pages, both counted from 1.
public struct LetterText: Sendable {
  public struct Line: Sendable {
    public var page: Int
    public var number: Int
    public var text: String
  }

  /// A letter has a few pages: what is longer is another thing, and is not read to its end.
  static let mostPages = 30
  static let mostLines = 3_000

  public let lines: [Line]
  /// Pages or lines lie beyond the bound.
  public let isCut: Bool

  /// - Parameter text: a form feed begins a page; lines end with LF or CR LF.
  public init(_ text: String) {
    var lines: [Line] = []
    var isCut = false
    let pages = text.unicodeScalars.split(separator: "\u{0C}", omittingEmptySubsequences: false)
    for (index, page) in pages.enumerated() {
      guard index < Self.mostPages else {
        isCut = isCut || page.contains { !$0.properties.isWhitespace }
        continue
      }
      for (number, line) in page.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        guard lines.count < Self.mostLines else {
          isCut = true
          break
        }
        let bare = line.last == "\r" ? line.dropLast() : line
        lines.append(Line(page: index + 1, number: number + 1, text: String(bare.prefix(2_000))))
      }
    }
    self.lines = lines
    self.isCut = isCut
  }

  /// Whether there is nothing to read.
  public var isEmpty: Bool { !lines.contains { line in line.text.unicodeScalars.contains { $0.properties.isAlphabetic } } }
}
