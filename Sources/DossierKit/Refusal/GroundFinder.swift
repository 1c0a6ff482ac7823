/// Names the grounds of a letter, each with the words that carry it. What nothing carries is not named.
struct GroundFinder {
  let words: LetterWords
  let passages: [LetterPassage]
  let standings: [PassageStanding]
  /// The provisions that each passage names.
  let provisions: [[String]]

  /// The letter is about permanent residence.
  let isResidence: Bool

  init(words: LetterWords, passages: [LetterPassage], standings: [PassageStanding], isResidence: Bool) {
    self.isResidence = isResidence
    self.words = words
    self.passages = passages
    self.standings = standings
    let citation = LetterCitation(act: words.act)
    provisions = passages.map { citation.provisions(in: $0.quote) }
  }

  /// A ground and the sentences that carry it, the first and the last.
  private struct Hit {
    var ground: LetterWords.Ground
    var from: Int
    var to: Int
  }

  func grounds(_ kind: RefusalKind) -> [LetterReading.Ground] {
    let isIncomplete = kind == .rejectedIncomplete
    var found: [LetterReading.Ground] = []
    var start = 0
    while start < passages.count {
      let end = passages[start...].firstIndex { $0.paragraph != passages[start].paragraph } ?? passages.count
      defer { start = end }
      if isHeading(start..<end, isIncomplete) { continue }
      var hits = said(start..<end, isIncomplete)
      if !isIncomplete { hits += cited(start..<end, beside: hits) }
      if hits.isEmpty { hits = carriedOver(start..<end, isIncomplete) }
      if hits.isEmpty, isIncomplete { hits = missing(start) }
      for hit in hits { found.append(make(hit, isIncomplete)) }
    }
    return found.sorted { ($0.page, $0.line) < ($1.page, $1.line) }
  }

  /// The grounds that sentences of a paragraph carry by themselves.
  private func said(_ paragraph: Range<Int>, _ isIncomplete: Bool) -> [Hit] {
    var hits: [Hit] = []
    for place in paragraph where !standings[place].isAside && !isHeading(place, paragraph) {
      var grounds = words.grounds.filter { carries($0, place, isIncomplete) && fits($0, isIncomplete) }
      if grounds.isEmpty, let before = antecedent(place, paragraph) {
        let thing = standings[before].open
        grounds = words.grounds.filter { ground in
          fits(ground, isIncomplete) && ground.topic.occur(in: thing)
            && ![thing, standings[place].open].contains(where: ground.unless.occur)
        }
        hits += grounds.map { Hit(ground: $0, from: before, to: place) }
        continue
      }
      // What a more exact code says already is no document that no code names.
      if grounds.count > 1 { grounds.removeAll { $0.code == .incompleteDocuments } }
      hits += grounds.map { Hit(ground: $0, from: place, to: place) }
    }
    return hits
  }

  /// The sentence before, where this one says what is wrong of a thing that only that one names (« It is unsigned. »).
  private func antecedent(_ place: Int, _ paragraph: Range<Int>) -> Int? {
    guard place > paragraph.lowerBound, standings[place].isAdverse, !standings[place - 1].isAside else { return nil }
    let spoken = FoldedText.words(String(passages[place].quote.prefix(40)))
    return words.pronouns.contains { spoken.begins(with: $0) } ? place - 1 : nil
  }

  /// The grounds whose provision the paragraph, or the heading above it, names and applies.
  private func cited(_ paragraph: Range<Int>, beside hits: [Hit]) -> [Hit] {
    let applied = paragraph.filter { !standings[$0].isAside && !isHeading($0, paragraph) }
    guard let first = applied.first(where: { standings[$0].isAdverse }) ?? applied.last else { return [] }
    let recited = paragraph.filter { standings[$0].isRecital }
    let above = heading(of: paragraph)
    return words.grounds.compactMap { ground in
      guard !ground.cited.isEmpty, !hits.contains(where: { $0.ground.code == ground.code }) else { return nil }
      if let place = applied.first(where: { names($0, ground) }) { return Hit(ground: ground, from: place, to: place) }
      guard (recited + above).contains(where: { names($0, ground) }) else { return nil }
      return Hit(ground: ground, from: first, to: first)
    }
  }

  private func names(_ place: Int, _ ground: LetterWords.Ground) -> Bool {
    provisions[place].contains { provision in ground.cited.contains { Self.fits(provision, $0) } }
  }

  /// The grounds of a sentence that says what is wrong of a thing that only another one of the paragraph, or its
  /// heading, names.
  private func carriedOver(_ paragraph: Range<Int>, _ isIncomplete: Bool) -> [Hit] {
    // That the application is refused is no fault of a thing.
    guard let place = paragraph.first(where: { standings[$0].isAdverse && !words.kind("refused", in: passages[$0].folded) })
    else { return [] }
    let others = paragraph.filter { $0 != place && !standings[$0].isAside }.reversed() + heading(of: paragraph)
    for other in others {
      let text = standings[other].open
      let grounds = words.grounds.filter { ground in
        fits(ground, isIncomplete) && ground.topic.occur(in: text) && !ground.unless.occur(in: text)
          && !ground.unless.occur(in: standings[place].open)
      }
      guard !grounds.isEmpty else { continue }
      let isInside = paragraph.contains(other)
      return grounds.map { Hit(ground: $0, from: isInside ? min(place, other) : place, to: isInside ? max(place, other) : place) }
    }
    return []
  }

