import Glibc

/// Writes files below a folder, making the folders they need.
struct FolderWriter {
  /// Which path could not be written, and why in the words of the system.
  struct Failed: Error, CustomStringConvertible {
    let path: String
    let code: Int32
    var description: String { unsafe "\(path): \(String(cString: strerror(code)))" }
  }

  let folder: String

  /// Writes a file, replacing what it held.
  func write(_ file: ExampleFile) throws(Failed) {
    let path = "\(folder)/\(file.path)"
    try makeFolders(above: path)
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Failed(path: path, code: errno) }
    defer { close(descriptor) }
    var rest = file.bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw Failed(path: path, code: errno) }
      rest = rest.dropFirst(count)
    }
  }

  private func makeFolders(above path: String) throws(Failed) {
    for (index, byte) in path.utf8.enumerated() where byte == UInt8(ascii: "/") && index > 0 {
      let parent = String(decoding: path.utf8.prefix(index), as: UTF8.self)
      if unsafe mkdir(parent, 0o755) != 0, errno != EEXIST { throw Failed(path: parent, code: errno) }
    }
  }
}
