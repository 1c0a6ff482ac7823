import Glibc

/// The bytes of one file or buffer, held once and lent to every reader.
///
/// A store is either a private read-only mapping of an open file or an array in memory.
/// A mapping follows its file: if another process cuts the file short while it is read, the
/// read faults. Hostile files are therefore mapped in worker processes only.
public final class ByteStore: Sendable {
  /// The number of bytes.
  public let count: Int
  private let base: UInt
  private let mapped: Bool

  /// Copies an array into memory owned by the store.
  public init(_ bytes: [UInt8]) {
    count = bytes.count
    mapped = false
    let memory = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 16)
    unsafe bytes.withUnsafeBytes { source in
      if let start = source.baseAddress { unsafe memory.copyMemory(from: start, byteCount: source.count) }
    }
    base = UInt(bitPattern: memory)
  }

  /// Maps the first `count` bytes of an open file. The descriptor may be closed afterwards.
  ///
  /// The corresponding C function is `mmap`.
  /// - Throws: ``MappingFailed`` with the `errno` of the call.
  public init(mapping descriptor: Int32, count: Int) throws(MappingFailed) {
    self.count = count
    guard count > 0 else {
      base = UInt(bitPattern: UnsafeMutableRawPointer.allocate(byteCount: 1, alignment: 16))
      mapped = false
      return
    }
    let address = unsafe mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard let address = unsafe address, unsafe address != MAP_FAILED else { throw MappingFailed(code: errno) }
    base = UInt(bitPattern: address)
    mapped = true
  }

  deinit {
    guard let memory = unsafe UnsafeMutableRawPointer(bitPattern: base) else { return }
    if mapped { unsafe munmap(memory, count) } else { unsafe memory.deallocate() }
  }

  /// Lends the bytes for the duration of `body`.
  public func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe body(UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: base), count: count))
  }

  /// A copy of the bytes of a range, cut to what there is.
  public func copy(_ range: Range<Int>) -> [UInt8] {
    let range = range.clamped(to: 0..<count)
    return unsafe withUnsafeBytes { unsafe Array($0[range]) }
  }

  /// A copy of all bytes.
  public var array: [UInt8] { copy(0..<count) }

  /// Why a file could not be mapped.
  public struct MappingFailed: Error {
    /// The `errno` of `mmap`.
    public let code: Int32
  }
}
