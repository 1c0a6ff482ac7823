import Bytes
import Foundation
import Testing
@testable import Zip

@Suite struct ZipWriterTests {
  private func path(_ text: String) -> [UInt8] { Array(text.utf8) }

  /// A file in the scratch folder, and the entry that stands for it.
  private func entry(_ name: String, _ bytes: [UInt8], in scratch: Scratch) throws -> ZipEntry {
    try scratch.put(name, bytes)
    return ZipEntry(
      name, .file(path: path(scratch.file(name)), size: bytes.count, sha256: SHA256.hexadecimal(of: bytes)))
  }

  @Test func anArchiveHoldsFilesAndBytesInTheOrderGiven() throws {
    let scratch = try Scratch()
    let large = (0..<900_000).map { UInt8(truncatingIfNeeded: $0 * 7 + $0 / 251) }
    let entries = [
      try entry("z.pdf", large, in: scratch), ZipEntry("b.txt", .bytes([])), try entry("a.txt", large, in: scratch),
    ]
    let summary = try ZipWriter().write(entries, to: path(scratch.file("x.zip")))
    let file = try OpenFile.reading(path(scratch.file("x.zip")))
    let directory = try ZipDirectory(reading: file)
    #expect(directory.faults == [])
    #expect(directory.entries.map(\.name) == ["z.pdf", "b.txt", "a.txt"])
    #expect(directory.entries.map(\.size) == [900_000, 0, 900_000])
    #expect(directory.entries[0].packedSize == 900_000)
    #expect(directory.entries[2].packedSize < 900_000)
    #expect(try directory.bytes(of: directory.entries[2], in: file, limit: 1 << 20) == .success(large))
    #expect(try summary == .init(sha256: file.sha256(), size: file.size(), entries: 3))
  }

  @Test func aDayIsTheDateOfEveryEntry() throws {
    let bytes = try ZipWriter(year: 2026, month: 11, day: 21).bytes([ZipEntry("a", .bytes([]))])
    // Seconds, minutes and hours; then day 21, month 11, year 46 since 1980.
    #expect(Array(bytes[10..<14]) == [0, 0, 0x75, 0x5D])
    #expect(try Array(ZipWriter().bytes([ZipEntry("a", .bytes([]))])[10..<14]) == [0, 0, 0x21, 0])
    #expect(try ZipWriter(year: 1900, month: 0, day: 40).bytes([ZipEntry("a", .bytes([]))]).count > 0)
  }

  @Test(arguments: [
    ("a.JPG", ZipEntry.Method.store), ("a.pdf", .store), ("x/b.docx", .store), ("a.txt", .deflate), ("pdf", .store),
    ("a.pdf.txt", .deflate), ("", .deflate),
  ])
  func theEndOfANameTellsHowToPack(_ name: String, _ method: ZipEntry.Method) {
    #expect(ZipEntry.Method(forName: name) == method)
  }

  @Test func aFileThatChangedStopsTheArchive() throws {
    let scratch = try Scratch()
    let target = path(scratch.file("x.zip"))
    let good = try entry("good.pdf", [1, 2, 3], in: scratch)
    for changed in [[9, 9, 9], [1, 2], [1, 2, 3, 4]] as [[UInt8]] {
      let bad = try entry("bad.pdf", [1, 2, 3], in: scratch)
      try scratch.put("bad.pdf", changed)
      #expect(throws: FileFailure.changedWhileReading(name: "bad.pdf")) {
        try ZipWriter().write([good, bad], to: target)
      }
    }
    let gone = try entry("gone.txt", [1], in: scratch)
    try FileManager.default.removeItem(atPath: scratch.file("gone.txt"))
    #expect(throws: FileFailure.changedWhileReading(name: "gone.txt")) { try ZipWriter().write([gone], to: target) }
    try FileManager.default.createSymbolicLink(
      atPath: scratch.file("gone.txt"), withDestinationPath: scratch.file("good.pdf"))
    #expect(throws: FileFailure.changedWhileReading(name: "gone.txt")) { try ZipWriter().write([gone], to: target) }
    #expect(scratch.names == ["bad.pdf", "gone.txt", "good.pdf"])
  }

  @Test func namesNoReaderShouldTrustAreNotWritten() throws {
    let scratch = try Scratch()
    let target = path(scratch.file("x.zip"))
    #expect(throws: FileFailure.readBackDiffers(.strayComponent("../a"))) {
      try ZipWriter().write([ZipEntry("../a", .bytes([]))], to: target)
    }
    #expect(throws: FileFailure.readBackDiffers(.sameName("a.pdf", "A.pdf"))) {
      try ZipWriter().write([ZipEntry("a.pdf", .bytes([])), ZipEntry("A.pdf", .bytes([]))], to: target)
    }
    #expect(throws: (any Error).self) {
      try ZipWriter().write([ZipEntry("a", .bytes([])), ZipEntry("a", .bytes([]))], to: target)
    }
    #expect(throws: FileFailure.readBackDiffers(.namesDisagree("a"))) {
      try ZipWriter().write([ZipEntry("a\0b", .bytes([]))], to: target)
    }
    #expect(scratch.names == [])
  }

  @Test func readingBackFindsWhatIsNotWhatWasWritten() throws {
    let file = try OpenFile.inMemory()
    try ZipWriter().write([ZipEntry("a", .bytes([1]))], on: file)
    #expect(throws: FileFailure.readBackDiffers(.checksumDisagrees("a"))) {
      try ZipWriter.readBack([ZipEntry("a", .bytes([2]))], from: file)
    }
    #expect(throws: FileFailure.readBackDiffers(.namesDisagree("a"))) {
      try ZipWriter.readBack([ZipEntry("b", .bytes([1]))], from: file)
    }
    #expect(throws: FileFailure.readBackDiffers(.entryCountDisagrees(declared: 0, found: 1))) {
      try ZipWriter.readBack([], from: file)
    }
  }
}
