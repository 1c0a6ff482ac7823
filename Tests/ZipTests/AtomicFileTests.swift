import Foundation
import Testing
@testable import Zip

@Suite struct AtomicFileTests {
  private func path(_ text: String) -> [UInt8] { Array(text.utf8) }

  /// Writes the way a file system with nameless files allows, or the way of one without.
  private func write(
    _ text: String, to path: String, overwrite: Bool = false, nameless: Bool,
    verify: (borrowing OpenFile) throws(FileFailure) -> Void = { _ in }
  ) throws(FileFailure) {
    let bytes = Array(text.utf8)
    try AtomicFile.write(
      to: Array(path.utf8), overwrite: overwrite, mode: 0o600, nameless: nameless,
      { file throws(FileFailure) in try file.write(bytes) }, verify: verify)
  }

  private func mode(_ path: String) -> Int? {
    (try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]) as? Int
  }

  @Test(arguments: [true, false]) func aFileIsWrittenWithItsModeAndNothingElse(_ nameless: Bool) throws {
    let scratch = try Scratch()
    try write("new", to: scratch.file("a"), nameless: nameless)
    #expect(scratch.bytes("a") == Array("new".utf8))
    #expect(mode(scratch.file("a")) == 0o600)
    #expect(scratch.names == ["a"])
  }

  @Test(arguments: [true, false]) func anExistingFileIsNotReplaced(_ nameless: Bool) throws {
    let scratch = try Scratch()
    try write("old", to: scratch.file("a"), nameless: nameless)
    #expect(throws: FileFailure.exists) { try write("new", to: scratch.file("a"), nameless: nameless) }
    #expect(scratch.bytes("a") == Array("old".utf8))
    #expect(scratch.names == ["a"])
  }

  @Test(arguments: [true, false]) func aFileThatAppearsMeanwhileIsNotReplaced(_ nameless: Bool) throws {
    let scratch = try Scratch()
    let target = scratch.file("a")
    #expect(throws: FileFailure.exists) {
      try write("new", to: target, nameless: nameless) { _ in
        try? Data("other".utf8).write(to: URL(fileURLWithPath: target))
      }
    }
    #expect(scratch.bytes("a") == Array("other".utf8))
    #expect(scratch.names == ["a"])
  }

  @Test(arguments: [true, false]) func anExistingFileIsReplacedWhenAsked(_ nameless: Bool) throws {
    let scratch = try Scratch()
    try write("the older and longer text", to: scratch.file("a"), nameless: nameless)
    try write("new", to: scratch.file("a"), overwrite: true, nameless: nameless)
    #expect(scratch.bytes("a") == Array("new".utf8))
    #expect(mode(scratch.file("a")) == 0o600)
    #expect(scratch.names == ["a"])
  }

  @Test(arguments: [true, false]) func aFolderOrALinkIsNeverReplaced(_ nameless: Bool) throws {
    let scratch = try Scratch()
    try FileManager.default.createDirectory(atPath: scratch.file("d"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(atPath: scratch.file("l"), withDestinationPath: "/nowhere")
    for name in ["d", "l"] {
      #expect(throws: FileFailure.notAFile) {
        try write("new", to: scratch.file(name), overwrite: true, nameless: nameless)
      }
      #expect(throws: FileFailure.exists) { try write("new", to: scratch.file(name), nameless: nameless) }
    }
    #expect(scratch.names == ["d", "l"])
  }

  @Test(arguments: [true, false]) func aFailedCheckLeavesTheOldFileAndNoOther(_ nameless: Bool) throws {
    let scratch = try Scratch()
    try write("old", to: scratch.file("a"), nameless: nameless)
    for name in ["a", "b"] {
      #expect(throws: FileFailure.readBackDiffers(.notAnArchive)) {
        try write("new", to: scratch.file(name), overwrite: true, nameless: nameless) { _ throws(FileFailure) in
          throw .readBackDiffers(.notAnArchive)
        }
      }
    }
    #expect(scratch.bytes("a") == Array("old".utf8))
    #expect(scratch.names == ["a"])
  }

  @Test func aFolderThatIsNotThereIsTold() throws {
    let scratch = try Scratch()
    try write("x", to: scratch.file("a"), nameless: true)
    #expect(throws: FileFailure.notAFolder) { try write("x", to: scratch.file("none/b"), nameless: true) }
    #expect(throws: FileFailure.notAFolder) { try write("x", to: scratch.file("a/b"), nameless: true) }
    #expect(throws: FileFailure.notAFile) { try write("x", to: scratch.path + "/..", nameless: true) }
    #expect(throws: FileFailure.notAFile) { try write("x", to: scratch.path + "/", nameless: true) }
  }

  @Test(arguments: [true, false]) func aNameAsLongAsAllowedIsWrittenAndReplaced(_ nameless: Bool) throws {
    let scratch = try Scratch()
    let name = String(repeating: "n", count: 255)
    try write("1", to: scratch.file(name), nameless: nameless)
    try write("2", to: scratch.file(name), overwrite: true, nameless: nameless)
    #expect(scratch.bytes(name) == Array("2".utf8))
    #expect(scratch.names == [name])
  }

  @Test func namesAreBytesNotText() throws {
    let scratch = try Scratch()
    try AtomicFile.write([1], to: path(scratch.path + "/") + [0xFF, 0x2E, 0x7A])
    #expect(try OpenFile.reading(path(scratch.path + "/") + [0xFF, 0x2E, 0x7A]).read(9, at: 0) == [1])
  }

  @Test func aFullDiskIsTold() throws {
    let full = OpenFile(owning: unsafe open("/dev/full", O_RDWR | O_CLOEXEC))
    #expect(throws: FileFailure.diskFull) { try full.write([1]) }
    #expect(throws: FileFailure.diskFull) { try ZipWriter().write([ZipEntry("a", .bytes([1]))], on: full) }
  }

  @Test func errorsOfTheSystemAreToldApart() {
    #expect(FileFailure(code: EROFS, call: "c") == .readOnly)
    #expect(FileFailure(code: EDQUOT, call: "c") == .diskFull)
    #expect(FileFailure(code: EPERM, call: "c") == .noPermission)
    #expect(FileFailure(code: EIO, call: "c") == .other(code: EIO, call: "c"))
  }

  @Test func temporaryFilesOfKilledRunsAreRemovedAndThoseInUseKept() throws {
    let scratch = try Scratch()
    let left = ".a.dossier-tmp-00000000000000aa", used = ".a.dossier-tmp-00000000000000bb"
    for name in [left, used, ".b.dossier-tmp-00000000000000cc"] {
      try scratch.put(name, Array("part".utf8))
    }
    let holder = try OpenFile.reading(path(scratch.file(used)))
    #expect(flock(holder.descriptor, LOCK_EX) == 0)
    try write("new", to: scratch.file("a"), nameless: false)
    #expect(scratch.names == [used, ".b.dossier-tmp-00000000000000cc", "a"].sorted())
  }
}
