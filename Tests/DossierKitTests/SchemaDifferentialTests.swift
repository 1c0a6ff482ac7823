import FoundationEssentials
import Testing

@testable import DossierKit

/// The evaluator against Python's `jsonschema`, over seeded mutations of a whole case.
@Suite("The schema evaluator and Python's jsonschema")
struct SchemaDifferentialTests {
  static let mutations = 400

  @Test(
    "both accept and refuse the same mutated cases",
    .enabled(if: PythonSchemaJudge.isInstalled, "python3 with jsonschema is not installed"))
  func agreement() throws {
    let schema = try SchemaDocument(embedded: "schemas/case.schema.json")
    let tree = try StrictYAML.tree(Array(CaseLoaderExample.yaml.utf8))
    let original = try JSONDecoder().decode(JSONTree.self, from: Data(schema.json(tree).utf8))
    var random = SchemaMutator(seed: 20_261_121)
    var texts = [original.text]
    for _ in 0..<Self.mutations { texts.append(random.mutate(original).text) }
    let mine = texts.map { text in
      let source = StrictYAML.read(Array(text.utf8))
      return source.faults.isEmpty && source.node.map { schema.validate($0).isEmpty } == true
    }
    #expect(mine.first == true)
    #expect(mine.contains(false) && mine.dropFirst().contains(true))
    let theirs = try PythonSchemaJudge.verdicts(texts, schema: "schemas/case.schema.json")
    #expect(theirs.count == mine.count)
    for (index, pair) in zip(mine, theirs).enumerated() where pair.0 != pair.1 {
      Issue.record("mutation \(index): here \(pair.0), there \(pair.1): \(texts[index])")
    }
  }

  @Test(
    "the schema of the report holds a judged case and an invalid one apart",
    .enabled(if: PythonSchemaJudge.isInstalled, "python3 with jsonschema is not installed"))
  func report() throws {
    let head =
      #""schema_version": 1, "tool": {"name": "dossier", "version": "1"}, "disclaimer": {"fr": "a", "en": "b"}, "#
    let judged = #""case": {"folder": "x", "applications": ["ptot"], "as_of": "2026-11-21", "language": "fr"}, "#
    let fault = #"{"line": 1, "column": 2, "message": {"fr": "a", "en": "b"}}"#
    let rest =
      #""counts": {"error": 0, "warning": 0, "info": 0, "waived": 0}, "checklist": [], "#
      + #""deadlines": [], "ignored": [], "#
    let finding = #"""
      {"code": "passport-expired", "severity": "error", "application": "ptot", "requirement": "passport",
       "person": "amina", "country": null, "file": null, "page": null, "message": {"fr": "a", "en": "b"},
       "next_step": null, "due": null, "waived": null,
       "rule": "R-1", "sources": [{"title": "t", "url": "https://example.org", "read_on": "2026-11-21",
       "confidence": "high"}],
       "details": {}}
      """#.replacing("\n", with: " ")
    let invalid = #""case": {"folder": "x"}"#
    let noDue = finding.replacing(#""due": null, "#, with: "")
    let documents = [
      #"{\#(head)\#(judged)\#(rest)"verdict": "ready", "findings": []}"#,
      #"{\#(head)\#(judged)\#(rest)"verdict": "not-ready", "findings": [\#(finding)]}"#,
      #"{\#(head)\#(invalid), "verdict": null, "faults": [\#(fault)]}"#,
      #"{\#(head)\#(invalid), "verdict": null, "faults": []}"#,
      #"{\#(head)\#(invalid), "verdict": null}"#,
      #"{\#(head)\#(invalid), "verdict": "ready"}"#,
      #"{\#(head)\#(judged)\#(rest)"verdict": "maybe", "findings": []}"#,
      #"{\#(head)\#(judged)\#(rest)"verdict": "not-ready", "findings": [\#(noDue)]}"#,
    ]
    let verdicts = try PythonSchemaJudge.verdicts(documents, schema: "schemas/report.schema.json")
    #expect(verdicts == [true, true, true, false, false, false, false, false])
  }
}
