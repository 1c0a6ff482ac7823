import Yams

/// Holds one YAML tree against a schema and gathers every fault.
final class SchemaEvaluator {
  private let document: SchemaDocument
  private(set) var faults: [Fault] = []
  private var expressions: [String: Regex<AnyRegexOutput>] = [:]

  /// Beyond this many faults the rest is not sought: the file is something else altogether.
  static let mostFaults = 500
  /// The longest list of allowed values that a message repeats.
  static let mostListed = 80

  init(document: SchemaDocument) { self.document = document }

  func check(_ node: Node, _ schema: Schema, _ path: String) {
    guard faults.count < Self.mostFaults else { return }
    let keywords = document.resolve(schema).keywords
    if !keywords.oneOf.isEmpty { checkBranches(node, keywords.oneOf, keywords, path) }
    if !keywords.anyOf.isEmpty { checkBranches(node, keywords.anyOf, keywords, path) }
    switch node {
    case .mapping(let mapping):
      if accepts(.object, keywords) { check(mapping, node, keywords, path) } else { refuse(node, keywords, path) }
    case .sequence(let sequence):
      if accepts(.array, keywords) { check(sequence, node, keywords, path) } else { refuse(node, keywords, path) }
    case .scalar(let scalar): check(scalar, node, keywords, path)
    case .alias: add(.alias, node, path)
    }
  }

  private func accepts(_ kind: Schema.Kind, _ keywords: Schema.Keywords) -> Bool {
    keywords.allowed == nil && (keywords.types.isEmpty || keywords.types.contains(kind))
  }

  private func refuse(_ node: Node, _ keywords: Schema.Keywords, _ path: String) {
    if let allowed = keywords.allowed {
      add(.notAllowed(key: Self.key(path), allowed: allowed.map(\.spelling), suggestion: nil), node, path)
    } else if let scalar = node.scalar, ScalarReading.isEmpty(scalar) {
      add(.noValue(key: Self.key(path)), node, path)
    } else {
      let quoted = node.scalar.map { !ScalarReading.isPlain($0) } ?? false
      add(
        .wrongType(key: Self.key(path), expected: keywords.types, quoted: quoted, format: keywords.format), node, path)
    }
  }

  private func check(_ mapping: Node.Mapping, _ node: Node, _ keywords: Schema.Keywords, _ path: String) {
    var present: Set<String> = []
    for (key, value) in mapping {
      guard let name = key.scalar?.string else { continue }
      present.insert(name)
      let inner = path.isEmpty ? name : "\(path).\(name)"
      if let names = keywords.propertyNames { check(key, names, inner) }
      let schemas = Self.schemas(of: name, keywords)
      if schemas.isEmpty, case .refused = keywords.additional, faults.count < Self.mostFaults {
        add(.unknownKey(name, suggestion: Suggestion.nearest(to: name, among: keywords.properties.keys)), key, inner)
      }
      for schema in schemas { check(value, schema, inner) }
    }
    for name in keywords.required where !present.contains(name) { add(.missingKey(name), node, path) }
    if present.count < keywords.minProperties {
      add(.tooFew(key: Self.key(path), least: keywords.minProperties), node, path)
    }
  }

  private func check(_ sequence: Node.Sequence, _ node: Node, _ keywords: Schema.Keywords, _ path: String) {
    if sequence.count < keywords.minItems { add(.tooFew(key: Self.key(path), least: keywords.minItems), node, path) }
    if sequence.count > keywords.maxItems { add(.tooMany(key: Self.key(path), most: keywords.maxItems), node, path) }
    guard let items = keywords.items else { return }
    var seen: Set<String> = []
    for (index, item) in sequence.enumerated() {
      let inner = "\(path)[\(index)]"
      check(item, items, inner)
      if keywords.uniqueItems {
        var writer = TypedJSON(document: document)
        writer.write(item, items)
        if !seen.insert(writer.text).inserted { add(.repeatedItem(key: Self.key(inner)), item, inner) }
      }
    }
  }

