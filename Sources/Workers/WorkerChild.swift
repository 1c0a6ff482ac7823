import Glibc

/// One running worker process as the pool sees it: its pipes, what is on its way, its deadline.
final class WorkerChild {
  /// What reading from the worker gave.
  enum Reading {
    case waiting
    case answer([UInt8])
    case tooLong
    case ended
  }

  let process: pid_t
  let input: Descriptor
  let output: Descriptor
  private(set) var request: Int?
  private(set) var deadline: Int64 = .max
  private var outgoing: [UInt8] = []
  private var sent = 0
  private var incoming: [UInt8] = []
  private var reaped = false

  init(process: pid_t, input: consuming Descriptor, output: consuming Descriptor) {
    self.process = process
    self.input = input
    self.output = output
    self.input.stopWaiting()
    self.output.stopWaiting()
  }

  var isIdle: Bool { request == nil }
  var hasToSend: Bool { sent < outgoing.count }

  func assign(_ index: Int, _ payload: [UInt8], deadline: Int64) {
    request = index
    self.deadline = deadline
    outgoing = Frame.encode(payload)
    sent = 0
    incoming = []
  }

  func release() {
    request = nil
    deadline = .max
    outgoing = []
    sent = 0
    incoming = []
  }

  /// Sends what the pipe takes now. False where nobody reads the other end any more.
  func send() -> Bool {
    while hasToSend {
      let written = unsafe outgoing.withUnsafeBytes { bytes in
        unsafe write(input.number, bytes.baseAddress?.advanced(by: sent), bytes.count - sent)
      }
      if written < 0 {
        if errno == EINTR { continue }
        return errno == EAGAIN
      }
      sent += written
    }
    return true
  }

  /// Reads what the pipe gives now.
  func receive(limit: Int) -> Reading {
    while true {
      var failure: Int32 = 0
      let piece = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        let read = unsafe Glibc.read(output.number, buffer.baseAddress, buffer.count)
        failure = read < 0 ? errno : 0
        count = max(0, read)
      }
      if failure == EINTR { continue }
      if failure == EAGAIN { return .waiting }
      if failure != 0 || piece.isEmpty { return .ended }
      incoming.append(contentsOf: piece)
      guard let length = Frame.length(incoming) else { continue }
      // Bytes after the frame answer nothing that was asked: the worker is not to be trusted.
      if length > limit || incoming.count > Frame.headerBytes + length { return .tooLong }
      if incoming.count == Frame.headerBytes + length { return .answer(Array(incoming[Frame.headerBytes...])) }
    }
  }

  /// Whether an idle worker is still there. The corresponding C function is `waitpid`.
  func isAlive() -> Bool {
    var status: Int32 = 0
    if unsafe waitpid(process, &status, WNOHANG) == 0 { return true }
    reaped = true
    return false
  }

  /// Kills the worker and everything it started, and gives the signal that ended it: 0 where it
  /// had left by itself, its own fatal signal where it was dead already.
  ///
  /// The corresponding C functions are `kill` on the process group, and `waitpid`.
  @discardableResult
  func end() -> Int32 {
    guard !reaped else { return 0 }
    reaped = true
    _ = kill(-process, SIGKILL)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return status & 0x7f
  }

  deinit { end() }
}
