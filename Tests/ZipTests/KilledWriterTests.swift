import Foundation
import Testing
@testable import Zip

/// Processes that end in the middle of their work, or may not do it.
@Suite struct KilledWriterTests {
  @Test func aProcessKilledWhileWritingLeavesNoTrace() async throws {
    let scratch = try Scratch()
    let path = scratch.path
    for (name, old) in [("a", true), ("b", false)] {
      if old { try AtomicFile.write(Array("old".utf8), to: Array(scratch.file(name).utf8)) }
      let target = path + "/" + name
      await #expect(processExitsWith: .signal(SIGKILL)) { [target = target as String] in
        try AtomicFile.write(to: Array(target.utf8), overwrite: true) { file throws(FileFailure) in
          try file.write(Array("part".utf8))
          kill(getpid(), SIGKILL)
        }
      }
    }
    #expect(scratch.names == ["a"])
    #expect(scratch.bytes("a") == Array("old".utf8))
  }

  @Test func whatAKilledProcessLeavesWithoutNamelessFilesTheNextRemoves() async throws {
    let scratch = try Scratch()
    let target = scratch.file("a")
    try AtomicFile.write(Array("old".utf8), to: Array(target.utf8))
    await #expect(processExitsWith: .signal(SIGKILL)) { [target = target as String] in
      try AtomicFile.write(
        to: Array(target.utf8), overwrite: true, mode: 0o600, nameless: false,
        { file throws(FileFailure) in try file.write(Array("part".utf8)) },
        verify: { _ in _ = kill(getpid(), SIGKILL) })
    }
    #expect(scratch.bytes("a") == Array("old".utf8))
    #expect(scratch.names.count == 2)
    try AtomicFile.write(Array("new".utf8), to: Array(target.utf8), overwrite: true)
    #expect(scratch.names == ["a"])
    #expect(scratch.bytes("a") == Array("new".utf8))
  }

  @Test func aFolderOfAnotherUserIsToldToBeForbidden() async throws {
    let scratch = try Scratch()
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: scratch.path)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: scratch.path) }
    let target = scratch.file("a")
    await #expect(processExitsWith: .success) { [target = target as String] in
      // Root may write anywhere: another user takes over.
      if getuid() == 0 { precondition(setuid(65534) == 0) }
      do throws(FileFailure) {
        try AtomicFile.write([1], to: Array(target.utf8))
        exit(1)
      } catch {
        exit(error == .noPermission ? 0 : 2)
      }
    }
    #expect(scratch.names == [])
  }

  @Test func theBytesOfAnArchiveDoNotDependOnZoneLocaleOrMask() async throws {
    let scratch = try Scratch()
    let here = scratch.file("here.zip"), there = scratch.file("there.zip")
    let entries = Bag.entries(top: "t", payload: BagTests.payload, info: [])
    _ = try ZipWriter(year: 2026, month: 11, day: 21).write(entries, to: Array(here.utf8))
    await #expect(processExitsWith: .success) { [there = there as String] in
      unsafe setenv("TZ", "Asia/Tokyo", 1)
      unsafe setenv("LC_ALL", "tr_TR.UTF-8", 1)
      tzset()
      unsafe _ = setlocale(LC_ALL, "")
      umask(0o777)
      let entries = Bag.entries(top: "t", payload: BagTests.payload, info: [])
      _ = try ZipWriter(year: 2026, month: 11, day: 21).write(entries, to: Array(there.utf8))
    }
    #expect(scratch.bytes("here.zip") != nil)
    #expect(scratch.bytes("here.zip") == scratch.bytes("there.zip"))
  }
}
