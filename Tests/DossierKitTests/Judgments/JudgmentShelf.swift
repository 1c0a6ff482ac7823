import Foundation
import Yams

/// The files of `Tests/Fixtures/judgments`.
enum JudgmentShelf {
  static let path = ExamplesFolder.package + "/Tests/Fixtures/judgments"
  static let results = path + "/results.json"

  /// The one file that holds many: what is not rebuilt.
  private static let unbuilt = "unbuilt.yaml"

  /// Every judgment, by its name.
  static let all: [Judgment] = (try? load()) ?? []
  static let rebuilt = all.filter { $0.base != nil }

  static func load() throws -> [Judgment] {
    let names = try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".yaml") }.sorted()
    let single = try names.filter { $0 != unbuilt }.map { name in
      var judgment = try YAMLDecoder().decode(Judgment.self, from: try text(name))
      judgment.id = String(name.dropLast(5))
      return judgment
    }
    return single + (try YAMLDecoder().decode([Judgment].self, from: try text(unbuilt)))
  }

  static func base(_ name: String) throws -> JudgmentBase {
    try YAMLDecoder().decode(JudgmentBase.self, from: try text("bases/\(name).yaml"))
  }

  /// The `case` of a version (`twin`, `faulty`), or of a base where no version is named.
  static func layer(_ name: String, _ version: String? = nil) throws -> Node? {
    let whole = try Yams.compose(yaml: try text("\(name).yaml"))
    guard let version else { return whole?["case"] }
    return whole?[version]?["case"]
  }

  private static func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }
}
