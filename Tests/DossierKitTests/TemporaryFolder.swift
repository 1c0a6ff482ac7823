import Glibc

/// A folder of a test, gone with it. Names and paths are bytes; only one level is written.
final class TemporaryFolder {
  struct Failed: Error {}
  let path: [UInt8]

  init() throws {
    var template = Array("/tmp/case-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw Failed() }
    path = template.dropLast().map { UInt8(bitPattern: $0) }
  }

  deinit {
    remove("case.yaml")
    _ = unsafe rmdir(c(path))
  }

  func write(_ name: String, _ bytes: [UInt8], size: Int? = nil) {
    let descriptor = unsafe open(c(below(name)), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    _ = unsafe Glibc.write(descriptor, bytes, bytes.count)
    if let size { _ = ftruncate(descriptor, size) }
    close(descriptor)
  }

  func read(_ name: String) -> [UInt8]? {
    let descriptor = unsafe open(c(below(name)), O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1_000_000)
    let count = unsafe Glibc.read(descriptor, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, count)))
  }

  func link(_ name: String, to target: String) { _ = unsafe symlink(target, c(below(name))) }

  func pipe(_ name: String) { _ = unsafe mkfifo(c(below(name)), 0o644) }

  func folder(_ name: String) { _ = unsafe mkdir(c(below(name)), 0o755) }

  func remove(_ name: String) { _ = unsafe Glibc.remove(c(below(name))) }

  func mode(_ name: String) -> UInt32 {
    var status = stat()
    _ = unsafe lstat(c(below(name)), &status)
    return status.st_mode & 0o777
  }

  private func below(_ name: String) -> [UInt8] { path + Array("/\(name)".utf8) }

  private func c(_ bytes: [UInt8]) -> [CChar] { (bytes + [0]).map { CChar(bitPattern: $0) } }
}
