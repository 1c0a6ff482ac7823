/// What stands below the two grids: programs, changes to come, what is missing, sources.
extension ScoreTextReporter {
  private func words(_ fr: String, _ en: String, _ language: Language) -> String { language == .fr ? fr : en }

  func programs(_ report: ScoreReport, _ page: inout ScorePage, _ language: Language) {
    page.heading(words("Programmes", "Programs", language))
    for (program, eligibility) in report.programs {
      let mark =
        switch eligibility.eligible {
        case true?: page.style.green(words("oui", "yes", language))
        case false?: page.style.red(words("non", "no", language))
        case nil: page.style.yellow(words("inconnu", "unknown", language))
        }
      page.paragraph("  " + mark, ScoreNames.program(program)[language], at: 11)
      for reason in eligibility.reasons {
        for (index, piece) in TextPage.wrap(reason[language], TextReporter.width - 13).enumerated() {
          page.line("           " + (index == 0 ? "· " : "  ") + page.style.dim(piece))
        }
      }
    }
  }

  func changes(_ report: ScoreReport, _ page: inout ScorePage, _ language: Language) {
    page.heading(words("Ce qui change ensuite", "What changes next", language))
    if report.nextChanges.isEmpty {
      page.line(
        "  "
          + page.style.dim(
            words("rien de connu d’ici deux ans", "nothing known within two years", language)))
    }
    for change in report.nextChanges {
      let causes = change.causes.map { $0.title[language] }.joined(separator: "; ")
      let deltas = [
        delta(words("SCG", "CRS", language), change.crs, page.style, language),
        delta(words("grille de 67", "67-point grid", language), change.fsw, page.style, language),
      ].compactMap { $0 }.joined(separator: " · ")
      page.paragraph("  " + Typography.day(change.date, language), causes, at: 22)
      page.paragraph("", deltas, at: 22)
    }
  }

  /// « SCG 576 → 571 (−5) »; nothing where the day changes nothing.
  private func delta(
    _ name: String, _ totals: ScoreChange.Totals, _ style: TextStyle, _ language: Language
  ) -> String? {
    let colon = language == .fr ? "\u{00A0}: " : ": "
    guard totals.points != 0 else { return nil }
    let change = "(\(totals.points > 0 ? "+" : "−")\(abs(totals.points)))"
    let text = "\(name)\(colon)\(totals.before)\u{00A0}→\u{00A0}\(totals.after)\u{00A0}\(change)"
    return totals.points > 0 ? style.green(text) : style.red(text)
  }

  func warnings(_ report: ScoreReport, _ page: inout ScorePage, _ language: Language) {
    guard !report.warnings.isEmpty else { return }
    page.heading(words("À remplir ou à vérifier", "To fill in or to check", language), "\(report.warnings.count)")
    for warning in report.warnings { page.paragraph("  " + page.style.yellow("!"), warning.message[language], at: 4) }
  }

  func sources(_ report: ScoreReport, _ page: inout ScorePage, _ language: Language) {
    let titles = report.score.sources.reduce(into: [String]()) { titles, source in
      let title = source.title[language]
      if !titles.contains(title) { titles.append(title) }
    }
    guard !titles.isEmpty else { return }
    let days = Set(report.score.sources.map(\.readOn))
    let read = days.count == 1 ? days.first.map { Typography.day($0, language) } : nil
    page.blank()
    page.paragraph(
      page.style.bold("Sources"),
      titles.joined(separator: "; ") + (read.map { words(" (lu le \($0))", " (read \($0))", language) } ?? ""), at: 12)
  }
}
