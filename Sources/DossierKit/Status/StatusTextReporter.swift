/// Standings for people, in 80 columns.
public struct StatusTextReporter {
  private let language: Language
  private let style: TextStyle

  public init(language: Language, coloured: Bool) {
    self.language = language
    style = TextStyle(coloured: coloured)
  }

  public func text(_ report: StatusReport) -> String {
    var page = StatusPage(style: style)
    for (index, person) in report.people.enumerated() {
      if index > 0 { page.blank() }
      page.line(style.bold(person.name) + " · " + say("au ", "as of ") + Typography.day(report.case.asOf, language))
      page.blank()
      situation(person, report.case.asOf, &page)
      options(person, &page)
      fees(person, &page)
      deadlines(person, &page)
      sources(person, &page)
    }
    page.blank()
    for line in TextPage.wrap(report.disclaimer[language], TextReporter.width) { page.line(style.dim(line)) }
    return page.text
  }

  private func say(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }

  private func situation(_ person: PersonStanding, _ day: Day, _ page: inout StatusPage) {
    let heading = say("Situation", "Situation")
    page.labelled(heading, style.bold(headline(person, day)))
    for reason in person.reasons { page.labelled("", reason[language]) }
    page.labelled("", right(say("Travail", "Work"), person.workAllowed))
    page.labelled("", right(say("Études", "Study"), person.studyAllowed))
    for words in person.meanwhile { page.labelled("", words[language]) }
    page.blank()
  }

  private func headline(_ person: PersonStanding, _ day: Day) -> String {
    let title = person.situation.title[language]
    guard let since = person.since else { return title }
    let lost = say(
      "statut perdu le \(Typography.day(since, .fr))", "status lost on \(Typography.day(since, .en))")
    guard person.situation == .restorable, let last = person.lastDay else { return "\(title) · \(lost)" }
    let left = Typography.count(
      last - day, language, one: Bilingual(fr: "jour", en: "day"), many: Bilingual(fr: "jours", en: "days"))
    let aim =
      last > day
      ? say("; viser le \(Typography.day(last - 1, .fr))", "; aim for \(Typography.day(last - 1, .en))") : ""
    return say(
      "Statut perdu le \(Typography.day(since, .fr)) · peut être rétabli jusqu’au \(Typography.day(last, .fr)) "
        + "(il reste \(left)\(aim))",
      "Status lost on \(Typography.day(since, .en)) · restorable until \(Typography.day(last, .en)) "
        + "(\(left) left\(aim))")
  }

  private func right(_ name: String, _ answer: Bool?) -> String {
    let head = name + (language == .fr ? "\u{00A0}: " : ": ")
    switch answer {
    case true?:
      return head + style.green(say("oui, aux conditions du permis.", "yes, under the conditions of the permit."))
    case false?: return head + style.red(say("non.", "no."))
    case nil:
      return head
        + style.yellow(say("on ne peut le dire; faire comme si c’était non.", "cannot be told; act as if it were no."))
    }
  }

  private func options(_ person: PersonStanding, _ page: inout StatusPage) {
    page.heading(style, say("Possibilités", "Options"), say("jusqu’au", "until"), say("frais", "fees"))
    for availability in [StandingOption.Availability.yes, .unknown, .no] {
      for option in person.options where option.available == availability {
        page.option(
          mark(availability), option.code.title[language], until: option.until.map(short) ?? "",
          fees: option.fees.map(total) ?? "", style)
        for reason in option.reasons { page.reason(reason[language], style) }
      }
    }
    page.blank()
  }

  private func total(_ fees: OptionFees) -> String {
    fees.totalCents.map { Typography.amount(cents: $0, language) } ?? say("inconnus", "unknown")
  }

  private func mark(_ availability: StandingOption.Availability) -> String {
    switch availability {
    case .yes: style.green(say("oui", "yes"))
    case .no: style.red(say("non", "no"))
    case .unknown: style.yellow(say("inconnu", "unknown"))
    }
  }

  /// What is not known of the fees, once for each.
  private func fees(_ person: PersonStanding, _ page: inout StatusPage) {
    var seen: Set<String> = []
    var label = say("Frais", "Fees")
    let all = person.options.compactMap(\.fees)
    for unknown in all.flatMap(\.unknown) where seen.insert(unknown.code).inserted {
      let title = all.flatMap(\.items).first { $0.code == unknown.code }?.title[language] ?? unknown.code
      let since = unknown.since.map {
        say(" inconnus à partir du \(Typography.day($0, .fr))", " unknown from \(Typography.day($0, .en))")
      }
      let reason = Self.clause(unknown.reason[language])
      page.labelled(label, "\(title)\(since ?? say(" inconnus", " unknown")) (\(reason))")
      label = ""
    }
    if !seen.isEmpty { page.blank() }
  }

  private func deadlines(_ person: PersonStanding, _ page: inout StatusPage) {
    guard !person.deadlines.isEmpty else { return }
    page.line(style.bold(say("Échéances", "Deadlines")))
    for deadline in person.deadlines { page.deadline(short(deadline.date), deadline.title[language]) }
    page.blank()
  }

  private func sources(_ person: PersonStanding, _ page: inout StatusPage) {
    let used = person.options.filter { $0.available != .no }.flatMap(\.sources)
    var seen: Set<String> = []
    let sources = (person.sources.prefix(1) + used).filter { seen.insert($0.title.en).inserted }
    // One date for all is said once.
    let days = Set(sources.map(\.readOn))
    func read(_ day: Day) -> String {
      say(" (lu le \(Typography.day(day, .fr)))", " (read \(Typography.day(day, .en)))")
    }
    let titles = sources.map { $0.title[language] + (days.count > 1 ? read($0.readOn) : "") }
    page.labelled("Sources", titles.joined(separator: "; ") + (days.count == 1 ? days.map(read).joined() : ""))
  }

  /// A sentence without its stop, to stand in brackets.
  private static func clause(_ sentence: String) -> String {
    let text = sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    return (text.first.map { $0.lowercased() } ?? "") + text.dropFirst()
  }

  /// A day that fits a column: « 14 déc. 2026 »; "14 Dec 2026".
  private func short(_ day: Day) -> String {
    let (year, month, number) = day.civil
    let names = language == .fr ? Self.frenchMonths : Self.englishMonths
    return "\(language == .fr && number == 1 ? "1er" : String(number)) \(names[month - 1]) \(year)"
      .replacing(" ", with: Typography.noBreakSpace)
  }

  private static let frenchMonths = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc.",
  ]
  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
