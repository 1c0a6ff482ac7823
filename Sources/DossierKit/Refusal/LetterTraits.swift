/// What a letter shows of itself, as names of traits to be weighed by a ``TraitTable``: its words folded for scans, pairs
/// of words, beginnings of words, the provisions named, and what stands around a sentence.
///
/// | trait | meaning |
/// |---|---|
/// | `word`, `word word` | a word, two words that follow each other |
/// | `begi*`, `*iddle*` | the first five letters of a word of six and more, the five from the third of one of eight and more |
/// | `i:word`, `m:word` | a word where completeness is checked, or where the merits are judged |
/// | `<word`, `>word` | a word of the two sentences before, of the one behind, in the same paragraph |
/// | `^word`, `#word` | a word of the sentence that announces a list, of the heading above |
/// | `=R76(1)(b)`, `=R76`, `~R76` | a provision of the sentence, whole and by its number, and of its paragraph |
/// | `kind=`, `mark=` | what the letter is, how the paragraph is marked |
/// | `at=` | in which sixth of the letter a sentence stands; for kinds alone |
/// | `0:word`, `1:word`, `2:word` | a word of the first, second or last third of the letter |
/// | `numbered` | the letter bears the number of an application or of a client |
struct LetterTraits {
  private let passages: [LetterPassage]
  private let words: [[String]]
  private let provisions: [[String]]

  /// - Parameter provisions: those that each passage names.
  init(_ passages: [LetterPassage], provisions: [[String]]) {
    self.passages = passages
    self.provisions = provisions
    words = passages.map { passage in
      passage.folded.letters.split(separator: ScanFold.space).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The traits of a sentence in a letter of a kind, by which its grounds are told.
  func ofGround(_ place: Int, _ kind: RefusalKind) -> Set<String> {
    var traits = ofWords(place)
    let group = kind == .rejectedIncomplete || kind == .documentRequest ? "i:" : "m:"
    for word in words[place] {
      traits.insert(group + word)
      if let middle = Self.middle(word) { traits.insert(middle) }
    }
    for provision in provisions[place] { traits.insert("=" + provision) }
    traits.insert("kind=" + kind.rawValue)
    if passages[place].mark != .none { traits.insert("mark=\(passages[place].mark)") }
    addSurroundings(of: place, to: &traits)
    return traits
  }

  /// The traits of a sentence by itself, by which it tells the kind of its letter.
  func ofKind(_ place: Int) -> Set<String> {
    var traits = ofWords(place)
    for word in words[place] { if let middle = Self.middle(word) { traits.insert(middle) } }
    traits.insert("mark=\(passages[place].mark)")
    traits.insert("at=\(6 * place / passages.count)")
    return traits
  }

  /// The traits of the whole letter, by which its kind is told. What stands behind a box that is not ticked is no part.
  func ofLetter() -> Set<String> {
    var traits: Set<String> = []
    for place in passages.indices where passages[place].mark != .unchecked {
      traits.formUnion(ofWords(place))
      let third = "\(3 * place / passages.count):"
      for word in words[place] { traits.insert(third + word) }
      if passages[place].quote.contains(Self.number) { traits.insert("numbered") }
    }
    return traits
  }

  /// The number of an application (`E000000101`) or of a client (`00-0000-0101`); a scan reads 0 as O.
  private static var number: Regex<Substring> { /\b[A-Z][0O]?\d[0-9O]{7}\b|\b\d{2}-?\d{4}-?\d{4}\b/ }

  private func ofWords(_ place: Int) -> Set<String> {
    var traits: Set<String> = []
    var last: String?
    for word in words[place] {
      traits.insert(word)
      if let last { traits.insert(last + " " + word) }
      if word.utf8.count >= 6 { traits.insert(word.prefix(5) + "*") }
      last = word
    }
    for provision in provisions[place] { traits.insert("=" + Self.number(of: provision)) }
    return traits
  }

  private static func middle(_ word: String) -> String? {
    word.utf8.count >= 8 ? "*" + word.dropFirst(2).prefix(5) + "*" : nil
  }

  /// `R76` of `R76(1)(b)`.
  private static func number(of provision: String) -> Substring { provision.prefix { $0 != "(" } }

  private func addSurroundings(of place: Int, to traits: inout Set<String>) {
    let paragraph = passages[place].paragraph
    for before in [place - 1, place - 2] where before >= 0 && passages[before].paragraph == paragraph {
      for word in words[before] { traits.insert("<" + word) }
    }
    if place + 1 < passages.count, passages[place + 1].paragraph == paragraph {
      for word in words[place + 1] { traits.insert(">" + word) }
    }
    var start = place
    while start > 0, passages[start - 1].paragraph == paragraph { start -= 1 }
    var end = start
    while end < passages.count, passages[end].paragraph == paragraph {
      if end != place { for provision in provisions[end] { traits.insert("~" + Self.number(of: provision)) } }
      end += 1
    }
    guard start > 0 else { return }
    if passages[place].mark == .none {
      let above = passages[start - 1]
      if above.isFirst, above.quote.count < 90 { for word in words[start - 1] { traits.insert("#" + word) } }
    } else if let lead = passages[..<start].lastIndex(where: { $0.mark == .none }) {
      for word in words[lead] { traits.insert("^" + word) }
    }
  }
}
