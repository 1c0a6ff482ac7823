/// The level of education that a person can claim on a day.
struct EducationReading {
  let level: Education.Credential?
  let warnings: [ScoreWarning]

  /// - Parameters:
  ///   - factors: the names of the factors that wait for the level.
  ///   - countingExpired: whether an assessment five years old or more still counts.
  init(_ person: Person, on day: Day, factors: [String], countingExpired: Bool = false) {
    guard let education = person.education else {
      level = nil
      warnings = [.missing(person.key("education"), factors)]
      return
    }
    var warnings: [ScoreWarning] = []
    var levels: [Education.Credential] = []
    for (index, entry) in education.enumerated() {
      if let completed = entry.completed, completed > day { continue }
      let key = person.key("education[\(index)]")
      switch Self.read(entry, on: day, countingExpired) {
      case .counts(let level): levels.append(level)
      case .missing(let keys): warnings += keys.map { .missing("\(key).\($0)", factors) }
      case .assessmentExpired(let last):
        warnings.append(
          ScoreWarning(
            key: "\(key).eca.issue_date", factors: factors,
            message: Bilingual(
              fr: "L’évaluation de \(key) ne pouvait servir que jusqu’au \(last.inWords.fr)\u{00A0}: le diplôme ne "
                + "compte plus.",
              en: "The assessment of \(key) could be used only until \(last.inWords.en): the credential no longer "
                + "counts.")))
      case .notYetAssessed: break
      }
    }
    self.warnings = warnings
    let highest = levels.max { $0.rank < $1.rank }
    level = Self.isTwoOrMore(levels) && (highest?.rank ?? 0) < Education.Credential.twoOrMore.rank ? .twoOrMore : highest
  }

  private enum Entry {
    case counts(Education.Credential)
    case missing([String])
    case assessmentExpired(lastDay: Day)
    case notYetAssessed
  }

  /// A Canadian credential counts as it is; one from abroad as its assessment says, for five years.
  private static func read(_ entry: Education, on day: Day, _ countingExpired: Bool) -> Entry {
    guard let credential = entry.credential else { return .missing(["credential"]) }
    // Nothing is to be had for it, in Canada or abroad.
    if credential == .lessThanSecondary { return .counts(.lessThanSecondary) }
    guard let country = entry.country else { return .missing(["country"]) }
    if country == "CAN" { return .counts(credential) }
    guard let eca = entry.eca else { return .missing(["eca"]) }
    guard let issued = eca.issueDate else { return .missing(["eca.issue_date"]) }
    let window = CredentialAssessmentWindow(issueDate: issued)
    if window.isExpired(on: day), !countingExpired { return .assessmentExpired(lastDay: window.lastDay) }
    guard issued <= day else { return .notYetAssessed }
    guard let equivalent = eca.equivalent.flatMap(Education.Credential.init(rawValue:)) else {
      return .missing(["eca.equivalent"])
    }
    return .counts(equivalent)
  }

  /// Two post-secondary credentials, one of them of three years or more.
  private static func isTwoOrMore(_ levels: [Education.Credential]) -> Bool {
    let postSecondary = levels.filter(\.isPostSecondary)
    return postSecondary.count >= 2 && postSecondary.contains(where: \.isThreeYearsOrMore)
  }
}
