/// Reads a letter: its kind and its grounds by the weights of its words and of what stands around them.
struct LetterReader {
  let words: LetterWords
  let tables: LetterTables

  func read(_ text: LetterText) -> LetterReading {
    let passages = LetterPassage.of(text)
    let citation = LetterCitation(act: words.act)
    let provisions = passages.map { citation.provisions(in: $0.quote) }
    let traits = LetterTraits(passages, provisions: provisions)
    let language = Self.language(passages)
    // In another language a word or two that look known tell nothing.
    let found = language == nil
      ? (kind: RefusalKind.unknown, passage: LetterPassage?.none)
      : KindFinder(tables: tables, passages: passages, traits: traits).find()
    let application = Self.application(passages)
    let phrases = PhraseFinder(
      words: words, passages: passages, standings: PassageStanding.all(passages, words), provisions: provisions,
      isResidence: application == .expressEntry)
    let finder = GroundFinder(
      words: words, phrases: phrases, table: tables.grounds, passages: passages, traits: traits, provisions: provisions)
    let date = Self.letterDate(text)
    var reading = LetterReading(
      kind: found.kind, kindQuote: found.passage?.quote, kindPage: found.passage?.page, kindLine: found.passage?.line,
      language: language, date: date.letter, sentOn: date.sent, grounds: [], asked: [],
      provisions: provisions.flatMap(\.self).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }, isCut: text.isCut)
    switch found.kind {
    case .rejectedIncomplete, .refused, .fairnessLetter: reading.grounds = finder.grounds(found.kind)
    case .documentRequest: reading.asked = finder.asked()
    default: break
    }
    if found.kind == .fairnessLetter || found.kind == .documentRequest {
      ReplyFinder(words: words, passages: passages).find(into: &reading)
    }
    if found.kind == .refused, reading.grounds.contains(where: { $0.code == .misrepresentation }) {
      reading.barredYears = Self.bar(passages)
    }
    guard found.kind != .unknown else {
      reading.date = nil
      return reading
    }
    reading.officeInCanada = Self.office(text)
    reading.application = application
    return reading
  }

  /// The language by its small words.
  private static func language(_ passages: [LetterPassage]) -> Language? {
    // Words that neither Spanish, Portuguese nor Italian shares.
    let french: Set = [
      "les", "des", "du", "vous", "votre", "vos", "est", "et", "une", "pour", "dans", "au", "aux", "nous", "pas", "cette",
      "ete", "avez", "je", "sur", "nos", "notre", "etre", "ne", "monsieur",
    ]
    let english: Set = [
      "the", "of", "you", "your", "is", "and", "to", "for", "that", "this", "not", "with", "was", "have", "has", "been",
      "are", "by", "from", "we", "our", "within", "before", "will", "dear",
    ]
    var counts = (fr: 0, en: 0, all: 0)
    for passage in passages {
      for word in FoldedText.words(passage.quote) where word.first?.isLetter == true {
        counts.all += 1
        if french.contains(word) { counts.fr += 1 }
        if english.contains(word) { counts.en += 1 }
      }
    }
    let most = max(counts.fr, counts.en)
    // Below one small word in ten it is neither: another language, or no text.
    guard most * 10 >= counts.all, most > 0, counts.fr != counts.en else { return nil }
    return counts.fr > counts.en ? .fr : .en
  }

  /// The day of the letter stands among the first lines; a line « Sent » or « Envoyé » tells another one.
  private static func letterDate(_ text: LetterText) -> (letter: Day?, sent: Day?) {
    let dates = LetterDates()
    var sent: Day?
    var letter: Day?
    var seen = 0
    for line in text.lines where line.page == 1 && !line.text.allSatisfy(\.isWhitespace) {
      seen += 1
      if seen > 16 { break }
      guard let day = dates.all(in: line.text).first else { continue }
      let folded = SoughtText(folding: line.text)
      if [LetterPattern("sent"), LetterPattern("envoy")].contains(where: { $0.occurs(in: folded) }) {
        sent = sent ?? day
      } else if letter == nil, folded.letters.count < 70 {
        letter = day
      }
    }
    return (letter ?? sent, sent)
  }

  private static func bar(_ passages: [LetterPassage]) -> Int? {
    let five = [
      LetterPattern("(period of |for |pour |pendant |de |les |the )(next )?(five|cinq|5) (years|ans|annees)"), LetterPattern("40 2 a "),
    ]
    return passages.contains { five.occur(in: $0.folded) } ? 5 : nil
  }

  private static func office(_ text: LetterText) -> Bool? {
    let head = text.lines.filter { $0.page == 1 }.prefix(14).map { SoughtText(folding: $0.text) }
    let abroad = [
      LetterPattern("embassy of canada"), LetterPattern("high commission"), LetterPattern("consulate"),
      LetterPattern("ambassade"), LetterPattern("haut commissariat"), LetterPattern("consulat"),
    ]
    if head.contains(where: abroad.occur) { return false }
    let here = [
      LetterPattern("case processing cent"), LetterPattern("centre de traitement"), LetterPattern("centralized intake"),
      LetterPattern("bureau de reception centralise"), LetterPattern("digitization cent"),
    ]
    return head.contains(where: here.occur) ? true : nil
  }

  private static func application(_ passages: [LetterPassage]) -> Application? {
    let names: [(Application, [LetterPattern])] = [
      (.ptot, ["bridging open work permit", "permis de travail ouvert transitoire"].map(LetterPattern.init)),
      (.restoration, [
        "restoration of", "restore your", "restore status", "retablissement", "retablir votre", "to restore",
        "for restoration", "status … (restored|given back)",
      ].map(LetterPattern.init)),
      (.expressEntry, [
        "express entry", "entree express", "permanent residence", "residence permanente", "permanent resident visa",
        "resident permanent", "canadian experience class", "experience canadienne", "skilled worker",
        "travailleurs qualifies", "skilled trades", "metiers specialises",
      ].map(LetterPattern.init)),
    ]
    var counts: [Application: Int] = [:]
    for (index, passage) in passages.enumerated() {
      for (application, patterns) in names where patterns.occur(in: passage.folded) {
        counts[application, default: 0] += index < 10 ? 3 : 1
      }
    }
    // The number of a temporary residence application is no residence application's, whatever the letter tells of one.
    let numbers = passages.prefix(12).map(\.quote).joined(separator: "\n")
    if let number = numbers.firstMatch(of: /\b([EWVS])[0O]?\d[0-9O]{7}\b/) {
      if number.1 == "E", counts[.expressEntry] != nil { return .expressEntry }
      if number.1 != "E" {
        if counts[.ptot] != nil { return .ptot }
        counts[.expressEntry] = nil
      }
    }
    // The numbers of Express Entry begin with an E.
    if counts.isEmpty, passages.prefix(8).contains(where: { $0.quote.contains(/\bE\d{9}\b/) }) { return .expressEntry }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
