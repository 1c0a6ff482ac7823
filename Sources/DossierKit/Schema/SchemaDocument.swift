import FoundationEssentials
import Yams

/// A JSON Schema that YAML files are held against.
struct SchemaDocument: Sendable {
  let root: Schema
  private let definitions: [String: Schema]

  /// Reads the text of a schema.
  /// - Throws: ``SchemaRefused`` where it is no JSON object, uses a keyword outside the closed list
  ///   of ``SchemaReader`` or refers to a definition that it lacks.
  init(json: String) throws(SchemaRefused) {
    let tree: Node
    do {
      tree = try StrictYAML.tree(Array(json.utf8))
    } catch {
      let first = error.all.first
      throw SchemaRefused(line: first?.line ?? 1, column: first?.column ?? 1, reason: first?.message.en ?? "unreadable")
    }
    try self.init(tree)
  }

  private init(_ tree: Node) throws(SchemaRefused) {
    var reader = SchemaReader()
    root = try reader.schema(tree)
    var definitions: [String: Schema] = [:]
    for (key, value) in try reader.pairs(tree) where key == "$defs" {
      for (name, definition) in try reader.pairs(value) { definitions[name] = try reader.schema(definition) }
    }
    self.definitions = definitions
    for (name, node) in reader.references where definitions[name] == nil {
      throw SchemaRefused(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, reason: "no definition \(name)")
    }
  }

  /// Reads a schema that was built into the program, such as `schemas/case.schema.json`.
  init(embedded path: String) throws(SchemaRefused) {
    guard let tree = OwnTree.node(path) else {
      throw SchemaRefused(line: 1, column: 1, reason: "no file \(path) in the program")
    }
    try self.init(tree)
  }

  /// Every fault of a tree, in the order of its lines; empty where it is as the schema demands.
  func validate(_ node: Node) -> [Fault] {
    let evaluator = SchemaEvaluator(document: self)
    evaluator.check(node, root, "")
    return Faults(evaluator.faults).all
  }

  /// A tree without fault as JSON, each scalar of the type that the schema gives it.
  func json(_ node: Node) -> String {
    var writer = TypedJSON(document: self)
    writer.write(node, root)
    return writer.text
  }

  /// Reads a YAML file whole: bytes, structure, schema, then the Swift value. Keys are turned
  /// from `snake_case` to `camelCase`.
  /// - Throws: all ``Faults`` at once.
  func decode<Value: Decodable>(_ type: Value.Type, yaml bytes: [UInt8]) throws(Faults) -> Value {
    let source = StrictYAML.read(bytes)
    let faults = source.faults + (source.node.map(validate) ?? [])
    guard let node = source.node, faults.isEmpty else { throw Faults(faults) }
    return try decode(type, node)
  }

  /// The Swift value of a tree without fault.
  func decode<Value: Decodable>(_ type: Value.Type, _ node: Node) throws(Faults) -> Value {
    var writer = TypedJSON(document: self, isForSwift: true)
    writer.write(node, root)
    do {
      return try JSONDecoder().decode(type, from: Data(writer.text.utf8))
    } catch {
      throw Faults([FaultCause.modelDisagrees(String(describing: error)).fault(node, "")])
    }
  }

  /// The schema itself, or the one it refers to.
  func resolve(_ schema: Schema) -> Schema {
    var schema = schema
    // A definition that refers to itself would turn in circles.
    for _ in 0..<16 {
      guard let name = schema.keywords.reference, let target = definitions[name] else { break }
      schema = target
    }
    return schema
  }
}
