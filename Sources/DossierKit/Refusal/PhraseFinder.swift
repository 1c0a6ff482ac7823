/// Proposes the grounds of a letter by phrases and by what stands around them. ``GroundFinder`` weighs what is proposed.
struct PhraseFinder {
  let words: LetterWords
  let passages: [LetterPassage]
  let standings: [PassageStanding]
  /// The provisions that each passage names.
  let provisions: [[String]]

  /// The letter is about permanent residence.
  let isResidence: Bool

  /// A ground and the sentences that carry it, the first and the last.
  struct Hit {
    var ground: LetterWords.Ground
    var from: Int
    var to: Int
  }

  func hits(_ kind: RefusalKind) -> [Hit] {
    let isIncomplete = kind == .rejectedIncomplete
    var found: [Hit] = []
    var start = 0
    while start < passages.count {
      let end = passages[start...].firstIndex { $0.paragraph != passages[start].paragraph } ?? passages.count
      defer { start = end }
      if isHeading(start..<end, isIncomplete) { continue }
      var hits = said(start..<end, isIncomplete)
      if !isIncomplete { hits += cited(start..<end, beside: hits) }
      if hits.isEmpty { hits = carriedOver(start..<end, isIncomplete) }
      if hits.isEmpty, isIncomplete { hits = missing(start) }
      found += hits
    }
    return found
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
    guard place == paragraph.lowerBound, !standings[place].isAdverse, passages[place].quote.count < 60,
      passages[place].quote.split(separator: " ").count <= 6
    else { return false }
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
    // « Proof of funds: missing » and « Reason: security – s. 34 » say themselves what is wrong.
    let place = paragraph.lowerBound
    if isIncomplete, standings[place].isAdverse { return false }
    if !isIncomplete, [": ", " – ", "(", "\u{00A0}: "].contains(where: passages[place].quote.dropLast().contains),
      words.grounds.contains(where: { carries($0, place, false) || names(place, $0) })
    {
      return false
    }
    return passages[paragraph.upperBound].mark == .none && passages[paragraph.lowerBound].mark != .checked
  }

  private func isShort(_ place: Int) -> Bool {
    guard passages[place].isFirst, passages[place].quote.count < 90, passages[place].mark != .unchecked,
      place + 1 == passages.count || passages[place + 1].isFirst, let last = passages[place].quote.last
    else { return false }
    return last.isLetter || last.isNumber || last == ":" || last == ")"
  }

  /// Whether a phrase that carries the ground by itself stands in a sentence from which something may be drawn.
  func says(_ code: GroundCode, _ place: Int) -> Bool {
    !standings[place].isAside && words.grounds.contains { $0.code == code && $0.carries.occur(in: standings[place].open) }
  }

  private func carries(_ ground: LetterWords.Ground, _ place: Int, _ isIncomplete: Bool) -> Bool {
    let standing = standings[place]
    guard !ground.unless.occur(in: standing.open) else { return false }
    if ground.carries.occur(in: standing.open) { return true }
    let isWanting = standing.isAdverse || standing.isWanted || (isIncomplete && standing.isListed)
    return isWanting && (ground.topic.occur(in: standing.open) || isIncomplete && ground.papers.occur(in: standing.open))
  }

  /// `R87.1(2)` fits `R87.1`, not `R87`.
  private static func fits(_ provision: String, _ beginning: String) -> Bool {
    provision == beginning || provision.hasPrefix(beginning + "(")
  }
}
