/// Lines of a fixed width, put together from paragraphs and rows.
struct TextPage {
  let width: Int
  let style: TextStyle
  private(set) var text = ""

  init(width: Int, style: TextStyle) {
    self.width = width
    self.style = style
  }

  /// An empty line; two in a row count as one.
  mutating func blank() {
    if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
  }

  mutating func paragraph(_ words: String, transform: (String) -> String = { $0 }) {
    for line in Self.wrap(words, width) { text += transform(line) + "\n" }
  }

  /// A heading, with a count or a code at the right edge; under it where both do not fit on one line.
  mutating func title(_ left: String, right: String) {
    let lines = Self.wrap(left, width)
    for line in lines.dropLast() { text += style.bold(line) + "\n" }
    let last = lines.last ?? ""
    let gap = width - TextStyle.columns(last) - TextStyle.columns(right)
    if right.isEmpty || gap >= 1 {
      text += style.bold(last) + (right.isEmpty ? "" : String(repeating: " ", count: gap) + right) + "\n"
    } else {
      text += style.bold(last) + "\n"
      text += String(repeating: " ", count: max(0, width - TextStyle.columns(right))) + right + "\n"
    }
  }

  /// A mark, a name and a note: the note beside the name where both fit, else below it.
  mutating func row(_ mark: String, _ name: String, _ note: String) {
    let column = 42
    let head = "  \(mark) "
    let names = Self.wrap(name, width - 4)
    let last = names.last ?? ""
    for (index, line) in names.dropLast().enumerated() {
      text += (index == 0 ? head : "    ") + line + "\n"
    }
    let start = names.count > 1 ? "    " : head
    let used = 4 + TextStyle.columns(last)
    // A long file name is never broken: it gets a line of its own.
    let longest = note.split(separator: " ").map { TextStyle.columns(String($0)) }.max() ?? 0
    if used < column, longest <= width - column {
      let notes = Self.wrap(note, width - column)
      let gap = String(repeating: " ", count: column - used)
      text += start + last + (notes.first.map { $0.isEmpty ? "" : gap + $0 } ?? "") + "\n"
      for line in notes.dropFirst() { text += String(repeating: " ", count: column) + line + "\n" }
    } else {
      text += start + last + "\n"
      for line in Self.wrap(note, width - 8) where !line.isEmpty { text += "        " + line + "\n" }
    }
  }

  /// A number, a title and a code at the right edge.
  mutating func numbered(_ number: Int, _ title: String, _ code: String) {
    let head = String(repeating: " ", count: max(0, 3 - String(number).count)) + "\(number)  "
    let gap = width - TextStyle.columns(head) - TextStyle.columns(title) - TextStyle.columns(code)
    if gap >= 2 {
      text += head + title + String(repeating: " ", count: gap) + code + "\n"
    } else {
      text += head + title + "\n"
      text += String(repeating: " ", count: max(5, width - TextStyle.columns(code))) + code + "\n"
    }
  }

  /// A paragraph under a finding, perhaps after an arrow.
  mutating func indented(_ words: String, hanging: String = "", transform: (String) -> String = { $0 }) {
    let indent = "     "
    let rest = String(repeating: " ", count: TextStyle.columns(hanging))
    for (index, line) in Self.wrap(words, width - 5 - TextStyle.columns(hanging)).enumerated() {
      text += indent + (index == 0 ? hanging : rest) + transform(line) + "\n"
    }
  }

  /// A day or an amount, and what it is.
  mutating func dated(_ head: String, _ words: String) {
    let column = 23
    let gap = String(repeating: " ", count: max(1, column - 2 - TextStyle.columns(head)))
    for (index, line) in Self.wrap(words, width - column).enumerated() {
      text += (index == 0 ? "  " + head + gap : String(repeating: " ", count: column)) + line + "\n"
    }
  }

  /// Breaks at spaces, never at no-break spaces; a word longer than a line, such as an address, is left whole.
  static func wrap(_ words: String, _ width: Int) -> [String] {
    var lines: [String] = []
    for paragraph in words.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      for word in paragraph.split(separator: " ", omittingEmptySubsequences: true) {
        let candidate = line.isEmpty ? String(word) : line + " " + word
        if TextStyle.columns(candidate) > width, !line.isEmpty {
          lines.append(line)
          line = String(word)
        } else {
          line = candidate
        }
      }
      lines.append(line)
    }
    return lines
  }
}