  /// An item among what was missing that no code names is a missing document all the same.
  private func missing(_ place: Int) -> [Hit] {
    guard standings[place].isWanted || standings[place].isListed, passages[place].mark != .none, !standings[place].isAside,
      let ground = words.grounds.first(where: { $0.code == .incompleteDocuments })
    else { return [] }
    return [Hit(ground: ground, from: place, to: place)]
  }

  /// A check of completeness judges no merits; what judges the merits of a residence application does not stumble over a
  /// form, a photo or a fee.
  private func fits(_ ground: LetterWords.Ground, _ isIncomplete: Bool) -> Bool {
    if isIncomplete { return ground.code.isOfCompleteness }
    if ground.code == .incompleteDocuments { return false }
    return !(isResidence && (ground.code == .photoOrForm || ground.code == .fees))
  }

  /// A heading of a few words, whose paragraph goes on to say what is wrong.
  private func isHeading(_ place: Int, _ paragraph: Range<Int>) -> Bool {
    guard place == paragraph.lowerBound, !standings[place].isAdverse, passages[place].quote.count < 60 else { return false }
    return paragraph.dropFirst().contains { standings[$0].isAdverse }
  }

  /// The short line above a paragraph that names what it is about.
  private func heading(of paragraph: Range<Int>) -> [Int] {
    let above = paragraph.lowerBound - 1
    return above >= 0 && isShort(above) ? [above] : []
  }

  /// Whether a paragraph is a short line above another one, not an item of what is missing.
  private func isHeading(_ paragraph: Range<Int>, _ isIncomplete: Bool) -> Bool {
    guard isShort(paragraph.lowerBound), paragraph.upperBound < passages.count else { return false }
    let isItem = passages[paragraph.lowerBound].mark == .item
    if isItem, isIncomplete || standings[paragraph.lowerBound].isWanted { return false }
    return passages[paragraph.upperBound].mark == .none && passages[paragraph.lowerBound].mark != .checked
  }

  private func isShort(_ place: Int) -> Bool {
    guard passages[place].isFirst, passages[place].quote.count < 90, passages[place].mark != .unchecked,
      place + 1 == passages.count || passages[place + 1].isFirst, let last = passages[place].quote.last
    else { return false }
    return last.isLetter || last.isNumber || last == ":" || last == ")"
  }

  /// What a request asks for, by the same phrases.
  func asked() -> [LetterReading.Ground] {
    let rest = words.grounds.first { $0.code == .incompleteDocuments }
    var found: [LetterReading.Ground] = []
    for place in passages.indices where passages[place].mark == .item || passages[place].mark == .checked {
      guard passages[place].isFirst else { continue }
      var grounds = words.grounds.filter { ground in
        ground.code.isOfCompleteness && ground.code != .incompleteDocuments
          && (ground.topic + ground.carries).occur(in: passages[place].folded) && !ground.unless.occur(in: passages[place].folded)
      }
      if grounds.isEmpty, let rest { grounds = [rest] }
      found += grounds.map { make(Hit(ground: $0, from: place, to: place), false) }
    }
    return found
  }

  private func carries(_ ground: LetterWords.Ground, _ place: Int, _ isIncomplete: Bool) -> Bool {
    let standing = standings[place]
    guard !ground.unless.occur(in: standing.open) else { return false }
    if ground.carries.occur(in: standing.open) { return true }
    let isWanting = standing.isAdverse || standing.isWanted || (isIncomplete && standing.isListed)
    return isWanting && ground.topic.occur(in: standing.open)
  }

  private func make(_ hit: Hit, _ isIncomplete: Bool) -> LetterReading.Ground {
    let first = passages[hit.from]
    return LetterReading.Ground(
      code: hit.ground.code, section: section(hit.ground, hit.to, isIncomplete),
      quote: passages[hit.from...hit.to].map(\.quote).joined(separator: "\n"), page: first.page, line: first.line,
      endLine: passages[hit.to].endLine)
  }

  /// The provision named nearest: in the sentence, in its paragraph, anywhere in the letter.
  private func section(_ ground: LetterWords.Ground, _ place: Int, _ isIncomplete: Bool) -> String? {
    let near = passages.indices.filter { passages[$0].paragraph == passages[place].paragraph }
    let wanted = isIncomplete ? words.provisionsOfCompleteness : ground.provisions
    let above = heading(of: near[0]..<(near[0] + near.count))
    for places in [[place], near, above, Array(passages.indices)] {
      // What is said to be no matter names no provision of it.
      let named = places.filter { isIncomplete || !standings[$0].isAside || standings[$0].isRecital }
        .flatMap { provisions[$0] }
      for beginning in wanted {
        // The most exact of those that fit.
        if let section = named.reversed().filter({ Self.fits($0, beginning) }).max(by: { $0.count < $1.count }) { return section }
      }
    }
    return nil
  }

  /// `R87.1(2)` fits `R87.1`, not `R87`.
  private static func fits(_ provision: String, _ beginning: String) -> Bool {
    provision == beginning || provision.hasPrefix(beginning + "(")
  }
}
