internal import Inspection

/// Cuts lines of a paper into the cells of its columns.
enum PaperCells {
  /// Columns stand two spaces apart, or behind a colon.
  static func cut(_ line: Substring) -> [String] {
    var cells: [String] = []
    var cell = ""
    var spaces = 0
    func flush() {
      while cell.last?.isWhitespace == true { cell.removeLast() }
      if !cell.isEmpty { cells.append(cell) }
      cell = ""
    }
    for sign in line {
      if sign == "\t" || sign == ":" {
        flush()
        spaces = 0
        continue
      }
      if sign.isWhitespace {
        spaces += 1
        if spaces >= 2 { flush() } else if !cell.isEmpty { cell.append(" ") }
      } else {
        spaces = 0
        cell.append(sign)
      }
    }
    flush()
    return cells
  }

  /// The sentences of a certificate, which may tell where a person was born, begin further down.
  private static let headLines = 5

  /// The folded words at the head of a paper: its first lines, up to the one that first says something of a person. There
  /// an authority names itself and its country.
  static func head(_ pages: [PageText], before labels: Set<String>) -> [String] {
    guard let first = pages.first else { return [] }
    var words: [String] = []
    for line in first.text.split(whereSeparator: \.isNewline).prefix(headLines) {
      let folded = cut(line.prefix(400)).map { FoldedText.words($0) }
      let isPersonal = folded.contains { cell in
        (1...max(1, min(4, cell.count))).contains { labels.contains(cell.prefix($0).joined(separator: " ")) }
      }
      if isPersonal { break }
      words += folded.flatMap(\.self)
    }
    return words
  }
}
