internal import Bytes
internal import Zip

/// Whether a text or a Word document carries the mark of this program's drafts.
enum DraftMark {
  /// Bytes of a text or of a document's properties that are searched.
  private static let searchLimit = 1 << 20

  static func isIn(_ store: ByteStore) -> Bool {
    ByteSearch.contains(FileFacts.draftMark, in: store.copy(0..<searchLimit))
  }

  /// Looks into the properties of a Word document, which survive editing in Word.
  static func isInProperties(ofOpenFile descriptor: Int32) -> Bool {
    let path = Array(ChildProgram.pathOfOpenFile(descriptor).utf8)
    guard let file = try? OpenFile.reading(path), let directory = try? ZipDirectory(reading: file) else { return false }
    for entry in directory.entries where entry.name == "docProps/core.xml" || entry.name == "docProps/custom.xml" {
      guard let read = try? directory.bytes(of: entry, in: file, limit: searchLimit), case .success(let bytes) = read
      else { continue }
      if ByteSearch.contains(FileFacts.draftMark, in: bytes) { return true }
    }
    return false
  }
}
