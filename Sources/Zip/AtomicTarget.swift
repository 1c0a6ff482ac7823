import Glibc

/// The folder and the name of a file to write, the folder held open so that renaming it changes nothing.
struct AtomicTarget: ~Copyable {
  let folder: FolderDescriptor
  let name: [UInt8]

  init(_ path: [UInt8]) throws(FileFailure) {
    let slash = path.lastIndex(of: UInt8(ascii: "/"))
    let folderPath = slash.map { $0 == 0 ? [UInt8(ascii: "/")] : Array(path[..<$0]) } ?? [UInt8(ascii: ".")]
    let name = slash.map { Array(path[($0 + 1)...]) } ?? path
    guard !name.contains(0) else { throw .missing }
    guard !name.isEmpty, name != Array(".".utf8), name != Array("..".utf8) else { throw .notAFile }
    let folder = unsafe open(try OpenFile.terminated(folderPath), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw errno == ENOENT ? .notAFolder : FileFailure(code: errno, call: "open") }
    self.folder = FolderDescriptor(owning: folder)
    self.name = name
  }

  /// Says before the work what the last step would say after it.
  func mayBeWritten(overwrite: Bool) throws(FileFailure) {
    var status = stat()
    guard unsafe fstatat(folder.number, try OpenFile.terminated(name), &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      guard errno == ENOENT else { throw FileFailure(code: errno, call: "fstatat") }
      return
    }
    guard overwrite else { throw .exists }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
  }

  /// What the names of temporary files of this target begin with, cut so that they fit in 255 bytes.
  var temporaryPrefix: [UInt8] {
    let suffix = Array(".dossier-tmp-".utf8)
    return [UInt8(ascii: ".")] + name.prefix(255 - 1 - suffix.count - 16) + suffix
  }

  /// A fresh name for a temporary file.
  func temporaryName() -> [UInt8] {
    let digits = String(UInt64.random(in: 0...UInt64.max), radix: 16)
    return temporaryPrefix + Array(String(repeating: "0", count: 16 - digits.utf8.count).utf8) + Array(digits.utf8)
  }

  /// Removes temporary files that no living process holds: those whose lock is free. A folder that cannot be
  /// listed keeps them; that is no reason to fail.
  func removeAbandoned() {
    for name in folder.names() where name.starts(with: temporaryPrefix) {
      guard let path = try? OpenFile.terminated(name) else { continue }
      let descriptor = unsafe openat(folder.number, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      let file = OpenFile(owning: descriptor)
      guard let regular = try? file.isRegular(), regular, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { continue }
      unsafe _ = unlinkat(folder.number, path, 0)
    }
  }

  /// Puts the folder's new entry on the disk.
  func synchronizeFolder() throws(FileFailure) { try folder.synchronize() }
}
