import Testing

/// An iCalendar file, read strictly (RFC 5545).
struct Calendar {
  /// The properties of each event, by name without parameters.
  private(set) var events: [[String: String]] = []

  struct Fault: Error { let what: String }

  /// - Throws: ``Fault`` for a line over 75 octets, a line that does not end with CR LF, a component not closed, or a
  ///   property that an event must have once and has not.
  init(_ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    guard Array(text.utf8) == bytes, text.unicodeScalars.last == "\n" else { throw Fault(what: "not UTF-8 lines") }
    var lines: [[UInt8]] = [[]]
    for (index, byte) in bytes.enumerated() {
      if byte == 10 {
        guard index > 0, bytes[index - 1] == 13 else { throw Fault(what: "LF without CR") }
        lines[lines.count - 1].removeLast()
        lines.append([])
      } else {
        lines[lines.count - 1].append(byte)
      }
    }
    lines.removeLast()
    var unfolded: [[UInt8]] = []
    for line in lines {
      guard line.count <= 75, !line.isEmpty, !line.contains(13) else { throw Fault(what: "line of \(line.count) octets") }
      // Every piece is text by itself: no character is cut.
      guard Array(String(decoding: line, as: UTF8.self).utf8) == line else { throw Fault(what: "a character is cut") }
      if line[0] == 32 { unfolded[unfolded.count - 1] += line.dropFirst() } else { unfolded.append(line) }
    }
    var open: [String] = []
    for line in unfolded.map({ String(decoding: $0, as: UTF8.self) }) {
      guard let colon = line.firstIndex(of: ":") else { throw Fault(what: line) }
      let name = String(line[..<colon].prefix { $0 != ";" })
      let value = String(line[line.index(after: colon)...])
      if name == "BEGIN" {
        open.append(value)
        if value == "VEVENT" { events.append([:]) }
      } else if name == "END" {
        guard open.popLast() == value else { throw Fault(what: "END:\(value)") }
      } else if open.last == "VEVENT" {
        guard events[events.count - 1].updateValue(value, forKey: name) == nil else { throw Fault(what: "\(name) twice") }
      }
    }
    guard open.isEmpty, unfolded.first == Array("BEGIN:VCALENDAR".utf8) else { throw Fault(what: "not closed") }
    for event in events {
      for name in ["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY"] where event[name] == nil { throw Fault(what: "no \(name)") }
    }
    guard Set(events.map { $0["UID"] }).count == events.count else { throw Fault(what: "a UID twice") }
  }
}
