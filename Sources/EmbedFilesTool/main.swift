import Foundation

// embed-files OUTPUT ROOT FILE…: writes one Swift file with the text of every FILE,
// keyed by its path below ROOT.
let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
  FileHandle.standardError.write(Data("usage: embed-files OUTPUT ROOT FILE…\n".utf8))
  exit(64)
}
let root = arguments[2].hasSuffix("/") ? arguments[2] : arguments[2] + "/"
var source = "extension EmbeddedFiles {\n  static let contents: [String: String] = [\n"
for file in arguments.dropFirst(3).sorted() {
  let name = String(file.dropFirst(root.count))
  let text = try String(contentsOf: URL(fileURLWithPath: file), encoding: .utf8)
  // As many # as it takes for no line of the text to end the literal.
  var hashes = "#"
  while text.contains("\"\"\"" + hashes) || text.contains("\\" + hashes) { hashes += "#" }
  source += "    \"\(name)\": \(hashes)\"\"\"\n\(text)\n\"\"\"\(hashes),\n"
}
if arguments.count == 3 { source += "    :\n" }
source += "  ]\n}\n"
try source.write(to: URL(fileURLWithPath: arguments[1]), atomically: true, encoding: .utf8)
