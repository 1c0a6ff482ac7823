/// Names the grounds of a letter, each with the words that carry it. What nothing carries is not named.
struct GroundFinder {
  let words: LetterWords
  let passages: [LetterPassage]
  let standings: [PassageStanding]
  /// The provisions that each passage names.
  let provisions: [[String]]

  init(words: LetterWords, passages: [LetterPassage], standings: [PassageStanding]) {
    self.words = words
    self.passages = passages
    self.standings = standings
    let citation = LetterCitation(act: words.act)
    provisions = passages.map { citation.provisions(in: $0.quote) }
  }

  func grounds(_ kind: RefusalKind) -> [LetterReading.Ground] {
    let isIncomplete = kind == .rejectedIncomplete
    var found: [LetterReading.Ground] = []
    var paragraphs: Set<Int> = []
    for place in passages.indices where !standings[place].isAside && !isHeading(place) {
      var from = place
      var codes = words.grounds.filter { carries($0, standings[place]) }
      if codes.isEmpty, let before = antecedent(place) {
        codes = words.grounds.filter { carries($0, standings[place], said: standings[before].open) }
        from = before
      }
      codes = codes.filter { isIncomplete ? $0.code.isOfCompleteness : $0.code != .incompleteDocuments }
      // What a more exact code says already is no document that no code names.
      if codes.count > 1 { codes.removeAll { $0.code == .incompleteDocuments } }
      for ground in codes {
        paragraphs.insert(passages[place].paragraph)
        found.append(make(ground, from, place, isIncomplete))
      }
    }
    // An item among what was missing that no code names is a missing document all the same.
    if isIncomplete, let rest = words.grounds.first(where: { $0.code == .incompleteDocuments }) {
      for (place, passage) in passages.enumerated()
      where standings[place].isWanted && !standings[place].isAside && passage.isFirst
        && !paragraphs.contains(passage.paragraph) {
        found.append(make(rest, place, place, true))
      }
    }
    return found.sorted { ($0.page, $0.line) < ($1.page, $1.line) }
  }

  /// A heading of a few words, whose paragraph goes on to say what is wrong.
  private func isHeading(_ place: Int) -> Bool {
    let passage = passages[place]
    guard passage.isFirst, !standings[place].isAdverse, passage.quote.count < 60 else { return false }
    return zip(passages, standings).contains { $0.paragraph == passage.paragraph && !$0.isFirst && $1.isAdverse }
  }

  /// The sentence before, where this one says what is wrong of a thing that only that one names (« It is unsigned. »).
  private func antecedent(_ place: Int) -> Int? {
    guard place > 0, standings[place].isAdverse, !standings[place - 1].isAside,
      passages[place - 1].paragraph == passages[place].paragraph
    else { return nil }
    let spoken = FoldedText.words(String(passages[place].quote.prefix(40)))
    return words.pronouns.contains { spoken.begins(with: $0) } ? place - 1 : nil
  }

  /// What a request asks for, by the same phrases.
  func asked() -> [LetterReading.Ground] {
    var found: [LetterReading.Ground] = []
    for (place, passage) in passages.enumerated() where passage.mark == .item {
      for ground in words.grounds where ground.code.isOfCompleteness && ground.code != .incompleteDocuments {
        let topic = ground.topic.occur(in: passage.folded) || ground.carries.occur(in: passage.folded)
        if topic, !ground.unless.occur(in: passage.folded) { found.append(make(ground, place, place, false)) }
      }
    }
    return found
  }

  /// - Parameter said: another sentence that names the thing.
  private func carries(_ ground: LetterWords.Ground, _ standing: PassageStanding, said: SoughtText? = nil) -> Bool {
    guard !ground.unless.occur(in: standing.open), said.map(ground.unless.occur) != true else { return false }
    if let said { return ground.topic.occur(in: said) }
    if ground.carries.occur(in: standing.open) { return true }
    return (standing.isAdverse || standing.isWanted) && ground.topic.occur(in: standing.open)
  }

  private func make(_ ground: LetterWords.Ground, _ from: Int, _ place: Int, _ isIncomplete: Bool) -> LetterReading.Ground {
    let first = passages[from]
    return LetterReading.Ground(
      code: ground.code, section: section(ground, place, isIncomplete),
      quote: from == place ? first.quote : first.quote + "\n" + passages[place].quote, page: first.page,
      line: first.line, endLine: passages[place].endLine)
  }

  /// The provision named nearest: in the sentence, in its paragraph, anywhere in the letter.
  private func section(_ ground: LetterWords.Ground, _ place: Int, _ isIncomplete: Bool) -> String? {
    let near = passages.indices.filter { passages[$0].paragraph == passages[place].paragraph }
    let wanted = isIncomplete ? words.provisionsOfCompleteness : ground.provisions
    for places in [[place], near, Array(passages.indices)] {
      let named = places.flatMap { provisions[$0] }
      for beginning in wanted {
        // The most exact of those that fit.
        if let section = named.filter({ Self.fits($0, beginning) }).max(by: { $0.count < $1.count }) { return section }
      }
    }
    return nil
  }

  /// `R87.1(2)` fits `R87.1`, not `R87`.
  private static func fits(_ provision: String, _ beginning: String) -> Bool {
    provision == beginning || provision.hasPrefix(beginning + "(")
  }
}
