/// Why a file below a case folder was not opened.
public enum OpenFailure: Error, Codable, Sendable, Equatable {
  public enum Kind: String, Codable, Sendable {
    case fifo, socket, device, directory
  }

  /// The file, or a folder on the way to it, is a symbolic link.
  case symbolicLink
  case notRegular(Kind)
  case noPermission
  /// It was listed and is no longer there.
  case vanished
  /// The path is absolute, empty, or leaves the folder.
  case outside
  /// An `errno`.
  case other(Int32)
}
