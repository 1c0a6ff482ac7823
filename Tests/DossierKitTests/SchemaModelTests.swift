import EmbeddedFiles
import FoundationEssentials
import Testing
import Yams

@testable import DossierKit

/// The schema of the case against the Swift values it is read into and the figures it names.
@Suite("The schema of the case and the program")
struct SchemaModelTests {
  @Test("The trees that the build wrote are those of a strict reading of the program's own files")
  func ownTrees() throws {
    let paths = EmbeddedFiles.paths(under: "schemas/").filter { $0.hasSuffix(".json") || $0.hasSuffix(".yaml") }
    #expect(paths.count >= 20)
    for path in paths {
      let strict = try StrictYAML.tree(Array(try #require(EmbeddedFiles.text(path)).utf8))
      #expect(Self.words(try #require(OwnTree.node(path))) == Self.words(strict), "\(path)")
    }
    #expect(OwnTree.node("schemas/none.yaml") == nil)
  }

  /// A tree in words: kinds, texts, and whether a text is plain or of double quotes.
  private static func words(_ node: Node) -> [String] {
    switch node {
    case .mapping(let mapping): ["{"] + mapping.flatMap { words($0) + words($1) } + ["}"]
    case .sequence(let sequence): ["["] + sequence.flatMap(words) + ["]"]
    case .scalar(let scalar):
      ["\(ScalarReading.isPlain(scalar)) \(scalar.style == .doubleQuoted) \(scalar.string)"]
    case .alias: ["*"]
    }
  }

  @Test("every key and every value of the schema is read into the case, and none is lost", arguments: 0..<18)
  func everyValue(turn: Int) throws {
    let schema = try SchemaDocument(embedded: "schemas/case.schema.json")
    let sample = SchemaSampler(document: schema, turn: turn).json(schema.root)
    let node = try StrictYAML.tree(Array(sample.utf8))
    #expect(schema.validate(node).map { $0.text(file: $0.path, .en) } == [])
    let facts = try schema.decode(Case.self, node)

    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    let written = try JSONDecoder().decode(JSONTree.self, from: Data(sample.utf8))
    let kept = try JSONDecoder().decode(JSONTree.self, from: encoder.encode(facts))
    let lost = Self.keys(written, "").subtracting(Self.keys(kept, ""))
    #expect(lost.sorted() == [])
  }

  @Test("the document types and the countries are those of the figures")
  func figures() throws {
    let schema = try #require(EmbeddedFiles.text("schemas/case.schema.json"))
    let types = try Self.values("schemas/figures/document-types.yaml", /\n *- id: ([a-z0-9-]+)/)
    let countries = try Self.values("schemas/figures/countries.yaml", /\n *- \{code: "?([A-Z]{3})/)
    #expect(types.count >= 55 && countries.count >= 249)
    for value in types + countries { #expect(schema.contains("\"\(value)\""), "\(value)") }
    let document = try SchemaDocument(json: schema)
    func allowed(_ name: String) -> Int {
      let reference = Schema.Keywords(reference: name)
      return document.resolve(Schema(reference)).keywords.allowed?.count ?? 0
    }
    #expect(allowed("documentType") == types.count)
    // Kosovo, and the three codes of travel documents of refugees and stateless people.
    #expect(allowed("country") == countries.count + 4)
  }

  private static func values(_ path: String, _ pattern: Regex<(Substring, Substring)>) throws -> [String] {
    try #require(EmbeddedFiles.text(path)).matches(of: pattern).map { String($0.output.1) }
  }

  /// The paths of all keys that have a value, whatever their lists and their underscores.
  private static func keys(_ tree: JSONTree, _ path: String) -> Set<String> {
    switch tree {
    case .object(let pairs):
      pairs.reduce(into: []) { keys, pair in
        if case .null = pair.value { return }
        let inner = path + "/" + pair.key.replacing("_", with: "")
        keys.insert(inner)
        keys.formUnion(Self.keys(pair.value, inner))
      }
    case .array(let items): items.reduce(into: []) { $0.formUnion(Self.keys($1, path)) }
    default: []
    }
  }
}

/// Writes a value with every key of a schema; `turn` chooses among values and forms.
private struct SchemaSampler {
  let document: SchemaDocument
  let turn: Int

  func json(_ schema: Schema) -> String {
    let keywords = document.resolve(schema).keywords
    if let allowed = keywords.allowed { return literal(allowed[turn % allowed.count]) }
    if !keywords.oneOf.isEmpty { return json(keywords.oneOf[turn % keywords.oneOf.count]) }
    switch keywords.types.first {
    case .object:
      let pairs = keywords.propertyOrder.compactMap { name in
        keywords.properties[name].map { "\"\(name)\": \(json($0))" }
      }
      return "{" + pairs.joined(separator: ", ") + "}"
    case .array: return "[" + (keywords.items.map { json($0) } ?? "") + "]"
    case .boolean: return turn % 2 == 0 ? "true" : "false"
    case .integer, .number: return String(Int(turn % 2 == 0 ? keywords.minimum : keywords.maximum))
    case .string:
      if keywords.format == .date { return "\"2024-02-29\"" }
      if keywords.format == .email { return "\"a@example.org\"" }
      let samples = ["a", "21232", "1122334455", "2-4", "fr"]
      let fit = samples.first { sample in
        keywords.pattern.flatMap { try? Regex($0) }.map { sample.contains($0) } ?? true
      }
      return "\"\(fit ?? "")\""
    default: return "null"
    }
  }

  private func literal(_ value: ScalarValue) -> String {
    if case .string(let text) = value { "\"\(text)\"" } else { value.spelling }
  }
}
