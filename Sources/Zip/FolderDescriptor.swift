import Glibc

/// An open folder: what is done in it stays in it, whatever is renamed meanwhile. Symbolic links are not followed.
struct FolderDescriptor: ~Copyable {
  let number: Int32

  /// Takes over an open descriptor.
  init(owning number: Int32) { self.number = number }

  deinit { close(number) }

  /// Opens a folder inside this one. The corresponding C function is `openat`.
  func folder(_ name: [UInt8]) throws(FileFailure) -> FolderDescriptor {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let found = unsafe openat(number, try OpenFile.terminated(name), flags)
    guard found >= 0 else { throw FileFailure(code: errno, call: "openat") }
    return FolderDescriptor(owning: found)
  }

  /// Opens a regular file inside this folder for reading.
  func file(_ name: [UInt8]) throws(FileFailure) -> OpenFile {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let found = unsafe openat(number, try OpenFile.terminated(name), flags)
    guard found >= 0 else { throw errno == ELOOP ? .notAFile : FileFailure(code: errno, call: "openat") }
    let file = OpenFile(owning: found)
    guard try file.isRegular() else { throw .notAFile }
    return file
  }

  /// Makes a file that only its owner reads and writes; one that is there is never opened.
  func newFile(_ name: [UInt8]) throws(FileFailure) -> OpenFile {
    let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let made = unsafe openat(number, try OpenFile.terminated(name), flags, 0o600)
    guard made >= 0 else { throw FileFailure(code: errno, call: "openat") }
    let file = OpenFile(owning: made)
    // The umask may have taken a bit of the owner's.
    guard fchmod(made, 0o600) == 0 else { throw FileFailure(code: errno, call: "fchmod") }
    return file
  }

  /// Makes a folder that only its owner enters, or opens the one that is there.
  func newFolder(_ name: [UInt8], mayExist: Bool = false) throws(FileFailure) -> FolderDescriptor {
    if unsafe mkdirat(number, try OpenFile.terminated(name), 0o700) != 0 {
      guard errno == EEXIST, mayExist else { throw FileFailure(code: errno, call: "mkdirat") }
      return try folder(name)
    }
    let made = try folder(name)
    guard fchmod(made.number, 0o700) == 0 else { throw FileFailure(code: errno, call: "fchmod") }
    return made
  }

  /// The names in the folder, without `.` and `..`. The corresponding C function is `readdir`.
  func names() -> [[UInt8]] {
    let copy = unsafe openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { return [] }
    guard let listing = unsafe fdopendir(copy) else {
      close(copy)
      return []
    }
    defer { unsafe _ = closedir(listing) }
    var found: [[UInt8]] = []
    let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    while let entry = unsafe readdir(listing) {
      // The record may be shorter than the struct: only the bytes up to the zero are read.
      let start = unsafe UnsafeRawPointer(entry) + nameOffset
      let length = unsafe strlen(start.assumingMemoryBound(to: CChar.self))
      let name = unsafe Array(UnsafeRawBufferPointer(start: start, count: length))
      if name != Array(".".utf8), name != Array("..".utf8) { found.append(name) }
    }
    return found
  }

  /// Removes everything inside, folder by folder, down to a depth that no folder of ours reaches.
  func empty(depth: Int = 8) {
    guard depth > 0 else { return }
    for name in names() {
      guard let path = try? OpenFile.terminated(name) else { continue }
      if unsafe unlinkat(number, path, 0) == 0 { continue }
      guard let inside = try? folder(name) else { continue }
      inside.empty(depth: depth - 1)
      unsafe _ = unlinkat(number, path, AT_REMOVEDIR)
    }
  }

  /// Puts the folder's entries on the disk. Some file systems know no such call for folders (EINVAL).
  func synchronize() throws(FileFailure) {
    guard fsync(number) == 0 || errno == EINVAL else { throw FileFailure(code: errno, call: "fsync") }
  }
}
