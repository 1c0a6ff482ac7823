import Glibc

/// An open file descriptor, closed with its owner.
struct Descriptor: ~Copyable {
  let number: Int32

  init(_ number: Int32) { self.number = number }

  deinit { _ = close(number) }

  /// The two ends of a pipe, closed on exec and above the three standard numbers, so that giving
  /// one of them to a child as 0 or 1 can never overwrite the other.
  ///
  /// The corresponding C functions are `pipe` and `fcntl(F_DUPFD_CLOEXEC)`.
  static func pipe() throws(SystemFault) -> PipeEnds {
    var ends: [Int32] = [-1, -1]
    guard unsafe Glibc.pipe(&ends) == 0 else { throw SystemFault(code: errno) }
    let reading = try raised(ends[0])
    let writing = try raised(ends[1])
    return PipeEnds(reading: reading, writing: writing)
  }

  private static func raised(_ number: Int32) throws(SystemFault) -> Descriptor {
    let low = Descriptor(number)
    let high = fcntl(low.number, F_DUPFD_CLOEXEC, 3)
    guard high >= 0 else { throw SystemFault(code: errno) }
    return Descriptor(high)
  }

  /// Makes reads and writes return at once where they would wait.
  func stopWaiting() {
    _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) | O_NONBLOCK)
  }
}

/// Both ends of one pipe.
struct PipeEnds: ~Copyable {
  var reading: Descriptor
  var writing: Descriptor
}

/// A system call that failed.
struct SystemFault: Error {
  /// The `errno` of the call.
  let code: Int32
}
