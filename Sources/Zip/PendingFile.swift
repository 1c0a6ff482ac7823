import Glibc

/// A file being written that has not its name yet. What is not published leaves nothing behind.
struct PendingFile: ~Copyable {
  let file: OpenFile
  /// The folder that holds ``temporaryName``; a copy of the target's descriptor.
  private let folder: Int32
  /// The name the file has for the time being; nil for a nameless file.
  private var temporaryName: [UInt8]?

  /// Opens a nameless file (`O_TMPFILE`), or a hidden one where the file system has none.
  init(for target: borrowing AtomicTarget, nameless: Bool) throws(FileFailure) {
    var opened: (descriptor: Int32, name: [UInt8]?)?
    if nameless { opened = try Self.openNameless(in: target.folder.number) }
    let found = if let opened { opened } else { try Self.openHidden(for: target) }
    file = OpenFile(owning: found.descriptor)
    temporaryName = found.name
    folder = fcntl(target.folder.number, F_DUPFD_CLOEXEC, 0)
  }

  deinit {
    if let temporaryName, let path = try? OpenFile.terminated(temporaryName) {
      unsafe _ = unlinkat(folder, path, 0)
    }
    close(folder)
  }

  /// Nil where nameless files, or the way to give them a name through /proc, do not exist.
  private static func openNameless(in folder: Int32) throws(FileFailure) -> (descriptor: Int32, name: [UInt8]?)? {
    // O_TMPFILE of the kernel's interface; the macro is too involved for the importer.
    let nameless: Int32 = 0o20000000 | O_DIRECTORY
    guard unsafe access("/proc/self/fd", X_OK) == 0 else { return nil }
    let descriptor = unsafe openat(folder, ".", nameless | O_RDWR | O_CLOEXEC, 0o600)
    if descriptor >= 0 { return (descriptor, nil) }
    switch errno {
    case EOPNOTSUPP, EISDIR, ENOENT, EINVAL: return nil
    case let code: throw FileFailure(code: code, call: "openat")
    }
  }

  private static func openHidden(
    for target: borrowing AtomicTarget
  ) throws(FileFailure) -> (descriptor: Int32, name: [UInt8]?) {
    for _ in 0..<8 {
      let name = target.temporaryName()
      let path = try OpenFile.terminated(name)
      let descriptor = unsafe openat(target.folder.number, path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else {
        if errno == EEXIST { continue }
        throw errno == ENOENT ? .notAFolder : FileFailure(code: errno, call: "openat")
      }
      var status = stat()
      // Another run may have taken the file for abandoned before it was locked; then it has no name any more.
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0, unsafe fstat(descriptor, &status) == 0, status.st_nlink > 0 {
        return (descriptor, name)
      }
      close(descriptor)
    }
    throw .other(code: EEXIST, call: "openat")
  }

  /// Gives the file its name, in one step.
  mutating func publish(as target: borrowing AtomicTarget, overwrite: Bool) throws(FileFailure) {
    let name = try OpenFile.terminated(target.name)
    if temporaryName == nil {
      if link(as: name) == 0 { return }
      guard errno == EEXIST, overwrite else { throw FileFailure(code: errno, call: "linkat") }
      // A link replaces nothing: the whole, checked file takes a hidden name for the moment before the rename.
      try target.mayBeWritten(overwrite: true)
      guard flock(file.descriptor, LOCK_EX | LOCK_NB) == 0 else { throw FileFailure(code: errno, call: "flock") }
      let hidden = target.temporaryName()
      guard link(as: try OpenFile.terminated(hidden)) == 0 else {
        throw FileFailure(code: errno, call: "linkat")
      }
      temporaryName = hidden
    }
    guard let hidden = temporaryName else { return }
    try rename(OpenFile.terminated(hidden), to: name, of: target, overwrite: overwrite)
    temporaryName = nil
  }

  private func link(as name: [CChar]) -> Int32 {
    unsafe linkat(AT_FDCWD, "/proc/self/fd/\(file.descriptor)", folder, name, AT_SYMLINK_FOLLOW)
  }

  private func rename(
    _ hidden: [CChar], to name: [CChar], of target: borrowing AtomicTarget, overwrite: Bool
  ) throws(FileFailure) {
    if overwrite {
      try target.mayBeWritten(overwrite: true)
      guard unsafe renameat(folder, hidden, folder, name) == 0 else {
        throw FileFailure(code: errno, call: "renameat")
      }
      return
    }
    if unsafe linkat(folder, hidden, folder, name, 0) == 0 {
      unsafe _ = unlinkat(folder, hidden, 0)
      return
    }
    // File systems of memory sticks know no links: there the name is looked at once more just before the rename.
    guard errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS else {
      throw FileFailure(code: errno, call: "linkat")
    }
    try target.mayBeWritten(overwrite: false)
    guard unsafe renameat(folder, hidden, folder, name) == 0 else { throw FileFailure(code: errno, call: "renameat") }
  }
}
