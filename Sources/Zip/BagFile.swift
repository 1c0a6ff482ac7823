/// A file inside a bag.
public struct BagFile: Hashable, Sendable {
  /// The path inside the bag, such as `data/report.json`.
  public let path: String
  /// The number of bytes.
  public let size: Int
  /// The SHA-256, in hexadecimal.
  public let sha256: String
}
