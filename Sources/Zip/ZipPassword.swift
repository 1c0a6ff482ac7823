/// The password of an encrypted archive.
public struct ZipPassword: Sendable {
  let bytes: [UInt8]

  /// Nil for an empty password and for one with a zero byte, which libzip would cut short.
  public init?(_ bytes: [UInt8]) {
    guard !bytes.isEmpty, !bytes.contains(0) else { return nil }
    self.bytes = bytes
  }
}

extension ZipPassword: CustomStringConvertible, CustomReflectable {
  /// Never the password: what is printed ends in logs.
  public var description: String { "ZipPassword" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
