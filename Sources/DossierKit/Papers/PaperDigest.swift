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
  /// Elements of an employer's letter that it does not have.
  var missing: Set<String>
  /// An e-mail address or a telephone number.
  var hasContact: Bool

  /// A certificate of fewer words may be like another that is not the same.
  private static let leastWords = 40

  static func all(_ files: [CaseFile], figures: Figures) -> [String: PaperDigest] {
    let read = files.filter { $0.facts?.pageTexts.isEmpty == false }
    guard !read.isEmpty else { return [:] }
    let vocabulary = Vocabulary(figures)
    return Dictionary(
      read.compactMap { file in file.facts.map { (file.path, PaperDigest($0, figures, vocabulary)) } },
      uniquingKeysWith: { first, _ in first })
  }

  private init(_ facts: FileFacts, _ figures: Figures, _ vocabulary: Vocabulary) {
    let words = facts.pageTexts.map(\.text).joined(separator: "\n")
    let text = PaperText(facts.pageTexts)
    type = vocabulary.type(ofText: words)
    language = TextLanguage.of(facts, figures.paperWords)
    let folded = FoldedText.words(words)
    wordCount = folded.count
    self.words = Set(folded)
    let isOwn = !facts.pageTexts.contains(where: \.isRecognised) && facts.form == nil
    sameness = isOwn && folded.count >= Self.leastWords
      ? SHA256.hexadecimal(of: Array(folded.joined(separator: " ").utf8)) : nil
    missing = Set(figures.paperWords.letterContents.filter { !text.says($0.words) }.map(\.element))
    hasContact = Self.hasContact(words)
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
