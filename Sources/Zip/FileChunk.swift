/// A buffer of 256 KiB for reading a file piece by piece.
@safe final class FileChunk {
  static let size = 1 << 18
  private let memory: UnsafeMutableRawBufferPointer

  init() { unsafe memory = .allocate(byteCount: Self.size, alignment: 16) }

  deinit { unsafe memory.deallocate() }

  /// Reads up to `limit` bytes at `offset`, at most the buffer's size, and gives how many there were.
  func fill(from file: borrowing OpenFile, at offset: Int, limit: Int = size) throws(FileFailure) -> Int {
    let part = unsafe UnsafeMutableRawBufferPointer(rebasing: memory[..<min(limit, Self.size)])
    return try unsafe file.read(into: part, at: offset)
  }

  /// Lends the first `count` bytes.
  func withBytes(_ count: Int, _ body: (UnsafeRawBufferPointer) -> Void) {
    unsafe body(UnsafeRawBufferPointer(rebasing: memory[..<count]))
  }
}
