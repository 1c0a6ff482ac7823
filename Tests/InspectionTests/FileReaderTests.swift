import Bytes
import Glibc
import Inspection
import Testing

@Suite struct FileReaderTests {
  private func failure(_ folder: TemporaryFolder, _ path: String) -> OpenFailure? {
    do {
      _ = try FileReader(root: folder.bytes, path: Array(path.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test("A regular file opens with its size, at any depth and under any bytes for a name")
  func regular() throws {
    let folder = try TemporaryFolder()
    unsafe _ = mkdir("\(folder.path)/a", 0o700)
    unsafe _ = mkdir("\(folder.path)/a/b", 0o700)
    try folder.write("a/b/c", [1, 2, 3])
    let file = try FileReader(root: folder.bytes, path: Array("a/b/c".utf8))
    #expect(file.size == 3)
    #expect(try file.map().array == [1, 2, 3])
    let name: [UInt8] = [0x72, 0xe9, 0x6c, 0xff]
    let created: Int32 = unsafe (folder.bytes + [0x2f] + name + [0]).withUnsafeBytes { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { path in
        unsafe path.baseAddress.map { unsafe open($0, O_WRONLY | O_CREAT, 0o600) } ?? -1
      }
    }
    close(created)
    #expect(try FileReader(root: folder.bytes, path: name).size == 0)
  }

  @Test("A symbolic link is refused as the file and on the way, even where it stays inside")
  func links() throws {
    let folder = try TemporaryFolder()
    unsafe _ = mkdir("\(folder.path)/real", 0o700)
    try folder.write("real/file", [1])
    unsafe _ = symlink("real/file", "\(folder.path)/link")
    unsafe _ = symlink("real", "\(folder.path)/way")
    unsafe _ = symlink("/etc/hostname", "\(folder.path)/out")
    unsafe _ = symlink("nowhere", "\(folder.path)/dangling")
    #expect(failure(folder, "real/file") == nil)
    for path in ["link", "way/file", "out", "dangling"] { #expect(failure(folder, path) == .symbolicLink, "\(path)") }
  }

  @Test("A folder swapped for a link between listing and opening leads nowhere")
  func swap() throws {
    let folder = try TemporaryFolder()
    unsafe _ = mkdir("\(folder.path)/papers", 0o700)
    try folder.write("papers/hostname", [1])
    #expect(failure(folder, "papers/hostname") == nil)
    unsafe _ = rename("\(folder.path)/papers", "\(folder.path)/aside")
    unsafe _ = symlink("/etc", "\(folder.path)/papers")
    #expect(failure(folder, "papers/hostname") == .symbolicLink)
  }

  @Test("FIFOs, sockets, devices and folders are told apart, and nobody waits for them")
  func kinds() throws {
    let folder = try TemporaryFolder()
    unsafe _ = mkfifo("\(folder.path)/fifo", 0o600)
    unsafe _ = mkdir("\(folder.path)/folder", 0o700)
    unsafe _ = mknod("\(folder.path)/socket", mode_t(S_IFSOCK) | 0o600, 0)
    #expect(failure(folder, "fifo") == .notRegular(.fifo))
    #expect(failure(folder, "folder") == .notRegular(.directory))
    #expect(failure(folder, "socket") == .notRegular(.socket))
    do {
      _ = try FileReader(root: Array("/dev".utf8), path: Array("null".utf8))
      Issue.record("a device was opened")
    } catch {
      #expect(error == .notRegular(.device))
    }
  }

  @Test("A path that leaves the folder, is absolute, empty or holds a zero is refused", arguments: [
    "", "/", "/etc/hostname", "..", "../x", "a/../../x", "a//b", "./a", "a/.", "a/", "a\0b",
  ])
  func outside(path: String) throws {
    #expect(failure(try TemporaryFolder(), path) == .outside)
  }

  @Test("A file that vanished is told so")
  func vanished() throws {
    let folder = try TemporaryFolder()
    try folder.write("file", [1])
    #expect(failure(folder, "gone") == .vanished)
    #expect(failure(folder, "gone/file") == .vanished)
    #expect(failure(folder, "file/below") == .vanished)
  }

  @Test("A sparse file of ten gigabytes is not read")
  func sparse() async throws {
    let folder = try TemporaryFolder()
    try folder.write("big", [])
    #expect(unsafe truncate("\(folder.path)/big", 10 << 30) == 0)
    let facts = try await inspect(folder.path, "big")
    #expect(facts.size == 10 << 30)
    #expect(facts.unproven == [Unproven(reason: .fileTooLarge)])
    #expect(facts.sha256.isEmpty)
  }
}
