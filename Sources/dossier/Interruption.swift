import Glibc

/// Ctrl-C and a polite request to stop end the run with status 130.
enum Interruption {
  static func install() {
    _ = signal(SIGINT) { _ in _exit(130) }
    _ = signal(SIGTERM) { _ in _exit(130) }
    // A reader that goes away, such as `head`, is no reason to crash.
    _ = signal(SIGPIPE, SIG_IGN)
  }
}
