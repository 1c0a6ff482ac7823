import Bytes
import Testing
@testable import Zip

/// Entries under a password: written by libzip, opened by us.
@Suite struct ZipEncryptionTests {
  private static let long = (0..<300_001).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 / 255) }

  private func archive(_ password: ZipPassword?) throws -> OpenFile {
    let entries = [
      ZipEntry("a/empty.pdf", .bytes([])), ZipEntry("a/short.txt", .bytes(Array("hello".utf8))),
      ZipEntry("a/long.txt", .bytes(Self.long)), ZipEntry("a/long.pdf", .bytes(Self.long)),
    ]
    return try OpenFile.holding(ZipWriter(password: password).bytes(entries))
  }

  @Test func whatIsWrittenIsReadWithThePasswordAlone() throws {
    let right = try #require(ZipPassword(Array("secret".utf8))), wrong = try #require(ZipPassword(Array("Secret".utf8)))
    let file = try archive(right)
    let directory = try ZipDirectory(reading: file, password: right)
    #expect(directory.faults == [])
    #expect(directory.entries.map(\.size) == [0, 5, 300_001, 300_001])
    for entry in directory.entries {
      let wanted = entry.size == 0 ? [] : entry.size == 5 ? Array("hello".utf8) : Self.long
      #expect(try directory.bytes(of: entry, in: file, limit: 1 << 20) == .success(wanted))
      #expect(try directory.digest(of: entry, in: file) == .success(SHA256.hexadecimal(of: wanted)))
    }
    let other = try ZipDirectory(reading: file, password: wrong)
    for entry in other.entries where entry.size > 0 {
      #expect(try other.digest(of: entry, in: file) == .failure(.passwordWrong(entry.name)))
    }
    let none = try ZipDirectory(reading: file)
    #expect(none.asksForPassword)
    #expect(none.faults.contains(.encrypted("a/long.pdf")))
    #expect(try !ZipDirectory(reading: archive(nil)).asksForPassword)
  }

  @Test func theSaltMakesTwoArchivesDiffer() throws {
    let password = try #require(ZipPassword([1]))
    #expect(try archive(password).sha256() != archive(password).sha256())
    #expect(try archive(nil).sha256() == archive(nil).sha256())
  }

  @Test func aPasswordIsNeverPrinted() throws {
    let password = try #require(ZipPassword(Array("secret".utf8)))
    #expect(!"\(password) \(String(reflecting: password)) \([password])".contains("secret"))
    var text = ""
    dump(password, to: &text)
    #expect(!text.contains("115") && !text.contains("secret"))
    #expect(ZipPassword([]) == nil && ZipPassword([65, 0, 66]) == nil)
  }

  /// RFC 6070, second and fifth vector (PBKDF2 with HMAC-SHA1); RFC 2202, second case (HMAC-SHA1); two blocks of
  /// AES-256 as `openssl enc -aes-256-ecb` gives them for the numbers 1 and 256, the lowest byte first.
  @Test func theBuildingBlocksAreThoseOfTheStandards() {
    func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
      bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
    let derived = HMACSHA1.derive(password: Array("password".utf8), salt: Array("salt".utf8), rounds: 2, count: 20)
    #expect(hexadecimal(derived) == "ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957")
    let long = HMACSHA1.derive(
      password: Array("passwordPASSWORDpassword".utf8), salt: Array("saltSALTsaltSALTsaltSALTsaltSALTsalt".utf8),
      rounds: 4096, count: 25)
    #expect(hexadecimal(long) == "3d2eec4fe41c849b80c8d83662c0e44a8b291a964cf2f07038")
    var code = HMACSHA1(key: Array("Jefe".utf8))
    code.update(Array("what do ya want ".utf8))
    code.update(Array("for nothing?".utf8))
    #expect(hexadecimal(code.bytes()) == "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79")
    let cipher = AESCounter(key: Array(0..<32))
    var stream = [UInt8](repeating: 0, count: 256 * 16)
    cipher.apply(to: &stream, at: 0)
    #expect(hexadecimal(stream.prefix(16)) == "c7b519846a11411cd6ac07cb03f801a8")
    #expect(hexadecimal(stream.suffix(16)) == "05d9592cefc7834bf69776614868a151")
    // From anywhere, in pieces of any size, it is the same stream.
    for (start, count) in [(0, 1), (15, 2), (16, 16), (33, 100), (4_000, 96)] {
      var piece = [UInt8](repeating: 0, count: count)
      cipher.apply(to: &piece, at: start)
      #expect(piece.elementsEqual(stream[start..<(start + count)]))
    }
  }
}
