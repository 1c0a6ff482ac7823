/// Names the grounds of a letter, each with the words that carry it. What nothing carries is not named.
///
/// A sentence tells a ground by the weights of its words and of what stands around it; one in which phrases propose the
/// ground needs less weight, since the wordings of the office are known.
struct GroundFinder {
  let words: LetterWords
  let phrases: PhraseFinder
  let table: TraitTable
  let passages: [LetterPassage]
  let traits: LetterTraits
  /// The provisions that each passage names.
  let provisions: [[String]]

  /// A ground and the sentences that carry it, the first and the last.
  private struct Hit {
    var code: GroundCode
    var from: Int
    var to: Int
  }

  func grounds(_ kind: RefusalKind) -> [LetterReading.Ground] {
    var hits: [Hit] = []
    let proposed = phrases.hits(kind)
    for place in passages.indices where passages[place].mark != .unchecked {
      let here = Set(proposed.filter { ($0.from...$0.to).contains(place) }.map(\.ground.code))
      for (code, logit) in logits(place, kind)
      where logit > 0 || here.contains(code) && logit > -Self.known || logit > -Self.said && phrases.says(code, place) {
        // Sentences that follow each other and carry one ground are one quote.
        let last = hits.lastIndex { $0.code == code }
        if let last, hits[last].to == place - 1, passages[place - 1].paragraph == passages[place].paragraph {
          hits[last].to = place
        } else {
          hits.append(Hit(code: code, from: place, to: place))
        }
      }
    }
    return hits.map { make($0, kind) }
  }

  /// How far below zero a ground is still told that phrases propose: 8 chances in 100 for the 33 of others, in hundredths.
  private static let known = 173
  /// The same where a phrase carries the ground by itself: 4 chances in 100.
  private static let said = 247

  /// What a request asks for, item by item.
  func asked() -> [LetterReading.Ground] {
    passages.indices.filter { passages[$0].isFirst && [.item, .checked].contains(passages[$0].mark) }.map { place in
      let best = logits(place, .documentRequest).max { $0.logit < $1.logit }
      // What no code names is a document all the same.
      let code = best.map { $0.logit > -Self.doubt ? $0.code : .incompleteDocuments } ?? .incompleteDocuments
      return make(Hit(code: code, from: place, to: place), .documentRequest)
    }
  }

  /// How far below zero an item of a request is still named by its own code, in hundredths.
  private static let doubt = 100

  /// What a passage tells of each ground that a letter of this kind may have. A check of completeness judges no merits,
  /// and what is judged on its merits was complete.
  private func logits(_ place: Int, _ kind: RefusalKind) -> [(code: GroundCode, logit: Int)] {
    let isOfFile = kind == .rejectedIncomplete || kind == .documentRequest
    return zip(table.names, table.logits(traits.ofGround(place, kind))).compactMap { name, logit in
      guard let code = GroundCode(rawValue: name), isOfFile ? code.isOfCompleteness : code != .incompleteDocuments else {
        return nil
      }
      return (code, logit)
    }
  }

  private func make(_ hit: Hit, _ kind: RefusalKind) -> LetterReading.Ground {
    let first = passages[hit.from]
    return LetterReading.Ground(
      code: hit.code, section: section(hit, isIncomplete: kind == .rejectedIncomplete),
      quote: passages[hit.from...hit.to].map(\.quote).joined(separator: "\n"), page: first.page, line: first.line,
      endLine: passages[hit.to].endLine)
  }

  /// The provision named nearest: in the sentences, in their paragraph, in the heading above, anywhere in the letter.
  private func section(_ hit: Hit, isIncomplete: Bool) -> String? {
    let near = passages.indices.filter { passages[$0].paragraph == passages[hit.from].paragraph }
    let above = near[0] > 0 && passages[near[0] - 1].quote.count < 90 ? [near[0] - 1] : []
    let wanted = isIncomplete ? words.provisionsOfCompleteness : words.grounds.first { $0.code == hit.code }?.provisions ?? []
    for places in [Array(hit.from...hit.to), near, above, Array(passages.indices)] {
      let named = places.flatMap { provisions[$0] }
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
