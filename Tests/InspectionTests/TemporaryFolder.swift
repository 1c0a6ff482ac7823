import Glibc

/// A folder for one test, removed with it.
final class TemporaryFolder: Sendable {
  struct NotMade: Error {}

  let path: String

  init() throws {
    var template = Array("/tmp/dossier-test-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw NotMade() }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(path) }

  var bytes: [UInt8] { Array(path.utf8) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let file = unsafe open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw NotMade() }
    defer { close(file) }
    var sent = 0
    while sent < bytes.count {
      let written = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(file, buffer.baseAddress?.advanced(by: sent), buffer.count - sent)
      }
      guard written > 0 else { throw NotMade() }
      sent += written
    }
  }

  func read(_ name: String) -> [UInt8]? { Self.readAll("\(path)/\(name)") }

  static func readAll(_ path: String) -> [UInt8]? {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe Glibc.read(file, &buffer, buffer.count)
      guard count > 0 else { return count == 0 ? bytes : nil }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  private static func remove(_ path: String) {
    if let names = names(in: path) { for name in names { remove("\(path)/\(name)") } }
    unsafe _ = Glibc.remove(path)
  }

  /// Names in a folder, or `nil` where it is none.
  static func names(in path: String) -> [String]? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
    guard let folder = unsafe opendir(path) else { return nil }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
