/// A letter and its remedies for people, in 80 columns; what has the nearest day comes first.
public struct RefusalTextReporter {
  private let language: Language
  private let style: TextStyle

  public init(language: Language, coloured: Bool) {
    self.language = language
    style = TextStyle(coloured: coloured)
  }

  private func say(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }

  public func text(_ report: RefusalReport) -> String {
    var page = StatusPage(style: style)
    page.line(style.bold(report.kindTitle[language]) + (report.date.map { " · " + Typography.day($0, language) } ?? ""))
    if let day = report.replyBy {
      page.line(
        style.red(
          say(
            "Répondre au plus tard le \(Typography.day(day, .fr)).", "Answer by \(Typography.day(day, .en)).")))
    }
    if let words = report.kindWords { quote(words.quote, words.page, words.line, &page) }
    page.blank()
    for line in report.unknown { page.labelled("", line[language]) }
    page.blank()
    grounds(report.grounds, say("Motifs", "Grounds"), &page)
    grounds(report.asked, say("Demandé", "Asked for"), &page)
    remedies(report, &page)
    if !report.effects.isEmpty {
      page.line(style.bold(say("Effets", "Effects")))
      for effect in report.effects {
        page.labelled("", effect.text[language])
        sources(effect.sources, &page)
      }
      page.blank()
    }
    plan(report.plan, &page)
    for line in TextPage.wrap(report.disclaimer[language], TextReporter.width) { page.line(style.dim(line)) }
    return page.text
  }

  private func quote(_ words: String, _ number: Int, _ line: Int, _ page: inout StatusPage) {
    let place = say("p. \(number), ligne \(line)", "p. \(number), line \(line)")
    page.labelled("", Typography.quoted(LetterPassage.joined(words), language) + " (\(place))")
  }

  private func grounds(_ grounds: [RefusalReport.Ground], _ heading: String, _ page: inout StatusPage) {
    guard !grounds.isEmpty else { return }
    page.line(style.bold(heading))
    for ground in grounds {
      page.labelled("", style.bold(ground.title[language]) + (ground.section.map { " · \($0)" } ?? ""))
      quote(ground.quote, ground.page, ground.line, &page)
    }
    page.blank()
  }

  private func remedies(_ report: RefusalReport, _ page: inout StatusPage) {
    page.line(style.bold(say("Que faire", "What can be done")))
    for remedy in report.remedies {
      let day = remedy.lastDay.map { say(" · au plus tard le ", " · by ") + Typography.day($0, language) } ?? ""
      page.labelled("", style.bold(remedy.title[language]) + day)
      for reason in remedy.reasons { page.labelled("", reason[language]) }
      if let licensed = remedy.licensed { page.labelled("", licensed[language]) }
      sources(remedy.sources, &page)
      page.blank()
    }
  }

  private func sources(_ sources: [Source], _ page: inout StatusPage) {
    let lines = sources.map { source in
      "\(source.title[language]) (\(say("lu le", "read")) \(Typography.day(source.readOn, language)))"
    }
    if !lines.isEmpty { page.labelled("", style.dim(lines.joined(separator: "; "))) }
  }

  private func plan(_ plan: RefusalPlan, _ page: inout StatusPage) {
    page.line(style.bold(say("Plan", "Plan")))
    for step in plan.steps {
      let due = step.due.map { say(" · au plus tard le ", " · by ") + Typography.day($0, language) } ?? ""
      page.labelled("", style.bold(step.title[language]) + due)
      page.labelled("", step.action[language])
    }
    for score in plan.scores {
      let total = score.total.map(String.init) ?? say("inconnue", "unknown")
      let lowest = score.lowestOfRound.map { say("; plus basse de la ronde\u{00A0}: \($0)", "; lowest of the round: \($0)") } ?? ""
      let below: String
      switch score.isBelow {
      case true?: below = say(" – en dessous", " – below")
      case false?: below = say(" – pas en dessous", " – not below")
      case nil: below = say(" – comparaison inconnue", " – comparison unknown")
      }
      page.labelled(
        "",
        say("Note ", "Score ") + score.event.title[language] + " (\(Typography.day(score.day, language)))"
          + say("\u{00A0}: ", ": ") + total + lowest + below)
    }
    let then = plan.submittedOn.map { Typography.day($0, language) } ?? say("jour inconnu", "day unknown")
    page.labelled(
      "", say("Contrôles\u{00A0}: au dépôt (\(then)), aujourd’hui", "Checks: at filing (\(then)), today"))
    if plan.findings.isEmpty { page.labelled("", say("Aucune erreur ni avertissement.", "No error and no warning.")) }
    for line in plan.findings {
      let before = line.asSubmitted.map { $0 ? "✗" : "✓" } ?? "?"
      page.labelled("  \(before)  \(line.today ? "✗" : "✓")", "\(line.message[language]) [\(line.code)]")
    }
    page.blank()
  }
}
