internal import Bytes
internal import Inspection

/// What the words of one file tell whatever the day, found once for all rules.
struct PaperDigest: Sendable {
  /// The one type whose words stand in it; `nil` where none or several do.
  var type: String?
  var language: TextLanguage.Answer
  var wordCount: Int
  /// The same for papers of the same words; `nil` for a paper of few, or one whose words were recognised.
  var sameness: String?
  /// All its words, folded.
  var words: Set<String>
  /// Elements of an employer’s letter and of a bank’s that it does not have.
  var missing: Set<String>
  /// An e-mail address or a telephone number.
  var hasContact: Bool
  /// Countries that it names.
  var countries: Set<String>
  /// Those that it names before it first says something of a person.
  var headCountries: Set<String>

  /// A certificate of fewer words may be like another that is not the same.
  private static let leastWords = 40

  static func all(_ files: [CaseFile], figures: Figures) -> [String: PaperDigest] {
    let read = files.filter { $0.facts?.pageTexts.isEmpty == false }
    guard !read.isEmpty else { return [:] }
    let vocabulary = Vocabulary(figures)
    let personal = Set(
      figures.paperWords.labels.filter { personalFacts.contains($0.fact) && $0.types?.contains("police-certificate") ?? true }
        .flatMap(\.labels))
    return Dictionary(
      read.compactMap { file in file.facts.map { (file.path, PaperDigest($0, figures, vocabulary, before: personal)) } },
      uniquingKeysWith: { first, _ in first })
  }

  private static let personalFacts: Set<String> = ["family-name", "given-names", "full-name", "birth-date", "passport-number"]

  private init(_ facts: FileFacts, _ figures: Figures, _ vocabulary: Vocabulary, before personal: Set<String>) {
    let words = facts.pageTexts.map(\.text).joined(separator: "\n")
    let folded = FoldedText.words(words)
    let index = WordIndex(folded)
    type = vocabulary.type(of: index)
    language = TextLanguage.of(facts, figures.paperWords)
    countries = vocabulary.countries(in: folded)
    headCountries = vocabulary.countries(in: PaperCells.head(facts.pageTexts, before: personal))
    wordCount = folded.count
    self.words = Set(folded)
    let isOwn = !facts.pageTexts.contains(where: \.isRecognised) && facts.form == nil
    sameness = isOwn && folded.count >= Self.leastWords
      ? SHA256.hexadecimal(of: Array(folded.joined(separator: " ").utf8)) : nil
    missing = Set(
      (figures.paperWords.letterContents + figures.paperWords.fundsContents)
        .filter { !$0.words.contains(where: index.contains) }.map(\.element))
    hasContact = Self.hasContact(words)
  }

  /// Whether any part of the person's name, or of a former one, stands in it: a paper may write the rest otherwise.
  func names(_ person: Person) -> Bool {
    let names = ([person.familyName, person.givenNames].compactMap { $0 } + (person.otherNames ?? []).map(\.name))
      .flatMap { FoldedText.words($0) }
    return names.isEmpty || names.contains(where: words.contains)
  }

  /// An at sign, or ten digits in a row but for spaces and signs.
  private static func hasContact(_ text: String) -> Bool {
    if text.contains("@") { return true }
    var digits = 0
    for sign in text {
      if sign.isNumber { digits += 1 } else if !" -.()\u{00A0}+".contains(sign) { digits = 0 }
      if digits >= 10 { return true }
    }
    return false
  }
}
