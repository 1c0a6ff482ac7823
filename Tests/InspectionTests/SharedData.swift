/// The hard files beside the package, where there are any: `../shared/data`.
enum SharedData {
  static let folder: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(4).joined(separator: "/") + "/shared/data"
  }()

  static let isThere = TemporaryFolder.names(in: folder) != nil
  static let comment = "no ../shared/data beside the package"

  static func read(_ path: String) -> [UInt8]? { TemporaryFolder.readAll("\(folder)/\(path)") }

  static func files(below path: String) -> [String] {
    (TemporaryFolder.names(in: "\(folder)/\(path)") ?? []).flatMap { name in
      let inner = "\(path)/\(name)"
      return TemporaryFolder.names(in: "\(folder)/\(inner)") == nil ? [inner] : files(below: inner)
    }
  }
}
