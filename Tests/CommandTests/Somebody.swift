import Glibc

/// A person without rights of their own, for tests that run as root, who may read and write everything.
enum Somebody {
  /// What starts a program as the user `nobody`.
  static var `else`: [String] {
    guard let program = Tool.find("setpriv") else { return [] }
    return [program, "--reuid", "65534", "--regid", "65534", "--clear-groups"]
  }
}

extension CaseFolder {
  /// Lets everybody read the folder and what it holds, and pass through the folders around it.
  func open() throws {
    for folder in [around + "/..", around, path] { _ = unsafe chmod(folder, 0o755) }
    for name in ScratchFolder.names(in: path) { try setMode(name, 0o755) }
  }
}
