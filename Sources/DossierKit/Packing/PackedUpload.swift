import Conversion
import Inspection

/// One file of the upload folder as it was made: what the index says of it.
struct PackedUpload: Sendable {
  /// A paper inside a file that was joined, and its pages there, counted from 1.
  struct Part: Sendable, Equatable {
    let file: String
    let pages: ClosedRange<Int>
  }

  let item: PackPlan.Item
  let size: Int
  let sha256: String
  /// `nil` for what has no pages, such as a text.
  let pages: Int?
  /// Empty for a file that went in byte for byte.
  var parts: [Part] = []
  /// What was changed, a sentence each.
  var changes: [Bilingual] = []

  /// The name alone, such as `01_imm5710_benali.pdf`.
  var fileName: String { item.name.split(separator: "/").last.map(String.init) ?? item.name }

  /// A file that goes in byte for byte.
  init(copying file: CaseFile, as item: PackPlan.Item) {
    self.item = item
    size = file.facts?.size ?? file.size
    sha256 = file.facts?.sha256 ?? ""
    pages = file.facts?.pages
  }

  /// A file joined from several, or made of one.
  /// - Throws: ``PackFailure/pagesLost(name:expected:found:)`` unless each paper has there the pages it had before.
  init(joining item: PackPlan.Item, _ joined: Joining.Joined) throws(PackFailure) {
    self.item = item
    size = joined.bytes.count
    sha256 = joined.sha256
    pages = joined.pages
    let counts = item.sources.map { $0.facts?.pages }
    let starts = joined.firstPages
    let lost = PackFailure.pagesLost(
      name: item.name, expected: counts.reduce(0) { $0 + ($1 ?? 0) }, found: joined.pages)
    guard starts.count == counts.count, starts.first == 1 else { throw lost }
    for (index, file) in item.sources.enumerated() {
      let next = index + 1 < starts.count ? starts[index + 1] : joined.pages + 1
      guard next > starts[index], counts[index].map({ $0 == next - starts[index] }) ?? true else { throw lost }
      if item.sources.count > 1 { parts.append(Part(file: file.path, pages: starts[index]...(next - 1))) }
    }
    if item.sources.count > 1 {
      let files = Bilingual.make { Typography.list(item.sources.map(\.path), $0) }
      changes = [
        Bilingual(
          fr: "réuni à partir de \(item.sources.count) fichiers\u{00A0}: \(files.fr)",
          en: "joined from \(item.sources.count) files: \(files.en)")
      ]
    }
    changes += joined.changes.map(\.words)
    changes += joined.leftBehind
  }
}
