import Testing
import Zip

@Suite struct ZipDirectoryTests {
  typealias Record = RawZip.Record

  private func faults(_ zip: RawZip, limits: ZipLimits = ZipLimits()) throws -> [ZipFault] {
    try ZipDirectory(reading: .holding(zip.bytes), limits: limits).faults
  }

  private func faults(of name: String) throws -> [ZipFault] { try faults(RawZip([Record(name)])) }

  /// An archive of one entry, both of whose records were changed.
  private func faults(_ change: (inout Record) -> Void) throws -> [ZipFault] {
    var record = Record("a", [1, 2, 3])
    change(&record)
    return try faults(RawZip([record]))
  }

  /// An archive of one entry, whose record in the central directory was changed.
  private func lies(_ change: (inout Record) -> Void) throws -> [ZipFault] {
    var zip = RawZip([Record("a", [1, 2, 3])])
    change(&zip.entries[0].central)
    return try faults(zip)
  }

  @Test func anHonestArchiveHasNoFault() throws {
    var folder = Record("a/")
    folder.mode = 0o040755
    #expect(try faults(RawZip([Record("a/b.txt", [1]), folder, Record("é.txt", [2, 3])])) == [])
  }

  @Test(arguments: [
    ("/etc/passwd", [ZipFault.absolutePath("/etc/passwd")]),
    ("../up", [.strayComponent("../up")]), ("a/../b", [.strayComponent("a/../b")]), ("a/..", [.strayComponent("a/..")]),
    ("./a", [.strayComponent("./a")]), ("a//b", [.strayComponent("a//b")]),
    ("C:a", [.driveLetter("C:a")]), ("a\\b", [.backslash("a\\b")]),
    ("a\nb", [.controlCharacter("a\nb")]), ("a\0b", [.controlCharacter("a\0b")]),
    ("a\u{7F}", [.controlCharacter("a\u{7F}")]), ("fdp.\u{202E}gpj", [.controlCharacter("fdp.\u{202E}gpj")]),
    ("", [.emptyName]),
  ])
  func aNameThatLeadsElsewhereIsRefused(_ name: String, _ expected: [ZipFault]) throws {
    #expect(try faults(of: name) == expected)
  }

  @Test(arguments: ["..a", "a..b", "...", "ab:c", "été/août.pdf", "a b", String(repeating: "x", count: 4096)])
  func anUnusualButHarmlessNameIsAccepted(_ name: String) throws {
    #expect(try faults(of: name) == [])
  }

  @Test func aNameLongerThanAnySystemOpensIsRefused() throws {
    let name = String(repeating: "x", count: 4097)
    #expect(try faults(of: name) == [.nameTooLong(String(name.prefix(100)))])
  }

  @Test func namesThatSomeFileSystemTakesForTheSameAreRefused() throws {
    func pair(_ one: String, _ two: String) throws -> [ZipFault] { try faults(RawZip([Record(one), Record(two)])) }
    #expect(try pair("a", "a") == [.sameName("a", "a")])
    #expect(try pair("A.pdf", "a.PDF") == [.sameName("A.pdf", "a.PDF")])
    #expect(try pair("é", "e\u{301}") == [.sameName("é", "e\u{301}")])
    #expect(try pair("STRASSE", "straße") == [.sameName("STRASSE", "straße")])
    #expect(try pair("a", "a/b") == [.fileIsFolder("a")])
    #expect(try pair("a", "ab/c") == [])
  }

  @Test func namesInUnknownEncodingsAreRefused() throws {
    #expect(try faults { ($0.name, $0.flags) = ([0x82], 0) } == [.nameEncodingUnknown("\u{FFFD}")])
    #expect(try faults { ($0.name, $0.flags) = (Array("é".utf8), 0) } == [.nameEncodingUnknown("é")])
    #expect(try faults { $0.name = [0xC3] } == [.nameNotUnicode("\u{FFFD}")])
    #expect(try faults { $0.flags = 0 } == [])
  }

  @Test func whatIsNoPlainFileIsRefused() throws {
    #expect(try faults { $0.mode = 0o120777 } == [.notARegularFile("a", mode: 0o120777)])
    #expect(try faults { $0.mode = 0o020666 } == [.notARegularFile("a", mode: 0o020666)])
    #expect(try faults { $0.mode = 0o040755 } == [.notARegularFile("a", mode: 0o040755)])
    #expect(try faults { $0.mode = 0 } == [])
    #expect(try faults(of: "a/") == [.notARegularFile("a/", mode: 0o100644)])
  }

  @Test func encryptionAndUnknownMethodsAreNamed() throws {
    #expect(try faults { $0.flags = 0x801 } == [.encrypted("a")])
    #expect(try faults { ($0.flags, $0.method) = (0x801, 99) } == [.encrypted("a")])
    #expect(try faults { $0.method = 12 } == [.unknownMethod("a", method: 12)])
    #expect(try faults { $0.flags = 0x820 } == [.unknownFlags("a")])
  }

  @Test func headersThatDisagreeAreRefused() throws {
    #expect(try lies { $0.name = [0x62] } == [.namesDisagree("b")])
    #expect(try lies { $0.checksum = 1 } == [.checksumsDisagree("a")])
    #expect(try lies { $0.method = 8 } == [.headersDisagree("a")])
    #expect(try lies { $0.version = 45 } == [.headersDisagree("a")])
    #expect(try lies { ($0.version, $0.extra) = (45, [1, 0, 0, 0]) } == [])
    #expect(try lies { $0.time = 1 } == [.timesDisagree("a")])
    #expect(try lies { $0.size = 4 } == [.sizesDisagree("a"), .sizesDisagree("a")])
    #expect(try lies { $0.packed = 2 } == [.sizesDisagree("a"), .gap(before: nil, bytes: 1)])
    #expect(try lies { $0.packed = 1000 } == [.localHeaderDamaged("a")])
    #expect(try lies { $0.offset = 1 } == [.localHeaderDamaged("a")])
    #expect(try lies { $0.comment = [1] } == [.entryComment("a")])
    #expect(try lies { $0.extra = [1, 2, 9] } == [.extraFieldDamaged("a")])
    #expect(try lies { $0.flags = 0x808 } == [.headersDisagree("a"), .descriptorDisagrees("a")])
  }

