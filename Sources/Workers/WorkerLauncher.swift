import Glibc

/// How worker processes are started.
struct WorkerLauncher: Sendable {
  let executable: String
  let arguments: [String]
  let environment: [String]

  /// Starts one worker in a process group of its own, with a pipe as its standard input and one
  /// as its standard output, `/dev/null` as its standard error, and no other descriptor.
  ///
  /// The corresponding C function is `posix_spawn`.
  func launch() throws(SystemFault) -> WorkerChild {
    let requests = try Descriptor.pipe()
    let answers = try Descriptor.pipe()
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, requests.reading.number, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, answers.writing.number, 1)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    // Closing what is not open is no error here. This program opens everything so that it closes on exec; these
    // are what whoever started it may have left open. The usual limit of open files is 1,024.
    for number in Int32(3)..<1024 { unsafe posix_spawn_file_actions_addclose(&actions, number) }

    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // The pool's thread blocks signals and the program may ignore some: a worker starts clean.
    var none = sigset_t()
    unsafe sigemptyset(&none)
    var all = sigset_t()
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))

    var process: pid_t = 0
    let code = unsafe withStrings([executable] + arguments) { words in
      unsafe withStrings(environment) { settings in
        unsafe posix_spawn(&process, executable, &actions, &attributes, words, settings)
      }
    }
    guard code == 0 else { throw SystemFault(code: code) }
    return WorkerChild(process: process, input: requests.takeWriting(), output: answers.takeReading())
  }

  /// Lends texts as the null-ended array of C strings that `posix_spawn` wants.
  private func withStrings(
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

extension PipeEnds {
  consuming func takeReading() -> Descriptor { reading }
  consuming func takeWriting() -> Descriptor { writing }
}
