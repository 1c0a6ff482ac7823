import Foundation

/// The files of the package, as a stranger finds them.
enum House {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Paths below the root of all files under some folders, sorted.
  static func files(_ folders: String..., endings: [String]) -> [String] {
    folders.flatMap { folder -> [String] in
      let base = root.appending(path: folder)
      let walker = FileManager.default.enumerator(atPath: base.path)
      var found: [String] = []
      while let name = walker?.nextObject() as? String {
        if endings.contains(where: name.hasSuffix) { found.append("\(folder)/\(name)") }
      }
      return found
    }.sorted()
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  static func lines(_ path: String) throws -> [Substring] {
    try text(path).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Whether generated texts are to be written. A run that writes fails, so that nothing passes unseen.
  static let isRecording = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"
}