  @Test func bytesThatNoEntryAccountsForAreRefused() throws {
    func zip(_ change: (inout RawZip) -> Void) throws -> [ZipFault] {
      var zip = RawZip([Record("a", [1]), Record("b", [2])])
      change(&zip)
      return try faults(zip)
    }
    #expect(try zip { $0.start = [0, 0, 0] } == [.junkAtStart(bytes: 3)])
    #expect(try zip { $0.end = [0] } == [.trailingBytes(bytes: 1)])
    #expect(try zip { $0.comment = [65, 66] } == [.comment(bytes: 2)])
    #expect(try zip { $0.beforeDirectory = [9, 9] } == [.gap(before: nil, bytes: 2)])
    #expect(try zip { $0.entries[0].local.body = [1, 9] } == [.sizesDisagree("a"), .gap(before: "b", bytes: 1)])
    #expect(try zip { $0.count = 3 } == [.entryCountDisagrees(declared: 3, found: 2)])
    #expect(try zip { $0.disk = 1 } == [.split])
    #expect(try zip { $0.entries[1].central.offset = 0 }
      == [.namesDisagree("b"), .overlap("a", "b"), .gap(before: nil, bytes: 32)])
  }

  /// An archive of one entry whose end is told in 64 bits, as those of more than 65,535 entries or 4 GiB have it.
  private func wide(_ change: (inout [UInt8]) -> Void) throws -> [ZipFault] {
    let narrow = RawZip([Record("a", [1, 2, 3])]).bytes
    let end = narrow.count - 22
    func u64(_ value: Int) -> [UInt8] { RawZip.u32(value) + RawZip.u32(0) }
    let directory = [12, 16].map { place in Int(narrow[end + place]) }
    var tail: [UInt8] = [0x50, 0x4B, 6, 6] + u64(44) + RawZip.u16(45) + RawZip.u16(45) + u64(0) + u64(1) + u64(1)
    tail += u64(directory[0]) + u64(directory[1]) + [0x50, 0x4B, 6, 7] + RawZip.u32(0) + u64(end) + RawZip.u32(1)
    tail += [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + [UInt8](repeating: 0xFF, count: 12) + [0, 0]
    change(&tail)
    return try ZipDirectory(reading: .holding(Array(narrow[..<end]) + tail)).faults
  }

  @Test func anEndToldInSixtyFourBitsMustAgreeToo() throws {
    #expect(try wide { _ in } == [])
    #expect(try wide { $0[86] = 2 } == [.directoryDamaged])  // the narrow number of entries, no longer all ones
    #expect(try wide { $0[84] = 2 } == [.entryCountDisagrees(declared: 1, found: 0xFF02)])
    #expect(try wide { $0[80] = 1 } == [.split])
    #expect(try wide { $0[24] = 2 } == [.directoryDamaged])  // entries of this part
    #expect(try wide { $0[16] = 1 } == [.split])
    #expect(try wide { $0[72] = 2 } == [.split])
    #expect(try wide { $0[4] = 45 }.contains(.directoryDamaged))  // the record's own length
    #expect(try wide { $0[64] ^= 1 }.contains(.directoryDamaged))  // where the record is
    #expect(try wide { $0[63] = 0xFF }.isEmpty == false)
  }

  @Test func junkPutBeforeAnArchiveIsToldWithoutOtherFaults() throws {
    let bytes = Array("junk".utf8) + RawZip([Record("a", [1])]).bytes
    #expect(try ZipDirectory(reading: .holding(bytes)).faults == [.junkAtStart(bytes: 4)])
  }

  @Test func whatIsNoArchiveIsToldSo() throws {
    for bytes in [[], [0x50, 0x4B, 5, 6], Array("a text, not an archive, long enough".utf8)] as [[UInt8]] {
      #expect(try ZipDirectory(reading: .holding(bytes)).faults == [.notAnArchive])
    }
  }

  @Test func anArchiveCutAnywhereIsRefused() throws {
    let bytes = RawZip([Record("a", [1, 2, 3]), Record("b")]).bytes
    for length in 0..<bytes.count {
      #expect(try !ZipDirectory(reading: .holding(Array(bytes[..<length]))).faults.isEmpty, "cut to \(length)")
    }
  }

  @Test func declaredSizesAreBounded() throws {
    var bomb = Record("a", [3, 0])
    (bomb.method, bomb.size) = (8, 50 << 20)
    #expect(try faults(RawZip([bomb])) == [.bomb("a", packed: 2, unpacked: 50 << 20)])
    var limits = ZipLimits()
    limits.entryBytes = 2
    #expect(try faults(RawZip([Record("a", [1, 2, 3])]), limits: limits) == [.entryTooLarge("a", declared: 3)])
    limits.entryBytes = 3
    limits.totalBytes = 5
    #expect(try faults(RawZip([Record("a", [1, 2, 3]), Record("b", [1, 2])]), limits: limits) == [])
    #expect(
      try faults(RawZip([Record("a", [1, 2, 3]), Record("b", [1, 2, 3])]), limits: limits) == [.tooLarge(declared: 6)])
    limits.entries = 1
    #expect(try faults(RawZip([Record("a"), Record("b")]), limits: limits) == [.tooManyEntries(declared: 2)])
  }
}
