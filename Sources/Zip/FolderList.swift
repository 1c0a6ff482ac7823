import Bytes

/// The list of files that a folder of ours carries, and the comparison of the folder with it.
struct FolderList {
  /// The digests by the paths.
  private let digests: [String: String]
  /// No honest list is larger.
  private static let limit = 16 << 20

  /// Reads the list of a folder.
  /// - Throws: ``FileFailure/notOurs(path:)`` where there is none, or none that can be read.
  init(reading folder: borrowing FolderDescriptor) throws(FileFailure) {
    let name = AtomicFolder.list
    do throws(FileFailure) {
      let file = try folder.file(Array(name.utf8))
      let bytes = try file.read(min(file.size(), Self.limit), at: 0)
      let manifest = BagManifest(bytes, file: name)
      guard manifest.faults.isEmpty else { throw .missing }
      digests = manifest.digests
    } catch {
      throw .notOurs(path: name)
    }
  }

  /// - Throws: ``FileFailure/notOurs(path:)`` for a file that is not listed or not as listed, or anything that is
  ///   neither a file nor a folder. Files that are no longer there are nobody's loss.
  func checkNothingElse(
    in folder: borrowing FolderDescriptor, under place: String = "", depth: Int = 8
  ) throws(FileFailure) {
    for bytes in folder.names() {
      let name = String(decoding: bytes, as: UTF8.self), path = place + name
      if path == AtomicFolder.list { continue }
      if let inside = try? folder.folder(bytes) {
        guard depth > 0 else { throw .notOurs(path: path) }
        try checkNothingElse(in: inside, under: path + "/", depth: depth - 1)
        continue
      }
      guard let listed = digests[path], let file = try? folder.file(bytes), try file.sha256() == listed else {
        throw .notOurs(path: path)
      }
    }
  }
}
