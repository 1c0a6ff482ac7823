/// The report for people, in 80 columns.
public struct TextReporter {
  public static let width = 80

  let language: Language
  let style: TextStyle

  public init(language: Language, coloured: Bool) {
    self.language = language
    style = TextStyle(coloured: coloured)
  }

  public func text(_ report: Report) -> String {
    var page = TextPage(width: Self.width, style: style)
    heading(report, &page)
    checklist(report, &page)
    findings(report, .error, &page)
    findings(report, .warning, &page)
    findings(report, .info, &page)
    waived(report, &page)
    dates(report, &page)
    fees(report, &page)
    verdict(report, &page)
    return page.text
  }

  private func say(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }

  private func heading(_ report: Report, _ page: inout TextPage) {
    let applications = report.case.applications.map { $0.title[language] }.joined(separator: " + ")
    page.paragraph(
      style.bold(say("Dossier de \(report.case.name)", "Case of \(report.case.name)")) + " · " + applications)
    let day = Typography.day(report.case.asOf, language)
    let judged = report.case.isSubmissionDate
      ? say("Jugé au \(day), jour prévu du dépôt", "Judged as of \(day), the planned day of submission")
      : say("Jugé au \(day)", "Judged as of \(day)")
    let limit = Typography.size(report.case.limitBytes, language)
    page.paragraph(
      style.dim("\(judged) · \(report.case.channel[language]) (\(limit) \(say("par fichier", "a file")))"))
  }

  private func checklist(_ report: Report, _ page: inout TextPage) {
    let asked = report.checklist.filter { $0.status != .notRequired }
    let served = asked.count { $0.status == .satisfied || $0.status == .waived }
    page.blank()
    page.title(
      say("Documents demandés", "Documents asked for"), right: "\(served) \(say("sur", "of")) \(asked.count)")
    let people = Set(report.checklist.compactMap(\.person))
    for line in asked { checklistLine(line, people.count > 1, report, &page) }
    let others = report.checklist.filter { $0.status == .notRequired }
    guard !others.isEmpty else { return }
    page.blank()
    page.title(say("Non demandés", "Not asked for"), right: "\(others.count)")
    let optional = others.filter(\.isOptional)
    for line in others where !line.isOptional {
      page.row(style.dim("–"), style.dim(name(line, false)), style.dim(shortReason(line)))
    }
    if !optional.isEmpty {
      var seen: Set<String> = []
      let names = optional.map { $0.shortName[language] }.filter { seen.insert($0).inserted }
      page.row(style.dim("–"), style.dim(say("Facultatifs", "Optional")), style.dim(names.joined(separator: "; ")))
    }
  }

  private func checklistLine(_ line: Report.ChecklistLine, _ namesPeople: Bool, _ report: Report, _ page: inout TextPage) {
    let name = name(line, namesPeople)
    let mark: String
    let note: String
    switch line.status {
    case .satisfied:
      let faulty = report.open(.error).contains { Self.concerns($0, line) }
      mark = faulty ? style.red("✗") : style.green("✓")
      note = line.files.joined(separator: ", ")
    case .waived:
      mark = style.yellow("~")
      note = say("accepté par dérogation", "accepted by a waiver")
    case .missing where line.undecided:
      mark = style.yellow("?")
      note = line.reason[language]
    case .missing, .notRequired:
      let grave = line.severity == .error
      mark = grave ? style.red("✗") : style.yellow("!")
      let why = line.reason[language]
      note = say("aucun fichier", "no file") + (why.isEmpty ? "" : " · \(why)")
    }
    page.row(mark, name, note)
  }

  /// Whether a finding is about a file of a line, or about what the line asks for.
  private static func concerns(_ finding: Finding, _ line: Report.ChecklistLine) -> Bool {
    if let file = finding.file { return line.files.contains(file) }
    return finding.requirement == line.requirement && finding.person == line.person && finding.country == line.country
  }

