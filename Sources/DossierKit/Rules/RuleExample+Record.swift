import Folders
import Inspection

extension RuleExample {
  /// What the program would know of the example if its folder had been examined; `nil` where its case is not
  /// valid, which the tests of the examples refuse.
  func record(_ reference: CaseExamination.Reference) -> CaseRecord? {
    guard let facts = try? CaseLoader.load(yaml: Array(yaml.utf8)).case, let channel = reference.figures.channels.first
    else { return nil }
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
      case: facts, folderName: "exemple", day: day, today: day, manifests: manifests, figures: reference.figures,
      channel: channel, files: entries, skipped: [],
      assignment: Assignment.make(demands, entries.flatMap { recogniser.byName($0.path) }), unrecognised: [],
      listingIsCut: false)
  }
}
