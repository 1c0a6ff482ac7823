import CLibZip
import Glibc

/// Lets libzip write an archive over an open descriptor, so that it makes no file of its own: its own way uses
/// a temporary name, the umask, and leaves its file behind when the process is killed.
final class ZipOutput {
  /// Why a write failed; libzip itself only says that a source failed.
  private(set) var failure: FileFailure?
  private let file: WriteBehind
  private var position = 0
  private var end = 0
  /// Small writes are gathered here: libzip hands over 8 KiB at a time.
  private var waiting: [UInt8] = []
  private var waitingStart = 0
  /// The greatest number of bytes written at a time.
  private static let piece = 1 << 20

  /// Writes to the same file as `file`, from its beginning.
  init(_ file: borrowing OpenFile) throws(FileFailure) {
    let copy = fcntl(file.descriptor, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw FileFailure(code: errno, call: "fcntl") }
    self.file = WriteBehind(OpenFile(owning: copy))
  }

  private static let supported = ZipSource.mask([
    ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
    ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS, ZIP_SOURCE_BEGIN_WRITE, ZIP_SOURCE_COMMIT_WRITE,
    ZIP_SOURCE_ROLLBACK_WRITE, ZIP_SOURCE_WRITE, ZIP_SOURCE_SEEK_WRITE, ZIP_SOURCE_TELL_WRITE, ZIP_SOURCE_REMOVE,
  ])

  /// A source that keeps this object alive until libzip frees it.
  func makeSource() throws(FileFailure) -> OpaquePointer {
    try unsafe ZipSource.make(self) { state, data, length, command in
      guard let state = unsafe state else { return -1 }
      let output = unsafe Unmanaged<ZipOutput>.fromOpaque(state)
      if command == ZIP_SOURCE_FREE {
        unsafe output.release()
        return 0
      }
      return unsafe output.takeUnretainedValue().answer(command, data, Int(clamping: length))
    }
  }

  private func answer(_ command: zip_source_cmd, _ data: UnsafeMutableRawPointer?, _ length: Int) -> Int64 {
    do throws(FileFailure) {
      switch command {
      case ZIP_SOURCE_STAT: return unsafe ZipSource.putStatus(size: end, data, length)
      case ZIP_SOURCE_ERROR: return unsafe ZipSource.putError(ZIP_ER_WRITE, data, length)
      case ZIP_SOURCE_SUPPORTS: return Self.supported
      case ZIP_SOURCE_WRITE:
        try unsafe write(UnsafeRawBufferPointer(start: data, count: length))
        return Int64(length)
      case ZIP_SOURCE_SEEK_WRITE:
        let target = unsafe zip_source_seek_compute_offset(UInt64(position), UInt64(end), data, UInt64(length), nil)
        guard target >= 0 else { return -1 }
        position = Int(target)
      case ZIP_SOURCE_TELL_WRITE: return Int64(position)
      case ZIP_SOURCE_COMMIT_WRITE:
        try flush()
        try file.finish()
      // The file has no name before it is checked: there is nothing to undo.
      case ZIP_SOURCE_BEGIN_WRITE, ZIP_SOURCE_ROLLBACK_WRITE, ZIP_SOURCE_REMOVE: break
      // libzip opens what it is about to write anew, and reads nothing.
      case ZIP_SOURCE_OPEN, ZIP_SOURCE_CLOSE: break
      default: return -1
      }
      return 0
    } catch {
      failure = error
      return -1
    }
  }

  private func write(_ bytes: UnsafeRawBufferPointer) throws(FileFailure) {
    if position != waitingStart + waiting.count || waiting.count + bytes.count > Self.piece {
      try flush()
      waitingStart = position
    }
    unsafe waiting.append(contentsOf: bytes)
    position += bytes.count
    end = max(end, position)
  }

  private func flush() throws(FileFailure) {
    guard !waiting.isEmpty else { return }
    try file.write(waiting, at: waitingStart)
    waiting = []
    waiting.reserveCapacity(Self.piece)
  }
}
