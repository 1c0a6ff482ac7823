/// The words that tell document types and countries, folded once for a run.
struct Vocabulary: Sendable {
  private struct Phrase: Sendable {
    let words: [String]
    let value: String
  }
  /// By first word; the longest phrases first.
  private let names: [String: [Phrase]]
  private let folders: [String: [Phrase]]
  private let contents: [Phrase]
  private let countries: [String: [Phrase]]
  private let codes: Set<String>
  private let forms: [String: String]

  init(_ figures: Figures) {
    func index(_ phrases: [Phrase]) -> [String: [Phrase]] {
      Dictionary(grouping: phrases.filter { !$0.words.isEmpty }) { $0.words[0] }
        .mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }
    func phrases(_ texts: (DocumentType) -> [String]) -> [Phrase] {
      figures.documentTypes.flatMap { type in texts(type).map { Phrase(words: FoldedText.words($0), value: type.id) } }
    }
    // A type is always recognised by its id, as `police-certificate_amina.pdf`.
    names = index(phrases { [$0.id] + $0.names })
    folders = index(phrases { [$0.id] + $0.folders })
    contents = phrases { $0.words }
    countries = index(
      figures.countries.flatMap { country in
        ([country.name.fr, country.name.en] + (country.aliases ?? []))
          .map { Phrase(words: FoldedText.words($0), value: country.code) }
      })
    codes = Set(figures.countries.map(\.code))
    forms = Dictionary(
      figures.documentTypes.filter { $0.form != nil }.map { ($0.id, $0.id) }, uniquingKeysWith: { first, _ in first })
  }

  /// The type told by the beginning of a name, and how many words told it.
  func type(beginning words: [String]) -> (type: String, length: Int)? {
    guard let first = words.first else { return nil }
    return (names[first] ?? []).first { words.begins(with: $0.words) }.map { ($0.value, $0.words.count) }
  }

  /// The type told by the name of a folder.
  func type(ofFolder words: [String]) -> String? {
    guard let first = words.first else { return nil }
    return (folders[first] ?? []).first { words.begins(with: $0.words) }?.value
  }

  /// The country named by words, or by a code in capital letters.
  func country(in words: [String], codes candidates: [String]) -> String? {
    var best: Phrase?
    for (index, word) in words.enumerated() {
      for phrase in countries[word] ?? []
      where words.begins(with: phrase.words, at: index) && phrase.words.count > (best?.words.count ?? 0) {
        best = phrase
      }
    }
    return best?.value ?? candidates.first { codes.contains($0) }
  }

  /// The type of a form number such as `imm5710`, if the program knows it.
  func type(ofForm number: String) -> String? { forms[number] }

  /// The one type whose words occur in a text; `nil` where none or several do.
  func type(ofText text: String) -> String? { type(of: WordIndex(FoldedText.words(text))) }

  /// The same of a text whose words are folded already.
  func type(of words: WordIndex) -> String? {
    let found = Set(contents.filter { words.contains($0.words) }.map(\.value))
    return found.count == 1 ? found.first : nil
  }

  /// Every country that words name; the longest name counts at each place (« Papua New Guinea » names no Guinea).
  func countries(in words: [String]) -> Set<String> {
    var found: Set<String> = []
    var index = 0
    while index < words.count {
      let best = (countries[words[index]] ?? []).first { words.begins(with: $0.words, at: index) }
      if let best { found.insert(best.value) }
      index += best?.words.count ?? 1
    }
    return found
  }
}
