import Yams

/// Writes a YAML tree as JSON, each scalar of the type that the schema gives it.
struct TypedJSON {
  let document: SchemaDocument
  /// Keys that the schema names become Swift's: `birth_date` is `birthDate`. Keys that a file makes up stay.
  let isForSwift: Bool
  private(set) var text = ""

  init(document: SchemaDocument, isForSwift: Bool = false) {
    self.document = document
    self.isForSwift = isForSwift
  }

  mutating func write(_ node: Node, _ schema: Schema) {
    let schema = SchemaEvaluator.branch(node, document.resolve(schema), document)
    let keywords = schema.keywords
    switch node {
    case .mapping(let mapping):
      var separator = "{"
      for (key, value) in mapping {
        text += separator
        separator = ","
        let name = key.scalar?.string ?? ""
        let named = keywords.properties[name]
        write(string: isForSwift && named != nil ? Self.camelCase(name) : name)
        text += ":"
        write(value, named ?? SchemaEvaluator.schemas(of: name, keywords).first ?? Schema(Schema.Keywords()))
      }
      text += separator == "{" ? "{}" : "}"
    case .sequence(let sequence):
      var separator = "["
      for item in sequence {
        text += separator
        separator = ","
        write(item, keywords.items ?? Schema(Schema.Keywords()))
      }
      text += separator == "[" ? "[]" : "]"
    case .scalar(let scalar):
      let value =
        keywords.allowed.flatMap { ScalarReading.value(scalar, among: $0) }
        ?? ScalarReading.value(scalar, as: keywords.types) ?? .string(scalar.string)
      write(value)
    case .alias: text += "null"
    }
  }

  private mutating func write(_ value: ScalarValue) {
    switch value {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(_, let digits): text += digits
    case .string(let value): write(string: value)
    }
  }

  private static func camelCase(_ name: String) -> String {
    guard name.utf8.contains(UInt8(ascii: "_")) else { return name }
    let words = name.split(separator: "_")
    return words.dropFirst().reduce(String(words.first ?? "")) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
  }

  private mutating func write(string: String) {
    text += "\""
    // Nearly every text is written as it is.
    guard string.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) else {
      text += string
      text += "\""
      return
    }
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\u{0}"..<"\u{20}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
