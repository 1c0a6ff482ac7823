import Bytes

/// Deadlines as a calendar (RFC 5545): lines end with CR LF and are folded at 75 octets, events last a whole day, and
/// the same reports give the same bytes.
public struct StatusCalendar {
  private var events = ""
  private var seen: [String: Int] = [:]

  public init() {}

  /// Nothing was added: an iCalendar without any component is none (RFC 5545 §3.6).
  public var isEmpty: Bool { events.isEmpty }

  /// Adds the deadlines of the people of a case; where there is none, the day judged with a word that says so.
  /// - Parameter languages: of summaries and descriptions; two stand one after the other.
  public mutating func add(_ report: StatusReport, languages: [Language]) {
    for person in report.people {
      for deadline in person.deadlines { add(deadline, person, report, languages) }
    }
    guard report.people.allSatisfy(\.deadlines.isEmpty) else { return }
    let none = Report.Deadline(
      code: "no-deadline", date: report.case.asOf, daysLeft: 0,
      title: Bilingual(fr: "aucune échéance connue ce jour", en: "no deadline known on this day"))
    add(none, report.principal, report, languages, isReminder: false)
  }

  /// The whole calendar.
  public var text: String {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//\(ToolVersion.name)//\(ToolVersion.version)//EN",
      "CALSCALE:GREGORIAN",
    ]
    return head.map(Self.folded).joined() + events + Self.folded("END:VCALENDAR")
  }

  private mutating func add(
    _ deadline: Report.Deadline, _ person: PersonStanding, _ report: StatusReport, _ languages: [Language],
    isReminder: Bool = true
  ) {
    func both(_ text: (Language) -> String, _ separator: String) -> String {
      languages.map(text).joined(separator: separator)
    }
    let summary = both({ deadline.title[$0] }, " / ") + " – " + report.case.folder
      + (report.others.isEmpty ? "" : " (\(person.person))")
    let description = both(
      { language in ([person.situation.title] + person.meanwhile).map { $0[language] }.joined(separator: "\n") },
      "\n\n")
    let alarm = [
      "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(Self.escaped(summary))", "TRIGGER:-P7D", "END:VALARM",
    ]
    let event = [
      "BEGIN:VEVENT",
      "UID:\(identifier(report.case.folder, person.person, deadline.code))",
      // A fixed stamp, not the clock: the same case on the same day gives the same bytes.
      "DTSTAMP:\(Self.basic(report.case.asOf))T000000Z",
      "DTSTART;VALUE=DATE:\(Self.basic(deadline.date))",
      "DTEND;VALUE=DATE:\(Self.basic(deadline.date + 1))",
      "SUMMARY:\(Self.escaped(summary))",
      "DESCRIPTION:\(Self.escaped(description))",
      "CLASS:PRIVATE", "TRANSP:TRANSPARENT",
    ]
    events += (event + (isReminder ? alarm : []) + ["END:VEVENT"]).map(Self.folded).joined()
  }

  /// The same for the same folder, person and deadline whatever its date, so that calendars replace an event that
  /// moved; a digest, so that it names nobody. Two folders of one name are told apart by their order.
  private mutating func identifier(_ folder: String, _ person: String, _ code: String) -> String {
    let digest = SHA256.hexadecimal(of: Array("\(folder)\u{0}\(person)\u{0}\(code)".utf8)).prefix(32)
    let count = seen[String(digest), default: 0]
    seen[String(digest)] = count + 1
    return "\(digest)\(count == 0 ? "" : "-\(count + 1)")@dossier.invalid"
  }

  private static func basic(_ day: Day) -> String { day.description.filter { $0 != "-" } }

  /// Backslash, semicolon, comma and line feed as RFC 5545 §3.3.11 writes them; other control characters are dropped.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case ";": escaped += "\\;"
      case ",": escaped += "\\,"
      case "\n": escaped += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A line cut so that no piece exceeds 75 octets, never inside a character; each further piece begins with a space.
  static func folded(_ line: String) -> String {
    var text = ""
    var used = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if used + size > 75 {
        text += "\r\n "
        used = 1
      }
      text.unicodeScalars.append(scalar)
      used += size
    }
    return text + "\r\n"
  }
}
