/// One JSON Schema (draft 2020-12), cut to the keywords that ``SchemaReader`` accepts.
final class Schema: Sendable {
  /// The types of the standard.
  enum Kind: String, Sendable, CaseIterable {
    case null, boolean, integer, number, string, array, object
  }

  /// What happens to a key that neither `properties` nor `patternProperties` names.
  enum Additional: Sendable {
    case accepted
    case refused
    case each(Schema)
  }

  /// The formats that are checked.
  enum Format: String, Sendable {
    /// `YYYY-MM-DD`, a real day.
    case date
    case email
    case uri
  }

  let keywords: Keywords

  init(_ keywords: Keywords) { self.keywords = keywords }

  /// The keywords of one schema; what is absent demands nothing.
  struct Keywords: Sendable {
    /// The name below `$defs` of the schema that stands in place of this one.
    var reference: String?
    /// Empty: any.
    var types: [Kind] = []
    /// `enum`, or the one value of `const`.
    var allowed: [ScalarValue]?
    var properties: [String: Schema] = [:]
    /// The keys of `properties` as the schema orders them.
    var propertyOrder: [String] = []
    var patternProperties: [(pattern: String, schema: Schema)] = []
    var additional = Additional.accepted
    var propertyNames: Schema?
    var required: [String] = []
    var minProperties = 0
    var items: Schema?
    var minItems = 0
    var maxItems = Int.max
    var uniqueItems = false
    var minLength = 0
    var maxLength = Int.max
    var minimum = -Double.infinity
    var maximum = Double.infinity
    var pattern: String?
    var format: Format?
    var oneOf: [Schema] = []
    var anyOf: [Schema] = []
    /// `fr … / en …`, where the schema gives one.
    var description: Bilingual?
  }
}

/// A scalar of a YAML file once it is read as the schema wants it.
enum ScalarValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// The number and the digits as they were written.
  case number(Double, text: String)
  case string(String)

  var kind: Schema.Kind {
    switch self {
    case .null: .null
    case .boolean: .boolean
    case .integer: .integer
    case .number: .number
    case .string: .string
    }
  }

  /// The value as a person writes it.
  var spelling: String {
    switch self {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .number(_, let text): text
    case .string(let text): text
    }
  }

  /// The value as a number, where it is one.
  var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value, _): value
    default: nil
    }
  }
}
