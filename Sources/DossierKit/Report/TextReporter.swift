/// The report for people, in 80 columns. In both languages, each line of the checklist and each finding stands
/// in the first language and right under it in the second.
public struct TextReporter {
  public static let width = 80

  let languages: [Language]
  let style: TextStyle

  /// - Parameter languages: one, or both in the order in which they are to be read.
  public init(languages: [Language], coloured: Bool) {
    self.languages = languages
    style = TextStyle(coloured: coloured)
  }

  public init(language: Language, coloured: Bool) { self.init(languages: [language], coloured: coloured) }

  public func text(_ report: Report) -> String {
    var page = TextPage(width: Self.width, style: style)
    for language in languages { heading(report, language, &page) }
    checklist(report, &page)
    findings(report, .error, &page)
    findings(report, .warning, &page)
    findings(report, .info, &page)
    waived(report, &page)
    changes(report, &page)
    dates(report, &page)
    fees(report, &page)
    page.blank()
    for language in languages { verdict(report, language, &page) }
    for language in languages {
      page.blank()
      page.paragraph(report.disclaimer[language], transform: style.dim)
    }
    return page.text
  }

  /// A short text for a heading: the languages beside each other.
  func say(_ fr: String, _ en: String) -> String {
    let words = Bilingual(fr: fr, en: en)
    return fr == en ? fr : languages.map { words[$0] }.joined(separator: " / ")
  }

  private func heading(_ report: Report, _ language: Language, _ page: inout TextPage) {
    let applications = report.case.applications.map { $0.title[language] }.joined(separator: " + ")
    let whose = Bilingual(fr: "Dossier de \(report.case.name)", en: "Case of \(report.case.name)")
    page.paragraph(style.bold(whose[language]) + " · " + applications)
    let day = Typography.day(report.case.asOf, language)
    let judged =
      report.case.isSubmissionDate
      ? Bilingual(fr: "Jugé au \(day), jour prévu du dépôt", en: "Judged as of \(day), the planned day of submission")
      : Bilingual(fr: "Jugé au \(day)", en: "Judged as of \(day)")
    let limit = Typography.size(report.case.limitBytes, language)
    let each = Bilingual(fr: "\(limit) par fichier", en: "\(limit) a file")
    page.paragraph(style.dim("\(judged[language]) · \(report.case.channel[language]) (\(each[language]))"))
  }

  private func waived(_ report: Report, _ page: inout TextPage) {
    guard !report.waived.isEmpty else { return }
    page.blank()
    page.title(say("Acceptés par dérogation", "Accepted by a waiver"), right: "\(report.waived.count)")
    for finding in report.waived {
      for (index, language) in languages.enumerated() {
        page.row(index == 0 ? "~" : " ", title(of: finding, language), index == 0 ? finding.code : "")
        page.indented(finding.message[language])
      }
      page.indented(finding.waived?.reason ?? "", hanging: say("Motif", "Reason") + (languages == [.en] ? ": " : "\u{00A0}: "))
    }
  }

  private func changes(_ report: Report, _ page: inout TextPage) {
    guard let changes = report.changes else { return }
    page.blank()
    page.title(say("Fichiers changés pour le compte", "Files changed for the account"), right: "\(changes.count)")
    for change in changes {
      page.row("·", change.upload, change.slot)
      for language in languages { page.indented(change.message[language]) }
    }
  }

  private func dates(_ report: Report, _ page: inout TextPage) {
    guard !report.deadlines.isEmpty || report.soundUntil != nil else { return }
    page.blank()
    page.title(say("Échéances", "Deadlines"), right: "")
    for deadline in report.deadlines { dated(deadline.date, deadline.title, &page) }
    if let sound = report.soundUntil {
      dated(
        sound.date,
        Bilingual(
          fr: "dernier jour où ces fichiers resteraient prêts", en: "last day on which these files would still be ready"),
        &page)
    }
  }

  private func dated(_ date: Day, _ title: Bilingual, _ page: inout TextPage) {
    for language in languages { page.dated(Typography.day(date, language), title[language]) }
  }

  private func fees(_ report: Report, _ page: inout TextPage) {
    guard let fees = report.fees, !fees.items.isEmpty else { return }
    page.blank()
    page.title(say("Frais (dollars canadiens)", "Fees (Canadian dollars)"), right: "")
    for item in fees.items {
      for language in languages { page.dated(item.amount(in: language), item.title[language]) }
    }
    for language in languages {
      if let total = fees.totalCents {
        page.dated(style.bold(Typography.amount(cents: total, language)), language == .fr ? "en tout" : "in all")
      } else {
        page.indented(
          language == .fr ? "Le total n’est pas connu pour ce jour." : "The total is not known for this day.")
      }
    }
  }

  private func verdict(_ report: Report, _ language: Language, _ page: inout TextPage) {
    let counts = [
      Typography.count(
        report.counts.error, language, one: Bilingual(fr: "erreur", en: "error"), many: Bilingual(fr: "erreurs", en: "errors")),
      Typography.count(
        report.counts.warning, language, one: Bilingual(fr: "avertissement", en: "warning"),
        many: Bilingual(fr: "avertissements", en: "warnings")),
    ].joined(separator: ", ")
    let word =
      report.verdict == .ready
      ? style.green(language == .fr ? "PRÊT" : "READY") : style.red(language == .fr ? "PAS PRÊT" : "NOT READY")
    page.paragraph("\(style.bold(word)) · \(counts)")
  }
}
