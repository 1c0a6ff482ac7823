import Yams

/// Writes the tree of a YAML file as text that is read without a parser: each node by a letter for its kind, the number
/// of its members or of its bytes, a colon, then the members or the bytes.
enum TreeText {
  static func of(_ yaml: String) throws -> String? {
    guard let root = try Parser(yaml: yaml, resolver: .basic, constructor: .default, encoding: .utf8).singleRoot()
    else { return nil }
    var text = ""
    write(root, to: &text)
    return text
  }

  private static func write(_ node: Node, to text: inout String) {
    switch node {
    case .mapping(let mapping):
      text += "m\(mapping.count):"
      for (key, value) in mapping {
        write(key, to: &text)
        write(value, to: &text)
      }
    case .sequence(let sequence):
      text += "l\(sequence.count):"
      for item in sequence { write(item, to: &text) }
    case .scalar(let scalar):
      // Only plain scalars may be anything but text, and JSON's are all of double quotes.
      let kind = scalar.style == .plain || scalar.style == .any ? "p" : scalar.style == .doubleQuoted ? "d" : "s"
      text += "\(kind)\(scalar.string.utf8.count):\(scalar.string)"
    case .alias: text += "p0:"
    }
  }
}
