import Testing
import Zip

/// The contents of an entry: whole, or told why not.
@Suite struct InflaterTests {
  /// Reads the one entry of an archive, declared to unpack to `size` bytes.
  private func read(
    _ stream: [UInt8], size: Int, method: Int = 8, checksum: Int = 0
  ) throws -> Result<[UInt8], ZipFault> {
    var record = RawZip.Record("a", stream)
    (record.method, record.size, record.checksum) = (method, size, checksum)
    let file = try OpenFile.holding(RawZip([record]).bytes)
    let directory = try ZipDirectory(reading: file)
    #expect(directory.faults == [])
    return try directory.bytes(of: directory.entries[0], in: file, limit: 1 << 20)
  }

  /// "hello", each way that deflate has for it.
  static let hello = Array("hello".utf8)
  static let fixed: [UInt8] = [0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x07, 0x00]
  static let stored: [UInt8] = [0x01, 5, 0, 0xFA, 0xFF] + hello
  static let checksum = 0x3610_A686

  @Test(arguments: [fixed, stored]) func aStreamUnpacks(_ stream: [UInt8]) throws {
    #expect(try read(stream, size: 5, checksum: Self.checksum) == .success(Self.hello))
  }

  @Test(arguments: [fixed, stored]) func aStreamCutAnywhereIsDamaged(_ stream: [UInt8]) throws {
    for length in 0..<stream.count {
      let result = try read(Array(stream[..<length]), size: 5, checksum: Self.checksum)
      #expect(result == .failure(.contentsDamaged("a")), "cut to \(length)")
    }
  }

  @Test(arguments: [fixed, stored]) func bytesAfterTheEndOfAStreamAreFound(_ stream: [UInt8]) throws {
    #expect(try read(stream + [0], size: 5, checksum: Self.checksum) == .failure(.hiddenBytes("a")))
  }

  @Test func bitsAfterTheEndOfAStreamAreFound() throws {
    var stream = Self.fixed
    stream[6] |= 0x80
    #expect(try read(stream, size: 5, checksum: Self.checksum) == .failure(.hiddenBytes("a")))
  }

  @Test func theDeclaredSizeAndChecksumMustBeTrue() throws {
    #expect(try read(Self.fixed, size: 4, checksum: Self.checksum) == .failure(.contentsLonger("a")))
    #expect(try read(Self.fixed, size: 6, checksum: Self.checksum) == .failure(.contentsShorter("a")))
    #expect(try read(Self.fixed, size: 5, checksum: 1) == .failure(.checksumDisagrees("a")))
    #expect(try read(Self.hello, size: 5, method: 0, checksum: 1) == .failure(.checksumDisagrees("a")))
    #expect(try read(Self.hello, size: 5, method: 0, checksum: Self.checksum) == .success(Self.hello))
  }

  @Test(arguments: [
    [7],  // a block of the kind that does not exist
    [0x01, 5, 0, 0xFA, 0xFE, 0, 0, 0, 0, 0],  // a stored block whose lengths disagree
    [0x03, 0x02, 0x00],  // a distance before the beginning
    [0xFD, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],  // more code words than fit
  ] as [[UInt8]])
  func anImpossibleStreamIsDamaged(_ stream: [UInt8]) throws {
    #expect(try read(stream, size: 5) == .failure(.contentsDamaged("a")))
  }

  @Test func whatLibzipDeflatesComesBackTheSame() throws {
    var generator = SplitMix(state: 7)
    for round in 0..<40 {
      // From one letter to all bytes, from nothing to more than the window.
      let alphabet = UInt64(1 << (round % 9))
      let bytes = (0..<(round * round * 130)).map { _ in UInt8(truncatingIfNeeded: generator.next() % alphabet) }
      let file = try OpenFile.inMemory()
      try ZipWriter().write([ZipEntry("a", .bytes(bytes), method: .deflate)], on: file)
      let directory = try ZipDirectory(reading: file)
      let entry = try #require(directory.entries.first)
      #expect(try directory.bytes(of: entry, in: file, limit: 1 << 20) == .success(bytes), "round \(round)")
    }
  }
}

/// Numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
