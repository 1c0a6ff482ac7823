import Glibc

/// Why a file could not be read or written.
public enum FileFailure: Error, Equatable, Sendable {
  /// The target is there and may not be replaced.
  case exists
  /// The target is a folder, a link or a device: never replaced.
  case notAFile
  /// The file to read is not there.
  case missing
  /// The folder that should hold the file is not there, or is not a folder.
  case notAFolder
  /// The file system is mounted read-only.
  case readOnly
  /// The system refuses access.
  case noPermission
  /// No room is left, or a quota is reached.
  case diskFull
  /// The file behind an entry could not be opened or read; `code` is the `errno`.
  case sourceUnreadable(name: String, code: Int32)
  /// The file behind an entry no longer has the size or the digest it was judged with.
  case changedWhileReading(name: String)
  /// The archive, read back, is not what was written.
  case readBackDiffers(ZipFault)
  /// A folder to be replaced holds a file that is not as this program wrote it; its path inside the folder.
  case notOurs(path: String)
  /// Somebody asked to stop.
  case interrupted
  /// Any other fault: the `errno` (0 if there is none) and the call that failed.
  case other(code: Int32, call: String)

  /// Translates the `errno` that a call left.
  init(code: Int32, call: String) {
    switch code {
    case EEXIST: self = .exists
    case ENOENT: self = .missing
    case ENOTDIR: self = .notAFolder
    case EROFS: self = .readOnly
    case EACCES, EPERM: self = .noPermission
    case ENOSPC, EDQUOT: self = .diskFull
    default: self = .other(code: code, call: call)
    }
  }
}
