import Foundation

// embed-files OUTPUT ROOT FILE…: writes one Swift file with the text of every FILE, and the tree of those
// in YAML or JSON, keyed by its path below ROOT.
let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
  FileHandle.standardError.write(Data("usage: embed-files OUTPUT ROOT FILE…\n".utf8))
  exit(64)
}
let root = arguments[2].hasSuffix("/") ? arguments[2] : arguments[2] + "/"

/// An entry of a dictionary, with as many # as it takes for no line of the text to end the literal.
func entry(_ name: String, _ text: String) -> String {
  var hashes = "#"
  while text.contains("\"\"\"" + hashes) || text.contains("\\" + hashes) { hashes += "#" }
  return "    \"\(name)\": \(hashes)\"\"\"\n\(text)\n\"\"\"\(hashes),\n"
}

var contents = ""
var trees = ""
for file in arguments.dropFirst(3).sorted() {
  let name = String(file.dropFirst(root.count))
  let text = try String(contentsOf: URL(fileURLWithPath: file), encoding: .utf8)
  contents += entry(name, text)
  if name.hasSuffix(".yaml") || name.hasSuffix(".json"), let tree = try TreeText.of(text) { trees += entry(name, tree) }
}
func dictionary(_ name: String, _ entries: String) -> String {
  "  static let \(name): [String: String] = [\n\(entries.isEmpty ? "    :\n" : entries)  ]\n"
}
let source = "extension EmbeddedFiles {\n" + dictionary("contents", contents) + dictionary("trees", trees) + "}\n"
try source.write(to: URL(fileURLWithPath: arguments[1]), atomically: true, encoding: .utf8)
