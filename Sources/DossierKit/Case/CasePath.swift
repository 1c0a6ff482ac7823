/// Paths that `case.yaml` writes: relative to the folder, with slashes.
enum CasePath {
  /// Whether a path stays in the folder: not absolute, no step upwards, no zero byte, not empty.
  static func staysInside(_ path: String) -> Bool {
    guard !path.hasPrefix("/"), !path.utf8.contains(0) else { return false }
    let steps = path.split(separator: "/")
    return !steps.contains("..") && steps.contains { $0 != "." }
  }

  /// The path without empty steps and without `.`.
  static func normalised(_ path: String) -> String {
    path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }
}
