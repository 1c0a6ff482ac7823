import Folders
import Inspection

@testable import DossierKit

/// What the program knows of an invented case of a few lines, as if its folder had been examined.
enum RuleExampleRecord {
  /// The manifests and figures built into the program.
  struct Reference: Sendable {
    let manifests: [Manifest]
    let figures: Figures
    let vocabulary: Vocabulary
  }

  static let reference = Result { () throws -> Reference in
    let figures = try FiguresLoader.embedded()
    return Reference(
      manifests: try ManifestLoader.embedded(), figures: figures, vocabulary: Vocabulary(figures))
  }

  /// - Parameter today: the present day; the day judged where it is not given.
  static func make(
    yaml: String, day: Day, today: Day? = nil, files: [ExampleFile] = []
  ) throws -> CaseRecord {
    try make(facts: try CaseLoader.load(yaml: Array(yaml.utf8)).case, day: day, today: today, files: files)
  }

  /// The same of a case that has been read.
  static func make(facts: Case, day: Day, today: Day? = nil, files: [ExampleFile] = []) throws -> CaseRecord {
    let reference = try reference.get()
    let entries = files.map { file in
      var entry = CaseFile(
        path: file.path, location: RelativePath(file.path), kind: .file, size: 0, content: file.content)
      entry.size = entry.facts?.size ?? 0
      return entry
    }
    let recogniser = Recogniser(facts, vocabulary: reference.vocabulary)
    let manifests = reference.manifests.filter { facts.applications.contains($0.application) }
    let demands = Checklist.make(facts, manifests: manifests, figures: reference.figures, on: day)
    return CaseRecord(
      case: facts, folderName: "exemple", day: day, today: today ?? day, manifests: manifests,
      figures: reference.figures, channel: reference.figures.channels[0], files: entries, skipped: [],
      assignment: Assignment.make(demands, entries.flatMap { recogniser.byName($0.path) }), unrecognised: [],
      listingIsCut: false)
  }

  static func make(_ example: RuleExample, day: Day? = nil) throws -> CaseRecord {
    try make(yaml: example.yaml, day: day ?? example.day, files: example.files)
  }
}
