internal import Bytes
internal import Folders
internal import FoundationEssentials
internal import Inspection

/// What was found in files, remembered between runs where the person asks for it (`--cache`), in a folder that only
/// that person may enter.
///
/// An entry is found again by the digest of the file's bytes, what was read of it, and the versions of the programs
/// that read it. The entries of a case folder stand together, so that the folder can be forgotten.
public struct FactsCache: Sendable {
  /// Days after which an entry is erased.
  public static let days = 30

  private let place: [UInt8]
  /// Seconds since 1970.
  private let now: Int
  private static let entryLimit = 16 << 20

  /// - Parameters:
  ///   - place: the folder of this program below the person's cache folder.
  ///   - now: seconds since 1970.
  public init(place: [UInt8], now: Int) {
    self.place = place
    self.now = now
  }

  /// What is known of files of a case folder, each by its digest and by what is to be read of it.
  func recall(_ wanted: [(digest: String, reading: PaperReading)], of folder: [UInt8]) -> [FileFacts?] {
    guard let top = PrivateFolder.existing(place), let shelf = top.folder(Self.name(of: folder), making: false) else {
      return wanted.map { _ in nil }
    }
    let versions = Self.versions
    return wanted.map { digest, reading in
      guard !digest.isEmpty,
        let bytes = shelf.read(Self.key(digest, reading, versions), limit: Self.entryLimit),
        let facts = try? JSONDecoder().decode(FileFacts.self, from: Data(bytes)), facts.sha256 == digest
      else { return nil }
      return facts
    }
  }

  /// Remembers facts of files of a case folder, but for those that another run may find otherwise.
  /// - Returns: false where the folder of the cache cannot be used.
  func remember(_ found: [(facts: FileFacts, reading: PaperReading)], of folder: [UInt8]) -> Bool {
    guard let top = PrivateFolder.making(place), let shelf = top.folder(Self.name(of: folder), making: true) else {
      return false
    }
    let versions = Self.versions
    var isWritten = true
    for (facts, reading) in found where Self.isSettled(facts) {
      guard let bytes = try? JSONEncoder().encode(facts), bytes.count <= Self.entryLimit else { continue }
      isWritten = shelf.write([UInt8](bytes), Self.key(facts.sha256, reading, versions)) && isWritten
    }
    return isWritten
  }

  /// Erases what is older than ``days``.
  public func eraseOld() {
    erase { shelf, entry in entry.modified <= now - Self.days * 86_400 || entry.modified > now + 86_400 }
  }

  /// Erases everything.
  /// - Returns: the number of entries erased.
  public func clear() -> Int { erase { _, _ in true } }

  /// Erases what was found in the files of a case folder.
  /// - Returns: the number of entries erased.
  public func forget(_ folder: [UInt8]) -> Int {
    let name = Self.name(of: folder)
    return erase { shelf, _ in shelf == name }
  }

  @discardableResult
  private func erase(_ isDue: (_ shelf: String, PrivateFolder.Entry) -> Bool) -> Int {
    guard let top = PrivateFolder.existing(place) else { return 0 }
    var count = 0
    for shelf in top.entries() where shelf.isFolder {
      guard let inside = top.folder(shelf.name, making: false) else { continue }
      for entry in inside.entries() where isDue(shelf.name, entry) && inside.remove(entry) { count += 1 }
      // Gone only where it is empty.
      top.remove(shelf)
    }
    return count
  }

  /// Facts that the same bytes and programs would give again: no bound of time or memory had a part in them.
  private static func isSettled(_ facts: FileFacts) -> Bool {
    guard !facts.sha256.isEmpty, facts.wordsUnread == nil else { return false }
    return !facts.unproven.contains { [.timeLimit, .memoryLimit, .readerCrashed].contains($0.reason) }
  }

  /// A folder under a name that does not tell whose it is.
  private static func name(of folder: [UInt8]) -> String {
    SHA256.hexadecimal(of: FolderName.absolute(folder) ?? folder)
  }

  private static var versions: String {
    ([ToolVersion.version] + LibraryVersions.all + ReaderPrograms.versions).joined(separator: "\n")
  }

  private static func key(_ digest: String, _ reading: PaperReading, _ versions: String) -> String {
    let asked = "\(reading.text) \(reading.pictures) \(reading.zone)"
    return SHA256.hexadecimal(of: Array([digest, asked, versions].joined(separator: "\n").utf8))
  }
}