  private func check(_ scalar: Node.Scalar, _ node: Node, _ keywords: Schema.Keywords, _ path: String) {
    let value: ScalarValue
    if let allowed = keywords.allowed {
      guard let read = ScalarReading.value(scalar, among: allowed) else {
        if ScalarReading.isEmpty(scalar) { return add(.noValue(key: Self.key(path)), node, path) }
        // A list of all countries would bury the fault, and among three letters all are near.
        if allowed.count > Self.mostListed {
          return add(.unexpectedForm(key: Self.key(path), keywords.description), node, path)
        }
        let names = allowed.map(\.spelling)
        // A quoted `false` is a text: to suggest `false` would say nothing.
        let nearest = names.contains(scalar.string) ? nil : Suggestion.nearest(to: scalar.string, among: names)
        return add(.notAllowed(key: Self.key(path), allowed: names, suggestion: nearest), node, path)
      }
      value = read
    } else {
      guard let read = ScalarReading.value(scalar, as: keywords.types) else { return refuse(node, keywords, path) }
      value = read
    }
    if let number = value.double, number < keywords.minimum || number > keywords.maximum {
      add(.outOfRange(key: Self.key(path), least: keywords.minimum, most: keywords.maximum), node, path)
    }
    if case .string(let text) = value { check(text, node, keywords, path) }
  }

  private func check(_ text: String, _ node: Node, _ keywords: Schema.Keywords, _ path: String) {
    let length = text.unicodeScalars.count
    if length < keywords.minLength { return add(.noValue(key: Self.key(path)), node, path) }
    if length > keywords.maxLength { return add(.tooLong(key: Self.key(path), most: keywords.maxLength), node, path) }
    switch keywords.format {
    case .date where Day(text) == nil: return add(.noDay(key: Self.key(path)), node, path)
    case .email where !text.contains("@"):
      return add(.unexpectedForm(key: Self.key(path), keywords.description), node, path)
    case .uri where !text.contains(":"):
      return add(.unexpectedForm(key: Self.key(path), keywords.description), node, path)
    default: break
    }
    if let pattern = keywords.pattern, !matches(text, pattern) {
      add(.unexpectedForm(key: Self.key(path), keywords.description), node, path)
    }
  }

  /// One branch must hold. Where none does, the faults of the only branch that is of the node's
  /// kind are told: they say more than "none of the forms".
  private func checkBranches(_ node: Node, _ branches: [Schema], _ keywords: Schema.Keywords, _ path: String) {
    var attempts: [(schema: Schema, faults: [Fault])] = []
    for branch in branches {
      let evaluator = SchemaEvaluator(document: document)
      evaluator.check(node, branch, path)
      if evaluator.faults.isEmpty { return }
      attempts.append((document.resolve(branch), evaluator.faults))
    }
    if let scalar = node.scalar, ScalarReading.isEmpty(scalar) { return add(.noValue(key: Self.key(path)), node, path) }
    let kin = attempts.filter { Self.isKin(node, $0.schema.keywords) }
    if kin.count == 1 {
      faults += kin[0].faults
    } else {
      let kinds = attempts.flatMap { $0.schema.keywords.types }
      add(.noForm(key: Self.key(path), kinds: kinds, keywords.description), node, path)
    }
  }

  private static func isKin(_ node: Node, _ keywords: Schema.Keywords) -> Bool {
    switch node {
    case .mapping: keywords.types.contains(.object)
    case .sequence: keywords.types.contains(.array)
    default: keywords.allowed != nil || keywords.types.contains { $0 != .object && $0 != .array }
    }
  }

  private func matches(_ text: String, _ pattern: String) -> Bool {
    if expressions[pattern] == nil { expressions[pattern] = try? Regex(pattern) }
    guard let expression = expressions[pattern] else { return false }
    return text.contains(expression)
  }

  private func add(_ cause: FaultCause, _ node: Node, _ path: String) {
    guard faults.count < Self.mostFaults else { return }
    // The last place says that the list goes on.
    faults.append((faults.count == Self.mostFaults - 1 ? .manyMore : cause).fault(node, path))
  }

  /// The last key of a path, with the index behind it: `citizenships[1]`.
  static func key(_ path: String) -> String { String(path.split(separator: ".").last ?? "") }

  /// The schemas that the value of a key must satisfy.
  static func schemas(of name: String, _ keywords: Schema.Keywords) -> [Schema] {
    var schemas = keywords.properties[name].map { [$0] } ?? []
    for (pattern, schema) in keywords.patternProperties {
      if let expression = try? Regex(pattern), name.contains(expression) { schemas.append(schema) }
    }
    if schemas.isEmpty, case .each(let schema) = keywords.additional { schemas.append(schema) }
    return schemas
  }

  /// The branch of a `oneOf` or `anyOf` that a node satisfies; the schema itself without branches.
  static func branch(_ node: Node, _ schema: Schema, _ document: SchemaDocument) -> Schema {
    let branches = schema.keywords.oneOf + schema.keywords.anyOf
    for branch in branches {
      let evaluator = SchemaEvaluator(document: document)
      evaluator.check(node, branch, "")
      if evaluator.faults.isEmpty { return Self.branch(node, document.resolve(branch), document) }
    }
    return schema
  }
}
