extension TextReporter {
  /// The findings of one severity, numbered through the whole report.
  func findings(_ report: Report, _ severity: Severity, _ page: inout TextPage) {
    let findings = report.open(severity)
    guard !findings.isEmpty else { return }
    let title: String
    switch severity {
    case .error: title = style.red(say("Erreurs", "Errors"))
    case .warning: title = style.yellow(say("Avertissements", "Warnings"))
    case .info: title = say("Renseignements", "Information")
    }
    page.blank()
    page.title(title, right: "\(findings.count)")
    let before = Severity.allCases.prefix { $0 < severity }.reduce(0) { $0 + report.open($1).count }
    for (index, finding) in findings.enumerated() { self.finding(finding, before + index + 1, &page) }
  }

  private func finding(_ finding: Finding, _ number: Int, _ page: inout TextPage) {
    for (index, language) in languages.enumerated() {
      let title = style.bold(title(of: finding, language))
      if index == 0 { page.numbered(number, title, style.dim(finding.code)) } else { page.indented(title) }
      page.indented(finding.message[language])
      if let step = finding.nextStep { page.indented(step[language], hanging: "→ ") }
      let notes = notes(finding, language)
      if !notes.isEmpty { page.indented(notes, transform: style.dim) }
    }
    page.blank()
  }

  /// The last day and the first two sources.
  private func notes(_ finding: Finding, _ language: Language) -> String {
    var notes: [String] = []
    if let due = finding.due {
      let day = Typography.day(due, language)
      notes.append(language == .fr ? "Dernier jour\u{00A0}: \(day)" : "Last day: \(day)")
    }
    for source in finding.sources.prefix(2) {
      let day = Typography.day(source.readOn, language)
      notes.append(source.title[language] + (language == .fr ? " (lu le \(day))" : " (read \(day))"))
    }
    return notes.joined(separator: " · ")
  }

  func title(of finding: Finding, _ language: Language) -> String {
    RuleCatalogue.title(of: finding.code)?[language] ?? finding.code
  }
}
