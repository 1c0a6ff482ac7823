import Glibc

/// A folder of a test's own, removed when the run ends: a path outlives the value it was taken from. Names are texts
/// or bytes, and nothing here follows a link.
struct ScratchFolder: Sendable {
  let path: String

  /// The one folder of the run that holds all others.
  private static let root: String = {
    let path = make("/tmp/command-tests-XXXXXX") ?? "/tmp"
    _ = atexit { ScratchFolder.remove(Array(ScratchFolder.root.utf8)) }
    return path
  }()

  init() throws(Failure) {
    guard let path = Self.make("\(Self.root)/XXXXXX") else { throw Failure(what: "mkdtemp", code: errno) }
    self.path = path
  }

  /// The corresponding C function is `mkdtemp`.
  private static func make(_ pattern: String) -> String? {
    var template = Array(pattern.utf8CString)
    guard unsafe mkdtemp(&template) != nil else { return nil }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  static func bytes(_ path: [UInt8]) -> [CChar] { path.map { CChar(bitPattern: $0) } + [0] }

  /// Writes a file, in place of what had its name.
  static func write(_ bytes: [UInt8], to path: [UInt8]) throws(Failure) {
    let descriptor = unsafe open(Self.bytes(path), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Failure(what: String(decoding: path, as: UTF8.self), code: errno) }
    defer { close(descriptor) }
    var sent = 0
    while sent < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: sent), bytes.count - sent)
      }
      guard count > 0 else { throw Failure(what: "write", code: errno) }
      sent += count
    }
  }

  /// The bytes of a file, `nil` where there is none.
  static func read(_ path: String) -> [UInt8]? { read(Array(path.utf8)) }

  static func read(_ path: [UInt8]) -> [UInt8]? {
    let descriptor = unsafe open(bytes(path), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var all: [UInt8] = []
    while true {
      let piece = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        count = max(0, unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count))
      }
      if piece.isEmpty { return all }
      all += piece
    }
  }

  /// What a folder holds, in the order of the bytes; `nil` where there is no such folder.
  static func names(in path: [UInt8]) -> [[UInt8]]? {
    guard let stream = unsafe opendir(bytes(path)) else { return nil }
    defer { unsafe closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        unsafe tuple.withMemoryRebound(to: UInt8.self, capacity: 256) { start in
          unsafe Array(UnsafeBufferPointer(start: start, count: 256).prefix { $0 != 0 })
        }
      }
      if name != [46], name != [46, 46] { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  static func names(in path: String) -> [String] {
    (names(in: Array(path.utf8)) ?? []).map { String(decoding: $0, as: UTF8.self) }
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0
  }

  /// Removes a file, or a folder with all it holds.
  static func remove(_ path: [UInt8]) {
    if unsafe unlink(bytes(path)) == 0 || errno == ENOENT { return }
    _ = unsafe chmod(bytes(path), 0o700)
    for name in names(in: path) ?? [] { remove(path + [47] + name) }
    _ = unsafe rmdir(bytes(path))
  }
}
