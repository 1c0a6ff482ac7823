import Testing
import Zip

/// Every byte of a small bag, changed in turn.
@Suite struct MutationTests {
  /// Deflated and stored entries, a name that is not ASCII, an empty file.
  private func bag() throws -> [UInt8] {
    try ZipWriter().bytes(Bag.entries(top: "t", payload: BagTests.payload, info: []))
  }

  /// The places of the central directory that say nothing of names or bytes: the archiver's number and system
  /// (4, 5), the hint whether an entry is text (36, 37), and the permissions and DOS attributes (38…41).
  private func hints(in bytes: [UInt8]) -> Set<Int> {
    var places: Set<Int> = []
    for start in bytes.indices where bytes[start...].starts(with: [0x50, 0x4B, 1, 2]) {
      places.formUnion([4, 5, 36, 37, 38, 39, 40, 41].map { start + $0 })
    }
    return places
  }

  private func contents(_ file: borrowing OpenFile) throws -> [String: [UInt8]] {
    let directory = try ZipDirectory(reading: file)
    var contents: [String: [UInt8]] = [:]
    for entry in directory.entries {
      contents[entry.name] = try directory.bytes(of: entry, in: file, limit: 1 << 20).get()
    }
    return contents
  }

  @Test(arguments: [0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0xFF] as [UInt8])
  func noChangedByteGoesUnnoticedUnlessItChangesNoFile(_ mask: UInt8) throws {
    let bytes = try bag()
    let hints = hints(in: bytes)
    let original = try contents(OpenFile.holding(bytes))
    let sha256 = try BagVerification.verify(OpenFile.holding(bytes)).sha256
    #expect(original.count == 7)
    let file = try OpenFile.holding(bytes)
    for place in bytes.indices {
      try file.write([bytes[place] ^ mask], at: place)
      let verification = try BagVerification.verify(file)
      #expect(verification.sha256 != sha256)
      if verification.verdict == .intact, !hints.contains(place) {
        // Only another way to compress the same bytes may pass.
        #expect(try contents(file) == original, "byte \(place)")
        #expect(isCompressed(place, in: bytes), "byte \(place)")
      }
      try file.write([bytes[place]], at: place)
    }
  }

  /// Whether a byte belongs to the contents of a deflated entry.
  private func isCompressed(_ place: Int, in bytes: [UInt8]) -> Bool {
    for start in bytes.indices where bytes[start...].starts(with: [0x50, 0x4B, 3, 4]) && bytes[start + 8] == 8 {
      let packed = Int(bytes[start + 18]) | Int(bytes[start + 19]) << 8
      let contents = start + 30 + Int(bytes[start + 26])
      if (contents..<(contents + packed)).contains(place) { return true }
    }
    return false
  }

  @Test func bytesTakenOutOrPutInAreNoticed() throws {
    let bytes = try bag()
    for place in bytes.indices {
      var shorter = bytes, longer = bytes
      shorter.remove(at: place)
      longer.insert(bytes[place] ^ 0x55, at: place)
      for changed in [shorter, longer, Array(bytes[..<place])] {
        let verification = try BagVerification.verify(OpenFile.holding(changed))
        #expect(verification.verdict != .intact, "byte \(place)")
      }
    }
  }

  @Test func randomDamageNeverPasses() throws {
    let bytes = try bag()
    var generator = SplitMix(state: 2026)
    for round in 0..<2000 {
      var changed = bytes
      for _ in 0..<Int.random(in: 2...40, using: &generator) {
        changed[Int.random(in: changed.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      let file = try OpenFile.holding(changed)
      if try BagVerification.verify(file).verdict == .intact {
        #expect(try contents(file) == contents(OpenFile.holding(bytes)), "round \(round)")
      }
    }
  }
}
