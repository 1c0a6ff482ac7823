import Glibc

/// A folder as it was: each entry with its kind, size, times and, of small files, its bytes.
struct FolderSnapshot: Equatable {
  struct Entry: Equatable {
    let mode: UInt32
    let size: Int
    let modified: [Int]
    let changed: [Int]
    let bytes: [UInt8]
  }
  let entries: [[UInt8]: Entry]

  init(_ folder: String) {
    var entries: [[UInt8]: Entry] = [:]
    Self.collect(Array(folder.utf8), into: &entries)
    self.entries = entries
  }

  private static func collect(_ path: [UInt8], into entries: inout [[UInt8]: Entry]) {
    var status = stat()
    guard unsafe lstat(ScratchFolder.bytes(path), &status) == 0 else { return }
    let isFile = status.st_mode & S_IFMT == S_IFREG
    entries[path] = Entry(
      mode: status.st_mode, size: Int(status.st_size), modified: [status.st_mtim.tv_sec, status.st_mtim.tv_nsec],
      // The time of change tells even what set the other times back.
      changed: [status.st_ctim.tv_sec, status.st_ctim.tv_nsec],
      bytes: isFile && status.st_size < 8 << 20 ? ScratchFolder.read(path) ?? [] : [])
    guard status.st_mode & S_IFMT == S_IFDIR else { return }
    for name in ScratchFolder.names(in: path) ?? [] { collect(path + [47] + name, into: &entries) }
  }
}
