import CLibCrypto

/// A running HMAC-SHA1 (RFC 2104), which WinZip's AES puts after each entry.
@safe public struct HMACSHA1: ~Copyable {
  private let context: OpaquePointer
  private let key: OpaquePointer

  /// The corresponding C functions are `EVP_PKEY_new_raw_private_key` and `EVP_DigestSignInit`.
  public init(key bytes: [UInt8]) {
    // They fail only when memory is exhausted or the library is broken: nothing to recover.
    guard let key = unsafe EVP_PKEY_new_raw_private_key(EVP_PKEY_HMAC, nil, bytes, bytes.count),
      let context = unsafe EVP_MD_CTX_new(), unsafe EVP_DigestSignInit(context, nil, EVP_sha1(), nil, key) == 1
    else { fatalError("libcrypto has no HMAC-SHA1") }
    unsafe self.key = key
    unsafe self.context = context
  }

  deinit {
    unsafe EVP_MD_CTX_free(context)
    unsafe EVP_PKEY_free(key)
  }

  /// Adds bytes. The corresponding C function is `EVP_DigestUpdate`, which `EVP_DigestSignUpdate` is a macro for.
  public mutating func update(_ bytes: [UInt8]) {
    unsafe _ = EVP_DigestUpdate(context, bytes, bytes.count)
  }

  /// Ends and gives the 20 bytes. The corresponding C function is `EVP_DigestSignFinal`.
  public consuming func bytes() -> [UInt8] {
    var code = [UInt8](repeating: 0, count: 20)
    var length = code.count
    unsafe _ = EVP_DigestSignFinal(context, &code, &length)
    return code
  }

  /// Keys from a password (PBKDF2 of RFC 8018 over HMAC-SHA1). The corresponding C function is
  /// `PKCS5_PBKDF2_HMAC_SHA1`.
  public static func derive(password: [UInt8], salt: [UInt8], rounds: Int, count: Int) -> [UInt8] {
    var keys = [UInt8](repeating: 0, count: count)
    let text = password.map { CChar(bitPattern: $0) }
    unsafe _ = PKCS5_PBKDF2_HMAC_SHA1(
      text, Int32(text.count), salt, Int32(salt.count), Int32(rounds), Int32(count), &keys)
    return keys
  }
}
