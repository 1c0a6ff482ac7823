/// How an entry is encrypted with AES, as the extra field 0x9901 of WinZip says.
struct ZipEncryption: Equatable, Sendable {
  /// 1: the checksum is that of the contents. 2: the checksum is 0, and the code after the bytes alone tells.
  let version: Int
  /// 1 for keys of 128 bits, 2 for 192, 3 for 256.
  let strength: Int
  /// How the bytes are packed before they are enciphered.
  let method: Int

  /// Nil for a field that is not as the specification has it.
  init?(_ field: ArraySlice<UInt8>?) {
    guard let field, field.count == 7, field.dropFirst(2).prefix(2).elementsEqual("AE".utf8) else { return nil }
    version = ZipField.u16(field, 0)
    strength = Int(field.dropFirst(4).first ?? 0)
    method = ZipField.u16(field, 5)
    guard [1, 2].contains(version), [1, 2, 3].contains(strength) else { return nil }
  }

  var keyLength: Int { 8 + 8 * strength }
  var saltLength: Int { keyLength / 2 }
  /// The two bytes that tell a wrong password at once.
  static let verifierLength = 2
  /// The first ten bytes of the HMAC-SHA1 of what is enciphered.
  static let codeLength = 10
  /// What encryption adds to the packed bytes.
  var overhead: Int { saltLength + Self.verifierLength + Self.codeLength }
}
