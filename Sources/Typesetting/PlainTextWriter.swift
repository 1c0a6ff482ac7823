/// Writes a document as plain text, wrapped at 78 characters. No-break spaces stay and hold.
public struct PlainTextWriter: Sendable {
  /// The longest line, in characters. A longer word stands alone on a longer line.
  public static let width = 78

  /// A writer.
  public init() {}

  /// The text, ending with a line feed.
  public func write(_ document: Document) -> String {
    var parts: [String] = []
    if let mark = document.info.draftMark { parts.append(wrap(mark, Self.width).joined(separator: "\n")) }
    parts += blocks(document.blocks, width: Self.width)
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func blocks(_ blocks: [Block], width: Int) -> [String] {
    blocks.map { block in
      switch block {
      case .heading(let level, let inlines):
        let lines = wrap(text(inlines), width)
        let underline = String(repeating: level == 1 ? "=" : "-", count: lines.map(\.count).max() ?? 0)
        return (lines + [underline]).joined(separator: "\n")
      case .paragraph(let inlines): return wrap(text(inlines), width).joined(separator: "\n")
      case .list(let start, let tight, let items): return list(start, tight, items, width)
      case .quote(let inside):
        return indented(self.blocks(inside, width: width - 2).joined(separator: "\n\n"), first: "> ", rest: "> ")
      case .table(let header, let rows): return table(header, rows, width)
      case .rule: return String(repeating: "-", count: min(width, 20))
      }
    }
  }

  private func list(_ start: Int?, _ tight: Bool, _ items: [[Block]], _ width: Int) -> String {
    let lines = items.enumerated().map { index, item in
      let label = start.map { "\($0 + index). " } ?? "- "
      let inside = blocks(item, width: width - label.count).joined(separator: tight ? "\n" : "\n\n")
      return indented(inside, first: label, rest: String(repeating: " ", count: label.count))
    }
    return lines.joined(separator: tight ? "\n" : "\n\n")
  }

  /// One row after another, each as `cell | cell`: readable aloud and in any font.
  private func table(_ header: [[Inline]], _ rows: [[[Inline]]], _ width: Int) -> String {
    let lines = ([header] + rows).map { row in
      row.map { text($0).split(separator: "\n").joined(separator: " ") }.joined(separator: " | ")
    }
    return lines.flatMap { wrap($0, width) }.joined(separator: "\n")
  }

  private func indented(_ text: String, first: String, rest: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
      let line = (index == 0 ? first : rest) + line
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }

  private func text(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text), .placeholder(let text): return text
      case .strong(let inside), .emphasis(let inside): return text(inside)
      case .lineBreak: return "\n"
      case .link(let address, let inside):
        let words = text(inside)
        return words == address || "mailto:\(words)" == address ? words : "\(words) <\(address)>"
      }
    }.joined()
  }

  /// Breaks at ordinary spaces only.
  private func wrap(_ text: String, _ width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      var lines: [String] = []
      var current = ""
      for word in line.split(separator: " ") {
        if current.isEmpty {
          current = String(word)
        } else if current.count + 1 + word.count <= width {
          current += " \(word)"
        } else {
          lines.append(current)
          current = String(word)
        }
      }
      return lines + [current]
    }
  }
}
