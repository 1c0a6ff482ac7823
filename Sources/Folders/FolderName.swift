import Glibc

/// The name by which a folder is known.
public enum FolderName {
  /// The last part of a folder's path; for `.` and the like, of its real path. The corresponding
  /// C function is `realpath`.
  public static func of(_ folder: [UInt8]) -> String {
    let last = RelativePath(bytes: folder).components.last ?? []
    if !last.isEmpty, last != Array(".".utf8), last != Array("..".utf8) { return RelativePath(bytes: last).display }
    return absolute(folder).flatMap { RelativePath(bytes: $0).components.last }.map { RelativePath(bytes: $0).display }
      ?? "case"
  }

  /// The real path of a folder, without links and dots; `nil` where there is none.
  public static func absolute(_ folder: [UInt8]) -> [UInt8]? {
    unsafe folder.withCString { path -> [UInt8]? in
      guard let text = unsafe realpath(path, nil) else { return nil }
      defer { unsafe free(text) }
      return unsafe Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
    }
  }
}
