internal import Glibc

/// Looks for short texts in long runs of bytes.
enum ByteSearch {
  /// Where `wanted` first stands at or behind `start`. The corresponding C function is `memchr`.
  static func first(_ wanted: String, in bytes: [UInt8], from start: Int = 0) -> Int? {
    unsafe bytes.withUnsafeBytes { buffer in unsafe first(wanted, in: buffer, from: start) }
  }

  static func first(_ wanted: String, in bytes: UnsafeRawBufferPointer, from start: Int = 0) -> Int? {
    let wanted = Array(wanted.utf8)
    guard let base = bytes.baseAddress, let head = wanted.first else { return nil }
    var position = start
    while position + wanted.count <= bytes.count,
      let found = unsafe memchr(base + position, Int32(head), bytes.count - wanted.count + 1 - position)
    {
      position = unsafe base.distance(to: found)
      if unsafe memcmp(found, wanted, wanted.count) == 0 { return position }
      position += 1
    }
    return nil
  }

  /// How often it stands there.
  static func count(_ wanted: String, in bytes: [UInt8]) -> Int {
    var (count, position) = (0, 0)
    while let found = first(wanted, in: bytes, from: position) {
      count += 1
      position = found + wanted.utf8.count
    }
    return count
  }

  static func contains(_ wanted: String, in bytes: [UInt8]) -> Bool {
    first(wanted, in: bytes) != nil
  }
}
