public import Bytes
internal import Glibc

/// An open regular file below a case folder.
public struct FileReader: ~Copyable {
  /// Files above this many bytes are not read.
  public static let sizeLimit = 256 << 20

  let descriptor: Int32
  /// Bytes, when it was opened.
  public let size: Int

  /// Opens each component of the path by itself, following no symbolic link, so that nothing
  /// swapped in on the way can lead out of the folder. Waits for nobody: a FIFO does not block.
  ///
  /// The corresponding C functions are `openat` and `fstat`.
  public init(root: [UInt8], path: [UInt8]) throws(OpenFailure) {
    let components = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let isOutside = components.contains { $0.isEmpty || $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }
    guard !isOutside, !path.contains(0), !root.contains(0) else { throw .outside }
    // The folder itself may be reached through links: the person named it.
    var current = try Self.openAt(AT_FDCWD, root, O_RDONLY | O_DIRECTORY)
    for component in components.dropLast() {
      let parent = current
      defer { _ = close(parent) }
      current = try Self.openAt(parent, Array(component), O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
    }
    defer { _ = close(current) }
    guard let name = components.last else { throw .outside }
    let file = try Self.openAt(current, Array(name), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY)
    do {
      size = try Self.regularSize(file)
    } catch {
      _ = close(file)
      throw error
    }
    descriptor = file
  }

  deinit { _ = close(descriptor) }

  /// Maps the whole file once.
  public func map() throws(OpenFailure) -> ByteStore {
    do {
      return try ByteStore(mapping: descriptor, count: size)
    } catch {
      throw .other(error.code)
    }
  }

  private static func openAt(_ folder: Int32, _ name: [UInt8], _ flags: Int32) throws(OpenFailure) -> Int32 {
    let file = unsafe (name + [0]).withUnsafeBytes { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        guard let path = characters.baseAddress else { return Int32(-1) }
        return unsafe openat(folder, path, flags | O_CLOEXEC)
      }
    }
    if file >= 0 { return file }
    switch errno {
    case ELOOP: throw .symbolicLink
    case ENOENT: throw .vanished
    case EACCES, EPERM: throw .noPermission
    // A socket cannot be opened at all.
    case ENXIO: throw .notRegular(.socket)
    case ENOTDIR:
      // O_DIRECTORY with O_NOFOLLOW says "not a directory" of a symbolic link too.
      throw isLink(folder, name) ? .symbolicLink : .vanished
    case let code: throw .other(code)
    }
  }

  private static func isLink(_ folder: Int32, _ name: [UInt8]) -> Bool {
    var status = stat()
    let code = unsafe (name + [0]).withUnsafeBytes { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        guard let path = characters.baseAddress else { return Int32(-1) }
        return unsafe fstatat(folder, path, &status, AT_SYMLINK_NOFOLLOW)
      }
    }
    return code == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func regularSize(_ file: Int32) throws(OpenFailure) -> Int {
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw .other(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return Int(status.st_size)
    case S_IFDIR: throw .notRegular(.directory)
    case S_IFIFO: throw .notRegular(.fifo)
    case S_IFSOCK: throw .notRegular(.socket)
    default: throw .notRegular(.device)
    }
  }
}
