/// Where something stands in a template: line and Unicode scalar, both counted from one.
struct TemplatePosition: Equatable, Sendable {
  var line: Int
  var column: Int
}

/// What a template is made of before sections are matched.
enum TemplateToken: Equatable {
  /// Text with at most one line feed, at its end.
  case text(String, TemplatePosition)
  case value(String, TemplatePosition)
  case open(String, inverted: Bool, TemplatePosition)
  case close(String, TemplatePosition)
  case comment

  /// Whether the token alone on a line takes the line away with it.
  var vanishes: Bool {
    switch self {
    case .open, .close, .comment: true
    case .text, .value: false
    }
  }
}

/// Cuts a template into tokens.
struct TemplateScanner {
  private let name: String
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var position = TemplatePosition(line: 1, column: 1)

  init(_ text: String, name: String) {
    self.name = name
    // A carriage return never stands for itself in Markdown; U+FEFF may open a file.
    var scalars = Array(text.unicodeScalars.filter { $0 != "\r" })
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    self.scalars = scalars
  }

  /// The tokens in order, lines of section tags taken away.
  mutating func tokens() throws(TemplateFault) -> [TemplateToken] {
    var tokens: [TemplateToken] = []
    var line: [TemplateToken] = []
    var text = ""
    var start = position
    func flushed(_ line: [TemplateToken]) -> [TemplateToken] { Self.withoutStandaloneTags(line) }
    while index < scalars.count {
      let scalar = scalars[index]
      if starts(with: "{{") {
        if !text.isEmpty { line.append(.text(text, start)) }
        text = ""
        line.append(try tag())
        start = position
      } else if starts(with: "}}") {
        throw fault(.strayClose, position)
      } else if ValueText.isPrivate(scalar) {
        throw fault(.privateCharacter, position)
      } else {
        text.unicodeScalars.append(scalar)
        advance()
        guard scalar == "\n" else { continue }
        line.append(.text(text, start))
        tokens += flushed(line)
        (line, text, start) = ([], "", position)
      }
    }
    if !text.isEmpty { line.append(.text(text, start)) }
    return tokens + flushed(line)
  }

  private mutating func tag() throws(TemplateFault) -> TemplateToken {
    let start = position
    advance(2)
    if index < scalars.count, scalars[index] == "!" {
      while index < scalars.count, !starts(with: "}}") { advance() }
      guard index < scalars.count else { throw fault(.unclosedTag, start) }
      advance(2)
      return .comment
    }
    var content = ""
    while index < scalars.count, scalars[index] != "\n", !starts(with: "}}"), !starts(with: "{{") {
      content.unicodeScalars.append(scalars[index])
      advance()
    }
    guard starts(with: "}}") else { throw fault(.unclosedTag, start) }
    advance(2)
    let sign = content.unicodeScalars.first
    if let sign, "{&>=".unicodeScalars.contains(sign) { throw fault(.unsupportedTag("{{\(content)}}"), start) }
    if sign == "#" || sign == "^" { return .open(try name(content.dropFirst(), start), inverted: sign == "^", start) }
    if sign == "/" { return .close(try name(content.dropFirst(), start), start) }
    return .value(try name(content[...], start), start)
  }

  private func name(_ content: Substring, _ start: TemplatePosition) throws(TemplateFault) -> String {
    var name = content
    while let first = name.first, first == " " { name.removeFirst() }
    while let last = name.last, last == " " { name.removeLast() }
    let words = name.split(separator: ".", omittingEmptySubsequences: false)
    let good = words.allSatisfy { word in
      !word.isEmpty
        && word.utf8.allSatisfy {
          switch $0 {
          case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
          default: false
          }
        }
    }
    guard good else { throw fault(.badName(String(name)), start) }
    return String(name)
  }

  /// A line that holds nothing but section tags and comments leaves no trace.
  private static func withoutStandaloneTags(_ line: [TemplateToken]) -> [TemplateToken] {
    var vanishing = false
    for token in line {
      switch token {
      case .text(let text, _):
        guard text.allSatisfy({ $0 == " " || $0 == "\t" || $0 == "\n" }) else { return line }
      case .value: return line
      default: vanishing = true
      }
    }
    return vanishing ? line.filter(\.vanishes) : line
  }

  private func starts(with pair: String) -> Bool {
    index + 1 < scalars.count && String(String.UnicodeScalarView(scalars[index...index + 1])) == pair
  }

  private mutating func advance(_ count: Int = 1) {
    for _ in 0..<count {
      if scalars[index] == "\n" {
        position = TemplatePosition(line: position.line + 1, column: 1)
      } else {
        position.column += 1
      }
      index += 1
    }
  }

  private func fault(_ problem: TemplateFault.Problem, _ position: TemplatePosition) -> TemplateFault {
    TemplateFault(problem: problem, template: name, line: position.line, column: position.column)
  }
}
