/// What may be drawn from a passage, by what it is and what stands around it.
struct PassageStanding: Sendable {
  /// Nothing may be drawn from it: a box that is not ticked, the law recited, a condition, what is said to be in order,
  /// an earlier decision.
  var isAside: Bool
  /// It recites the law, which the next sentences may apply.
  var isRecital: Bool
  /// It stands in a list that nothing announces as being in order, or as the law.
  var isListed: Bool
  /// It stands in a list that a sentence announces as what was missing, not acceptable or not met.
  var isWanted: Bool
  /// It says itself that something is wanting.
  var isAdverse: Bool
  var isQuestion: Bool
  /// The clauses from which something may be drawn.
  var open: SoughtText
  /// The clauses that state something, without conditions.
  var stated: SoughtText

  static func all(_ passages: [LetterPassage], _ words: LetterWords) -> [PassageStanding] {
    var standings: [PassageStanding] = []
    var list = ListAnnounced.nothing
    // A heading or a first word that says of what follows that it is no ground.
    var isUnderOrder = false
    var isOrderlyParagraph = false
    let hasTicks = passages.contains { $0.mark == .checked }
    let head = passages.prefix(25).firstIndex { passage in
      let spoken = FoldedText.words(String(passage.quote.prefix(30)))
      return words.salutations.contains { spoken.begins(with: $0) }
    }
    for (index, passage) in passages.enumerated() {
      let before = index > 0 ? passages[index - 1] : nil
      if before?.paragraph != passage.paragraph, passage.mark == .none {
        // The paragraph after a list ends it, but for a scan that lost the mark of an item.
        if before?.mark != LetterPassage.Mark.none || before.map(announces) != true { list = .nothing }
      }
      if isTitle(passages, index) {
        isUnderOrder = words.order.occur(in: passage.folded) && !words.kind("lacking", in: passage.folded)
      }
      if before?.paragraph != passage.paragraph { isOrderlyParagraph = false }
      let isListed = passage.mark != .none || before.map(announces) == true
      let said = clauses(passage, words)
      // A box that is ticked applies to the person.
      let isRecital = passage.mark != .checked && recites(passage, words)
      let isEarlier = words.earlier.occur(in: passage.folded) && !words.kept.occur(in: passage.folded)
      let isSet = isListed && (list == .law || list == .order)
      let isQuestion = passage.quote.hasSuffix("?")
      let isAside = passage.mark == .unchecked || isRecital || isSet || isEarlier || isQuestion || index < head ?? 0 || isUnderOrder || isOrderlyParagraph || said.open.isEmpty
      standings.append(
        PassageStanding(
          isAside: isAside, isRecital: isRecital, isListed: isListed && !isSet && passage.mark != .unchecked,
          isWanted: isListed && list == .wants && passage.mark != .unchecked || passage.mark == .checked,
          isAdverse: !isAside && words.adverse.occur(in: said.open), isQuestion: isQuestion,
          open: isAside ? SoughtText([]) : said.open, stated: said.stated))
      if passage.isFirst, passage.quote.count < 40, words.order.occur(in: passage.folded) { isOrderlyParagraph = true }
      guard passage.mark == .none else { continue }
      if announces(passage), words.order.occur(in: passage.folded), !words.kind("lacking", in: passage.folded) {
        list = .order
      } else if words.wants.occur(in: passage.folded) {
        list = .wants
      } else if isRecital, announces(passage) || !passage.quote.hasSuffix(".") {
        list = .law
      }
    }
    if hasTicks {
      for index in passages.indices where passages[index].mark == .item { standings[index].isWanted = false }
    }
    return standings
  }

  /// A short line by itself.
  private static func isTitle(_ passages: [LetterPassage], _ index: Int) -> Bool {
    let passage = passages[index]
    let isAlone = passage.isFirst && (index + 1 == passages.count || passages[index + 1].isFirst)
    guard isAlone, passage.quote.count < 60, let last = passage.quote.last else { return false }
    return last.isLetter || last.isNumber || last == "?"
  }

  /// What a sentence says of the list behind it.
  private enum ListAnnounced { case nothing, wants, law, order }

  /// Whether a sentence announces what follows.
  private static func announces(_ passage: LetterPassage) -> Bool { passage.quote.hasSuffix(":") }

  /// Whether it tells the law: in so many words, or of people in general under a provision. What speaks to the person
  /// from its first words applies it.
  private static func recites(_ passage: LetterPassage, _ words: LetterWords) -> Bool {
    let spoken = FoldedText.words(passage.quote)
    if let first = spoken.first, words.persons.contains(first) { return false }
    // « Section 75 requires …; yours is …»: the last clause applies what the first one recites.
    let clauses = passage.clauses
    if clauses.count > 1, let last = clauses.last, FoldedText.words(last).contains(where: words.persons.contains),
      words.adverse.occur(in: SoughtText(folding: last)) || words.denied.occur(in: SoughtText(folding: last))
        || FoldedText.words(last).first.map(words.persons.contains) == true
    {
      return false
    }
    if words.recital.occur(in: passage.folded) { return true }
    return words.general.occur(in: passage.folded) && !spoken.contains(where: words.persons.contains)
  }

  private static func clauses(_ passage: LetterPassage, _ words: LetterWords) -> (open: SoughtText, stated: SoughtText) {
    let stated = passage.clauses.filter { !isConditional($0, words) }.map { without(words.names, ScanFold.fold($0)) }
    let open = stated.filter { letters in
      let clause = SoughtText(letters)
      return !words.aside.occur(in: clause) || words.kept.occur(in: clause) || words.denied.occur(in: clause)
    }
    return (SoughtText(open.flatMap(\.self)), SoughtText(stated.flatMap(\.self)))
  }

  /// The letters without the names of programs.
  private static func without(_ names: [[UInt8]], _ letters: [UInt8]) -> [UInt8] {
    var rest = letters
    for name in names where name.count <= rest.count {
      var place = 0
      while place + name.count <= rest.count {
        if rest[place] == name[0], rest[place..<(place + name.count)].elementsEqual(name) {
          rest.removeSubrange(place..<(place + name.count))
        } else {
          place += 1
        }
      }
    }
    return rest
  }

  /// By whole words without the folding of scans, to which « if » and « it » are one.
  private static func isConditional(_ clause: String, _ words: LetterWords) -> Bool {
    let spoken = FoldedText.words(String(clause.drop { $0.isWhitespace }.prefix(40)))
    guard words.conditional.contains(where: { spoken.begins(with: $0) }) else { return false }
    let text = SoughtText(folding: clause)
    // « Neither your diploma nor its assessment was included » is a fault.
    let joins = spoken.first.map(["neither", "nor", "ni"].contains) ?? false
    return !words.kept.occur(in: text) && !(joins && words.denied.occur(in: text))
  }
}
