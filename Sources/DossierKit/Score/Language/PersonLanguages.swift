/// The language tests of one person on one day: which are of use, and what is missing of the others.
public struct PersonLanguages: Sendable {
  /// What a test is worth on the day.
  public enum State: Sendable {
    case usable(LanguageResult)
    /// Two years old or more; with its last day of use.
    case expired(LanguageResult, lastDay: Day)
    /// Taken only after the day.
    case notYetTaken(LanguageResult)
    /// Keys of `case.yaml` that are absent.
    case unknown(keys: [String])
    /// Keys of `case.yaml` whose values no report of this test can show.
    case impossible(keys: [String])
    case notAccepted
  }

  public struct Entry: Sendable {
    public var test: LanguageTest.Name
    /// The path of the entry in `case.yaml`, such as `people.amina.language_tests[0]`.
    public var key: String
    public var state: State
    public var language: Language { test.language }
  }

  /// In the order of the case file.
  public let entries: [Entry]

  public init(_ person: Person, on day: Day, figures: Figures) {
    entries = (person.languageTests ?? []).enumerated().map { index, test in
      let key = person.key("language_tests[\(index)]")
      func paths(_ keys: [String]) -> [String] { keys.map { "\(key).\($0)" } }
      let state: State
      switch figures.levels(of: test, on: day) {
      case .notAccepted: state = .notAccepted
      case .impossible(let keys): state = .impossible(keys: paths(keys))
      case .unknown(let keys):
        state = .unknown(keys: paths(test.testDate == nil && keys != ["test_date"] ? keys + ["test_date"] : keys))
      case .read(let result):
        guard let date = test.testDate else {
          state = .unknown(keys: paths(["test_date"]))
          break
        }
        let window = LanguageTestWindow(testDate: date)
        state =
          window.isUsable(on: day)
          ? .usable(result)
          : window.isExpired(on: day) ? .expired(result, lastDay: window.lastDay) : .notYetTaken(result)
      }
      return Entry(test: test.test, key: key, state: state)
    }
  }

  /// The results of a language that may be used on the day, in the order of the case file.
  public func usable(_ language: Language) -> [LanguageResult] {
    entries.compactMap { entry in
      guard case .usable(let result) = entry.state, result.language == language else { return nil }
      return result
    }
  }

  /// The keys without which a test of the language cannot be read.
  public func unknownKeys(_ language: Language) -> [String] {
    entries.flatMap { entry -> [String] in
      guard case .unknown(let keys) = entry.state, entry.language == language else { return [] }
      return keys
    }
  }
}
