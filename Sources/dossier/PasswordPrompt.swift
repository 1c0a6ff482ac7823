import ArgumentParser
import Glibc

/// Asks for a password on the terminal without showing it.
enum PasswordPrompt {
  /// What was typed, without the end of the line; nil where there is no terminal.
  /// - Throws: an exit with status 130 when interrupted; the terminal shows again then what is typed.
  static func ask(_ question: String) throws -> [UInt8]? {
    let terminal = unsafe open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard terminal >= 0 else { return nil }
    defer { close(terminal) }
    var before = termios()
    guard unsafe tcgetattr(terminal, &before) == 0 else { return nil }
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO)
    silent.c_lflag |= tcflag_t(ECHONL)
    Interruption.hold()
    defer { Interruption.release() }
    guard unsafe tcsetattr(terminal, TCSAFLUSH, &silent) == 0 else { return nil }
    defer { unsafe _ = tcsetattr(terminal, TCSAFLUSH, &before) }
    Terminal.write(Array(question.utf8), to: terminal)
    let line = PasswordLine.read(from: terminal) { Interruption.isRequested }
    if Interruption.isRequested {
      Terminal.write([UInt8(ascii: "\n")], to: terminal)
      throw ExitCode(130)
    }
    return line
  }
}

/// One line of bytes from a descriptor.
enum PasswordLine {
  /// No password is longer.
  private static let limit = 4096

  /// The bytes up to the end of the line or of the file; nil if they cannot be read, or are too many.
  static func read(from descriptor: Int32, isCancelled: () -> Bool = { false }) -> [UInt8]? {
    var line: [UInt8] = []
    while line.count <= limit {
      // A signal may come to another thread: the wait ends now and then to look.
      var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = unsafe poll(&wait, 1, 200)
      if isCancelled() { return nil }
      if ready == 0 || (ready < 0 && errno == EINTR) { continue }
      var byte: UInt8 = 0
      let count = unsafe Glibc.read(descriptor, &byte, 1)
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count >= 0 else { return nil }
      if count == 0 || byte == UInt8(ascii: "\n") {
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return line
      }
      line.append(byte)
    }
    return nil
  }
}
