/// How much XML is read.
public struct XMLLimits: Sendable {
  /// Bytes of the whole.
  public var bytes: Int
  /// Elements within each other.
  public var depth: Int
  /// Bytes of text and attribute values, in sum.
  public var text: Int

  public init(bytes: Int = 32 << 20, depth: Int = 200, text: Int = 32 << 20) {
    self.bytes = bytes
    self.depth = depth
    self.text = text
  }
}
