import CLibZ

/// The checksum of ZIP entries, computed by zlib.
struct CRC32 {
  /// The checksum of all bytes so far.
  private(set) var value: UInt32 = 0

  /// The corresponding C function is `crc32_z`.
  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count > 0 else { return }
    value = unsafe UInt32(
      truncatingIfNeeded: crc32_z(UInt(value), bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count))
  }

  mutating func update(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBytes { unsafe update($0) }
  }
}
