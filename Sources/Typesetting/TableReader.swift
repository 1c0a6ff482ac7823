internal import Pages

/// Reads a paragraph of lines that begin and end with `|` as a table: a header, a line of dashes, rows.
///
/// CommonMark has no tables; only this much is read. Pipes inside values are text.
struct TableReader {
  let builder: BlockBuilder

  /// The table that a paragraph is, or nil for an ordinary paragraph.
  /// - Throws: a refusal when rows have different numbers of cells, or are not of two to four.
  func table(from node: MarkdownNode) throws(BlockBuilder.Refusal) -> Block? {
    guard case .text(let first)? = node.children.first?.kind, first.hasPrefix("|") else { return nil }
    var rows: [[[Inline]]] = []
    var line: [MarkdownNode] = []
    for child in node.children {
      if child.kind == .softBreak {
        rows.append(try cells(of: line))
        line = []
      } else {
        line.append(child)
      }
    }
    rows.append(try cells(of: line))
    guard rows.count >= 2, rows[1].allSatisfy(Self.isDashes), !rows[1].isEmpty else { return nil }
    let count = rows[0].count
    guard (2...4).contains(count), rows.allSatisfy({ $0.count == count }) else {
      throw BlockBuilder.Refusal(.unevenTable, node)
    }
    return .table(header: rows[0], rows: Array(rows.dropFirst(2)))
  }

  private static func isDashes(_ cell: [Inline]) -> Bool {
    let text = cell.plainText
    return text.count >= 3 && text.allSatisfy { $0 == "-" || $0 == ":" }
  }

  /// The cells of one line: what stands between the pipes of its plain text.
  private func cells(of line: [MarkdownNode]) throws(BlockBuilder.Refusal) -> [[Inline]] {
    var cells: [[Inline]] = []
    var cell: [Inline] = []
    for node in line {
      guard case .text(let text) = node.kind else {
        cell += try builder.inlines(from: node)
        continue
      }
      for (index, part) in text.split(separator: "|", omittingEmptySubsequences: false).enumerated() {
        if index > 0 {
          cells.append(BlockBuilder.tidy(cell))
          cell = []
        }
        cell += builder.inlines(in: String(part))
      }
    }
    cells.append(BlockBuilder.tidy(cell))
    // Before the first pipe and after the last there is nothing.
    if cells.first?.isEmpty == true { cells.removeFirst() }
    if cells.last?.isEmpty == true { cells.removeLast() }
    return cells
  }
}
