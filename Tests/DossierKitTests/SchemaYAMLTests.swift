import Testing

@testable import DossierKit

@Suite("Strict YAML")
struct SchemaYAMLTests {
  @Test(
    "each liberty of YAML is refused where it stands",
    arguments: [
      ("a: &x 1\nb: *x\n", "1:4", "anchors"), ("a: !secret x\n", "1:4", "tags"), ("a: ! x\n", "1:4", "tags"),
      ("a: !!binary aGk=\n", "1:4", "tags"), ("a: !!set {x}\n", "1:4", "tags"), ("!t {a: 1}\n", "1:1", "tags"),
      ("<<: {a: 1}\n", "1:1", "merge"), ("? [a, b]\n: c\n", "1:3", "plain word"),
      ("a: 1\n---\nb: 2\n", "2:1", "second document"),
      ("a: 1\nb: 2\na: 3\n", "1:1", "twice"), ("1: a\n\"1\": b\n", "1:1", "twice"), ("", "1:1", "empty"),
      ("# only\n", "1:1", "empty"),
      ("a: *x\n", "1:4", "anchors"), ("a: [1, 2\n", "2:1", "comma"), ("a: b: c\n", "1:5", "colon"),
      ("\ta: 1\n", "1:1", "tab"),
      ("a: \"x\n", "2:1", "quote"), ("a: \u{1}\n", "1:4", "control"),
    ])
  func liberties(yaml: String, place: String, word: String) throws {
    let faults = StrictYAML.read(Array(yaml.utf8)).faults
    let fault = try #require(faults.first)
    #expect("\(fault.line):\(fault.column)" == place)
    #expect(fault.message.en.contains(word), "\(fault.message.en)")
    #expect(fault.message.fr != fault.message.en)
  }

  @Test("bytes that are not UTF-8 are refused where they stand")
  func encoding() {
    #expect(
      StrictYAML.read(Array("a: é\nb: ".utf8) + [0xE9, 0x0A]).faults.map { "\($0.line):\($0.column)" } == ["2:4"])
    #expect(StrictYAML.read([0xFF, 0xFE, 0x61, 0]).faults.map { "\($0.line):\($0.column)" } == ["1:1"])
    #expect(StrictYAML.read([0xED, 0xA0, 0x80]).faults.count == 1)
  }

  @Test("levels are bounded", arguments: [48, 50, 900, 5000, 200_000])
  func depth(levels: Int) {
    for yaml in [
      String(repeating: "[", count: levels) + String(repeating: "]", count: levels),
      String(repeating: "- ", count: levels) + "a",
    ] {
      let source = StrictYAML.read(Array(yaml.utf8))
      #expect(source.faults.isEmpty == (levels <= 48))
    }
  }

  @Test("aliases that would unfold into millions are refused before they do")
  func bomb() {
    var yaml = "a0: &a0 [x, x]\n"
    for level in 1...40 { yaml += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1), *a\(level - 1)]\n" }
    yaml += "? *a40\n: x\n"
    #expect(StrictYAML.read(Array(yaml.utf8)).faults.map { "\($0.line):\($0.column)" } == ["1:5"])
  }

  @Test("stars and ampersands inside texts and comments are no aliases")
  func innocent() {
    let yaml = "# R&D *now*\na: |\n  R&D *D *D *D *D *D *D\nb: \"&x *x\"\nc: A & B\nd: plain * star\n"
    #expect(StrictYAML.read(Array(yaml.utf8)).faults.isEmpty)
  }
}
