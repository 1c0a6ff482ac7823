import Synchronization

/// A bar on standard error, only where that is a terminal.
final class ProgressBar: Sendable {
  private let label: String
  private let shown: Bool
  private let last = Mutex(-1)

  init(label: String, quiet: Bool) {
    self.label = label
    shown = !quiet && Terminal.isTerminal(2)
  }

  func update(_ done: Int, of count: Int) {
    guard shown, count > 0 else { return }
    let filled = done * 30 / count
    last.withLock { last in
      guard filled != last else { return }
      last = filled
      let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
      Terminal.write(Array("\r\(label) \(bar) \(done)/\(count)".utf8), to: 2)
    }
  }

  /// Wipes the bar, so that what follows stands alone.
  func end() {
    guard shown, last.withLock({ $0 >= 0 }) else { return }
    Terminal.write(Array("\r\u{1B}[2K".utf8), to: 2)
  }
}
