import Glibc

/// Standard output and standard error. Machine output goes to the former alone.
enum Terminal {
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Whether text on standard output is to be coloured.
  static func coloured(_ choice: ColorChoice) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto: isTerminal(1) && variable("NO_COLOR") == nil && variable("TERM") != "dumb"
    }
  }

  /// A variable of the environment.
  static func variable(_ name: String) -> String? { unsafe getenv(name).map { unsafe String(cString: $0) } }

  static func print(_ text: String) { write(Array(text.utf8), to: 1) }
  static func warn(_ text: String) { write(Array((text + "\n").utf8), to: 2) }

  static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: sent), bytes.count - sent)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        // A reader that went away has read what it wanted; a full disk has lost what was asked for.
        if descriptor == 1, errno != EPIPE {
          warn(Words.say("la sortie standard ne peut pas être écrite", "standard output cannot be written"))
          exit(Status.cannotWrite.rawValue)
        }
        return
      }
      sent += count
    }
  }
}
