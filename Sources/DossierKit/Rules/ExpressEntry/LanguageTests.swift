/// The language tests of one person against the day judged.
struct LanguageTests {
  let person: Person
  let record: CaseRecord

  private var tests: [LanguageTest] { person.languageTests ?? [] }
  private var accepted: [LanguageTest] { tests.filter(\.test.isAccepted) }

  /// The usable accepted tests of a language.
  private func usable(_ language: Language) -> [LanguageTest] {
    accepted.filter {
      $0.test.language == language
        && ($0.testDate.map { LanguageTestWindow(testDate: $0).isUsable(on: record.day) } ?? false)
    }
  }

  func notAccepted() -> [Finding] {
    tests.filter { !$0.test.isAccepted }.map { test in
      let isFree = !usable(test.test.language).isEmpty
      return finding(
        "language-test-not-accepted", .error,
        Bilingual(
          fr: "Le test \(test.test.title) \(person.ofName) n’est pas accepté pour Entrée express.",
          en: "The \(test.test.title) test of \(person.displayName) is not accepted for Express Entry."),
        isFree
          ? Bilingual(
            fr: "Retirer ce test de case.yaml\u{00A0}: l’autre test de cette langue suffit.",
            en: "Remove this test from case.yaml: the other test of that language is enough.")
          : Bilingual(
            fr: "Passer un test accepté\u{00A0}: IELTS General Training, CELPIP-General ou PTE Core en anglais; TEF "
              + "Canada ou TCF Canada en français.",
            en: "Take an accepted test: IELTS General Training, CELPIP-General or PTE Core in English; TEF Canada "
              + "or TCF Canada in French."),
        rule: "R-EE-30", details: ["test": test.test.rawValue])
    }
  }

  func expired() -> [Finding] {
    accepted.compactMap { test in
      guard let date = test.testDate, LanguageTestWindow(testDate: date).isExpired(on: record.day) else { return nil }
      let last = LanguageTestWindow(testDate: date).lastDay
      let isReplaced = !usable(test.test.language).isEmpty
      let words = date.inWords
      return finding(
        "language-test-expired", isReplaced ? .info : .error,
        Bilingual(
          fr: "Le test \(test.test.title) \(person.ofName), passé le \(words.fr), ne pouvait servir que jusqu’au "
            + "\(last.inWords.fr)\u{00A0}: les résultats doivent avoir moins de deux ans.",
          en: "The \(test.test.title) test of \(person.displayName), taken on \(words.en), could be used only until "
            + "\(last.inWords.en): results must be less than two years old."),
        isReplaced
          ? Bilingual(
            fr: "Rien à faire\u{00A0}: un autre test de cette langue est valide. Vérifier que le formulaire donne "
              + "celui-là.",
            en: "Nothing to do: another test of that language is valid. Check that the form gives that one.")
          : Bilingual(
            fr: "Passer un nouveau test et inscrire ses résultats avant de présenter la demande, ou refuser "
              + "l’invitation.",
            en: "Take a new test and enter its results before submitting, or decline the invitation."),
        rule: record.case.expressEntry?.program == .fsw ? "R-EE-31" : "R-EE-32",
        details: ["test": test.test.rawValue, "test_date": date.description, "last_day": last.description])
    }
  }

  /// Only where no test of the language lasts longer.
  func expiringSoon() -> [Finding] {
    Language.allCases.compactMap { language in
      let dated = usable(language).compactMap { test in test.testDate.map { (test, LanguageTestWindow(testDate: $0)) } }
      guard let (test, window) = dated.max(by: { $0.1.lastDay < $1.1.lastDay }), window.expiresSoon(on: record.day)
      else { return nil }
      let last = window.lastDay.inWords
      return finding(
        "language-test-expires-soon", .warning,
        Bilingual(
          fr: "Le test \(test.test.title) \(person.ofName) ne peut servir que jusqu’au \(last.fr).",
          en: "The \(test.test.title) test of \(person.displayName) can be used only until \(last.en)."),
        Bilingual(
          fr: "Présenter la demande au plus tard ce jour-là, ou passer un nouveau test.",
          en: "Submit no later than that day, or take a new test."),
        rule: "R-EE-36", due: [window.lastDay, record.lastDay(.expressEntry)].compactMap { $0 }.min(),
        details: ["test": test.test.rawValue, "last_day": window.lastDay.description])
    }
  }

  func undated() -> [Finding] {
    tests.indices.filter { tests[$0].test.isAccepted && tests[$0].testDate == nil }.map { index in
      FactMissing.finding(
        key: person.key("language_tests[\(index)].test_date"), rule: "language-test-expired", severity: .error,
        application: .expressEntry, person: person, requirement: "language-test",
        sources: record.sources(.expressEntry, "IRPR"))
    }
  }

  /// No test at all of the first official language; a test that is there and does not serve has its own finding.
  func missing() -> [Finding] {
    let first = record.case.expressEntry?.firstOfficialLanguage
    let listed = tests.filter { test in
      guard first == nil || test.test.language == first else { return false }
      // A test still to be taken proves nothing.
      return test.testDate.map { $0 <= record.day } ?? true
    }
    guard listed.isEmpty else { return [] }
    let name =
      first.map {
        $0 == .fr ? Bilingual(fr: " de français", en: " of French") : Bilingual(fr: " d’anglais", en: " of English")
      } ?? Bilingual(fr: " de français ou d’anglais", en: " of French or English")
    return [
      finding(
        "language-test-missing", .error,
        Bilingual(
          fr: "Aucun test\(name.fr) n’est indiqué pour \(person.displayName).",
          en: "No test\(name.en) is given for \(person.displayName)."),
        Bilingual(
          fr: "Inscrire le test et ses résultats dans \(person.key("language_tests")); sans résultats de moins de "
            + "deux ans, aucune demande n’est possible.",
          en: "Write the test and its results in \(person.key("language_tests")); without results less than two "
            + "years old, no application is possible."),
        rule: record.case.expressEntry?.program == .fsw ? "R-EE-31" : "R-EE-32",
        details: first.map { ["language": $0.rawValue] } ?? [:])
    ]
  }

  private func finding(
    _ code: String, _ severity: Severity, _ message: Bilingual, _ nextStep: Bilingual, rule: String, due: Day? = nil,
    details: [String: String]
  ) -> Finding {
    Finding(
      code: code, severity: severity, application: .expressEntry, requirement: "language-test", person: person.id,
      message: message, nextStep: nextStep, due: due ?? (severity == .info ? nil : record.lastDay(.expressEntry)),
      rule: rule, sources: record.sources(.expressEntry, "IRPR", "MI17"), details: details)
  }
}

extension LanguageTest.Name {
  /// Whether the test may serve an application through Express Entry (R-EE-30).
  var isAccepted: Bool {
    switch self {
    case .ieltsGeneral, .celpipGeneral, .pteCore, .tefCanada, .tcfCanada: true
    case .ieltsAcademic, .celpipGeneralLS, .pteAcademic: false
    }
  }

  /// The name as its makers write it, the same in both languages.
  var title: String {
    switch self {
    case .ieltsGeneral: "IELTS General Training"
    case .ieltsAcademic: "IELTS Academic"
    case .celpipGeneral: "CELPIP-General"
    case .celpipGeneralLS: "CELPIP-General LS"
    case .pteCore: "PTE Core"
    case .pteAcademic: "PTE Academic"
    case .tefCanada: "TEF Canada"
    case .tcfCanada: "TCF Canada"
    }
  }
}
