import CLibCrypto

/// The digests that manifests of files use.
public enum DigestAlgorithm: String, CaseIterable, Sendable {
  case sha256, sha512, sha1, md5

  /// The number of hexadecimal digits.
  public var digits: Int {
    switch self {
    case .sha256: 64
    case .sha512: 128
    case .sha1: 40
    case .md5: 32
    }
  }

  /// Whether nobody can make two files with one digest.
  public var isStrong: Bool { self == .sha256 || self == .sha512 }
}

/// A running digest, computed by libcrypto.
@safe public final class Digest {
  private let context: OpaquePointer

  /// The corresponding C functions are `EVP_MD_CTX_new` and `EVP_DigestInit_ex`.
  public init(_ algorithm: DigestAlgorithm) {
    let kind = switch algorithm {
    case .sha256: unsafe EVP_sha256()
    case .sha512: unsafe EVP_sha512()
    case .sha1: unsafe EVP_sha1()
    case .md5: unsafe EVP_md5()
    }
    // Both fail only when memory is exhausted or the library is broken: nothing to recover.
    guard let context = unsafe EVP_MD_CTX_new(), unsafe EVP_DigestInit_ex(context, kind, nil) == 1
    else { fatalError("libcrypto has no \(algorithm.rawValue)") }
    unsafe self.context = context
  }

  deinit { unsafe EVP_MD_CTX_free(context) }

  /// Adds bytes to what is digested. The corresponding C function is `EVP_DigestUpdate`.
  public func update(_ bytes: UnsafeRawBufferPointer) {
    unsafe _ = EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
  }

  /// Ends the digest and gives its lower-case hexadecimal digits; called once.
  public func hexadecimal() -> String {
    var digest = [UInt8](repeating: 0, count: 64)
    var length: UInt32 = 0
    unsafe _ = EVP_DigestFinal_ex(context, &digest, &length)
    let digits = Array("0123456789abcdef".utf8)
    let text = digest.prefix(Int(length)).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
