/// Writes a document as CommonMark (tables as pipe tables). What is literal text stays so:
/// read again by a Markdown parser, it gives the same words.
public struct MarkdownWriter: Sendable {
  /// A writer.
  public init() {}

  /// The Markdown, ending with a line feed.
  public func write(_ document: Document) -> String {
    var parts: [String] = []
    if let mark = document.info.draftMark { parts.append("**\(escaped(mark))**") }
    parts += blocks(document.blocks)
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func blocks(_ blocks: [Block]) -> [String] {
    var parts: [String] = []
    // Two lists in a row would be read as one: the second takes the other mark.
    var alternate = false
    var afterList = false
    for block in blocks {
      switch block {
      case .heading(let level, let inlines):
        parts.append(String(repeating: "#", count: level) + " " + oneLine(inlines))
      case .paragraph(let inlines): parts.append(paragraph(inlines))
      case .list(let start, let tight, let items):
        alternate = afterList ? !alternate : false
        parts.append(list(start, tight, items, alternate))
      case .quote(let inside):
        parts.append(prefixed(self.blocks(inside).joined(separator: "\n\n"), first: "> ", rest: "> "))
      case .table(let header, let rows):
        let dashes = "|" + String(repeating: " --- |", count: header.count)
        parts.append(([row(header), dashes] + rows.map(row)).joined(separator: "\n"))
      case .rule: parts.append("---")
      }
      if case .list = block { afterList = true } else { afterList = false }
    }
    return parts
  }

  private func list(_ start: Int?, _ tight: Bool, _ items: [[Block]], _ alternate: Bool) -> String {
    items.enumerated().map { index, item in
      let label = start.map { "\($0 + index)\(alternate ? ")" : ".") " } ?? (alternate ? "* " : "- ")
      // A nested list may follow its paragraph directly; two paragraphs need a blank line between them.
      let simple = tight && item.dropFirst().allSatisfy { if case .list = $0 { true } else { false } }
      let inside = blocks(item).joined(separator: simple ? "\n" : "\n\n")
      return prefixed(inside, first: label, rest: String(repeating: " ", count: label.count))
    }.joined(separator: tight ? "\n" : "\n\n")
  }

  private func row(_ cells: [[Inline]]) -> String {
    "|" + cells.map { " \(oneLine($0)) |" }.joined()
  }

  /// Headings and cells cannot hold a break.
  private func oneLine(_ inlines: [Inline]) -> String {
    inline(inlines.map { $0 == .lineBreak ? .text(" ") : $0 })
  }

  /// Lines of a paragraph, each made safe where a mark at its beginning would make it a block.
  private func paragraph(_ inlines: [Inline]) -> String {
    inline(inlines).split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard let first = line.first else { return String(line) }
      if "#+-=".contains(first) { return "\\" + line }
      let digits = line.prefix { $0.isASCII && $0.isNumber }
      let rest = line.dropFirst(digits.count)
      if !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" { return "\(digits)\\\(rest)" }
      return String(line)
    }.joined(separator: "\n")
  }

  private func inline(_ inlines: [Inline]) -> String {
    inlines.map { part in
      switch part {
      case .text(let text), .placeholder(let text): return escaped(text)
      case .strong(let inside): return "**\(inline(inside))**"
      case .emphasis(let inside): return "*\(inline(inside))*"
      case .lineBreak: return "\\\n"
      case .link(let address, let inside):
        let safe = address.filter { $0 != "<" && $0 != ">" && $0 != "\\" && $0 != "\n" }
        return "[\(inline(inside))](<\(safe)>)"
      }
    }.joined()
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<>&|~".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  private func prefixed(_ text: String, first: String, rest: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
      line.isEmpty ? "" : (index == 0 ? first : rest) + line
    }.joined(separator: "\n")
  }
}
