/// A score for people, in 80 columns: what is claimed, what is computed, and why.
public struct ScoreTextReporter {
  private let language: Language
  private let style: TextStyle

  public init(language: Language, coloured: Bool) {
    self.language = language
    style = TextStyle(coloured: coloured)
  }

  public func text(_ report: ScoreReport) -> String {
    var page = ScorePage(style: style)
    title(report, &page)
    dates(report, &page)
    crs(report.score, &page)
    fsw(report.score, &page)
    programs(report, &page, language)
    changes(report, &page, language)
    warnings(report, &page, language)
    sources(report, &page, language)
    page.blank()
    for line in TextPage.wrap(Disclaimer.text[language], TextReporter.width) { page.line(style.dim(line)) }
    return page.text
  }

  private func say(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }
  private func day(_ day: Day) -> String { Typography.day(day, language) }

  private func title(_ report: ScoreReport, _ page: inout ScorePage) {
    page.line(style.bold(report.name) + " · " + say("pointage au ", "score as of ") + day(report.score.day))
    if let whatIf = report.whatIf {
      for change in whatIf.changes { page.line(style.yellow(say("Si ", "If ") + change)) }
    }
  }

  private func dates(_ report: ScoreReport, _ page: inout ScorePage) {
    page.heading(
      say("Résultats", "Scores"), ScorePage.columns(say("SCG", "CRS"), say("grille de 67", "67-point grid")))
    for date in report.dates {
      let isJudged = date.event == .judged
      page.dated(
        day(date.score.day), ScoreNames.event(date.event)[language], number(date.score.crs?.total, isJudged),
        number(date.score.fsw?.total, isJudged))
    }
    if let without = report.whatIf?.without {
      page.dated(
        day(without.day), say("le même jour, sans changement", "the same day, without the change"),
        number(without.crs?.total, false), number(without.fsw?.total, false))
    }
    page.blank()
    page.paragraph(style.bold(say("Déclaré", "Claimed")), claimed(report), at: 12)
    if let lowest = report.lowestScore {
      page.paragraph(style.bold(say("Ronde", "Round")), round(report, lowest), at: 12)
    }
    page.paragraph(style.bold(say("Égalité", "Tie")), TieBreak(report.profileDate).words[language], at: 12)
  }

  private func number(_ value: Int?, _ isBold: Bool) -> String {
    let text = value.map { Typography.grouped($0, language) } ?? "?"
    return isBold ? style.bold(text) : text
  }

  private func claimed(_ report: ScoreReport) -> String {
    guard let claimed = report.claimed else {
      return say("express_entry.claimed_score n’est pas indiqué.", "express_entry.claimed_score is not given.")
    }
    let event = ScoreNames.event(report.compared.event)[language]
    guard let difference = report.difference else {
      return say("\(claimed); rien à comparer le \(event).", "\(claimed); nothing to compare on the \(event).")
    }
    if difference == 0 {
      return style.green(
        say("\(claimed), comme calculé au \(event).", "\(claimed), as computed for the \(event)."))
    }
    let computed = claimed + difference
    return style.red(
      difference > 0
        ? say(
          "\(claimed); calculé au \(event)\u{00A0}: \(computed), soit \(difference) de plus.",
          "\(claimed); computed for the \(event): \(computed), \(difference) more.")
        : say(
          "\(claimed); calculé au \(event)\u{00A0}: \(computed), soit \(-difference) de moins.",
          "\(claimed); computed for the \(event): \(computed), \(-difference) less."))
  }

  private func round(_ report: ScoreReport, _ lowest: Int) -> String {
    let low = report.dates.filter { $0.event != .profile && ($0.score.crs?.total ?? lowest) < lowest }
    let head = say("note la plus basse ", "lowest score ") + Typography.grouped(lowest, language)
    guard !low.isEmpty else { return head + say("\u{00A0}: atteinte.", ": reached.") }
    let days = Typography.list(low.map { day($0.score.day) }, language)
    return head + style.red(say("\u{00A0}: pas atteinte le \(days).", ": not reached on \(days)."))
  }

  private func crs(_ score: DayScore, _ page: inout ScorePage) {
    guard let crs = score.crs else { return }
    page.heading(
      say("Système de classement global (SCG)", "Comprehensive Ranking System (CRS)"), say("points", "points"))
    page.line(
      "  "
        + style.dim(
          crs.withSpouseColumn
            ? say("colonne avec époux ou conjoint qui accompagne", "column with an accompanying spouse or partner")
            : say("colonne sans époux ni conjoint", "column without spouse or partner")))
    let sums: Set = ["core", "spouse", "transferability", "additional", "total"]
    for factor in crs.factors {
      let name = ScoreNames.crs(factor.key)[language]
      if factor.key.hasPrefix("spouse"), !crs.withSpouseColumn { continue }
      if sums.contains(factor.key) {
        let isCapped = factor.reason != ScoreWords.sum
        page.sum(name, isCapped ? factor.reason[language] : "", factor.points, of: factor.maximum)
        if factor.key != "total" { page.blank() }
      } else if factor.key == "transfer_education" || factor.key == "transfer_foreign" {
        // The capped sum is worth a line only where the cap took something away.
        if factor.reason != ScoreWords.sum {
          page.factor(name, factor.reason[language], factor.points, of: factor.maximum)
        }
      } else {
        page.factor(name, factor.reason[language], factor.points, of: factor.maximum)
      }
    }
  }

  private func fsw(_ score: DayScore, _ page: inout ScorePage) {
    guard let fsw = score.fsw else { return }
    page.heading(
      say("Travailleurs qualifiés (fédéral)\u{00A0}: grille de sélection", "Federal skilled workers: selection grid"),
      say("points", "points"))
    for factor in fsw.factors where factor.key != "language" {
      let name = ScoreNames.fsw(factor.key)[language]
      if factor.key == "total" {
        page.sum(name, verdict(fsw), factor.points, of: factor.maximum)
      } else {
        page.factor(name, factor.reason[language], factor.points, of: factor.maximum)
      }
    }
  }

  private func verdict(_ score: FSWScore) -> String {
    let mark = say("note de passage\u{00A0}: \(score.passMark)", "pass mark \(score.passMark)")
    if !score.meetsLanguageMinimum { return mark + say("; langue insuffisante", "; language too low") }
    return mark + (score.passes ? say(", atteinte", ", reached") : say(", pas atteinte", ", not reached"))
  }
}
