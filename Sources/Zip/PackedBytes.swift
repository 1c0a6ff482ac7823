import Bytes

/// The packed bytes of one entry, deciphered as they are read where they are encrypted.
struct PackedBytes {
  /// Where the bytes begin in the archive, and how many they are.
  let start: Int, count: Int
  private var cipher: Cipher?

  private final class Cipher {
    let counter: AESCounter
    init(key: [UInt8]) { counter = AESCounter(key: key) }
  }

  /// Bytes that are as they stand in the file.
  init(start: Int, count: Int) { (self.start, self.count) = (start, count) }

  /// Encrypted bytes, once password and code are found right: nothing that was forged is deciphered.
  /// - Parameter place: where the salt begins.
  static func opening(
    _ entry: ZipDirectory.Entry, _ encryption: ZipEncryption, at place: Int, with password: ZipPassword,
    in file: borrowing OpenFile
  ) throws(FileFailure) -> Result<PackedBytes, ZipFault> {
    let length = encryption.keyLength
    let salt = try file.read(encryption.saltLength, at: place)
    let keys = HMACSHA1.derive(
      password: password.bytes, salt: salt, rounds: 1000, count: 2 * length + ZipEncryption.verifierLength)
    let verifier = try file.read(ZipEncryption.verifierLength, at: place + encryption.saltLength)
    guard verifier.elementsEqual(keys[(2 * length)...]) else { return .failure(.passwordWrong(entry.name)) }
    var packed = PackedBytes(
      start: place + encryption.saltLength + ZipEncryption.verifierLength,
      count: entry.packedSize - encryption.overhead)
    var code = HMACSHA1(key: Array(keys[length..<(2 * length)]))
    var offset = 0
    while offset < packed.count {
      let bytes = try packed.read(1 << 18, at: offset, from: file)
      guard !bytes.isEmpty else { return .failure(.contentsShorter(entry.name)) }
      code.update(bytes)
      offset += bytes.count
    }
    let listed = try file.read(ZipEncryption.codeLength, at: packed.start + packed.count)
    guard code.bytes().prefix(ZipEncryption.codeLength).elementsEqual(listed) else {
      return .failure(.contentsDamaged(entry.name))
    }
    packed.cipher = Cipher(key: Array(keys[..<length]))
    return .success(packed)
  }

  /// Reads up to `size` bytes from `offset`; fewer come only at the end of the entry or of the file.
  func read(_ size: Int, at offset: Int, from file: borrowing OpenFile) throws(FileFailure) -> [UInt8] {
    var bytes = try file.read(min(size, count - offset), at: start + offset)
    cipher?.counter.apply(to: &bytes, at: offset)
    return bytes
  }

  var isEncrypted: Bool { cipher != nil }
}
