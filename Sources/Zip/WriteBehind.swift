import Dispatch
import Synchronization

/// Writes pieces of a file on a thread of its own, in the order given, so that the next piece is prepared meanwhile.
///
/// Few pieces wait at a time: who gives more waits for room. A failure is told at the next piece or at the end.
final class WriteBehind: Sendable {
  private let file: OpenFile
  private let queue = DispatchQueue(label: "writing")
  private let room = DispatchSemaphore(value: 4)
  private let failure = Mutex<FileFailure?>(nil)

  /// - Parameter file: stays open as long as this object or one of its pieces lives.
  init(_ file: consuming OpenFile) { self.file = file }

  /// Takes over a piece to be written at `offset`.
  func write(_ bytes: [UInt8], at offset: Int) throws(FileFailure) {
    try check()
    room.wait()
    queue.async {
      self.writeNow(bytes, at: offset)
      self.room.signal()
    }
  }

  /// Returns when all pieces were written.
  func finish() throws(FileFailure) {
    queue.sync {}
    try check()
  }

  private func writeNow(_ bytes: [UInt8], at offset: Int) {
    guard failure.withLock({ $0 == nil }) else { return }
    do throws(FileFailure) {
      try file.write(bytes, at: offset)
    } catch {
      failure.withLock { $0 = error }
    }
  }

  private func check() throws(FileFailure) {
    if let failure = failure.withLock({ $0 }) { throw failure }
  }
}
