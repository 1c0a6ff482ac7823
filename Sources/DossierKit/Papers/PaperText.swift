internal import Inspection

/// The words of a paper, cut into lines and cells, and the values that stand behind labels.
struct PaperText {
  /// A value behind a label.
  struct Hit: Hashable {
    let page: Int
    let value: String
    /// Where day and month cannot be told apart, the other reading.
    let alternative: String?
    let words: String
    let isRecognised: Bool
  }

  private struct Line {
    let page: Int
    let isRecognised: Bool
    let cells: [String]
    let folded: [[String]]
  }
  private let lines: [Line]

  /// No page of a certificate has as many.
  private static let lineLimit = 2_000

  init(_ pages: [PageText]) {
    lines = pages.flatMap { page in
      page.text.split(whereSeparator: \.isNewline).prefix(Self.lineLimit).compactMap { line -> Line? in
        let cells = Self.cells(line)
        guard !cells.isEmpty else { return nil }
        return Line(
          page: page.page, isRecognised: page.isRecognised, cells: cells, folded: cells.map { FoldedText.words($0) })
      }
    }
  }

  /// Columns stand two spaces apart, or behind a colon.
  private static func cells(_ line: Substring) -> [String] {
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

  /// The values behind the words of a label, in the order of the paper.
  func hits(_ label: PaperWords.Label) -> [Hit] {
    let phrases = label.labels.map { $0.split(separator: " ").map(String.init) }
    var found: [Hit] = []
    for line in lines {
      for (index, cell) in line.cells.enumerated() {
        // « Nom / Family name » is a label in two languages.
        let names = cell.split(separator: "/").map { FoldedText.words(String($0)) }
        let isLabel = phrases.contains(line.folded[index]) || (!names.isEmpty && names.allSatisfy { !$0.isEmpty }
          && names.contains { phrases.contains($0) } && names.count <= 3)
        if isLabel, line.cells.indices.contains(index + 1) {
          if let hit = Self.hit(line.cells[index + 1], label.kind, line.page, line.isRecognised, line.cells[index...index + 1]) {
            found.append(hit)
          }
        } else if label.kind == .day, let phrase = Self.longest(phrases, beginning: line.folded[index]) {
          // « Délivré le 18 juin 2026 », and recognised words, which have lost their columns.
          let rest = line.folded[index].dropFirst(phrase.count).joined(separator: " ")
          if let hit = Self.hit(rest, .day, line.page, line.isRecognised, [cell]) { found.append(hit) }
        }
      }
    }
    return found
  }

  /// The longest phrase that a cell begins with and goes beyond.
  private static func longest(_ phrases: [[String]], beginning cell: [String]) -> [String]? {
    phrases.filter { cell.begins(with: $0) && cell.count > $0.count }.max { $0.count < $1.count }
  }

  private static func hit(
    _ text: String, _ kind: PaperWords.Label.Kind, _ page: Int, _ isRecognised: Bool, _ words: ArraySlice<String>
  ) -> Hit? {
    let shown = words.joined(separator: " ")
    switch kind {
    case .day:
      let days = WrittenDay.readings(text)
      guard let first = days.first else { return nil }
      return Hit(
        page: page, value: first.description, alternative: days.dropFirst().first?.description, words: shown,
        isRecognised: isRecognised)
    case .number:
      let number = text.filter { $0.isLetter || $0.isNumber }
      guard number.count <= 20, number.count(where: { $0.isNumber }) >= 4 else { return nil }
      return Hit(page: page, value: number, alternative: nil, words: shown, isRecognised: isRecognised)
    case .name:
      let isName = text.allSatisfy { $0.isLetter || $0.isWhitespace || "-'’.".contains($0) }
      guard isName, text.count <= 60, text.count >= 2 else { return nil }
      return Hit(page: page, value: text, alternative: nil, words: shown, isRecognised: isRecognised)
    }
  }

  /// Whether one of these phrases stands anywhere.
  func says(_ phrases: [String]) -> Bool {
    let all = lines.flatMap { $0.folded.flatMap(\.self) }
    return phrases.contains { all.index(ofPhrase: $0.split(separator: " ").map(String.init)) != nil }
  }
}
