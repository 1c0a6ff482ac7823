@testable import DossierKit
import FoundationEssentials
import Testing

/// The shapes in which standings leave the program.
@Suite("Standing, formats") struct StatusFormatTests {
  private func json(_ report: StatusReport) throws -> [String: JSONTree] {
    guard case .object(let keys) = try JSONDecoder().decode(JSONTree.self, from: try StatusJSON.line(report)) else {
      return [:]
    }
    return keys
  }

  @Test("JSON has the keys of the contract, all of them, also where there is nothing to say") func shape() throws {
    let keys = try json(try StatusCase.report("2026-10-01"))
    for key in [
      "situation", "work_allowed", "study_allowed", "since", "last_day", "options", "deadlines", "case", "tool",
      "schema_version", "disclaimer", "others", "meanwhile", "reasons", "sources",
    ] { #expect(keys[key] != nil, "\(key)") }
    #expect(keys["situation"]?.text == "\"restorable\"")
    #expect(keys["work_allowed"]?.text == "false")
    #expect(keys["last_day"]?.text == "\"2026-11-29\"")
    guard case .array(let options)? = keys["options"] else { return #expect(Bool(false), "no options") }
    var codes: [String] = []
    for case .object(let option) in options {
      #expect(Set(option.keys) == ["code", "title", "available", "until", "reasons", "fees", "sources"])
      codes.append(option["code"]?.text ?? "")
      #expect(["\"yes\"", "\"no\"", "\"unknown\""].contains(option["available"]?.text ?? ""))
    }
    #expect(
      codes == [
        "extend", "stay-maintained", "restore-as-worker", "restore-as-student", "restore-as-visitor", "ptot",
        "restoration-with-ptot", "apply-from-outside", "express-entry", "licensed-advice",
      ].map { "\"\($0)\"" })
    let unknown = try json(try StatusCase.report("2026-10-01", "title: Mme"))
    #expect(unknown["work_allowed"]?.text == "null" && unknown["since"]?.text == "null")
  }

  @Test("Every option gives a reason or is plain, and cites a dated source") func sources() throws {
    for option in try StatusCase.judge("2026-10-01").options {
      #expect(!option.reasons.isEmpty, "\(option.code)")
      #expect(!option.sources.isEmpty, "\(option.code)")
    }
  }

  @Test("No sentence is the same in both languages, and French has no break before a colon nor a space before ;")
  func languages() throws {
    for (day, facts, place) in [
      ("2026-08-01", StatusCase.workPermit, "in_canada: true"), ("2026-10-01", StatusCase.workPermit, "in_canada: true"),
      ("2027-03-01", StatusCase.workPermit, "in_canada: true"), ("2026-10-01", StatusCase.workPermit, "in_canada: false"),
      ("2026-10-01", "title: Mme", "in_canada: true"),
    ] {
      let standing = try StatusCase.judge(day, facts, clean: "agreement: neutral", place: place)
      let options = standing.options.flatMap { $0.reasons + [$0.code.title] }
      let texts = standing.reasons + standing.meanwhile + options + standing.deadlines.map(\.title)
      for text in texts {
        #expect(text.fr != text.en)
        #expect(!text.fr.contains(" :") && !text.fr.contains(" ;") && !text.fr.contains("\u{00A0};"), "\(text.fr)")
        #expect(!text.fr.contains("'") && !text.en.contains("'"), "\(text.fr)")
      }
    }
  }

  @Test("Text stays within 80 columns in both languages", arguments: Language.allCases)
  func width(_ language: Language) throws {
    for day in ["2026-08-01", "2026-10-01", "2026-12-01", "2027-01-01"] {
      let text = StatusTextReporter(language: language, coloured: false).text(try StatusCase.report(day))
      for line in text.split(separator: "\n") { #expect(TextStyle.columns(String(line)) <= 80, "\(line)") }
      #expect(text.contains(language == .fr ? "Possibilités" : "Options"))
      #expect(text.hasSuffix("\n") && !text.contains("\u{1B}"))
    }
  }

  @Test("CSV has one line for each deadline, as many fields as its header, and quotes where it must")
  func table() throws {
    let report = try StatusCase.report("2026-10-01")
    let lines = (StatusTable.header + StatusTable.lines(report)).components(separatedBy: "\r\n").dropLast()
    #expect(lines.count == 1 + report.principal.deadlines.count && lines.count > 2)
    for line in lines { #expect(CSV.fields(line).count == StatusTable.columns.count, "\(line)") }
    #expect(lines.contains { $0.contains("\"last day of restoration (90th day, 23:59:59 UTC)\"") })
    let empty = StatusTable.lines(try StatusCase.report("2027-03-01"))
    #expect(CSV.fields(String(empty.dropLast())).count == StatusTable.columns.count)
  }

  @Test("The calendar is folded at 75 octets, ended by CR LF, balanced, and names nobody in its identifiers")
  func calendar() throws {
    func text(_ day: String, _ languages: [Language]) throws -> String {
      var calendar = StatusCalendar()
      calendar.add(try StatusCase.report(day), languages: languages)
      return calendar.text
    }
    let both = try text("2026-10-01", [.fr, .en])
    let physical = both.components(separatedBy: "\r\n")
    #expect(physical.last == "")
    #expect(!both.replacing("\r\n", with: "").contains { $0 == "\n" || $0 == "\r" })
    for line in physical { #expect(line.utf8.count <= 75, "\(line)") }
    let lines = both.replacing("\r\n ", with: "").components(separatedBy: "\r\n").dropLast()
    var open: [String] = []
    for line in lines {
      if line.hasPrefix("BEGIN:") { open.append(String(line.dropFirst(6))) }
      if line.hasPrefix("END:") { #expect(open.popLast() == String(line.dropFirst(4))) }
      #expect(line.contains(":"))
    }
    #expect(open.isEmpty)
    #expect(lines.contains("DTSTAMP:20261001T000000Z"))
    #expect(lines.contains("DTSTART;VALUE=DATE:20261129"))
    #expect(lines.contains("DTEND;VALUE=DATE:20261130"))
    func identifiers(_ text: String) -> [String] {
      text.components(separatedBy: "\r\n").filter { $0.hasPrefix("UID:") }.sorted()
    }
    #expect(Set(identifiers(both)).count == identifiers(both).count && identifiers(both).count == 2)
    for line in identifiers(both) { #expect(!line.contains("amina") && !line.contains("exemple")) }
    // The language and the day judged change neither the identifiers nor their number.
    #expect(identifiers(try text("2026-10-02", [.en])) == identifiers(both))
  }

  @Test("A fold never falls inside a character, and what RFC 5545 reserves is escaped") func folding() {
    let folded = StatusCalendar.folded("SUMMARY:" + String(repeating: "é", count: 100))
    for line in folded.components(separatedBy: "\r\n") {
      #expect(line.utf8.count <= 75)
      #expect(!line.contains("\u{FFFD}"))
    }
    #expect(folded.replacing("\r\n ", with: "") == "SUMMARY:" + String(repeating: "é", count: 100) + "\r\n")
    #expect(StatusCalendar.escaped("a\\b;c,d\ne\rf") == "a\\\\b\\;c\\,d\\ne" + "f")
  }

  /// A reader of one line of RFC 4180.
  enum CSV {
    static func fields(_ line: String) -> [String] {
      var fields = [""]
      var quoted = false
      for character in line {
        switch character {
        case "\"": quoted.toggle()
        case "," where !quoted: fields.append("")
        default: fields[fields.count - 1].append(character)
        }
      }
      return quoted ? [] : fields
    }
  }
}
