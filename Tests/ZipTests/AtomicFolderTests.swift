import Bytes
import Foundation
import Testing
@testable import Zip

/// A folder that appears whole or not at all.
@Suite struct AtomicFolderTests {
  private func path(_ text: String) -> [UInt8] { Array(text.utf8) }

  private func names(_ scratch: Scratch) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted()
  }

  private static let entries = [
    ZipEntry("a/b/one.pdf", .bytes([1])), ZipEntry("a/two.pdf", .bytes([2, 2])), ZipEntry("été 100%.txt", .bytes([])),
  ]

  @Test func itHoldsItsFilesAndTheirList() throws {
    let scratch = try Scratch()
    try AtomicFolder.write(Self.entries, to: path(scratch.file("out")))
    #expect(scratch.bytes("out/a/b/one.pdf") == [1])
    #expect(scratch.bytes("out/a/two.pdf") == [2, 2])
    #expect(scratch.bytes("out/été 100%.txt") == [])
    #expect(scratch.bytes("out/.dossier-upload")?.count == Self.entries.reduce(0) { $0 + 67 + Bag.encoded($1.name).utf8.count })
    #expect(try names(scratch) == ["out"])
    // Once more over itself, its list read back.
    #expect(throws: FileFailure.exists) { try AtomicFolder.write(Self.entries, to: path(scratch.file("out"))) }
    try AtomicFolder.write([Self.entries[1]], to: path(scratch.file("out")), overwrite: true)
    #expect(scratch.bytes("out/a/b/one.pdf") == nil && scratch.bytes("out/a/two.pdf") == [2, 2])
    #expect(try names(scratch) == ["out"])
  }

  @Test func aFileThatChangedOrIsGoneLeavesNothing() throws {
    let scratch = try Scratch()
    try scratch.put("source", [9, 9])
    for (size, digest) in [(2, SHA256.hexadecimal(of: [1, 2])), (1, SHA256.hexadecimal(of: [9])), (3, SHA256.hexadecimal(of: [9, 9, 9]))] {
      let bad = ZipEntry("a/bad.pdf", .file(path: path(scratch.file("source")), size: size, sha256: digest))
      #expect(throws: FileFailure.changedWhileReading(name: "bad.pdf")) {
        try AtomicFolder.write(Self.entries + [bad], to: path(scratch.file("out")))
      }
    }
    let gone = ZipEntry("gone.pdf", .file(path: path(scratch.file("none")), size: 2, sha256: SHA256.hexadecimal(of: [9, 9])))
    #expect(throws: FileFailure.changedWhileReading(name: "gone.pdf")) {
      try AtomicFolder.write([gone], to: path(scratch.file("out")))
    }
    #expect(try names(scratch) == ["source"])
  }

  @Test(arguments: 1...4) func stoppedAtAnyQuestionItLeavesWhatWasThere(_ asked: Int) throws {
    let scratch = try Scratch()
    try AtomicFolder.write([Self.entries[0]], to: path(scratch.file("out")))
    try scratch.put("source", [UInt8](repeating: 7, count: 3 << 20))
    let large = ZipEntry(
      "large.pdf",
      .file(
        path: path(scratch.file("source")), size: 3 << 20,
        sha256: SHA256.hexadecimal(of: [UInt8](repeating: 7, count: 3 << 20))))
    var questions = 0
    #expect(throws: FileFailure.interrupted) {
      try AtomicFolder.write([large], to: path(scratch.file("out")), overwrite: true) {
        questions += 1
        return questions == asked
      }
    }
    #expect(scratch.bytes("out/a/b/one.pdf") == [1])
    #expect(try names(scratch) == ["out", "source"])
  }

  @Test(arguments: ["../x", "/x", "a/../../x", "", "a//b", "a\\b", "x\u{0}y"])
  func aNameThatLeavesTheFolderIsRefused(_ name: String) throws {
    let scratch = try Scratch()
    #expect(throws: FileFailure.self) { try AtomicFolder.write([ZipEntry(name, .bytes([1]))], to: path(scratch.file("out"))) }
    #expect(try names(scratch) == [])
  }

  @Test func whatAKilledRunLeftIsRemovedByTheNext() throws {
    let scratch = try Scratch()
    let left = scratch.file(".out.dossier-tmp-0123456789abcdef")
    try FileManager.default.createDirectory(atPath: left + "/a", withIntermediateDirectories: true)
    try scratch.put(".out.dossier-tmp-0123456789abcdef/a/half.pdf", [1])
    try FileManager.default.createDirectory(atPath: scratch.file(".other.dossier-tmp-0"), withIntermediateDirectories: true)
    try AtomicFolder.write(Self.entries, to: path(scratch.file("out")))
    #expect(try names(scratch) == [".other.dossier-tmp-0", "out"])
  }

  /// A link inside a folder to be replaced is no file of ours, and what it points at stays.
  @Test func aLinkInsideIsNotOursAndIsNotFollowed() throws {
    let scratch = try Scratch()
    try scratch.put("victim", [2, 2])
    try AtomicFolder.write(Self.entries, to: path(scratch.file("out")))
    try FileManager.default.removeItem(atPath: scratch.file("out/a/two.pdf"))
    try FileManager.default.createSymbolicLink(atPath: scratch.file("out/a/two.pdf"), withDestinationPath: "../../victim")
    #expect(throws: FileFailure.notOurs(path: "a/two.pdf")) {
      try AtomicFolder.write(Self.entries, to: path(scratch.file("out")), overwrite: true)
    }
    #expect(scratch.bytes("victim") == [2, 2])
  }
}
