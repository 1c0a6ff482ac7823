import Glibc

/// Runs a Python script and waits for it.
enum PythonScript {
  static let path = "/usr/bin/python3"
  static let isInstalled = unsafe access(path, X_OK) == 0

  /// True where it ran and succeeded.
  static func run(_ script: String, _ arguments: [String]) -> Bool {
    var pointers: [UnsafeMutablePointer<CChar>?] = unsafe ([path, "-c", script] + arguments).map { unsafe strdup($0) }
    defer { for unsafe pointer in unsafe pointers { unsafe free(pointer) } }
    unsafe pointers.append(nil)
    var process: pid_t = 0
    guard unsafe posix_spawn(&process, path, nil, nil, &pointers, environ) == 0 else { return false }
    var status: Int32 = -1
    while unsafe waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return status == 0
  }
}
