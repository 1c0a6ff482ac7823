import Glibc
import Synchronization

/// A process that was started: its two streams go to files, so that no pipe can fill up and block it.
final class Child: Sendable {
  /// What is left of a process that ended.
  struct Outcome: Sendable {
    /// The exit status; for a process that a signal ended, the number of the signal below zero.
    let status: Int32
    let output: [UInt8]
    let errors: [UInt8]

    var text: String { String(decoding: output, as: UTF8.self) }
    var messages: String { String(decoding: errors, as: UTF8.self) }
  }

  /// The process itself; it leads a group of its own.
  let process: pid_t
  private let streams: ScratchFolder
  private let reaped = Mutex<Int32?>(nil)

  /// Starts a program. The corresponding C function is `posix_spawn`.
  /// - Parameters:
  ///   - command: an absolute path, then the arguments.
  ///   - folder: the folder to start in; by default the present one.
  ///   - environment: the whole environment, as `NAME=value`.
  init(_ command: [String], in folder: String? = nil, environment: [String]) throws(Failure) {
    streams = try ScratchFolder()
    let whole = (folder.map { ["/usr/bin/env", "-C", $0] } ?? []) + command
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, streams.path + "/out", O_WRONLY | O_CREAT, 0o600)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, streams.path + "/err", O_WRONLY | O_CREAT, 0o600)
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    var all = sigset_t()
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF))
    var child: pid_t = 0
    let code = unsafe Self.withStrings(whole) { words in
      unsafe Self.withStrings(environment) { settings in
        unsafe posix_spawn(&child, whole[0], &actions, &attributes, words, settings)
      }
    }
    guard code == 0 else { throw Failure(what: command[0], code: code) }
    process = child
  }

  /// Sends a signal to the process alone. The corresponding C function is `kill`.
  func send(_ signal: Int32) { _ = reaped.withLock { $0 == nil ? kill(process, signal) : 0 } }

  /// Whether it still runs.
  var isRunning: Bool { poll() == nil }

  /// Waits for the end. A process that is not done after `patience` seconds hangs: it is killed, and that is
  /// the status -9 that no test expects.
  func wait(patience: Int = 120) -> Outcome {
    var waited = 0
    while poll() == nil {
      usleep(2_000)
      waited += 2
      if waited > patience * 1_000 { _ = kill(-process, SIGKILL) }
    }
    let status = reaped.withLock { $0 } ?? -1
    let signal = status & 0x7F
    return Outcome(
      status: signal == 0 ? (status >> 8) & 0xFF : -signal, output: ScratchFolder.read(streams.path + "/out") ?? [],
      errors: ScratchFolder.read(streams.path + "/err") ?? [])
  }

  /// The wait status, once there is one. The corresponding C function is `waitpid`.
  private func poll() -> Int32? {
    reaped.withLock { reaped in
      if let reaped { return reaped }
      var status: Int32 = 0
      guard unsafe waitpid(process, &status, WNOHANG) == process else { return nil }
      reaped = status
      return status
    }
  }

  private static func withStrings(
    _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Int32
  ) -> Int32 {
    var pointers: [UnsafeMutablePointer<CChar>?] = unsafe texts.map { unsafe strdup($0) }
    defer { for unsafe pointer in unsafe pointers { unsafe free(pointer) } }
    unsafe pointers.append(nil)
    return unsafe pointers.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return EINVAL }
      return unsafe body(start)
    }
  }
}

/// Something that a test needs and the system refused.
struct Failure: Error {
  let what: String
  let code: Int32
}
