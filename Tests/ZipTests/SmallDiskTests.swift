import Foundation
import Testing
@testable import Zip

/// A file system of 64 KiB of its own, where this process may mount one.
@Suite(.enabled(if: SmallDisk.isPossible, "may not mount a file system")) struct SmallDiskTests {
  @Test(arguments: [true, false]) func anArchiveThatDoesNotFitLeavesTheOldOneAndNoOther(_ nameless: Bool) throws {
    let disk = try SmallDisk()
    let target = Array(disk.scratch.file("a.zip").utf8)
    _ = try ZipWriter().write([ZipEntry("a.pdf", .bytes([1]))], to: target)
    let old = try #require(disk.scratch.bytes("a.zip"))
    let large = [ZipEntry("a.pdf", .bytes([UInt8](repeating: 7, count: 200_000)))]
    #expect(throws: FileFailure.diskFull) {
      try AtomicFile.write(
        to: target, overwrite: true, mode: 0o600, nameless: nameless,
        { file throws(FileFailure) in try ZipWriter().write(large, on: file) }, verify: { _ in })
    }
    #expect(disk.scratch.bytes("a.zip") == old)
    #expect(disk.scratch.names == ["a.zip"])
  }

  @Test(arguments: [true, false]) func aReadOnlyFileSystemIsTold(_ nameless: Bool) throws {
    let disk = try SmallDisk()
    #expect(try Peer.run("mount", ["-o", "remount,ro", disk.scratch.path], in: "/").status == 0)
    let target = Array(disk.scratch.file("a").utf8)
    #expect(throws: FileFailure.readOnly) {
      try AtomicFile.write(to: target, overwrite: false, mode: 0o600, nameless: nameless, { _ in }, verify: { _ in })
    }
  }
}

/// A small file system in memory, unmounted when its owner goes.
final class SmallDisk {
  let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    let options = ["-t", "tmpfs", "-o", "size=64k", "none", scratch.path]
    guard try Peer.run("mount", options, in: "/").status == 0 else { throw CannotMount() }
  }

  deinit { _ = try? Peer.run("umount", [scratch.path], in: "/") }

  struct CannotMount: Error {}

  static let isPossible = getuid() == 0 && (try? SmallDisk()) != nil
}
