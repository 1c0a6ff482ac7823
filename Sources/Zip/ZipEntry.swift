import Bytes

/// One file to put into an archive.
public struct ZipEntry: Sendable {
  /// Where the bytes come from.
  public enum Content: Sendable {
    case bytes([UInt8])
    /// A regular file, read when the archive is written. It must still have the size and the digest (64 lower-case
    /// hexadecimal digits) it was judged with. A symbolic link is not followed.
    case file(path: [UInt8], size: Int, sha256: String)
  }

  /// How the bytes are kept.
  public enum Method: Sendable { case store, deflate }

  /// The path inside the archive, with `/` between folders.
  public var name: String
  public let content: Content
  public var method: Method
  /// The SHA-256 of the bytes, in hexadecimal. As declared for a file; what an archive holds is compared with it.
  public let sha256: String

  /// - Parameters:
  ///   - method: by default, what the end of the name calls for: see ``Method/init(forName:)``.
  ///   - sha256: the digest of bytes in memory, where it is known already; a file has its own.
  public init(_ name: String, _ content: Content, method: Method? = nil, sha256: String? = nil) {
    self.name = name
    self.content = content
    self.method = method ?? Method(forName: name)
    self.sha256 =
      switch content {
      case .bytes(let bytes): sha256 ?? SHA256.hexadecimal(of: bytes)
      case .file(_, _, let declared): declared
      }
  }

  /// The number of bytes.
  public var size: Int {
    switch content {
    case .bytes(let bytes): bytes.count
    case .file(_, let size, _): size
    }
  }
}

extension ZipEntry.Method {
  /// Store for what is compressed already, deflate for the rest.
  public init(forName name: String) {
    let compressed: Set<Substring> = [
      "jpg", "jpeg", "png", "gif", "webp", "heic", "heif", "pdf", "docx", "xlsx", "odt", "zip",
    ]
    let ending = name.lowercased().split(separator: ".").last ?? ""
    self = compressed.contains(ending) ? .store : .deflate
  }
}
