import Yams

/// Why a schema is not accepted: a fault of the program, not of the applicant.
public struct SchemaRefused: Error, Hashable, Sendable, CustomStringConvertible {
  public var line: Int
  public var column: Int
  public var reason: String

  public var description: String { "\(line):\(column): \(reason)" }
}

/// Reads a JSON Schema and refuses keywords outside a closed list, so that no demand of a schema
/// is ever passed over in silence.
struct SchemaReader {
  /// Names found in `$ref`, with where they stand.
  private(set) var references: [(name: String, node: Node)] = []

  /// Reads one schema object.
  mutating func schema(_ node: Node) throws(SchemaRefused) -> Schema {
    var keywords = Schema.Keywords()
    for (key, value) in try pairs(node) {
      switch key {
      case "$schema", "$id", "$defs", "$comment", "title", "examples": break
      case "description": keywords.description = Self.description(try string(value))
      case "$ref":
        let target = try string(value)
        guard target.hasPrefix("#/$defs/") else { throw refusal(value, "$ref outside of #/$defs") }
        keywords.reference = String(target.dropFirst(8))
        references.append((String(target.dropFirst(8)), value))
      case "type": keywords.types = try types(value)
      case "enum": keywords.allowed = try list(value).map { node throws(SchemaRefused) in try literal(node) }
      case "const": keywords.allowed = [try literal(value)]
      case "properties":
        for (name, property) in try pairs(value) {
          keywords.properties[name] = try schema(property)
          keywords.propertyOrder.append(name)
        }
      case "patternProperties":
        for (pattern, property) in try pairs(value) {
          keywords.patternProperties.append((try regex(pattern, value), try schema(property)))
        }
      case "additionalProperties":
        switch value.scalar?.string {
        case "true": keywords.additional = .accepted
        case "false": keywords.additional = .refused
        default: keywords.additional = .each(try schema(value))
        }
      case "propertyNames": keywords.propertyNames = try schema(value)
      case "required": keywords.required = try list(value).map { node throws(SchemaRefused) in try string(node) }
      case "items": keywords.items = try schema(value)
      case "minProperties": keywords.minProperties = try whole(value)
      case "minItems": keywords.minItems = try whole(value)
      case "maxItems": keywords.maxItems = try whole(value)
      case "minLength": keywords.minLength = try whole(value)
      case "maxLength": keywords.maxLength = try whole(value)
      case "uniqueItems": keywords.uniqueItems = value.scalar?.string == "true"
      case "minimum": keywords.minimum = try number(value)
      case "maximum": keywords.maximum = try number(value)
      case "pattern": keywords.pattern = try regex(string(value), value)
      case "format":
        guard let format = Schema.Format(rawValue: try string(value)) else { throw refusal(value, "unknown format") }
        keywords.format = format
      case "oneOf": keywords.oneOf = try schemas(value)
      case "anyOf": keywords.anyOf = try schemas(value)
      default: throw refusal(value, "keyword \(key) is not in the closed list")
      }
    }
    return Schema(keywords)
  }

  private mutating func schemas(_ node: Node) throws(SchemaRefused) -> [Schema] {
    var result: [Schema] = []
    for branch in try list(node) { result.append(try schema(branch)) }
    return result
  }

  private func types(_ node: Node) throws(SchemaRefused) -> [Schema.Kind] {
    let names = node.sequence.map { Array($0) } ?? [node]
    return try names.map { name throws(SchemaRefused) in
      guard let kind = Schema.Kind(rawValue: try string(name)) else { throw refusal(name, "unknown type") }
      return kind
    }
  }

  /// The members of an object, in order.
  func pairs(_ node: Node) throws(SchemaRefused) -> [(String, Node)] {
    guard let mapping = node.mapping else { throw refusal(node, "an object is expected") }
    return try mapping.map { key, value throws(SchemaRefused) in (try string(key), value) }
  }

  private func list(_ node: Node) throws(SchemaRefused) -> [Node] {
    guard let sequence = node.sequence else { throw refusal(node, "an array is expected") }
    return Array(sequence)
  }

  private func string(_ node: Node) throws(SchemaRefused) -> String {
    guard let scalar = node.scalar, scalar.style == .doubleQuoted else { throw refusal(node, "a string is expected") }
    return scalar.string
  }

  private func whole(_ node: Node) throws(SchemaRefused) -> Int {
    guard case .integer(let value)? = try? literal(node), value >= 0 else { throw refusal(node, "a count is expected") }
    return value
  }

  private func number(_ node: Node) throws(SchemaRefused) -> Double {
    guard let value = try literal(node).double else { throw refusal(node, "a number is expected") }
    return value
  }

  private func literal(_ node: Node) throws(SchemaRefused) -> ScalarValue {
    guard let scalar = node.scalar,
      let value = ScalarReading.value(scalar, as: scalar.style == .doubleQuoted ? [.string] : [])
    else { throw refusal(node, "a scalar is expected") }
    return value
  }

  private func regex(_ pattern: String, _ node: Node) throws(SchemaRefused) -> String {
    guard (try? Regex(pattern)) != nil else { throw refusal(node, "no regular expression") }
    return pattern
  }

  private func refusal(_ node: Node, _ reason: String) -> SchemaRefused {
    SchemaRefused(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, reason: reason)
  }

  /// `fr jour / en day` in its two languages; a text written otherwise serves for neither.
  static func description(_ text: String) -> Bilingual? {
    guard text.hasPrefix("fr "), let middle = text.firstRange(of: " / en ") else { return nil }
    return Bilingual(
      fr: String(text[text.index(text.startIndex, offsetBy: 3)..<middle.lowerBound]),
      en: String(text[middle.upperBound...]))
  }
}
