import Foundation
import Testing
import Yams

@testable import DossierKit

/// A decision, or a reason for which offices send applications back, rebuilt as an invented case folder in two
/// versions: the corrected twin, and the faulty one, which differs from it by the element in question alone.
///
/// One file of `Tests/Fixtures/judgments` each. What the facts do not allow to rebuild fairly says why instead.
struct Judgment: Decodable, Sendable, CustomTestStringConvertible {
  /// The name of the file, without its ending.
  var id = ""
  /// The neutral citation of a decision; absent for a reason of refusal.
  let citation: String?
  /// The short name of the decision, where the facts give it.
  let name: String?
  /// Rows of the facts, such as `X-RESTO-01`.
  let rows: String?
  let url: String?
  /// What was wrong with the application, as the facts tell it.
  let element: Bilingual
  /// The name of a file of `bases`; absent where nothing is rebuilt.
  let base: String?
  let twin: Change?
  let faulty: Change?
  /// Where the reconstruction stops.
  let note: Bilingual?
  /// Why nothing is rebuilt.
  let unbuilt: Bilingual?

  private enum CodingKeys: String, CodingKey {
    case citation, name, rows, url, element, base, twin, faulty, note, unbuilt
  }

  /// What a version changes, and every finding that is due afterwards.
  struct Change: Decodable, Sendable {
    /// The day judged, where it is not that of the base.
    let day: String?
    let files: FileChanges?
    let expect: [JudgedFinding]?
  }

  /// Files of a folder that are taken away, written or copied, in this order.
  struct FileChanges: Decodable, Sendable {
    let remove: [String]?
    /// Paths and the words of the page; no words make an empty file.
    let write: [String: String]?
    /// New paths and the paths, below the folder or below `examples/`, that they copy.
    let copy: [String: String]?
  }

  var testDescription: String { id }
}

/// A whole case that many judgments begin with: a folder of `examples/` and what is changed in it.
struct JudgmentBase: Decodable, Sendable {
  let example: String
  let day: String
  let files: Judgment.FileChanges?
  let expect: [JudgedFinding]?
}

/// A finding as far as it names the element: which rule, whose paper, which country, which document, which file.
struct JudgedFinding: Codable, Hashable, Sendable, Comparable, CustomStringConvertible {
  let code: String
  let severity: String
  let person: String?
  let country: String?
  let requirement: String?
  let file: String?

  init(_ finding: Finding) {
    code = finding.code
    severity = finding.severity.rawValue
    person = finding.person
    country = finding.country
    requirement = finding.requirement
    file = finding.file
  }

  private var key: [String] { [code, severity, person ?? "", country ?? "", requirement ?? "", file ?? ""] }

  var description: String { key.filter { !$0.isEmpty }.joined(separator: " ") }

  static func < (left: JudgedFinding, right: JudgedFinding) -> Bool { left.key.lexicographicallyPrecedes(right.key) }
}
