import Glibc

/// An invented case folder in a place of its own: what `letter` and `pack` write appears beside it.
struct CaseFolder: Sendable {
  private let place: ScratchFolder
  let path: String

  /// The folder around the case folder.
  var around: String { place.path }

  /// - Parameters:
  ///   - yaml: the text of `case.yaml`; none is written for `nil`.
  ///   - files: the applicant's files by name, written in this order.
  init(_ name: String = "amina", yaml: String? = ReadyCase.yaml, files: [(String, [UInt8])] = []) throws {
    place = try ScratchFolder()
    path = "\(place.path)/\(name)"
    try Self.made(unsafe mkdir(path, 0o700))
    if let yaml { try write(Array(yaml.utf8), "case.yaml") }
    for (file, bytes) in files { try write(bytes, file) }
  }

  /// A case for which nothing is missing.
  static func ready(_ name: String = "amina", yaml: String = ReadyCase.yaml) throws -> CaseFolder {
    try CaseFolder(name, yaml: yaml, files: ReadyCase.files)
  }

  func write(_ bytes: [UInt8], _ file: String) throws { try ScratchFolder.write(bytes, to: Array("\(path)/\(file)".utf8)) }

  /// Writes a file whose name need not be UTF-8.
  func write(_ bytes: [UInt8], named name: [UInt8]) throws {
    try ScratchFolder.write(bytes, to: Array("\(path)/".utf8) + name)
  }

  func remove(_ file: String) { ScratchFolder.remove(Array("\(path)/\(file)".utf8)) }

  func makeFolder(_ name: String) throws { try Self.made(unsafe mkdir("\(path)/\(name)", 0o700)) }

  func link(_ target: String, as name: String) throws { try Self.made(unsafe symlink(target, "\(path)/\(name)")) }

  func makePipe(_ name: String) throws { try Self.made(unsafe mkfifo("\(path)/\(name)", 0o600)) }

  /// A socket that stays in the file system after its end was closed.
  func makeSocket(_ name: String) throws {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let target = Array("\(path)/\(name)".utf8)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: target) }
    try Self.made(
      unsafe withUnsafePointer(to: &address) { pointer in
        unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          unsafe bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
        }
      })
  }

  /// Makes a file as long as this without writing its bytes.
  func stretch(_ file: String, to size: Int) throws { try Self.made(unsafe truncate("\(path)/\(file)", size)) }

  func setMode(_ file: String, _ mode: mode_t) throws { try Self.made(unsafe chmod("\(path)/\(file)", mode)) }

  /// The names beside the case folder, itself among them.
  var neighbours: [String] { ScratchFolder.names(in: place.path) }

  private static func made(_ code: Int32) throws {
    guard code == 0 else { throw Failure(what: "case folder", code: errno) }
  }
}
