import CLibZip
import Glibc

/// An open regular file, closed when its owner goes. Paths are bytes, never decoded.
@safe public struct OpenFile: ~Copyable, Sendable {
  /// The descriptor, valid while this value lives.
  public let descriptor: Int32

  /// Takes over an open descriptor.
  init(owning descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Opens a regular file for reading. The corresponding C function is `open`.
  /// - Parameter followingLinks: false refuses a last component that is a symbolic link (``FileFailure/notAFile``).
  public static func reading(_ path: [UInt8], followingLinks: Bool = true) throws(FileFailure) -> OpenFile {
    // O_NONBLOCK: opening a named pipe must not wait for a writer.
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followingLinks ? 0 : O_NOFOLLOW)
    let descriptor = unsafe open(try terminated(path), flags)
    guard descriptor >= 0 else { throw errno == ELOOP ? .notAFile : FileFailure(code: errno, call: "open") }
    let file = OpenFile(owning: descriptor)
    guard try file.isRegular() else { throw .notAFile }
    return file
  }

  /// An empty file in memory that has no name. The corresponding C function is `memfd_create`.
  public static func inMemory() throws(FileFailure) -> OpenFile {
    // MFD_CLOEXEC is 1.
    let descriptor = unsafe memfd_create("archive", 1)
    guard descriptor >= 0 else { throw FileFailure(code: errno, call: "memfd_create") }
    return OpenFile(owning: descriptor)
  }

  /// The size in bytes. The corresponding C function is `fstat`.
  public func size() throws(FileFailure) -> Int { Int(try status().st_size) }

  /// Reads up to `count` bytes from `offset`; fewer come only at the end of the file.
  public func read(_ count: Int, at offset: Int) throws(FileFailure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var failure: FileFailure?
    let got = unsafe bytes.withUnsafeMutableBytes { buffer in
      do throws(FileFailure) { return try unsafe read(into: buffer, at: offset) } catch { failure = error; return 0 }
    }
    if let failure { throw failure }
    if got < count { bytes.removeSubrange(got...) }
    return bytes
  }

  /// Fills a buffer from `offset` and gives how many bytes there were. The corresponding C function is `pread`.
  public func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(FileFailure) -> Int {
    var got = 0
    while got < buffer.count {
      let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[got...])
      let count = unsafe pread(descriptor, rest.baseAddress, rest.count, off_t(offset + got))
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileFailure(code: errno, call: "pread")
      }
      got += count
    }
    return got
  }

  /// Writes all bytes at `offset`.
  public func write(_ bytes: [UInt8], at offset: Int = 0) throws(FileFailure) {
    var failure: FileFailure?
    unsafe bytes.withUnsafeBytes { buffer in
      do throws(FileFailure) { try unsafe write(buffer, at: offset) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// Writes a whole buffer at `offset`. The corresponding C function is `pwrite`.
  public func write(_ buffer: UnsafeRawBufferPointer, at offset: Int) throws(FileFailure) {
    var put = 0
    while put < buffer.count {
      let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[put...])
      let count = unsafe pwrite(descriptor, rest.baseAddress, rest.count, off_t(offset + put))
      if count < 0 {
        if errno == EINTR { continue }
        throw FileFailure(code: errno, call: "pwrite")
      }
      put += count
    }
  }

  /// Waits until the bytes are on the disk. The corresponding C function is `fsync`.
  func synchronize() throws(FileFailure) {
    guard fsync(descriptor) == 0 else { throw FileFailure(code: errno, call: "fsync") }
  }

  func status() throws(FileFailure) -> stat {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileFailure(code: errno, call: "fstat") }
    return status
  }

  func isRegular() throws(FileFailure) -> Bool { try status().st_mode & S_IFMT == S_IFREG }

  /// A path as C wants it. A path that holds a zero byte names nothing.
  static func terminated(_ path: [UInt8]) throws(FileFailure) -> [CChar] {
    guard !path.isEmpty, !path.contains(0) else { throw .missing }
    return path.map { CChar(bitPattern: $0) } + [0]
  }
}
