import Glibc

/// The worker processes that a running program started.
enum Workers {
  /// The processes whose parent is this one.
  static func of(_ parent: pid_t) -> [pid_t] {
    ScratchFolder.names(in: "/proc").compactMap { pid_t($0) }.filter { self.parent(of: $0) == parent }
  }

  /// Whether all of these are gone soon after their parent: they watch for its end.
  static func allEnd(_ processes: [pid_t]) -> Bool {
    for _ in 0..<5_000 {
      if processes.allSatisfy({ parent(of: $0) == nil }) { return true }
      usleep(1_000)
    }
    return false
  }

  /// The parent of a process, `nil` for one that is gone or only waits to be reaped.
  private static func parent(of process: pid_t) -> pid_t? {
    guard let bytes = ScratchFolder.read("/proc/\(process)/stat") else { return nil }
    // After the name in parentheses, which may hold anything: the state, then the parent.
    let fields = String(decoding: bytes, as: UTF8.self).split(separator: ")").last?.split(separator: " ") ?? []
    guard fields.count > 1, fields[0] != "Z", fields[0] != "X" else { return nil }
    return pid_t(fields[1])
  }
}
