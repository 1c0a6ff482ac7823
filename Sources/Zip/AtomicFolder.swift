import Bytes
import CLibZip
import Glibc

/// Writes a folder of files that appears whole or not at all.
///
/// The files go to a hidden `.NAME.dossier-tmp-…` beside the target, each compared with its digest, and only the
/// finished folder gets the name. A list of what was written, `.dossier-upload`, tells later that the folder is
/// ours: only a folder that still holds exactly these files is ever replaced. What a killed run left is removed by
/// the next one.
public enum AtomicFolder {
  /// The list of the files, as `sha256sum` writes and checks it.
  static let list = ".dossier-upload"

  /// Writes a folder; its mode is 0700, that of its files 0600.
  /// - Parameters:
  ///   - entries: the files by their paths inside the folder.
  ///   - path: the folder to make; the one that holds it must exist. An empty folder that is there is used.
  ///   - overwrite: true replaces a folder that this function wrote and nobody has changed since.
  ///   - isCancelled: asked now and then; true stops the work, and nothing is left (``FileFailure/interrupted``).
  /// - Throws: ``FileFailure``; the target is then as it was.
  public static func write(
    _ entries: [ZipEntry], to path: [UInt8], overwrite: Bool = false, isCancelled: () -> Bool = { false }
  ) throws(FileFailure) {
    var path = path
    while path.count > 1, path.last == UInt8(ascii: "/") { path.removeLast() }
    let target = try AtomicTarget(path)
    let replaced = try mayBeWritten(target, overwrite: overwrite)
    removeAbandoned(beside: target)
    let name = target.temporaryName()
    let folder = try target.folder.newFolder(name)
    var done = false
    defer {
      if !done { remove(name, from: target) }
    }
    guard flock(folder.number, LOCK_EX | LOCK_NB) == 0 else { throw FileFailure(code: errno, call: "flock") }
    for entry in entries { try write(entry, in: folder, isCancelled) }
    let lines = entries.map { "\($0.sha256)  \(Bag.encoded($0.name))\n" }.joined()
    let file = try folder.newFile(Array(list.utf8))
    try file.write(Array(lines.utf8))
    try file.synchronize()
    try folder.synchronize()
    if isCancelled() { throw .interrupted }
    try publish(name, as: target, replacing: replaced)
    done = true
    if replaced { remove(name, from: target) }
    try target.synchronizeFolder()
  }

  /// Whether a folder with files is to be replaced; throws where that may not be.
  private static func mayBeWritten(_ target: borrowing AtomicTarget, overwrite: Bool) throws(FileFailure) -> Bool {
    let folder: FolderDescriptor
    do throws(FileFailure) {
      folder = try target.folder.folder(target.name)
    } catch .missing {
      return false
    } catch .notAFolder {
      throw .exists
    } catch {
      // ELOOP: the last component is a symbolic link.
      throw error == .other(code: ELOOP, call: "openat") ? .exists : error
    }
    if folder.names().isEmpty { return false }
    guard overwrite else { throw .exists }
    try FolderList(reading: folder).checkNothingElse(in: folder)
    return true
  }

  private static func write(
    _ entry: ZipEntry, in folder: borrowing FolderDescriptor, _ isCancelled: () -> Bool
  ) throws(FileFailure) {
    guard ZipName.faults(of: entry.name).isEmpty else { throw .other(code: EINVAL, call: "openat") }
    let parts = entry.name.split(separator: "/", maxSplits: 1)
    if parts.count == 2 {
      let inside = try folder.newFolder(Array(parts[0].utf8), mayExist: true)
      var rest = entry
      rest.name = String(parts[1])
      try write(rest, in: inside, isCancelled)
      return try inside.synchronize()
    }
    let file = try folder.newFile(Array(entry.name.utf8))
    var digest = SHA256()
    switch entry.content {
    case .bytes(let bytes):
      digest.update(bytes)
      try file.write(bytes)
    case .file(let path, let size, _):
      let source = try open(path, named: entry.name)
      var offset = 0
      while true {
        if isCancelled() { throw .interrupted }
        let bytes = try source.read(1 << 20, at: offset)
        if bytes.isEmpty { break }
        digest.update(bytes)
        try file.write(bytes, at: offset)
        offset += bytes.count
        guard offset <= size else { throw .changedWhileReading(name: entry.name) }
      }
    }
    guard digest.hexadecimal() == entry.sha256 else { throw .changedWhileReading(name: entry.name) }
    try file.synchronize()
  }

  private static func open(_ path: [UInt8], named name: String) throws(FileFailure) -> OpenFile {
    do throws(FileFailure) {
      return try OpenFile.reading(path, followingLinks: false)
    } catch .noPermission {
      throw .sourceUnreadable(name: name, code: EACCES)
    } catch {
      throw .changedWhileReading(name: name)
    }
  }

  /// Gives the folder its name in one step; what had the name has then the hidden one.
  private static func publish(
    _ hidden: [UInt8], as target: borrowing AtomicTarget, replacing: Bool
  ) throws(FileFailure) {
    let from = try OpenFile.terminated(hidden), to = try OpenFile.terminated(target.name)
    let folder = target.folder.number
    // RENAME_EXCHANGE is 2. A plain rename takes the place of an empty folder only.
    let code = unsafe replacing ? renameat2(folder, from, folder, to, 2) : renameat(folder, from, folder, to)
    guard code != 0 else { return }
    switch errno {
    case EEXIST, ENOTEMPTY, ENOTDIR: throw .exists
    case let number: throw FileFailure(code: number, call: replacing ? "renameat2" : "renameat")
    }
  }

  /// Removes what killed runs left: folders of this target that no living process holds.
  private static func removeAbandoned(beside target: borrowing AtomicTarget) {
    for name in target.folder.names() where name.starts(with: target.temporaryPrefix) {
      guard let folder = try? target.folder.folder(name), flock(folder.number, LOCK_EX | LOCK_NB) == 0 else { continue }
      remove(name, from: target)
    }
  }

  private static func remove(_ name: [UInt8], from target: borrowing AtomicTarget) {
    guard let folder = try? target.folder.folder(name), let path = try? OpenFile.terminated(name) else { return }
    folder.empty()
    unsafe _ = unlinkat(target.folder.number, path, AT_REMOVEDIR)
  }
}
