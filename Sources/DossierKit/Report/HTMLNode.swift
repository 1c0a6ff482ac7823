/// A part of a page in HTML. What a case says becomes text and attribute values only, always escaped.
indirect enum HTMLNode {
  case text(String)
  case element(StaticString, [(String, String)], [HTMLNode])

  static func tag(_ name: StaticString, _ inside: [HTMLNode]) -> HTMLNode { .element(name, [], inside) }

  static func tag(_ name: StaticString, _ text: String) -> HTMLNode { .element(name, [], [.text(text)]) }

  static func tag(
    _ name: StaticString, _ attributes: [(String, String)], _ inside: [HTMLNode]
  ) -> HTMLNode { .element(name, attributes, inside) }

  static func tag(_ name: StaticString, _ attributes: [(String, String)], _ text: String) -> HTMLNode {
    .element(name, attributes, [.text(text)])
  }

  /// The node as HTML.
  var html: String {
    switch self {
    case .text(let text): return Self.escaped(text)
    case .element(let name, let attributes, let inside):
      let written = attributes.map { " \($0)=\"\(Self.escaped($1))\"" }.joined()
      if "\(name)" == "img" { return "<\(name)\(written)>" }
      let isBlock = ["header", "main", "footer", "section", "article", "table", "thead", "tbody", "tr", "ul"].contains("\(name)")
      let line = isBlock ? "\n" : ""
      return "<\(name)\(written)>\(line)\(inside.map(\.html).joined(separator: line))\(line)</\(name)>"
    }
  }

  /// Neither text nor the value of an attribute in double quotes can end what it stands in. Control characters,
  /// which HTML forbids, become the sign for an unknown one.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      // Turning the direction of what follows would show other words than there are.
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": result += "\u{FFFD}"
      default:
        if scalar.properties.generalCategory == .control { result += "\u{FFFD}" } else { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}
