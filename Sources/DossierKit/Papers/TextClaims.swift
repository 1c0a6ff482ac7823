internal import Inspection

/// What the words of papers say.
enum TextClaims {
  /// The claims of one paper of a type, from its pages.
  static func claims(
    _ facts: FileFacts, type: String, file: String, person: Person, day: Day, words: PaperWords
  ) -> [PaperClaim] {
    if type == "passport" { return facts.zone.map { ZoneClaims.claims($0, file: file, person: person, day: day) } ?? [] }
    guard PaperReadings.recognised.contains(type), !facts.pageTexts.isEmpty else { return [] }
    let text = PaperText(facts.pageTexts)
    let isCivil = ["birth-certificate", "marriage-certificate"].contains(type)
    func make(_ fact: PaperClaim.Fact, _ value: String, _ others: [String], _ hit: PaperText.Hit, _ sure: Bool) -> PaperClaim {
      PaperClaim(
        file: file, page: hit.page, person: person.id, fact: fact, value: value, alternatives: others, words: hit.words,
        reader: hit.isRecognised ? .picture : .text, certainty: sure && !hit.isRecognised ? .medium : .low)
    }
    let labelled = words.labels.flatMap { label -> [PaperClaim] in
      // Names of parents and of both spouses stand on certificates under the same words as the person's.
      guard let fact = PaperClaim.Fact(rawValue: label.fact), label.kind != .amount, label.types?.contains(type) ?? !isCivil
      else { return [] }
      let hits = text.hits(label)
      guard let first = hits.first else { return [] }
      if isCivil, label.kind == .name, CivilNames.mayName(person, in: hits.map(\.value)) { return [] }
      // Several values behind one label: which is the person's cannot be told.
      let isAlone = Set(hits.map(\.value)).count == 1
      let others = (hits.dropFirst().map(\.value) + hits.compactMap(\.alternative)).filter { $0 != first.value }
      return [
        make(
          fact, first.value, others, first,
          isAlone && first.alternative == nil && label.kind == .day && label.dateline != true && !isCivil)
      ]
    }
    return labelled + funds(text, facts, type, words, make) + body(facts, type, words, make)
  }

  private typealias Maker = (PaperClaim.Fact, String, [String], PaperText.Hit, Bool) -> PaperClaim

  /// The amounts of a bank's letter.
  private static func funds(
    _ text: PaperText, _ facts: FileFacts, _ type: String, _ words: PaperWords,
    _ make: Maker
  ) -> [PaperClaim] {
    guard type == "proof-of-funds" else { return [] }
    let index = WordIndex(FoldedText.words(facts.pageTexts.map(\.text).joined(separator: "\n")))
    let read = ReadFunds(text, index, words)
    return [(PaperClaim.Fact.fundsAmount, read.total), (.fundsAverage, read.average), (.fundsDebts, read.debts)]
      .compactMap { fact, amount in amount.map { make(fact, Self.spelled($0.cents), [], $0.hit, false) } }
  }

  /// `12345` cents as `case.yaml` writes them: `123.45`.
  private static func spelled(_ cents: Int) -> String {
    cents % 100 == 0 ? "\(cents / 100)" : "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
  }

  /// The one body that a report on credentials names.
  private static func body(
    _ facts: FileFacts, _ type: String, _ words: PaperWords,
    _ make: Maker
  ) -> [PaperClaim] {
    guard type == "eca" else { return [] }
    let named = facts.pageTexts.map { page in
      let index = WordIndex(FoldedText.words(page.text))
      return (page, words.assessmentBodies.compactMap { body in body.words.first(where: index.contains).map { (body.body, $0) } })
    }
    guard Set(named.flatMap { $0.1.map(\.0) }).count == 1, let (page, found) = named.first(where: { !$0.1.isEmpty }),
      let (body, phrase) = found.first
    else { return [] }
    let hit = PaperText.Hit(
      page: page.page, value: body, alternative: nil, words: phrase, isRecognised: page.isRecognised)
    return [make(.assessmentBody, body, [], hit, false)]
  }
}
