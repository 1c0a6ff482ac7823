import Glibc

/// What a folder holds, listed once, names as bytes, no link followed and no file opened.
public struct FolderListing: Sendable {
  /// One entry that is not a folder that was entered.
  public struct Entry: Sendable, Equatable {
    public enum Kind: String, Sendable, Codable {
      case file, symbolicLink, fifo, socket, device, other
      /// A folder that could not be entered.
      case unreadableFolder
      /// A folder below the depth bound.
      case tooDeep
    }
    public let path: RelativePath
    public let kind: Kind
    /// Bytes, of files.
    public let size: Int
  }

  /// In the order of the bytes of their paths, whatever order the file system gave.
  public let entries: [Entry]
  /// Whether the bound on the number of entries stopped the listing.
  public let isCut: Bool

  /// How deep folders are entered, and how many entries are listed at the most.
  public static let maximumDepth = 32
  public static let maximumEntries = 200_000

  /// Lists a folder.
  ///
  /// The corresponding C functions are `openat`, `fdopendir`, `readdir` and `fstatat`.
  /// - Throws: ``ListingError`` if the folder itself cannot be listed.
  public init(of folder: [UInt8]) throws(ListingError) {
    var found: [Entry] = []
    var cut = false
    let descriptor = unsafe folder.withCString { unsafe open($0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw ListingError(code: errno) }
    // Folders still to be read, by path: each is opened again from the top, component by
    // component and without following links, so that at most a few descriptors are open.
    var pending: [RelativePath] = [RelativePath(bytes: [])]
    defer { close(descriptor) }
    while let folderPath = pending.popLast() {
      guard let handle = Self.openFolder(folderPath, below: descriptor) else {
        found.append(Entry(path: folderPath, kind: .unreadableFolder, size: 0))
        continue
      }
      guard let stream = unsafe fdopendir(handle) else {
        close(handle)
        found.append(Entry(path: folderPath, kind: .unreadableFolder, size: 0))
        continue
      }
      defer { unsafe closedir(stream) }
      while let entry = unsafe readdir(stream) {
        let name = unsafe Self.name(of: entry)
        if name == [UInt8(ascii: ".")] || name == [UInt8(ascii: "."), UInt8(ascii: ".")] { continue }
        if found.count + pending.count >= Self.maximumEntries {
          cut = true
          break
        }
        let path = folderPath.appending(name)
        var status = stat()
        guard unsafe name.withCString({ unsafe fstatat(dirfd(stream), $0, &status, AT_SYMLINK_NOFOLLOW) }) == 0 else {
          continue  // gone between readdir and fstatat
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR where path.components.count >= Self.maximumDepth:
          found.append(Entry(path: path, kind: .tooDeep, size: 0))
        case S_IFDIR: pending.append(path)
        case S_IFREG: found.append(Entry(path: path, kind: .file, size: Int(status.st_size)))
        case S_IFLNK: found.append(Entry(path: path, kind: .symbolicLink, size: 0))
        case S_IFIFO: found.append(Entry(path: path, kind: .fifo, size: 0))
        case S_IFSOCK: found.append(Entry(path: path, kind: .socket, size: 0))
        case S_IFCHR, S_IFBLK: found.append(Entry(path: path, kind: .device, size: 0))
        default: found.append(Entry(path: path, kind: .other, size: 0))
        }
      }
      if cut { break }
    }
    entries = found.sorted { $0.path < $1.path }
    isCut = cut
  }

  private static func openFolder(_ path: RelativePath, below top: Int32) -> Int32? {
    var current = unsafe openat(top, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    for component in path.components {
      guard current >= 0 else { return nil }
      let next = unsafe component.withCString {
        unsafe openat(current, $0, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      }
      close(current)
      current = next
    }
    return current >= 0 ? current : nil
  }

  static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    // `d_name` is a fixed-size tuple in Swift: its bytes end at the first NUL.
    unsafe withUnsafePointer(to: &entry.pointee.d_name) { tuple in
      unsafe tuple.withMemoryRebound(to: UInt8.self, capacity: 256) { start in
        unsafe Array(UnsafeBufferPointer(start: start, count: strnlen(UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self), 256)))
      }
    }
  }
}

/// Why a folder could not be listed: the `errno` of the call.
public struct ListingError: Error, Equatable {
  public let code: Int32

  /// Whether there is no such folder, as opposed to one that may not be read.
  public var isMissing: Bool { code == ENOENT || code == ENOTDIR }
}

extension [UInt8] {
  /// Lends the bytes as a C string, ended by a NUL. Paths of the file system hold none themselves.
  public func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    unsafe (map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { text in
      // The buffer holds at least the NUL, so it has an address.
      guard let start = text.baseAddress else { preconditionFailure("an empty buffer") }
      return unsafe body(start)
    }
  }
}
