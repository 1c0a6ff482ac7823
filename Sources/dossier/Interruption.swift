import Glibc
import Synchronization

/// Ctrl-C and a polite request to stop end the run with status 130.
enum Interruption {
  /// 0: a signal ends the run at once. 1: somebody has something to put back first. 2: a signal came meanwhile.
  private static let state = Atomic<Int>(0)

  static func install() {
    // Made here, so that no signal finds it half made.
    state.store(0, ordering: .relaxed)
    _ = signal(SIGINT) { _ in Interruption.handle() }
    _ = signal(SIGTERM) { _ in Interruption.handle() }
    // A program that blocks signals in the thread that starts us passes that on: Ctrl-C would do nothing.
    var both = sigset_t()
    unsafe sigemptyset(&both)
    unsafe sigaddset(&both, SIGINT)
    unsafe sigaddset(&both, SIGTERM)
    unsafe _ = pthread_sigmask(SIG_UNBLOCK, &both, nil)
    // A reader that goes away, such as `head`, is no reason to crash.
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// Only what a signal handler may do: a number in memory, and the end.
  private static func handle() {
    if state.compareExchange(expected: 1, desired: 2, ordering: .relaxed).original == 0 { _exit(130) }
  }

  /// From here to ``release()`` a signal is only noted in ``isRequested``: there is something to put back first.
  static func hold() { state.store(1, ordering: .relaxed) }

  static var isRequested: Bool { state.load(ordering: .relaxed) == 2 }

  static func release() { state.store(0, ordering: .relaxed) }
}
