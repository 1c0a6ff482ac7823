import Dispatch
import Glibc
import Synchronization

/// Puts the bytes of an open file on the disk while its owner reads them back.
///
/// The corresponding C function is `fsync`.
final class DiskFlush: Sendable {
  private let done = DispatchGroup()
  /// A queue of its own: on one core the shared threads may all be taken by those who wait.
  private let queue = DispatchQueue(label: "flushing")
  /// The error number; zero for none.
  private let code = Mutex<Int32>(0)

  /// Begins at once. The descriptor has to stay open until ``wait()`` has returned.
  init(of descriptor: Int32) {
    queue.async(group: done) {
      guard fsync(descriptor) != 0 else { return }
      let failed = errno
      self.code.withLock { $0 = failed }
    }
  }

  /// Returns when the bytes are on the disk.
  func wait() throws(FileFailure) {
    done.wait()
    let failed = code.withLock { $0 }
    if failed != 0 { throw FileFailure(code: failed, call: "fsync") }
  }
}
