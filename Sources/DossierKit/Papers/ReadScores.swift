internal import Inspection

/// The scores that a report of a language test gives for each ability.
struct ReadScores {
  /// All numbers that stand after the names of an ability: the score, and maybe a level or another column.
  struct Ability: Hashable {
    var values: [Double]
    let page: Int
    /// The words in which they stand first.
    let words: String
    let isRecognised: Bool
  }

  /// By the ability; those only that were found.
  private(set) var abilities: [String: Ability] = [:]

  private static let lineLimit = 2_000

  init(_ pages: [PageText], _ words: PaperWords) {
    let labels = words.abilities.flatMap { row in
      row.labels.map { (ability: row.ability, phrase: $0.split(separator: " ").map(String.init)) }
    }
    for page in pages {
      for line in page.text.split(whereSeparator: \.isNewline).prefix(Self.lineLimit) {
        read(line, page, labels)
      }
    }
  }

  private mutating func read(_ line: Substring, _ page: PageText, _ labels: [(ability: String, phrase: [String])]) {
    let tokens = line.split { $0.isWhitespace || $0 == ":" || $0 == "|" }.map(String.init)
    // Each folded word with the token that it comes from: « l’oral » is two words.
    let folded = tokens.enumerated().flatMap { index, token in FoldedText.words(token).map { (word: $0, token: index) } }
    let all = folded.map(\.word)
    var starts: [(ability: String, from: Int, end: Int)] = []
    for index in all.indices {
      let fitting = labels.filter { all.begins(with: $0.phrase, at: index) }
      guard let label = fitting.max(by: { $0.phrase.count < $1.phrase.count }) else { continue }
      starts.append((label.ability, folded[index].token, folded[index + label.phrase.count - 1].token))
    }
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1].from : tokens.count
      guard start.end + 1 < end else { continue }
      let following = Array(tokens[(start.end + 1)..<end])
      guard let first = Self.firstOutsideParentheses(following), let score = Self.number(first.token) else { continue }
      let values = [score] + following[(first.index + 1)...].compactMap(Self.number)
      let shown = tokens[start.from...(start.end + 1 + first.index)].joined(separator: " ")
      if abilities[start.ability] == nil {
        abilities[start.ability] = Ability(values: values, page: page.page, words: shown, isRecognised: page.isRecognised)
      } else {
        abilities[start.ability]?.values += values
      }
    }
  }

  /// « (ancien score) » and rows of dots may stand before the number; any other word means that it is not the ability's.
  private static func firstOutsideParentheses(_ tokens: [String]) -> (index: Int, token: String)? {
    var isInside = false
    for (index, token) in tokens.enumerated() {
      if token.hasPrefix("(") { isInside = true }
      if isInside {
        if token.hasSuffix(")") { isInside = false }
      } else if token.contains(where: { $0.isLetter || $0.isNumber }) {
        return (index, token)
      }
    }
    return nil
  }

  /// `8`, `8.5`, `7,5` and `300/360`, of which the first part counts.
  private static func number(_ token: String) -> Double? {
    let first = token.split(separator: "/", omittingEmptySubsequences: false).first.map(String.init) ?? token
    let plain = first.replacing(",", with: ".")
    let parts = plain.split(separator: ".", omittingEmptySubsequences: false)
    guard plain.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }), (1...2).contains(parts.count),
      (1...3).contains(parts[0].count), parts.count == 1 || (1...2).contains(parts[1].count)
    else { return nil }
    return Double(plain)
  }
}
