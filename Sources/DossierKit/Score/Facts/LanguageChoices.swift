/// The tests that a person may use on a day, and what to say of the others.
struct LanguageChoices {
  let person: Person
  let tests: PersonLanguages
  /// Whether results two years old or more are taken as if they still counted: for what another rule says already.
  let countingExpired: Bool

  init(_ person: Person, on day: Day, figures: Figures, countingExpired: Bool = false) {
    self.person = person
    tests = PersonLanguages(person, on: day, figures: figures)
    self.countingExpired = countingExpired
  }

  /// The tests of a language that count. An expired one stands in only where no other is left.
  func skills(_ language: Language) -> [LanguageSkill] {
    let usable = tests.usable(language)
    guard usable.isEmpty, countingExpired else { return usable.map { LanguageSkill(language, $0.levels) } }
    return tests.entries.compactMap { entry in
      guard case .expired(let result, _) = entry.state, result.language == language else { return nil }
      return LanguageSkill(language, result.levels)
    }
  }

  /// How sure the least sure chart is of the tests that count.
  var confidence: Confidence {
    let results = tests.entries.compactMap { entry -> LanguageResult? in
      switch entry.state {
      case .usable(let result): result
      case .expired(let result, _): countingExpired ? result : nil
      default: nil
      }
    }
    let known = Set(results.map(\.confidence))
    return known.contains(.low) ? .low : known.contains(.medium) ? .medium : .high
  }

  /// Every way to name a first and a second official language.
  /// - Parameter first: the language that the case names as the first.
  func pairs(first: Language?) -> [(first: LanguageSkill?, second: LanguageSkill?)] {
    var pairs: [(first: LanguageSkill?, second: LanguageSkill?)] = []
    for language in first.map({ [$0] }) ?? Language.allCases {
      let others = skills(language == .fr ? .en : .fr)
      let own = skills(language)
      // A second language without a first is no choice, unless the case itself made it.
      if own.isEmpty, first == nil { continue }
      for skill in own.isEmpty ? [nil] : own.map(Optional.some) {
        for other in others.isEmpty ? [nil] : others.map(Optional.some) { pairs.append((skill, other)) }
      }
    }
    return pairs.isEmpty ? [(nil, nil)] : pairs
  }

  func warnings(_ factors: [String]) -> [ScoreWarning] {
    guard person.languageTests != nil else { return [.missing(person.key("language_tests"), factors)] }
    return tests.entries.flatMap { warnings($0, factors) }
  }

  private func warnings(_ entry: PersonLanguages.Entry, _ factors: [String]) -> [ScoreWarning] {
    func one(_ key: String, _ fr: String, _ en: String) -> [ScoreWarning] {
      [ScoreWarning(key: key, factors: factors, message: Bilingual(fr: fr, en: en))]
    }
    let name = entry.test.title
    switch entry.state {
    case .unknown(let keys): return keys.map { .missing($0, factors) }
    case .impossible(let keys):
      return keys.flatMap {
        one(
          $0, "\($0) ne peut pas figurer sur un relevé \(name) de cette date\u{00A0}: aucun point n’est compté.",
          "\($0) cannot stand on a \(name) report of that date: no points are counted.")
      }
    case .notAccepted:
      return one(
        "\(entry.key).test", "\(name) n’est pas un test accepté ce jour-là\u{00A0}: aucun point n’est compté.",
        "\(name) is not a test accepted on that day: no points are counted.")
    case .notYetTaken:
      return one(
        "\(entry.key).test_date", "Le test \(name) n’est pas encore passé\u{00A0}: aucun point n’est compté.",
        "The \(name) test is not yet taken: no points are counted.")
    case .expired(_, let last):
      let day = last.inWords
      return one(
        "\(entry.key).test_date",
        "Le test \(name) ne pouvait servir que jusqu’au \(day.fr)\u{00A0}: aucun point n’est compté.",
        "The \(name) test could be used only until \(day.en): no points are counted.")
    case .usable(let result):
      return result.note.map { one("\(entry.key).column", $0.fr, $0.en) } ?? []
    }
  }
}
