/// Tells what a letter is: by article and wording, never by the verb alone, since the French page says « refusée » of
/// an application that is only incomplete (R-REF-05).
struct KindFinder {
  let words: LetterWords
  let passages: [LetterPassage]
  let standings: [PassageStanding]

  func find() -> (kind: RefusalKind, passage: LetterPassage?) {
    // The number of a file or of a client, or words of the office in a letter that sells nothing.
    let isNumbered = passages.contains { $0.quote.contains(/\b[A-Z][0O]?\d[0-9O]{7}\b/) || words.numbers.occur(in: $0.folded) }
    let isOfficial = passages.contains { words.official.occur(in: $0.folded) }
    let isOther = passages.contains { words.commercial.occur(in: $0.folded) }
    guard isNumbered || isOfficial, !isOther else { return (.unknown, nil) }
    // No decision yet: what speaks of a refusal speaks of what may come.
    if let undecided = first("undecided"), first("fairness") != nil { return (.fairnessLetter, undecided) }
    if let terminated = first("terminated") { return (.terminated, terminated) }
    let refused = first("refused")
    if refused == nil, let receipt = first("receipt") { return (.notADecision, receipt) }
    if let incomplete = first("incomplete") {
      if refused == nil || first("completeness") != nil { return (.rejectedIncomplete, incomplete) }
    }
    if let refused { return (.refused, refused) }
    if let fairness = first("fairness") { return (.fairnessLetter, fairness) }
    if let request = first("request") { return (.documentRequest, request) }
    if let notice = first("notice") { return (.notADecision, notice) }
    if let weak = first("asks") { return (.documentRequest, weak) }
    // A scan may have broken the one word that tells.
    if let refused = first("refused", isBroken: true) { return (.refused, refused) }
    return (.unknown, nil)
  }

  /// The first passage that carries a kind, left aside what is said of another day or under a condition.
  private func first(_ name: String, isBroken: Bool = false) -> LetterPassage? {
    for (passage, standing) in zip(passages, standings) {
      if passage.mark == .unchecked || standing.isQuestion { continue }
      // What a list is made of tells no kind, unless it is a list of reasons.
      if passage.mark == .item, !standing.isWanted, name == "incomplete" || name == "refused" { continue }
      if words.earlier.occur(in: passage.folded) { continue }
      guard (words.kinds[name] ?? []).contains(where: { $0.occurs(in: standing.stated, isBroken: isBroken) }) else { continue }
      if words.kind("not-" + name, in: passage.folded) { continue }
      return passage
    }
    return nil
  }
}
