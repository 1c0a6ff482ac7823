import EmbeddedFiles
import Glibc
import Testing

/// Python's `jsonschema`, where the machine has it.
enum PythonSchemaJudge {
  static let isInstalled = unsafe system("python3 -c 'import jsonschema' 2>/dev/null") == 0

  /// Whether each of some documents, one line of JSON each, is valid by a schema of the program.
  static func verdicts(_ documents: [String], schema: String) throws -> [Bool] {
    let script = """
      import json, sys
      from jsonschema import Draft202012Validator, FormatChecker
      schema = json.load(open(sys.argv[1]))
      Draft202012Validator.check_schema(schema)
      validator = Draft202012Validator(schema, format_checker=FormatChecker(["date", "email"]))
      with open(sys.argv[3], "w") as out:
        for line in open(sys.argv[2]):
          out.write("1" if validator.is_valid(json.loads(line)) else "0")
      """
    let text = try #require(EmbeddedFiles.text(schema))
    let folder = try TemporaryFolder()
    let path = String(decoding: folder.path, as: UTF8.self)
    let names = ["judge.py", "schema.json", "documents", "verdicts"]
    defer { for name in names { folder.remove(name) } }
    folder.write("judge.py", Array(script.utf8))
    folder.write("schema.json", Array(text.utf8))
    folder.write("documents", Array(documents.joined(separator: "\n").utf8))
    let status = unsafe system("cd \(path) && python3 judge.py schema.json documents verdicts")
    #expect(status == 0)
    return (folder.read("verdicts") ?? []).map { $0 == UInt8(ascii: "1") }
  }
}
