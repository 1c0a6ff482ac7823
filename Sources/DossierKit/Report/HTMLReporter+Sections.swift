extension HTMLReporter {
  /// The findings, the gravest first, then those accepted on purpose.
  func findings(_ report: Report) -> [HTMLNode] {
    let titles: [(Severity, String, String)] = [
      (.error, say("Erreurs", "Errors"), "error"), (.warning, say("Avertissements", "Warnings"), "warning"),
      (.info, say("Renseignements", "Information"), "info"),
    ]
    var shown: Set<PageThumbnails.Place> = []
    var sections = titles.compactMap { severity, title, style -> HTMLNode? in
      let open = report.open(severity)
      guard !open.isEmpty else { return nil }
      return .tag("section", [.tag("h2", "\(title) (\(open.count))")] + open.map { finding($0, style, &shown) })
    }
    if !report.waived.isEmpty {
      let title = say("Acceptés par dérogation", "Accepted by a waiver")
      sections.append(
        .tag("section", [.tag("h2", "\(title) (\(report.waived.count))")] + report.waived.map { finding($0, "info", &shown) }))
    }
    return sections
  }

  private func finding(
    _ finding: Finding, _ style: String, _ shown: inout Set<PageThumbnails.Place>
  ) -> HTMLNode {
    let title = RuleCatalogue.title(of: finding.code) ?? Bilingual(fr: finding.code, en: finding.code)
    var parts: [HTMLNode] = [.tag("h3", words(title))]
    let link = picture(of: finding, &shown, into: &parts)
    parts += both(finding.message, in: "p")
    if let step = finding.nextStep { parts += both(step, in: "p", class: "step") }
    if let waived = finding.waived { parts.append(.tag("p", say("Motif\u{00A0}: ", "Reason: ") + waived.reason)) }
    if let due = finding.due {
      parts += both(
        Bilingual.make { ($0 == .fr ? "Dernier jour\u{00A0}: " : "Last day: ") + Typography.day(due, $0) }, in: "p")
    }
    if let file = finding.file {
      let page = finding.page.map { ", page \($0)" } ?? ""
      let place: [HTMLNode] = [.tag("code", file), .text(page)]
      parts.append(
        .tag("p", [.text(say("Fichier\u{00A0}: ", "File: "))] + (link.map { [.tag("a", [("href", $0)], place)] } ?? place)))
    }
    for source in finding.sources.prefix(2) { parts.append(.tag("p", [("class", "quiet")], self.source(source))) }
    parts.append(.tag("p", [("class", "quiet")], [.tag("code", finding.code)]))
    return .tag("article", [("class", "finding \(style)")], parts)
  }

  /// A source with its address. Addresses come from manifests of anybody: only those of the web are linked.
  private func source(_ source: Source) -> [HTMLNode] {
    let text = Bilingual.make { SourceLine(source: source).text($0) }
    guard let url = source.url, url.hasPrefix("https://") || url.hasPrefix("http://") else { return words(text) }
    return [.tag("a", [("href", url), ("rel", "noreferrer")], words(text))]
  }

  /// What is asked for and what serves it, then what is not asked for and why.
  func checklist(_ report: Report) -> [HTMLNode] {
    let asked = report.checklist.filter { $0.status != .notRequired }
    let others = report.checklist.filter { $0.status == .notRequired && !$0.isOptional }
    let served = asked.count { $0.status == .satisfied || $0.status == .waived }
    let counted = Bilingual(fr: "\(served) sur \(asked.count)", en: "\(served) of \(asked.count)")
    var nodes: [HTMLNode] = [
      .tag("section", [
        .tag("h2", say("Documents demandés", "Documents asked for")),
        table(
          caption: counted, head: [say("Document", "Document"), say("État", "State"), say("Fichiers ou motif", "Files or reason")],
          rows: asked.map { line in
            let (word, style) = state(line, report)
            return .tag("tr", [
              .tag("th", [("scope", "row")], words(name(line))), .tag("td", [("class", "state \(style)")], words(word)),
              .tag("td", note(line)),
            ])
          }),
      ])
    ]
    guard !others.isEmpty else { return nodes }
    nodes.append(
      .tag("section", [
        .tag("h2", say("Non demandés", "Not asked for")),
        table(
          caption: nil, head: [say("Document", "Document"), say("Motif", "Reason")],
          rows: others.map { .tag("tr", [.tag("th", [("scope", "row")], words(name($0))), .tag("td", words($0.reason))]) }),
      ]))
    return nodes
  }

  private func table(caption: Bilingual?, head: [String], rows: [HTMLNode]) -> HTMLNode {
    var parts: [HTMLNode] = []
    if let caption { parts.append(.tag("caption", words(caption))) }
    let cells = head.map { HTMLNode.tag("th", [("scope", "col")], $0) }
    parts += [HTMLNode.tag("thead", [HTMLNode.tag("tr", cells)]), HTMLNode.tag("tbody", rows)]
    return .tag("table", [("class", "list")], parts)
  }

  private func name(_ line: Report.ChecklistLine) -> Bilingual {
    Bilingual.make { language in
      [line.shortName[language], line.countryName?[language], line.subject, line.person].compactMap(\.self)
        .joined(separator: " · ")
    }
  }

  private func state(_ line: Report.ChecklistLine, _ report: Report) -> (Bilingual, String) {
    switch line.status {
    case .satisfied where report.open(.error).contains { TextReporter.concerns($0, line) }:
      return (Bilingual(fr: "✗ À corriger", en: "✗ To correct"), "error")
    case .satisfied: return (Bilingual(fr: "✓ Fourni", en: "✓ Given"), "good")
    case .waived: return (Bilingual(fr: "~ Dérogation", en: "~ Waived"), "warning")
    case .missing where line.undecided: return (Bilingual(fr: "? À préciser", en: "? To be settled"), "warning")
    case .missing, .notRequired:
      return (Bilingual(fr: "✗ Manquant", en: "✗ Missing"), line.severity == .error ? "error" : "warning")
    }
  }

  private func note(_ line: Report.ChecklistLine) -> [HTMLNode] {
    guard line.status == .satisfied else { return words(line.reason) }
    return Array(line.files.map { [HTMLNode.tag("code", $0)] }.joined(separator: [.text(", ")]))
  }

  func dates(_ report: Report) -> [HTMLNode] {
    var days = report.deadlines.map { ($0.date, $0.title) }
    if let sound = report.soundUntil {
      days.append((
        sound.date,
        Bilingual(
          fr: "dernier jour où ces fichiers resteraient prêts", en: "last day on which these files would still be ready")
      ))
    }
    guard !days.isEmpty else { return [] }
    return [
      .tag("section", [
        .tag("h2", say("Échéances", "Deadlines")),
        table(
          caption: nil, head: [say("Jour", "Day"), say("Échéance", "Deadline")],
          rows: days.map { day, title in
            .tag("tr", [.tag("th", [("scope", "row")], words(Bilingual.day(day))), .tag("td", words(title))])
          }),
      ])
    ]
  }

  func fees(_ report: Report) -> [HTMLNode] {
    guard let fees = report.fees, !fees.items.isEmpty else { return [] }
    let total =
      fees.totalCents.map { Bilingual.amount(cents: $0) } ?? Bilingual(fr: "inconnu pour ce jour", en: "not known for this day")
    let lines = fees.items.map { item in (item.title, Bilingual.make { item.amount(in: $0) }) }
      + [(Bilingual(fr: "En tout", en: "In all"), total)]
    return [
      .tag("section", [
        .tag("h2", say("Frais (dollars canadiens)", "Fees (Canadian dollars)")),
        table(
          caption: nil, head: [say("Frais", "Fee"), say("Montant", "Amount")],
          rows: lines.map { title, amount in
            .tag("tr", [.tag("th", [("scope", "row")], words(title)), .tag("td", [("class", "amount")], words(amount))])
          }),
      ])
    ]
  }
}
