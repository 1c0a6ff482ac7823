internal import Glibc

/// Writes a file that must not exist yet.
enum OutputFile {
  /// Writes all bytes and waits until they are on the disk. On failure nothing is left.
  ///
  /// The corresponding C functions are `open` with `O_EXCL`, `write` and `fsync`.
  static func write(_ bytes: [UInt8], to path: [UInt8]) throws(ConversionFailure) {
    let name = path + [0]
    let file = unsafe withPath(name) { path in
      unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    }
    guard file >= 0 else { throw .cannotWrite(errno) }
    defer { _ = close(file) }
    var sent = 0
    while sent < bytes.count {
      let written = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(file, buffer.baseAddress?.advanced(by: sent), bytes.count - sent)
      }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { try giveUp(name, errno) }
      sent += written
    }
    guard fsync(file) == 0 else { try giveUp(name, errno) }
  }

  private static func giveUp(_ name: [UInt8], _ code: Int32) throws(ConversionFailure) -> Never {
    unsafe _ = withPath(name) { unsafe unlink($0) }
    throw .cannotWrite(code)
  }

  private static func withPath(_ name: [UInt8], _ body: (UnsafePointer<CChar>) -> Int32) -> Int32 {
    unsafe name.withUnsafeBytes { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        guard let path = characters.baseAddress else { return -1 }
        return unsafe body(path)
      }
    }
  }
}
