import Foundation
import Yams

@testable import DossierKit

/// An invented letter and what it says, as `Tests/Fixtures/refusal-letters/expected.yaml` has it.
struct RefusalLetter {
  struct Passage {
    var code: GroundCode
    var section: String?
    var page: Int
    var lines: ClosedRange<Int>
  }

  var file: String
  var set: String
  var kinds: [String]
  var language: String?
  var date: String?
  var replyBy: String?
  var barredYears: Int?
  var grounds: [Passage]
  var tolerated: Set<String>
  var text: String

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/refusal-letters")

  /// The phrases of the tree, so that a phrase is tried without a build; read once.
  static func words() throws -> LetterWords { try read.get() }

  private static let read = Result {
    let root = folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try LetterWords.read(Array(try Data(contentsOf: root.appending(path: LetterWords.path))))
  }

  /// `unauthorized-work` is no code of the contract: work without authorization breaks a condition of the stay.
  static func code(_ name: String) throws -> GroundCode {
    if name == "unauthorized-work" { return .statusLost }
    guard let code = GroundCode(rawValue: name) else { throw CocoaError(.coderInvalidValue) }
    return code
  }

  static func all(_ set: String) throws -> [RefusalLetter] {
    let name = set.count == 1 ? "expected-\(set.lowercased()).yaml" : "expected.yaml"
    let tree = try compose(yaml: try String(contentsOf: folder.appending(path: name), encoding: .utf8))
    return try (tree?["letters"]?.array() ?? []).filter { $0["set"]?.string == set }.map { node in
      let file = node["file"]?.string ?? ""
      return RefusalLetter(
        file: file, set: set,
        kinds: [node["kind"]?.string ?? ""] + (node["also_accepted"]?.array().compactMap(\.string) ?? []),
        language: text(node["language"]), date: text(node["letter_date"]), replyBy: text(node["reply_by"]?["date"]),
        barredYears: node["barred_years"]?.int,
        grounds: try (node["grounds"]?.array() ?? []).map { ground in
          let line = ground["line"]?.int ?? 0
          return Passage(
            code: try code(ground["code"]?.string ?? ""), section: text(ground["section"]),
            page: ground["page"]?.int ?? 1, lines: line...max(line, ground["end_line"]?.int ?? line))
        },
        tolerated: Set(node["tolerated"]?.array().compactMap(\.string) ?? []),
        text: try String(contentsOf: folder.appending(path: file), encoding: .utf8))
    }
  }

  private static func text(_ node: Node?) -> String? {
    guard let node, let string = node.string, string != "null", string != "~", !string.isEmpty else { return nil }
    return string
  }
}
