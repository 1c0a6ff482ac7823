import Glibc

/// The bytes of `case.yaml`, read without trust in what stands under that name.
enum CaseSource {
  /// The name of the file that holds the facts of a case.
  static let fileName = "case.yaml"
  /// The largest file that is read, in bytes.
  static let mostBytes = 1_048_576

  /// Reads `case.yaml` of a folder. A name that is no regular file is never read: a symbolic link
  /// is not followed, and a pipe without a writer does not make the program wait.
  ///
  /// The corresponding C functions are `open`, `openat`, `fstat` and `read`.
  static func read(folder: [UInt8]) throws(CaseLoadError) -> [UInt8] {
    // A zero byte would end the path for C before its end.
    guard !folder.isEmpty, !folder.contains(0) else { throw .noFolder }
    let path = (folder + [0]).map { CChar(bitPattern: $0) }
    let directory = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { throw errno == ENOENT || errno == ENOTDIR ? .noFolder : .unreadable(.code(errno)) }
    defer { close(directory) }
    let descriptor = unsafe openat(directory, fileName, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT: throw .missing
      // A symbolic link, and a socket.
      case ELOOP, ENXIO: throw .unreadable(.notAFile)
      default: throw .unreadable(.code(errno))
      }
    }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .unreadable(.code(errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable(.notAFile) }
    guard status.st_size <= mostBytes else { throw .unreadable(.tooLarge) }
    return try bytes(descriptor)
  }

  /// Reads to the end, or to one byte over the bound: the file may have grown since it was measured.
  private static func bytes(_ descriptor: Int32) throws(CaseLoadError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
      if count == 0 { return bytes }
      guard count > 0 else {
        if errno == EINTR { continue }
        throw .unreadable(.code(errno))
      }
      bytes += buffer[..<count]
      guard bytes.count <= mostBytes else { throw .unreadable(.tooLarge) }
    }
  }
}
