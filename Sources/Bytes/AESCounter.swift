import CLibCrypto

/// AES in counter mode as WinZip uses it: blocks are numbered from 1, the lowest byte first. The same call enciphers
/// and deciphers.
@safe public struct AESCounter: ~Copyable {
  private let context: OpaquePointer

  /// The corresponding C functions are `EVP_CIPHER_CTX_new` and `EVP_EncryptInit_ex`.
  /// - Parameter key: of 16, 24 or 32 bytes.
  public init(key: [UInt8]) {
    let cipher = unsafe key.count == 16 ? EVP_aes_128_ecb() : key.count == 24 ? EVP_aes_192_ecb() : EVP_aes_256_ecb()
    precondition([16, 24, 32].contains(key.count))
    // Both fail only when memory is exhausted or the library is broken: nothing to recover.
    guard let context = unsafe EVP_CIPHER_CTX_new(), unsafe EVP_EncryptInit_ex(context, cipher, nil, key, nil) == 1
    else { fatalError("libcrypto has no AES") }
    unsafe EVP_CIPHER_CTX_set_padding(context, 0)
    unsafe self.context = context
  }

  deinit { unsafe EVP_CIPHER_CTX_free(context) }

  /// Enciphers or deciphers bytes in place. The corresponding C function is `EVP_EncryptUpdate`.
  /// - Parameter offset: where the bytes stand in the whole, from 0.
  public func apply(to bytes: inout [UInt8], at offset: Int) {
    guard !bytes.isEmpty else { return }
    let first = offset / 16, skipped = offset % 16
    let blocks = (skipped + bytes.count + 15) / 16
    var counters = [UInt8](repeating: 0, count: blocks * 16)
    for block in 0..<blocks {
      let number = UInt64(first + block + 1)
      for byte in 0..<8 { counters[block * 16 + byte] = UInt8(truncatingIfNeeded: number >> UInt64(8 * byte)) }
    }
    var stream = [UInt8](repeating: 0, count: counters.count + 16)
    var length: Int32 = 0
    let code = unsafe EVP_EncryptUpdate(context, &stream, &length, counters, Int32(counters.count))
    precondition(code == 1 && Int(length) == counters.count, "libcrypto enciphers whole blocks")
    for index in bytes.indices { bytes[index] ^= stream[skipped + index] }
  }
}
