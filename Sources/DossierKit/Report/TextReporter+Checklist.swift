extension TextReporter {
  /// What is asked for and what serves it, then what is not asked for and why.
  func checklist(_ report: Report, _ page: inout TextPage) {
    let asked = report.checklist.filter { $0.status != .notRequired }
    let served = asked.count { $0.status == .satisfied || $0.status == .waived }
    page.blank()
    let of = languages.count > 1 ? "/" : say("sur", "of")
    page.title(say("Documents demandés", "Documents asked for"), right: "\(served) \(of) \(asked.count)")
    let people = Set(report.checklist.compactMap(\.person))
    for line in asked { checklistLine(line, people.count > 1, report, &page) }
    let others = report.checklist.filter { $0.status == .notRequired }
    guard !others.isEmpty else { return }
    page.blank()
    page.title(say("Non demandés", "Not asked for"), right: "\(others.count)")
    for line in others where !line.isOptional {
      for (index, language) in languages.enumerated() {
        page.row(
          style.dim(index == 0 ? "–" : " "), style.dim(name(line, false, language)), style.dim(shortReason(line, language)))
      }
    }
    let optional = others.filter(\.isOptional)
    guard !optional.isEmpty else { return }
    for (index, language) in languages.enumerated() {
      var seen: Set<String> = []
      let names = optional.map { $0.shortName[language] }.filter { seen.insert($0).inserted }
      page.row(
        style.dim(index == 0 ? "–" : " "), style.dim(language == .fr ? "Facultatifs" : "Optional"),
        style.dim(names.joined(separator: "; ")))
    }
  }

  private func checklistLine(
    _ line: Report.ChecklistLine, _ namesPeople: Bool, _ report: Report, _ page: inout TextPage
  ) {
    for (index, language) in languages.enumerated() {
      let name = name(line, namesPeople, language)
      let isRepeat = index > 0
      // The files are the same in both languages: once is enough.
      if isRepeat, line.status == .satisfied, name == self.name(line, namesPeople, languages[0]) { continue }
      let note = isRepeat && line.status == .satisfied ? "" : note(line, language)
      page.row(isRepeat ? " " : mark(line, report), name, note)
    }
  }

  private func mark(_ line: Report.ChecklistLine, _ report: Report) -> String {
    switch line.status {
    case .satisfied:
      let faulty = report.open(.error).contains { Self.concerns($0, line) }
      return faulty ? style.red("✗") : style.green("✓")
    case .waived: return style.yellow("~")
    case .missing where line.undecided: return style.yellow("?")
    case .missing, .notRequired: return line.severity == .error ? style.red("✗") : style.yellow("!")
    }
  }

  private func note(_ line: Report.ChecklistLine, _ language: Language) -> String {
    switch line.status {
    case .satisfied: return line.files.joined(separator: ", ")
    case .waived: return language == .fr ? "accepté par dérogation" : "accepted by a waiver"
    case .missing where line.undecided: return line.reason[language]
    case .missing, .notRequired:
      let why = line.reason[language]
      return (language == .fr ? "aucun fichier" : "no file") + (why.isEmpty ? "" : " · \(why)")
    }
  }

  /// Whether a finding is about a file of a line, or about what the line asks for.
  static func concerns(_ finding: Finding, _ line: Report.ChecklistLine) -> Bool {
    if let file = finding.file { return line.files.contains(file) }
    return finding.requirement == line.requirement && finding.person == line.person && finding.country == line.country
  }

  private func name(_ line: Report.ChecklistLine, _ namesPeople: Bool, _ language: Language) -> String {
    var name = line.shortName[language]
    if let country = line.countryName { name += " · " + country[language] }
    if let subject = line.subject { name += " · " + subject }
    if namesPeople, let person = line.person { name += " · " + person }
    return name
  }

  /// The reason without the words that the heading says already.
  private func shortReason(_ line: Report.ChecklistLine, _ language: Language) -> String {
    let reason = line.reason[language]
    for prefix in ["non demandé\u{00A0}: ", "not asked: ", "not required: ", "not asked for: "]
    where reason.hasPrefix(prefix) {
      return String(reason.dropFirst(prefix.count))
    }
    return reason
  }
}
