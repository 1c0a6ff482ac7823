/// Folded words with the places of each, so that many phrases can be looked for in a long text.
struct WordIndex: Sendable {
  let words: [String]
  private let places: [String: [Int]]

  init(_ words: [String]) {
    self.words = words
    places = Dictionary(grouping: words.indices) { words[$0] }
  }

  /// Whether the words of a phrase stand somewhere one after the other.
  func contains(_ phrase: [String]) -> Bool {
    guard let first = phrase.first else { return false }
    return places[first]?.contains { words.begins(with: phrase, at: $0) } ?? false
  }

  /// The same for a phrase of words that are apart by one space.
  func contains(_ phrase: String) -> Bool { contains(phrase.split(separator: " ").map(String.init)) }
}
