import DossierKit
import Pages

/// An invented paper, written from top to bottom on US Letter pages.
///
/// The word SPECIMEN stands pale behind the text and small at the foot: nobody can take it for real.
struct Paper {
  let language: Language
  private(set) var pages: [DrawnPage] = []
  private let tint: PageColor?
  private var y = 0.0

  private static let margin = 60.0
  private static let right = 552.0
  private static let foot = 730.0
  /// Characters that fit a line of ordinary text, with room to spare for capitals.
  private static let lineLength = 98

  /// A paper on white, or on a paper of a colour that a scan must show.
  init(_ language: Language, tint: PageColor? = nil) {
    self.language = language
    self.tint = tint
    addPage()
  }

  private mutating func addPage() {
    var page = DrawnPage()
    if let tint {
      page.rectangle(x: 0, y: 0, width: page.width, height: page.height, color: tint)
      // Fine lines as on security paper.
      let line = PageColor(red: tint.red * 0.9, green: tint.green * 0.95, blue: tint.blue * 0.9)
      for step in stride(from: 12.0, to: page.height, by: 12) {
        page.line(x1: 0, y1: step, x2: page.width, y2: step + 6, width: 0.4, color: line)
      }
    }
    let mark = language == .fr ? "SPÉCIMEN" : "SPECIMEN"
    page.text(mark, x: 52, y: 450, size: 92, bold: true, color: PageColor(red: 0.93, green: 0.88, blue: 0.88))
    page.text(
      language == .fr
        ? "SPÉCIMEN – document inventé, sans aucune valeur" : "SPECIMEN – invented paper, of no value whatever",
      x: 186, y: 768, size: 9, bold: true, color: PageColor(red: 0.7, green: 0.2, blue: 0.2))
    pages.append(page)
    y = 72
  }

  private mutating func advance(_ height: Double) {
    y += height
    if y > Self.foot { addPage() }
  }

  private mutating func put(
    _ text: String, x: Double = margin, size: Double = 10.5, bold: Bool = false, family: FontFamily = .serif,
    color: PageColor = .black
  ) {
    pages[pages.count - 1].text(text, x: x, y: y, size: size, bold: bold, family: family, color: color)
  }

  /// The name of whoever wrote the paper, with address, telephone and e-mail.
  mutating func letterhead(
    _ name: String, _ lines: [String], color: PageColor = PageColor(red: 0.1, green: 0.2, blue: 0.45)
  ) {
    put(name, size: 16, bold: true, family: .sans, color: color)
    advance(16)
    for line in lines {
      put(line, size: 9, family: .sans)
      advance(12)
    }
    pages[pages.count - 1].line(x1: Self.margin, y1: y, x2: Self.right, y2: y, width: 1.2, color: color)
    advance(28)
  }

  /// A heading of the paper.
  mutating func title(_ text: String) {
    put(text, size: 14, bold: true, family: .sans)
    advance(26)
  }

  /// A heading within the paper.
  mutating func heading(_ text: String) {
    advance(4)
    for line in Self.broken(text, 76) {
      put(line, size: 11, bold: true, family: .sans)
      advance(14)
    }
    advance(4)
  }

  /// Lines as they stand, such as an address.
  mutating func lines(_ texts: [String]) {
    for text in texts {
      put(text)
      advance(14)
    }
    advance(8)
  }

  /// What a form prints before a value, and the value.
  mutating func rows(_ rows: [(label: String, value: String)]) {
    for row in rows {
      put(row.label, size: 9.5, family: .sans, color: PageColor(grey: 0.3))
      for (index, line) in Self.broken(row.value, 50).enumerated() {
        if index > 0 { advance(13) }
        put(line, x: Self.margin + 200, size: 10.5, bold: true, family: .sans)
      }
      advance(17)
    }
    advance(8)
  }

  /// Columns of a table under their headings; `columns` are their left edges from the margin.
  mutating func table(_ columns: [Double], _ rows: [[String]]) {
    for (index, row) in rows.enumerated() {
      for (place, text) in zip(columns, row) {
        put(text, x: Self.margin + place, size: 9.5, bold: index == 0, family: .sans)
      }
      if index == 0 {
        pages[pages.count - 1].line(x1: Self.margin, y1: y + 4, x2: Self.right, y2: y + 4)
      }
      advance(index == 0 ? 20 : 16)
    }
    advance(8)
  }

  /// Text that is broken into lines.
  mutating func paragraph(_ text: String) {
    for line in Self.broken(text, Self.lineLength) {
      put(line)
      advance(14)
    }
    advance(8)
  }

  /// Duties, enclosures: one an item.
  mutating func list(_ items: [String]) {
    for item in items {
      for (index, line) in Self.broken(item, Self.lineLength - 6).enumerated() {
        if index == 0 { put("•", x: Self.margin + 8) }
        put(line, x: Self.margin + 22)
        advance(14)
      }
    }
    advance(8)
  }

  /// A handwritten name over the printed one and the person's function.
  mutating func signature(_ name: String, _ function: String? = nil) {
    advance(10)
    if y > Self.foot - 60 { addPage() }
    let ink = PageColor(red: 0.1, green: 0.1, blue: 0.6)
    var (x, height) = (Self.margin + 6, y + 10)
    for (index, byte) in name.utf8.enumerated() where index < 14 {
      let next = (x + 5 + Double(byte % 7), y + 4 + Double(Int(byte) * (index + 3) % 17))
      pages[pages.count - 1].line(x1: x, y1: height, x2: next.0, y2: next.1, width: 1.1, color: ink)
      (x, height) = next
    }
    advance(38)
    put(name, bold: true)
    advance(14)
    if let function {
      put(function)
      advance(14)
    }
    advance(8)
  }

  /// A coloured stamp at the right margin.
  mutating func stamp(_ texts: [String], color: PageColor = PageColor(red: 0.75, green: 0.1, blue: 0.15)) {
    let height = 16.0 + Double(texts.count) * 14
    // Capitals of 9.5 points are at most 7.4 wide on average.
    let width = Double(texts.map(\.count).max() ?? 0) * 7.4 + 24
    let left = Self.right - width
    if y > Self.foot - height { addPage() }
    let page = pages.count - 1
    pages[page].rectangle(x: left, y: y - 10, width: width, height: height, outline: 2, color: color)
    pages[page].rectangle(x: left + 4, y: y - 6, width: width - 8, height: height - 8, outline: 0.6, color: color)
    for (index, text) in texts.enumerated() {
      pages[page].text(
        text, x: left + 12, y: y + 8 + Double(index) * 14, size: 9.5, bold: true, family: .sans, color: color)
    }
    advance(height + 6)
  }

  private static func broken(_ text: String, _ length: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if !line.isEmpty, line.count + 1 + word.count > length {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
