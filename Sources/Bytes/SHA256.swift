import CLibCrypto

/// A running SHA-256 digest, computed by libcrypto.
@safe public struct SHA256: ~Copyable {
  private let context: OpaquePointer

  /// The corresponding C functions are `EVP_MD_CTX_new` and `EVP_DigestInit_ex`.
  public init() {
    // Both fail only when memory is exhausted or the library is broken: nothing to recover.
    guard let context = unsafe EVP_MD_CTX_new(), unsafe EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1
    else { fatalError("libcrypto has no SHA-256") }
    unsafe self.context = context
  }

  deinit { unsafe EVP_MD_CTX_free(context) }

  /// Adds bytes to what is digested. The corresponding C function is `EVP_DigestUpdate`.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    unsafe _ = EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
  }

  /// Adds bytes to what is digested.
  public mutating func update(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBytes { unsafe update($0) }
  }

  /// Ends the digest and gives its 64 lower-case hexadecimal digits.
  public consuming func hexadecimal() -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    unsafe _ = EVP_DigestFinal_ex(context, &digest, nil)
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

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
