import Testing

/// Real files that others made to be hard, beside the package where there are any: `../shared/data`.
enum SharedFolder {
  /// The folder of the package.
  static let package = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")

  static let path = package.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/shared/data"

  static let isThere = ScratchFolder.exists(path)
  static let comment: Comment = "no ../shared/data beside the package"

  static func read(_ file: String) throws -> [UInt8] { try #require(ScratchFolder.read("\(path)/\(file)"), "no \(file)") }
}
