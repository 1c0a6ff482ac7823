import Testing

@testable import DossierKit

@Suite("Schemas")
struct SchemaEvaluatorTests {
  @Test(
    "a schema that uses a keyword outside the closed list is refused",
    arguments: [
      #"{"if": {}}"#, #"{"properties": {"a": {"contains": {}}}}"#, #"{"$ref": "other.json"}"#,
      ##"{"$ref": "#/$defs/absent"}"##, #"{"type": "text"}"#, #"{"format": "hostname"}"#, #"{"pattern": "("}"#,
      #"{"minItems": -1}"#, #"[]"#, #"{"required": "a"}"#,
    ])
  func closedList(json: String) {
    #expect(throws: SchemaRefused.self) { try SchemaDocument(json: json) }
  }

  @Test(
    "a scalar is read by the type that the schema asks",
    arguments: [
      ("string", "NO", #""NO""#), ("string", "0011", #""0011""#), ("string", "1e3", #""1e3""#),
      ("string", "Null", #""Null""#), ("string", "'null'", #""null""#), ("string", "null", nil),
      ("string", "\"~\"", #""~""#), ("string", "''", #""""#),
      ("integer", "-7", "-7"), ("integer", "0", "0"), ("number", "37.50", "37.50"), ("number", "3", "3"),
      ("boolean", "true", "true"), ("null", "~", "null"), ("null", "", "null"), ("string", "a\u{7}", nil),
      ("integer", "0011", nil), ("integer", "1.0", nil), ("integer", "1e3", nil), ("integer", "0x1F", nil),
      ("integer", "\"7\"", nil), ("integer", "1_000", nil), ("integer", "99999999999999999999", nil),
      ("number", ".5", nil), ("number", "5.", nil), ("number", "1e3", nil), ("number", ".inf", nil),
      ("boolean", "yes", nil), ("boolean", "True", nil), ("boolean", "\"true\"", nil), ("string", "~", nil),
      ("string", "", nil), ("integer", "", nil), ("string", "[a]", nil), ("array", "a", nil), ("object", "[]", nil),
    ])
  func scalars(type: String, yaml: String, expected: String?) throws {
    let document = try SchemaDocument(json: #"{"properties": {"v": {"type": "\#(type)"}}}"#)
    let source = StrictYAML.read(Array("v: \(yaml)\n".utf8))
    if let node = source.node, source.faults.isEmpty, document.validate(node).isEmpty {
      #expect(expected.map { "{\"v\":\($0)}" } == document.json(node))
    } else {
      #expect(expected == nil)
    }
  }

  @Test(
    "bounds, lists and choices are held",
    arguments: [
      (#"{"minimum": 0, "maximum": 5}"#, "6", "`v`: from 0 to 5"),
      (#"{"type": "array", "minItems": 1}"#, "[]", "`v`: at least 1 needed"),
      (#"{"type": "array", "maxItems": 1}"#, "[a, b]", "`v`: at most 1 allowed"),
      (#"{"type": "array", "uniqueItems": true, "items": {}}"#, "[a, b, a]", "`v[2]`: the same value twice"),
      (#"{"type": "string", "maxLength": 2}"#, "éàù", "`v`: at most 2 characters"),
      (
        #"{"type": "string", "pattern": "^[A-Z]{3}$", "description": "fr trois majuscules / en three capitals"}"#, "FR",
        "`v`: three capitals"
      ),
      (
        #"{"enum": ["masters", "bachelors"]}"#, "master",
        "`v`: allowed values: masters, bachelors; did you mean `masters`?"
      ),
      (#"{"enum": [false, "other"]}"#, "\"false\"", "`v`: allowed values: false, other"),
      (#"{"const": 1}"#, "2", "`v`: allowed values: 1"),
      (#"{"type": "integer"}"#, "\"1\"", "`v`: a whole number is expected, without quotes"),
      (#"{"type": "object", "minProperties": 1}"#, "{}", "`v`: at least 1 needed"),
      (
        #"{"type": "object", "propertyNames": {"pattern": "^[a-z]+$"}}"#, "{A: 1}",
        "`A`: the value is not of the expected form"
      ),
      (
        #"{"type": "object", "additionalProperties": {"type": "integer"}}"#, "{k: x}", "`k`: a whole number is expected"
      ),
      (
        #"{"type": "object", "patternProperties": {"^x-": {"type": "boolean"}}, "additionalProperties": false}"#,
        "{x-a: true, y: 1}", "unknown key `y`"
      ),
      (
        #"{"oneOf": [{"type": "string"}, {"type": "object", "properties": {"a": {"type": "integer"}}}]}"#, "{a: b}",
        "`a`: a whole number is expected"
      ),
      (
        #"{"anyOf": [{"type": "integer"}, {"type": "boolean"}]}"#, "[1]",
        "`v`: a whole number or `true` or `false` is expected"
      ),
      (#"{"format": "email"}"#, "nobody", "`v`: the value is not of the expected form"),
    ])
  func bounds(schema: String, yaml: String, expected: String) throws {
    let document = try SchemaDocument(json: #"{"properties": {"v": \#(schema)}}"#)
    let node = try StrictYAML.tree(Array("v: \(yaml)\n".utf8))
    #expect(document.validate(node).map(\.message.en) == [expected])
  }

  @Test("a fault never carries what a terminal would obey")
  func terminal() throws {
    let document = try SchemaDocument(json: #"{"additionalProperties": false}"#)
    let node = try StrictYAML.tree(Array(#""\e[2J\u202e\#(String(repeating: "a", count: 60))": 1"#.utf8))
    let message = try #require(document.validate(node).first).message
    #expect(message.en == "unknown key `\u{FFFD}[2J\u{FFFD}\(String(repeating: "a", count: 35))`")
  }

  @Test("a definition may refer to itself, and one that is only itself ends")
  func recursion() throws {
    let list = try SchemaDocument(
      json: ##"{"$ref": "#/$defs/list", "$defs": {"list": {"type": "array", "items": {"$ref": "#/$defs/list"}}}}"##)
    #expect(list.validate(try StrictYAML.tree(Array("[[], [[]]]".utf8))).isEmpty)
    #expect(list.validate(try StrictYAML.tree(Array("[[], [a]]".utf8))).count == 1)
    let circle = try SchemaDocument(json: ##"{"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/a"}}}"##)
    #expect(circle.validate(try StrictYAML.tree(Array("x".utf8))).isEmpty)
  }

  @Test("the names nearest to a misspelling are suggested, and no far ones")
  func suggestions() {
    let names = ["birth_date", "biometrics_date", "id", "uci"]
    #expect(Suggestion.nearest(to: "birthdate", among: names) == "birth_date")
    #expect(Suggestion.nearest(to: "Birth-Date", among: names) == "birth_date")
    #expect(Suggestion.nearest(to: "ucii", among: names) == "uci")
    #expect(Suggestion.nearest(to: "colour", among: names) == nil)
    #expect(Suggestion.nearest(to: "x", among: names) == nil)
  }
}
