/// Names the grounds of a letter, each with the words that carry it. What nothing carries is not named.
struct GroundFinder {
  let words: LetterWords
  let passages: [LetterPassage]
  let standings: [PassageStanding]

  var citation: LetterCitation { LetterCitation(act: words.act) }

  func grounds(_ kind: RefusalKind) -> [LetterReading.Ground] {
    let isIncomplete = kind == .rejectedIncomplete
    var found: [LetterReading.Ground] = []
    var paragraphs: Set<Int> = []
    for (passage, standing) in zip(passages, standings) where !standing.isAside {
      for ground in words.grounds {
        if isIncomplete, !ground.code.isOfCompleteness { continue }
        guard carries(ground, passage, standing) else { continue }
        // What a more exact code says already is no document that no code names.
        if ground.code == .incompleteDocuments, !isIncomplete { continue }
        if ground.code == .incompleteDocuments, found.contains(where: { $0.page == passage.page && $0.line == passage.line && $0.quote == passage.quote }) {
          continue
        }
        if isHeading(passage, standing) { continue }
        paragraphs.insert(passage.paragraph)
        found.append(make(ground, passage, isIncomplete))
      }
    }
    // An item among what was missing that no code names is a missing document all the same.
    if isIncomplete, let rest = words.grounds.first(where: { $0.code == .incompleteDocuments }) {
      for (passage, standing) in zip(passages, standings)
      where standing.isWanted && !standing.isAside && passage.isFirst && !paragraphs.contains(passage.paragraph) {
        found.append(make(rest, passage, true))
      }
    }
    return found.sorted { ($0.page, $0.line) < ($1.page, $1.line) }
  }

  /// A heading of a few words, whose paragraph goes on to say what is wrong.
  private func isHeading(_ passage: LetterPassage, _ standing: PassageStanding) -> Bool {
    guard passage.isFirst, !standing.isAdverse, passage.quote.count < 60 else { return false }
    return zip(passages, standings).contains { $0.paragraph == passage.paragraph && !$0.isFirst && $1.isAdverse }
  }

  /// What a request asks for, by the same phrases.
  func asked() -> [LetterReading.Ground] {
    var found: [LetterReading.Ground] = []
    for passage in passages where passage.mark == .item {
      for ground in words.grounds where ground.code.isOfCompleteness && ground.code != .incompleteDocuments {
        let topic = ground.topic.occur(in: passage.folded) || ground.carries.occur(in: passage.folded)
        if topic, !ground.unless.occur(in: passage.folded) { found.append(make(ground, passage, false)) }
      }
    }
    return found
  }

  private func carries(_ ground: LetterWords.Ground, _ passage: LetterPassage, _ standing: PassageStanding) -> Bool {
    guard !ground.unless.occur(in: standing.open) else { return false }
    if ground.carries.occur(in: standing.open) { return true }
    return (standing.isAdverse || standing.isWanted) && ground.topic.occur(in: standing.open)
  }

  private func make(_ ground: LetterWords.Ground, _ passage: LetterPassage, _ isIncomplete: Bool) -> LetterReading.Ground {
    LetterReading.Ground(
      code: ground.code, section: section(ground, passage, isIncomplete), quote: passage.quote, page: passage.page,
      line: passage.line, endLine: passage.endLine)
  }

  /// The provision named nearest: in the sentence, in its paragraph, anywhere in the letter.
  private func section(_ ground: LetterWords.Ground, _ passage: LetterPassage, _ isIncomplete: Bool) -> String? {
    let near = passages.filter { $0.paragraph == passage.paragraph }.map(\.quote).joined(separator: "\n")
    let all = passages.map(\.quote).joined(separator: "\n")
    let wanted = isIncomplete ? words.provisionsOfCompleteness : ground.provisions
    for text in [passage.quote, near, all] {
      let named = citation.provisions(in: text)
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
