/// Tells what a letter is by the weights of its words: those of the whole letter, and those of the sentence that speaks
/// most clearly. Never by the verb alone, since the French page says « refusée » of an application that is only
/// incomplete (R-REF-05).
struct KindFinder {
  let tables: LetterTables
  let passages: [LetterPassage]
  let traits: LetterTraits

  func find() -> (kind: RefusalKind, passage: LetterPassage?) {
    guard !passages.isEmpty else { return (.unknown, nil) }
    let places = passages.indices.filter { passages[$0].mark != .unchecked }
    let spoken = places.map { tables.kindSentences.logits(traits.ofKind($0)) }
    let whole = tables.kinds.logits(traits.ofLetter())
    var best: (kind: RefusalKind, sum: Int, place: Int?)?
    for (name, logit) in zip(tables.kinds.names, whole) {
      guard let kind = RefusalKind(rawValue: name) else { continue }
      var strongest: (logit: Int, place: Int?) = (Self.withoutSentence, nil)
      if let column = tables.kindSentences.names.firstIndex(of: name),
        let row = spoken.indices.max(by: { spoken[$0][column] < spoken[$1][column] })
      {
        strongest = (spoken[row][column], places[row])
      }
      let sum = logit * Self.whole + strongest.logit * Self.strongest
      if sum > best?.sum ?? .min { best = (kind, sum, strongest.place) }
    }
    guard let best, best.kind != .unknown else { return (.unknown, nil) }
    return (best.kind, best.place.map { passages[$0] })
  }

  /// How much the whole letter counts, and the sentence that speaks most clearly, as Training/weigh.py has it.
  private static let whole = 5
  private static let strongest = 2
  /// What a kind gets that no sentence tells (`unknown`), in hundredths.
  private static let withoutSentence = -150
}
