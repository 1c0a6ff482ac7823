import Glibc

/// An open folder that only its owner may look into (mode 0700), with files that only its owner may read (0600).
///
/// Names in it are the program's own and hold no slash; no link is followed below it.
public struct PrivateFolder: ~Copyable {
  private let descriptor: Int32

  /// What is in it.
  public struct Entry: Sendable {
    public let name: String
    public let isFolder: Bool
    /// Seconds since 1970 at which it was last written.
    public let modified: Int
  }

  private init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Opens a folder that is there; `nil` where there is none, where it is another user's, or where others may enter it.
  ///
  /// The corresponding C functions are `open` and `fstat`.
  public static func existing(_ path: [UInt8]) -> PrivateFolder? {
    let number = unsafe path.withCString { unsafe open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    return checked(number)
  }

  /// Opens a folder and makes it first where need be, with the one around it, but none above: a home that is not there
  /// stays so. `nil` where that cannot be.
  ///
  /// The corresponding C function is `mkdir`.
  public static func making(_ path: [UInt8]) -> PrivateFolder? {
    if let end = path.lastIndex(of: UInt8(ascii: "/")), end > 0 {
      unsafe _ = Array(path[..<end]).withCString { unsafe mkdir($0, 0o700) }
    }
    unsafe _ = path.withCString { unsafe mkdir($0, 0o700) }
    return existing(path)
  }

  /// A folder in this one; made where it is missing if `making`.
  public borrowing func folder(_ name: String, making: Bool) -> PrivateFolder? {
    if making { unsafe _ = mkdirat(descriptor, name, 0o700) }
    return Self.checked(unsafe openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
  }

  private static func checked(_ number: Int32) -> PrivateFolder? {
    guard number >= 0 else { return nil }
    var status = stat()
    guard unsafe fstat(number, &status) == 0, status.st_uid == geteuid(), status.st_mode & 0o077 == 0 else {
      close(number)
      return nil
    }
    return PrivateFolder(number)
  }

  /// The bytes of a file; `nil` where there is none, or where it is longer than `limit`.
  public borrowing func read(_ name: String, limit: Int) -> [UInt8]? {
    let file = unsafe openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit else { return nil }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var filled = 0
    while filled < bytes.count {
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(file, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
      }
      guard count > 0 else { return nil }
      filled += count
    }
    return bytes
  }

  /// Writes a file of mode 0600. It has no name before it is whole, so that nothing is left of one that is broken off.
  /// A file of that name stays as it is.
  ///
  /// The corresponding C functions are `openat` with `O_TMPFILE`, and `linkat`.
  /// - Returns: whether a whole file stands under the name.
  @discardableResult
  public borrowing func write(_ bytes: [UInt8], _ name: String) -> Bool {
    // O_TMPFILE of the kernel's interface; the macro is too involved for the importer.
    let nameless: Int32 = 0o20000000 | O_DIRECTORY
    let file = unsafe openat(descriptor, ".", nameless | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(file, buffer.baseAddress?.advanced(by: sent), buffer.count - sent)
      }
      guard count > 0 else { return false }
      sent += count
    }
    return unsafe linkat(AT_FDCWD, "/proc/self/fd/\(file)", descriptor, name, AT_SYMLINK_FOLLOW) == 0 || errno == EEXIST
  }

  /// What is in the folder, in the order of names.
  public borrowing func entries() -> [Entry] {
    let own = unsafe openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard own >= 0 else { return [] }
    guard let stream = unsafe fdopendir(own) else {
      close(own)
      return []
    }
    defer { unsafe closedir(stream) }
    var found: [Entry] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe String(decoding: FolderListing.name(of: entry), as: UTF8.self)
      var status = stat()
      guard name != ".", name != "..", unsafe fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
      found.append(
        Entry(name: name, isFolder: status.st_mode & S_IFMT == S_IFDIR, modified: Int(status.st_mtim.tv_sec)))
    }
    return found.sorted { $0.name < $1.name }
  }

  /// Removes a file, or a folder that is empty. The corresponding C function is `unlinkat`.
  /// - Returns: whether it is gone.
  @discardableResult
  public borrowing func remove(_ entry: Entry) -> Bool {
    unsafe unlinkat(descriptor, entry.name, entry.isFolder ? AT_REMOVEDIR : 0) == 0
  }
}
