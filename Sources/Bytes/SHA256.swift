/// A running SHA-256 digest, computed by libcrypto.
public struct SHA256: ~Copyable {
  private let digest = Digest(.sha256)

  public init() {}

  /// Adds bytes to what is digested.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) { unsafe digest.update(bytes) }

  /// Adds bytes to what is digested.
  public mutating func update(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBytes { unsafe update($0) }
  }

  /// Ends the digest and gives its 64 lower-case hexadecimal digits.
  public consuming func hexadecimal() -> String { digest.hexadecimal() }

  /// The digest of a whole store, in hexadecimal.
  public static func hexadecimal(of store: ByteStore) -> String {
    var digest = SHA256()
    unsafe store.withUnsafeBytes { unsafe digest.update($0) }
    return digest.hexadecimal()
  }

  /// The digest of an array, in hexadecimal.
  public static func hexadecimal(of bytes: [UInt8]) -> String {
    var digest = SHA256()
    digest.update(bytes)
    return digest.hexadecimal()
  }
}
