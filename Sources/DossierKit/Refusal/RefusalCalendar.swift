import Bytes

/// The days of a letter as a calendar (RFC 5545), as ``StatusCalendar`` writes them.
public enum RefusalCalendar {
  public static func text(_ report: RefusalReport, languages: [Language]) -> String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//\(ToolVersion.name)//\(ToolVersion.version)//EN", "CALSCALE:GREGORIAN",
    ]
    var days: [(code: String, day: Day, title: Bilingual, reasons: [Bilingual])] = []
    for remedy in report.remedies {
      if let day = remedy.lastDay { days.append((remedy.code.rawValue, day, remedy.title, remedy.reasons)) }
      if let day = remedy.lastDayIfOutside, day != remedy.lastDay {
        let note = Bilingual(
          fr: " – seulement si un avocat confirme", en: " – only if a lawyer confirms")
        days.append(("\(remedy.code.rawValue)-if-outside", day, remedy.title + note, remedy.reasons))
      }
    }
    if days.isEmpty {
      days.append(
        ("no-deadline", report.case.asOf, Bilingual(fr: "aucun délai lu dans la lettre", en: "no deadline read in the letter"), []))
    }
    for (code, day, title, reasons) in days.sorted(by: { ($0.day, $0.code) < ($1.day, $1.code) }) {
      let summary = languages.map { title[$0] }.joined(separator: " / ") + " – " + report.case.folder
      let description = languages.map { language in reasons.map { $0[language] }.joined(separator: "\n") }
        .joined(separator: "\n\n")
      let digest = SHA256.hexadecimal(of: Array("\(report.case.folder)\u{0}refusal\u{0}\(code)".utf8)).prefix(32)
      lines += [
        "BEGIN:VEVENT", "UID:\(digest)@dossier.invalid", "DTSTAMP:\(basic(report.case.asOf))T000000Z",
        "DTSTART;VALUE=DATE:\(basic(day))", "DTEND;VALUE=DATE:\(basic(day + 1))",
        "SUMMARY:\(StatusCalendar.escaped(summary))", "DESCRIPTION:\(StatusCalendar.escaped(description))",
        "CLASS:PRIVATE", "TRANSP:TRANSPARENT", "BEGIN:VALARM", "ACTION:DISPLAY",
        "DESCRIPTION:\(StatusCalendar.escaped(summary))", "TRIGGER:-P7D", "END:VALARM", "END:VEVENT",
      ]
    }
    return (lines + ["END:VCALENDAR"]).map(StatusCalendar.folded).joined()
  }

  private static func basic(_ day: Day) -> String { day.description.filter { $0 != "-" } }
}
