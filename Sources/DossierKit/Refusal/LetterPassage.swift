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
      let head = Array(line.prefix(8))
      guard let first = head.first else { return nil }
      func spaced(_ mark: Mark, _ length: Int) -> (mark: Mark, length: Int) {
        (mark, length + line.dropFirst(length).prefix { $0.isWhitespace }.count)
      }
      if "☒☑".contains(first) { return spaced(.checked, 1) }
      if "☐□".contains(first) { return spaced(.unchecked, 1) }
      if "[(".contains(first), let end = head.firstIndex(where: { "])".contains($0) }) {
        let inside = String(head[1..<end]).filter { !$0.isWhitespace }
        if inside.isEmpty, end > 1 || first == "[" { return spaced(.unchecked, end + 1) }
        if ["x", "X", "✓", "✔"].contains(inside) { return spaced(.checked, end + 1) }
        if isNumber(inside), end + 1 < head.count, head[end + 1].isWhitespace { return spaced(.item, end + 1) }
        return nil
      }
      guard let stop = head.firstIndex(where: { $0.isWhitespace }), stop > 0 else { return nil }
      if stop == 1, "-*•·–—>»‣▪◦.".contains(first) { return spaced(.item, 1) }
      guard ".)".contains(head[stop - 1]), isNumber(String(head[..<(stop - 1)])) else { return nil }
      return spaced(.item, stop)
    }

    /// « 12 », « b », « iv ».
    private static func isNumber(_ text: String) -> Bool {
      let isDigits = (1...2).contains(text.count) && text.allSatisfy(\.isNumber)
      let isLetter = text.count == 1 && "abcdefghABCDEFGHl".contains(text)
      return isDigits || isLetter || ((1...4).contains(text.count) && text.allSatisfy { "ivx".contains($0) })
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
    let text = Self.joined(quote)
    var clauses: [String] = []
    for part in text.split(separator: ";") {
      let lower = part.lowercased()
      guard Self.contrasts.contains(where: lower.contains) else {
        clauses.append(String(part))
        continue
      }
      clauses += part.split(separator: #/,? (?:but|however|although|whereas|mais|toutefois|cependant|tandis que)\s/#).map(String.init)
    }
    return clauses
  }

  private static let contrasts = ["but ", "however", "although", "whereas", "mais ", "toutefois", "cependant", "tandis que"]

  /// Lines put together: a word cut by a hyphen at the end of a line is whole again.
  static func joined(_ quote: String) -> String {
    var text: [Character] = []
    let characters = Array(quote)
    for (index, character) in characters.enumerated() {
      guard character == "\n" else {
        text.append(character)
        continue
      }
      let isCut = index >= 2 && text.last == "-" && characters[index - 2].isLetter && index + 1 < characters.count
        && characters[index + 1].isLowercase
      if isCut { text.removeLast() } else { text.append(" ") }
    }
    return String(text)
  }
}
