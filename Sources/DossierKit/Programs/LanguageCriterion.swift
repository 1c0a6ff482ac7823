/// A language test of less than two years that reaches the program’s level in each of the four abilities, in either
/// official language (R-EE-31, R-EE-32, R-EE-39).
enum LanguageCriterion {
  enum Outcome {
    case met(LanguageResult)
    /// Tests that can be used fall short: the best of them, and what it is held against.
    case below(LanguageResult, LanguageLevels)
    /// No test can be used on the day.
    case noTest
    case undecided(keys: [String], Bilingual)
    case noMinimum
  }

  static func outcome(_ program: ExpressEntryFacts.Program, _ situation: ProgramSituation) -> Outcome {
    guard let thresholds = LanguageThresholds(program, situation) else { return .noMinimum }
    return outcome(
      PersonLanguages(situation.person, on: situation.day, figures: situation.figures), situation, thresholds.levels,
      keys: thresholds.keys)
  }

  /// The tests of a person against one threshold, or against several of which it is not known which one holds.
  static func outcome(
    _ tests: PersonLanguages, _ situation: ProgramSituation, in language: Language? = nil,
    _ thresholds: [LanguageLevels], keys thresholdKeys: [String] = []
  ) -> Outcome {
    var short: [LanguageResult] = []
    var open: (keys: [String], why: Bilingual)?
    for (entry, test) in zip(tests.entries, situation.person.languageTests ?? [])
    where language.map({ $0 == entry.language }) ?? true {
      switch entry.state {
      case .usable(let result):
        if thresholds.allSatisfy({ result.levels.reach($0) }) { return .met(result) }
        if result.confidence == .low {
          open = open ?? ([], doubtfulChart)
        } else if thresholds.contains(where: { result.levels.reach($0) }) {
          open = open ?? (thresholdKeys, undecidedThreshold)
        } else {
          short.append(result)
        }
      case .unknown(let keys):
        if let date = test.testDate, !LanguageTestWindow(testDate: date).isUsable(on: situation.day) { continue }
        open = open ?? (keys, Bilingual(fr: "Un test ne peut pas être lu.", en: "A test cannot be read."))
      case .impossible:
        open =
          open
          ?? ([], Bilingual(fr: "Un test a des notes hors de son échelle.", en: "A test has scores beyond its scale."))
      case .expired, .notYetTaken, .notAccepted: continue
      }
    }
    if let open { return .undecided(keys: open.keys, open.why) }
    guard let threshold = thresholds.min(by: { $0.all.reduce(0, +) < $1.all.reduce(0, +) }),
      let best = short.max(by: { $0.levels.shortfall(of: threshold) > $1.levels.shortfall(of: threshold) })
    else { return .noTest }
    return .below(best, threshold)
  }

  static func answer(_ program: ExpressEntryFacts.Program, _ situation: ProgramSituation) -> Answer {
    switch outcome(program, situation) {
    case .noMinimum: return ProgramSituation.noMinimum
    case .met(let result):
      return .yes(
        Bilingual(
          fr: "Le test \(result.test.title) atteint le niveau exigé pour les quatre habiletés.",
          en: "The \(result.test.title) test reaches the level required in all four abilities."))
    case .below(let result, let threshold): return .no(shortfall(result, threshold))
    case .noTest:
      return .no(
        Bilingual(
          fr: "Aucun test linguistique accepté de moins de deux ans n’est indiqué.",
          en: "No accepted language test of less than two years is given."))
    case .undecided(let keys, let why): return .unknown(keys: keys, why)
    }
  }

  /// « Le test CELPIP-General donne 6 pour la compréhension de l’écrit (7 exigé)… »
  static func shortfall(_ result: LanguageResult, _ threshold: LanguageLevels) -> Bilingual {
    let short = Ability.allCases.filter { result.levels[$0] < threshold[$0] }
    let list = Bilingual.make { language in
      Typography.list(
        short.map { ability in
          language == .fr
            ? "\(result.levels[ability]) pour \(ability.name.fr) (\(threshold[ability]) exigé)"
            : "\(result.levels[ability]) in \(ability.name.en) (\(threshold[ability]) required)"
        }, language)
    }
    let scale = result.language == .fr ? "NCLC" : "CLB"
    return Bilingual(
      fr: "Le test \(result.test.title) donne les niveaux NCLC suivants\u{00A0}: \(list.fr).",
      en: "The \(result.test.title) test gives these \(scale) levels: \(list.en).")
  }

  private static let doubtfulChart = Bilingual(
    fr: "Le tableau d’équivalence de ce test n’est pas assez sûr pour en juger.",
    en: "The equivalency chart of this test is not certain enough to tell.")
  private static let undecidedThreshold = Bilingual(
    fr: "Le niveau exigé dépend de la profession qui a le plus d’heures, et les faits ne la désignent pas.",
    en: "The level required hangs on the occupation with the most hours, and the facts do not single it out.")
}

extension LanguageLevels {
  /// Whether every ability is at the level of another set, or above.
  func reach(_ other: LanguageLevels) -> Bool { Ability.allCases.allSatisfy { self[$0] >= other[$0] } }

  /// How many levels are missing, over the four abilities.
  func shortfall(of other: LanguageLevels) -> Int {
    Ability.allCases.reduce(0) { $0 + max(0, other[$1] - self[$1]) }
  }
}
