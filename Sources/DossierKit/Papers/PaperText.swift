internal import Inspection

/// The words of a paper, cut into lines and cells, and the values that stand behind labels.
///
/// A text is folded once and each label is looked up: the time grows with the text, however many labels there are.
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

  private struct Place: Hashable, Comparable {
    let line: Int
    let cell: Int
    static func < (one: Self, other: Self) -> Bool { (one.line, one.cell) < (other.line, other.cell) }
  }

  private let lines: [Line]
  /// Cells by all their words, or by one of their names: « Nom / Family name » is a label in two languages.
  private var byName: [String: [Place]] = [:]
  /// Cells by their first word.
  private var byFirst: [String: [Place]] = [:]

  /// No page of a certificate has as many.
  private static let lineLimit = 2_000
  /// Values of one label that are kept: more are no paper that a person wrote.
  private static let hitLimit = 40
  /// Lines in which the date of a letter stands alone.
  private static let headLines = 15

  init(_ pages: [PageText]) {
    lines = pages.flatMap { page in
      page.text.split(whereSeparator: \.isNewline).prefix(Self.lineLimit).compactMap { line -> Line? in
        let cells = PaperCells.cut(line)
        guard !cells.isEmpty else { return nil }
        return Line(
          page: page.page, isRecognised: page.isRecognised, cells: cells, folded: cells.map { FoldedText.words($0) })
      }
    }
    for (number, line) in lines.enumerated() {
      for index in line.cells.indices {
        guard let first = line.folded[index].first else { continue }
        byFirst[first, default: []].append(Place(line: number, cell: index))
        for name in Self.names(line.cells[index], line.folded[index]) {
          byName[name, default: []].append(Place(line: number, cell: index))
        }
      }
    }
  }

  private static func names(_ cell: String, _ folded: [String]) -> Set<String> {
    let whole = folded.joined(separator: " ")
    let parts = cell.split(separator: "/", maxSplits: 4).map { FoldedText.words(String($0)) }
    guard parts.count > 1, parts.count <= 3, parts.allSatisfy({ !$0.isEmpty }) else { return [whole] }
    return Set([whole] + parts.map { $0.joined(separator: " ") })
  }

  /// The values behind the words of a label, in the order of the paper.
  func hits(_ label: PaperWords.Label) -> [Hit] {
    var found: [Hit] = []
    let labels = Set(label.labels.flatMap { byName[$0] ?? [] })
    var places = labels
    let phrases = Dictionary(grouping: label.labels.map { $0.split(separator: " ").map(String.init) }) { $0[0] }
    if label.kind == .day { for first in phrases.keys { places.formUnion(byFirst[first] ?? []) } }
    for place in places.sorted() where found.count < Self.hitLimit {
      let line = lines[place.line]
      if labels.contains(place), line.cells.indices.contains(place.cell + 1),
        let hit = hit(line, place.cell + 1, label.kind, line.cells[place.cell])
      {
        found.append(hit)
      } else if labels.contains(place) {
        found += column(below: place, label.kind)
      } else if let first = line.folded[place.cell].first,
        let phrase = Self.longest(phrases[first] ?? [], beginning: line.folded[place.cell])
      {
        // « Délivré le 18 juin 2026 », and recognised words, which have lost their columns.
        if let hit = day(behind: phrase.count, line, place.cell) { found.append(hit) }
      }
    }
    if label.remark == true { found += remarks(label) }
    return found + (found.isEmpty && label.dateline == true ? datelines() : [])
  }

  /// The longest phrase that a cell begins with and goes beyond.
  private static func longest(_ phrases: [[String]], beginning cell: [String]) -> [String]? {
    phrases.filter { cell.begins(with: $0) && cell.count > $0.count }.max { $0.count < $1.count }
  }

  private func day(behind count: Int, _ line: Line, _ cell: Int) -> Hit? {
    let rest = line.folded[cell].dropFirst(count).prefix(8).joined(separator: " ")
    return Self.hit(rest, .day, line.page, line.isRecognised, line.cells[cell])
  }

  private func hit(_ line: Line, _ cell: Int, _ kind: PaperWords.Label.Kind, _ label: String) -> Hit? {
    Self.hit(line.cells[cell], kind, line.page, line.isRecognised, "\(label) \(line.cells[cell])")
  }

  /// The values under the heading of a column: rows of as many cells, up to the first that is no such value. Names are
  /// not read so, for any word may be one.
  private func column(below place: Place, _ kind: PaperWords.Label.Kind) -> [Hit] {
    guard kind != .name else { return [] }
    let head = lines[place.line]
    var found: [Hit] = []
    for line in lines[(place.line + 1)...].prefix(Self.hitLimit) {
      guard line.page == head.page, line.cells.count == head.cells.count,
        let hit = hit(line, place.cell, kind, head.cells[place.cell])
      else { break }
      found.append(hit)
    }
    return found
  }

  /// The days behind words that may stand within a sentence, as a remark on a permit does.
  private func remarks(_ label: PaperWords.Label) -> [Hit] {
    let phrases = label.labels.map { $0.split(separator: " ").map(String.init) }
    return lines.flatMap { line in
      line.cells.indices.compactMap { cell -> Hit? in
        let words = line.folded[cell]
        for phrase in phrases {
          guard let start = words.index(ofPhrase: phrase), start > 0 else { continue }
          if let hit = day(behind: start + phrase.count, line, cell) { return hit }
          // The colon that parts cells may stand before the day.
          if start + phrase.count == words.count, line.cells.indices.contains(cell + 1),
            let hit = hit(line, cell + 1, .day, line.cells[cell])
          {
            return hit
          }
        }
        return nil
      }
    }
  }

  /// A day that stands alone at the head of a letter, maybe behind a place: « Ottawa, le 5 octobre 2026 ».
  private func datelines() -> [Hit] {
    lines.prefix(Self.headLines).compactMap { line in
      guard line.page == lines.first?.page, line.cells.count == 1, line.cells[0].count <= 60 else { return nil }
      let cell = line.cells[0]
      let readings = [cell, cell.split(separator: ",", maxSplits: 1).last.map(String.init) ?? ""]
      guard line.folded[0].count <= 7, let text = readings.first(where: { !WrittenDay.readings($0).isEmpty }) else { return nil }
      return Self.hit(text, .day, line.page, line.isRecognised, cell)
    }
  }

  private static func hit(
    _ text: String, _ kind: PaperWords.Label.Kind, _ page: Int, _ isRecognised: Bool, _ words: String
  ) -> Hit? {
    let shown = String(words.prefix(200))
    func hit(_ value: String, or alternative: String? = nil) -> Hit {
      Hit(page: page, value: value, alternative: alternative, words: shown, isRecognised: isRecognised)
    }
    switch kind {
    case .day:
      let days = WrittenDay.readings(text)
      return days.first.map { hit($0.description, or: days.dropFirst().first?.description) }
    case .number:
      guard text.utf8.count <= 60 else { return nil }
      let number = text.filter { $0.isLetter || $0.isNumber }
      guard number.count <= 20, number.count(where: { $0.isNumber }) >= 4 else { return nil }
      return hit(number)
    case .amount:
      return WrittenAmount(text) == nil ? nil : hit(text)
    case .name:
      guard text.utf8.count <= 240, text.count <= 60, text.count >= 2 else { return nil }
      let isName = text.allSatisfy { $0.isLetter || $0.isWhitespace || "-'’.".contains($0) }
      return isName ? hit(text) : nil
    }
  }
}