  private func name(_ line: Report.ChecklistLine, _ namesPeople: Bool) -> String {
    var name = line.shortName[language]
    if let country = line.countryName { name += " · " + country[language] }
    if let subject = line.subject { name += " · " + subject }
    if namesPeople, let person = line.person { name += " · " + person }
    return name
  }

  /// The reason without the words that the heading says already.
  private func shortReason(_ line: Report.ChecklistLine) -> String {
    let reason = line.reason[language]
    for prefix in ["non demandé\u{00A0}: ", "not asked: ", "not required: ", "not asked for: "] where reason.hasPrefix(prefix) {
      return String(reason.dropFirst(prefix.count))
    }
    return reason
  }

  private func findings(_ report: Report, _ severity: Severity, _ page: inout TextPage) {
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
    page.numbered(number, style.bold(title(of: finding)), style.dim(finding.code))
    page.indented(finding.message[language])
    if let step = finding.nextStep { page.indented(step[language], hanging: "→ ") }
    var notes: [String] = []
    if let due = finding.due {
      notes.append(say("Dernier jour\u{00A0}: \(Typography.day(due, .fr))", "Last day: \(Typography.day(due, .en))"))
    }
    for source in finding.sources.prefix(2) {
      notes.append(
        source.title[language] + say(" (lu le \(Typography.day(source.readOn, .fr)))", " (read \(Typography.day(source.readOn, .en)))"))
    }
    if !notes.isEmpty { page.indented(notes.joined(separator: " · "), transform: style.dim) }
    page.blank()
  }

  private func title(of finding: Finding) -> String {
    RuleCatalogue.title(of: finding.code)?[language] ?? finding.code
  }

  private func waived(_ report: Report, _ page: inout TextPage) {
    guard !report.waived.isEmpty else { return }
    page.blank()
    page.title(say("Acceptés par dérogation", "Accepted by a waiver"), right: "\(report.waived.count)")
    for finding in report.waived {
      page.row("~", title(of: finding), finding.code)
      page.indented(finding.message[language])
      page.indented(finding.waived?.reason ?? "", hanging: say("Motif\u{00A0}: ", "Reason: "))
    }
  }

  private func dates(_ report: Report, _ page: inout TextPage) {
    guard !report.deadlines.isEmpty || report.soundUntil != nil else { return }
    page.blank()
    page.title(say("Échéances", "Deadlines"), right: "")
    for deadline in report.deadlines { page.dated(Typography.day(deadline.date, language), deadline.title[language]) }
    if let sound = report.soundUntil {
      page.dated(
        Typography.day(sound.date, language),
        say("dernier jour où ces fichiers resteraient prêts", "last day on which these files would still be ready"))
    }
  }

  private func verdict(_ report: Report, _ page: inout TextPage) {
    page.blank()
    let counts = [
      Typography.count(
        report.counts.error, language, one: Bilingual(fr: "erreur", en: "error"), many: Bilingual(fr: "erreurs", en: "errors")),
      Typography.count(
        report.counts.warning, language, one: Bilingual(fr: "avertissement", en: "warning"),
        many: Bilingual(fr: "avertissements", en: "warnings")),
    ].joined(separator: ", ")
    let ready = report.verdict == .ready
    let word = ready ? style.green(say("PRÊT", "READY")) : style.red(say("PAS PRÊT", "NOT READY"))
    page.paragraph("\(style.bold(word)) · \(counts)")
    page.blank()
    page.paragraph(report.disclaimer[language], transform: style.dim)
  }

  private func fees(_ report: Report, _ page: inout TextPage) {
    guard let fees = report.fees, !fees.items.isEmpty else { return }
    page.blank()
    page.title(say("Frais (dollars canadiens)", "Fees (Canadian dollars)"), right: "")
    for item in fees.items { page.dated(item.amount(in: language), item.title[language]) }
    if let total = fees.totalCents {
      page.dated(style.bold(Typography.amount(cents: total, language)), say("en tout", "in all"))
    } else {
      page.indented(say("Le total n’est pas connu pour ce jour.", "The total is not known for this day."))
    }
  }
}
