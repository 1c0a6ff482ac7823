/// A text with the traits by which it would be read: what the weights are fitted on (Training/README.md).
package struct LetterLesson: Encodable {
  /// Those of the whole letter.
  var traits: [String]
  var passages: [Passage]

  struct Passage: Encodable {
    var quote: String
    var page: Int
    /// The first and the last line, counted from 1.
    var line: Int
    var endLine: Int
    /// The traits where completeness is checked, and where the merits are judged; the kind of the letter is left out.
    var file: [String]
    var merits: [String]
    /// The traits by which the sentence tells the kind of the letter.
    var kind: [String]
  }

  /// The numbers of the Act, by which provisions are told apart; read once for many lessons.
  /// - Throws: ``ReferenceFault`` where a file of the program is missing.
  package static func act() throws(ReferenceFault) -> Set<String> { try LetterWords.embedded().act }

  package init(pages: [String], act: Set<String>) {
    let passages = LetterPassage.of(LetterText(pages.joined(separator: "\u{0C}")))
    let citation = LetterCitation(act: act)
    let provisions = passages.map { citation.provisions(in: $0.quote) }
    let traits = LetterTraits(passages, provisions: provisions)
    func of(_ place: Int, _ kind: RefusalKind) -> [String] {
      traits.ofGround(place, kind).filter { !$0.hasPrefix("kind=") }.sorted()
    }
    self.traits = traits.ofLetter().sorted()
    self.passages = passages.indices.map { place in
      Passage(
        quote: passages[place].quote, page: passages[place].page, line: passages[place].line,
        endLine: passages[place].endLine, file: of(place, .rejectedIncomplete), merits: of(place, .refused),
        kind: traits.ofKind(place).sorted())
    }
  }
}
