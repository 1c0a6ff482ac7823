import Foundation
import Inspection

/// Tells which paper each file is: by `documents` in the case file, by its name and folders, by
/// what the file itself says, in this order (product: §4).
struct Recogniser {
  let vocabulary: Vocabulary
  private let reader: FileNameReader
  private let declared: [String: [DeclaredDocument]]

  init(_ case: Case, vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    reader = FileNameReader(vocabulary: vocabulary, people: PersonNames(`case`.people))
    declared = Dictionary(grouping: `case`.documents ?? [], by: { Self.normalised($0.file) })
  }

  /// What the case file and the name tell, without opening the file.
  func byName(_ path: String) -> [RecognisedDocument] {
    if let entries = declared[Self.normalised(path)] {
      let read = reader.read(path)
      return entries.map { entry in
        var document = RecognisedDocument(file: path, type: entry.type, evidence: .declared)
        // The name may still tell what the entry leaves out.
        document.person = entry.person ?? read?.person
        document.country = entry.country ?? read?.country
        document.employer = entry.employer
        document.issueDate = entry.issueDate
        document.expiryDate = entry.expiryDate
        document.date = entry.date ?? read?.date
        document.language = entry.language
        document.translates = entry.translates
        document.pages = entry.pages
        return document
      }
    }
    return reader.read(path).map { [$0] } ?? []
  }

  /// What the content tells of a file that its name does not.
  func byContent(_ path: String, _ facts: FileFacts) -> RecognisedDocument? {
    let type = facts.form?.number.flatMap { vocabulary.type(ofForm: $0) } ?? facts.text.flatMap { vocabulary.type(ofText: $0) }
    guard let type else { return nil }
    var document = RecognisedDocument(file: path, type: type, evidence: .content)
    let read = reader.subjects(of: path)
    document.person = read.person
    document.country = read.country
    document.date = read.date
    return document
  }

  /// Paths compared without regard to the Unicode form that the file system keeps.
  static func normalised(_ path: String) -> String { path.decomposedStringWithCanonicalMapping }
}
