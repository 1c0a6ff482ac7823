import Glibc

/// Puts a new `case.yaml` into a folder and never replaces one.
public enum CaseStarterFile {
  public enum Failure: Error, Hashable, Sendable {
    /// There is no such folder.
    case noFolder
    /// Something of that name is there already, be it a dangling link.
    case exists
    /// The `errno` of the system.
    case unwritable(Int32)

    public var message: Bilingual {
      switch self {
      case .noFolder: Bilingual(fr: "dossier introuvable", en: "no such folder")
      case .exists:
        Bilingual(
          fr: "`case.yaml` existe déjà et n’est pas remplacé", en: "`case.yaml` exists already and is not replaced")
      case .unwritable(let code):
        Bilingual(
          fr: "`case.yaml` ne peut pas être écrit (erreur \(code) du système)",
          en: "`case.yaml` cannot be written (system error \(code))")
      }
    }
  }

  /// Writes the text; on failure nothing is left behind. Only its owner may read the file.
  ///
  /// The corresponding C functions are `open`, `openat`, `write`, `fsync` and `unlinkat`.
  public static func create(_ text: String, folder: [UInt8]) throws(Failure) {
    guard !folder.isEmpty, !folder.contains(0) else { throw .noFolder }
    let path = (folder + [0]).map { CChar(bitPattern: $0) }
    let directory = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { throw errno == ENOENT || errno == ENOTDIR ? .noFolder : .unwritable(errno) }
    defer { close(directory) }
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = unsafe openat(directory, CaseSource.fileName, flags, 0o600)
    guard descriptor >= 0 else { throw errno == EEXIST ? .exists : .unwritable(errno) }
    defer { close(descriptor) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let bytes = Array(rest)
      let count = unsafe write(descriptor, bytes, bytes.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw abandon(directory) }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0 else { throw abandon(directory) }
  }

  private static func abandon(_ directory: Int32) -> Failure {
    let code = errno
    _ = unsafe unlinkat(directory, CaseSource.fileName, 0)
    return .unwritable(code)
  }
}
