/// What may be drawn from a passage, by what it is and what stands around it.
struct PassageStanding: Sendable {
  /// Nothing may be drawn from it: a box that is not ticked, the law recited, a condition, what is said to be in order,
  /// an earlier decision.
  var isAside: Bool
  /// It stands in a list that a sentence announces as what was missing, not acceptable or not met.
  var isWanted: Bool
  /// It says itself that something is wanting.
  var isAdverse: Bool
  var isQuestion: Bool
  /// The clauses from which something may be drawn.
  var open: SoughtText

  static func all(_ passages: [LetterPassage], _ words: LetterWords) -> [PassageStanding] {
    var standings: [PassageStanding] = []
    var wanted = false
    var recited = false
    let hasTicks = passages.contains { $0.mark == .checked }
    for (index, passage) in passages.enumerated() {
      let starts = index == 0 || passages[index - 1].paragraph != passage.paragraph
      if starts, passage.mark == .none {
        // The paragraph after a list ends it, but for a scan that lost the mark of an item.
        let follows = index > 0 && passages[index - 1].mark != .none
        if follows || !(index > 0 && Self.announces(passages[index - 1])) {
          wanted = false
          recited = false
        }
      }
      let isListed = passage.mark != .none || (index > 0 && Self.announces(passages[index - 1]))
      // What begins with the person applies the law, whatever it recites of it.
      let applied = FoldedText.words(String(passage.quote.prefix(12))).first.map { ["you", "your", "vous"].contains($0) }
      let law = applied != true && words.recital.occur(in: passage.folded)
      let aside =
        passage.mark == .unchecked || law || (recited && isListed) || words.earlier.occur(in: passage.folded)
        || passage.quote.hasSuffix("?")
      let open = (aside ? [] : passage.clauses.filter { !Self.isConditional($0, words) }).map(SoughtText.init(folding:))
        .filter { !words.aside.occur(in: $0) }
      let rest = SoughtText(open.flatMap(\.letters))
      standings.append(
        PassageStanding(
          isAside: aside || open.isEmpty, isWanted: wanted && isListed && passage.mark != .unchecked || passage.mark == .checked,
          isAdverse: words.adverse.occur(in: rest), isQuestion: passage.quote.hasSuffix("?"),
          open: rest))
      if passage.mark == .none {
        if words.wants.occur(in: passage.folded) {
          wanted = true
          recited = false
        } else if law, Self.announces(passage) || !passage.quote.hasSuffix(".") {
          recited = true
          wanted = false
        }
      }
    }
    if hasTicks {
      for index in passages.indices where passages[index].mark == .item { standings[index].isWanted = false }
    }
    return standings
  }

  /// Whether a sentence announces what follows.
  private static func announces(_ passage: LetterPassage) -> Bool { passage.quote.hasSuffix(":") }

  /// By whole words without the folding of scans, to which « if » and « it » are one.
  private static func isConditional(_ clause: String, _ words: LetterWords) -> Bool {
    let spoken = FoldedText.words(String(clause.drop { $0.isWhitespace }.prefix(40)))
    return words.conditional.contains { spoken.begins(with: $0) }
  }
}
