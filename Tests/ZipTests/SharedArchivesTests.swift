import Foundation
import Testing
import Zip

/// Hard archives that other projects test with. They stand beside the package and are no part of it.
@Suite struct SharedArchivesTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../shared/data/zip").path

  /// The first fault of each archive; nil for those that are sound.
  static let expected: [(String, ZipFault?)] = [
    ("libzip/bigzero-zip.zip", .bomb("bigzero.zip", packed: 10318, unpacked: 4_168_377)),
    ("libzip/cm-default.zip", nil),
    ("libzip/encrypt-aes128-noentropy.zip", .encrypted("encrypted")),
    ("libzip/encrypt.zip", .encrypted("encrypted")),
    ("libzip/filename_duplicate.zip", .sameName("test1", "test1")),
    ("libzip/filename_duplicate_empty.zip", .emptyName),
    ("libzip/filename_empty.zip", .emptyName),
    ("libzip/gap.zip", .gap(before: "second", bytes: 17)),
    ("libzip/incons-central-crc.zip", .checksumsDisagree("a")),
    ("libzip/incons-local-filename.zip", .namesDisagree("a")),
    ("libzip/incons-stored-size.zip", .sizesDisagree("test")),
    ("libzip/incons-trailing-garbage.zip", .headersDisagree("test")),
    ("libzip/junk-at-start.zip", .junkAtStart(bytes: 4)),
    ("libzip/streamed.zip", .notARegularFile("-", mode: 0o010600)),
    ("libzip/test-utf8.zip", nil),
    ("libzip/testdir.zip", nil),
    ("made/bomb-200MB.zip", .bomb("zeros.bin", packed: 194_403, unpacked: 200_000_000)),
    ("made/duplicates-and-case.zip", .sameName("a.pdf", "a.pdf")),
    ("made/macos-resource-forks.zip", nil),
    ("made/nfc-nfd.zip", .sameName("relevé bancaire août.pdf", "relevé bancaire août.pdf")),
    ("zipfoundation/testCRC32Check.zip", .notARegularFile("symlink", mode: 0o120755)),
    ("zipfoundation/testExtractCompressedZIP64Entries.zip", nil),
    ("zipfoundation/testExtractEncryptedArchiveErrorConditions.zip", .comment(bytes: 133)),
    ("zipfoundation/testExtractMSDOSArchive.zip", nil),
  ]

  @Test(.enabled(if: FileManager.default.fileExists(atPath: folder), "no ../shared/data/zip"), arguments: expected)
  func eachIsAcceptedOrRefusedForItsOwnReason(_ name: String, _ fault: ZipFault?) throws {
    let path = Array((Self.folder + "/" + name).utf8)
    let file = try OpenFile.reading(path)
    let directory = try ZipDirectory(reading: file)
    let verification = try BagVerification.verify(path)
    #expect(verification.verdict == .refused)
    if let fault {
      #expect(directory.faults.contains(fault), "\(directory.faults)")
      #expect(verification.faults.contains(.archive(fault)))
    } else {
      #expect(directory.faults == [])
      for entry in directory.entries {
        let digest = try directory.digest(of: entry, in: file)
        #expect(throws: Never.self) { try digest.get() }
      }
    }
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: folder), "no ../shared/data/zip"))
  func namesOfAnOldEncodingAreAllRefused() throws {
    let file = try OpenFile.reading(Array((Self.folder + "/libzip/test-cp437.zip").utf8))
    let directory = try ZipDirectory(reading: file)
    let unknown = directory.faults.filter { if case .nameEncodingUnknown = $0 { true } else { false } }
    #expect(unknown.count == 9)
  }
}
