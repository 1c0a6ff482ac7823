/// The place of a paper among those that are joined for one slot: declared papers first, in the order of the case
/// file; then by the page number in the name, by date, by name.
struct MergeOrder: Comparable {
  let declared: Int
  let page: Int
  let day: Int
  let name: [String]
  let file: String

  /// - Parameter declared: the files that the case file declares, in order.
  init(_ document: RecognisedDocument, declared: [String]) {
    self.declared = declared.firstIndex(of: document.file) ?? declared.count
    file = document.file
    name = FoldedText.words(FileNameReader.stem(of: document.file.split(separator: "/").last.map(String.init) ?? document.file))
    page = Self.page(of: name)
    day = document.date?.number ?? document.issueDate?.number ?? Int.max
  }

  static func < (one: MergeOrder, other: MergeOrder) -> Bool {
    if one.declared != other.declared { return one.declared < other.declared }
    if one.page != other.page { return one.page < other.page }
    if one.day != other.day { return one.day < other.day }
    for (left, right) in zip(one.name, other.name) where left != right {
      // A longer number is a greater one.
      if let a = Int(left), let b = Int(right), a != b { return a < b }
      return left < right
    }
    return one.name.count != other.name.count ? one.name.count < other.name.count : one.file < other.file
  }

  /// The number after a word for page, as in `lease-page-2`; the first of two numbers, as in `2 of 5`; or a last number
  /// of at most three digits: `bail (2)`, `scan10`. Dates and the names of slips (T4) are no pages.
  /// - Returns: 0 where the name has none: such a paper comes before page 1.
  static func page(of words: [String]) -> Int {
    let words = withoutDates(words)
    for (index, word) in words.enumerated().dropLast() where pageWords.contains(word) {
      if let number = number(words[index + 1]) { return number }
    }
    if words.count >= 3, let number = number(words[words.count - 3]), self.number(words[words.count - 1]) != nil,
      ["of", "de", "sur"].contains(words[words.count - 2])
    {
      return number
    }
    guard let last = words.last, words.dropLast().last != "t" else { return 0 }
    return number(last) ?? 0
  }

  private static let pageWords: Set<String> = ["page", "pages", "p", "pg", "feuille", "folio", "part", "partie"]

  private static func number(_ word: String) -> Int? { word.count <= 3 ? Int(word) : nil }

  /// Drops `2026 09 12` and `12 09 2026`.
  private static func withoutDates(_ words: [String]) -> [String] {
    var kept: [String] = []
    var index = 0
    func isYear(_ word: String) -> Bool { word.count == 4 && (1900...2199).contains(Int(word) ?? 0) }
    func isPart(_ word: String) -> Bool { word.count <= 2 && (1...31).contains(Int(word) ?? 0) }
    while index < words.count {
      let rest = words[index...].prefix(3)
      if rest.count == 3, let first = rest.first, let last = rest.last, isPart(rest[index + 1]),
        (isYear(first) && isPart(last)) || (isPart(first) && isYear(last))
      {
        index += 3
      } else if rest.count >= 2, isYear(rest[index]), isPart(rest[index + 1]) {
        // A year and a month.
        index += 2
      } else {
        kept.append(words[index])
        index += 1
      }
    }
    return kept
  }
}
