/// A sentence of a letter, or an item of a list, with its place.
struct LetterPassage: Sendable {
  /// As it stands in the letter, lines apart by a line feed.
  var quote: String
  var page: Int
  var line: Int
  var endLine: Int
  /// The folded words.
  var folded: SoughtText
  /// Counted from 0 through the letter.
  var paragraph: Int
  /// How the paragraph begins: an item of a list, a box, or neither.
  var mark: Mark
  /// Whether it is the first sentence of its paragraph.
  var isFirst: Bool

  enum Mark: Sendable, Equatable {
    case none, item, checked, unchecked

    /// The mark at the beginning of a line, and how many characters it takes.
    static func read(_ line: Substring) -> (mark: Mark, length: Int)? {
      let text = String(line)
      if let match = text.prefixMatch(of: /[\[(]\s*([xX✓✔])\s*[\])]\s*/) { return (.checked, match.0.count) }
      if let match = text.prefixMatch(of: /[☒☑]\s*/) { return (.checked, match.0.count) }
      if let match = text.prefixMatch(of: /(\[\s*\]|\(\s+\)|☐|□)\s*/) { return (.unchecked, match.0.count) }
      if let match = text.prefixMatch(of: /[-*•·–—>»‣▪◦]\s+/) { return (.item, match.0.count) }
      if let match = text.prefixMatch(of: /(\d{1,2}|[a-hA-H]|[ivx]{1,4})[.)]\s+/) { return (.item, match.0.count) }
      if let match = text.prefixMatch(of: /\.\s+/) { return (.item, match.0.count) }
      if let match = text.prefixMatch(of: /\[(\d{1,2}|[a-h])\]\s+/) { return (.item, match.0.count) }
      if let match = text.prefixMatch(of: /\((\d{1,2}|[a-h]|[ivx]{1,4})\)\s+/) { return (.item, match.0.count) }
      return nil
    }
  }

  /// The passages of a letter, in order.
  static func of(_ text: LetterText) -> [LetterPassage] {
    var passages: [LetterPassage] = []
    var paragraph: [LetterText.Line] = []
    var number = 0
    func flush() {
      guard !paragraph.isEmpty else { return }
      passages += sentences(paragraph, number)
      number += 1
      paragraph = []
    }
    for (index, line) in text.lines.enumerated() {
      let words = line.text.drop { $0.isWhitespace }
      if words.isEmpty {
        flush()
        continue
      }
      if Mark.read(words) != nil || paragraph.last.map({ $0.page != line.page }) == true { flush() }
      paragraph.append(line)
      if paragraph.count == 1, isHeading(words, before: index + 1 < text.lines.count ? text.lines[index + 1].text : "") { flush() }
    }
    flush()
    return passages
  }

  /// A short line without a stop above a full one that begins a sentence is a heading, not the beginning of it.
  private static func isHeading(_ line: Substring, before next: String) -> Bool {
    guard line.count < 50, next.count > 60, let first = line.first, let last = line.last(where: { !$0.isWhitespace }),
      let following = next.first(where: { !$0.isWhitespace })
    else { return false }
    return (first.isUppercase || first.isNumber) && (last.isLetter || last == "?")
      && (following.isUppercase || following.isNumber)
  }

  private static func sentences(_ lines: [LetterText.Line], _ number: Int) -> [LetterPassage] {
    var characters: [(character: Character, line: Int)] = []
    var mark = Mark.none
    for (index, line) in lines.enumerated() {
      var words = line.text.drop { $0.isWhitespace }
      if index == 0, let read = Mark.read(words) {
        mark = read.mark
        words = words.dropFirst(read.length)
      }
      if index > 0 { characters.append(("\n", index - 1)) }
      for character in words { characters.append((character, index)) }
    }
    var passages: [LetterPassage] = []
    var start = 0
    func cut(_ end: Int) {
      var first = start
      var last = end
      while first < last, characters[first].character.isWhitespace { first += 1 }
      while last > first, characters[last - 1].character.isWhitespace { last -= 1 }
      start = end
      guard first < last else { return }
      let quote = String(characters[first..<last].map(\.character))
      passages.append(
        LetterPassage(
          quote: quote, page: lines[0].page, line: lines[characters[first].line].number,
          endLine: lines[characters[last - 1].line].number, folded: SoughtText(folding: joined(quote)), paragraph: number,
          mark: mark, isFirst: passages.isEmpty))
    }
    for index in characters.indices where ends(characters, index) { cut(index + 1) }
    cut(characters.count)
    return passages
  }

  /// Whether a sentence ends at a character: a stop before a space, not that of an abbreviation.
  private static func ends(_ text: [(character: Character, line: Int)], _ index: Int) -> Bool {
    let here = text[index].character
    guard here == "." || here == "!" || here == "?" else { return false }
    guard index + 1 < text.count, text[index + 1].character.isWhitespace else { return false }
    guard here == "." else { return true }
    var word = ""
    var place = index - 1
    while place >= 0, text[place].character.isLetter || text[place].character == "." {
      word.insert(text[place].character, at: word.startIndex)
      place -= 1
    }
    return !abbreviations.contains(word.lowercased()) && !(word.count == 1 && word == word.uppercased())
  }

  private static let abbreviations: Set<String> = [
    "no", "nos", "mr", "mrs", "ms", "dr", "st", "art", "s", "ss", "al", "par", "para", "sec", "m", "mm", "mme", "mlle",
    "p", "c", "r", "i.e", "e.g", "p.o", "p. ex", "ltd", "inc", "subs", "reg", "approx",
  ]

  /// The clauses: what a semicolon, « but » or « however » keeps apart may say the contrary.
  var clauses: [String] {
    Self.joined(quote).split(separator: #/;|,? (?:but|however|although|whereas|mais|toutefois|cependant|tandis que)\s/#)
      .map(String.init)
  }

  /// Lines put together: a word cut by a hyphen at the end of a line is whole again.
  static func joined(_ quote: String) -> String {
    quote.replacing(/(\p{L})-\n(\p{Ll})/) { "\($0.1)\($0.2)" }.replacing("\n", with: " ")
  }
}
