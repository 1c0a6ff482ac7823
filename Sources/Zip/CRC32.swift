/// The checksum of ZIP entries (polynomial 0xEDB88320, reflected), eight bytes a step.
struct CRC32 {
  private var state: UInt32 = 0xFFFF_FFFF

  /// The checksum of all bytes so far.
  var value: UInt32 { ~state }

  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    var state = state
    unsafe Self.tables.withUnsafeBufferPointer { table in
      var index = 0
      while index + 8 <= bytes.count {
        let word = unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
          ^ UInt64(state)
        var next: UInt32 = 0
        for lane in 0..<8 {
          unsafe next ^= table[(7 - lane) &* 256 &+ Int(truncatingIfNeeded: (word &>> UInt64(lane &* 8)) & 0xFF)]
        }
        state = next
        index &+= 8
      }
      while index < bytes.count {
        unsafe state = table[Int((state ^ UInt32(bytes[index])) & 0xFF)] ^ (state >> 8)
        index &+= 1
      }
    }
    self.state = state
  }

  mutating func update(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBytes { unsafe update($0) }
  }

  /// Row k gives the effect of a byte that k more bytes follow.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for byte in 0..<256 {
      var value = UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? (value >> 1) ^ 0xEDB8_8320 : value >> 1 }
      tables[byte] = value
    }
    for index in 256..<tables.count {
      let before = tables[index - 256]
      tables[index] = tables[Int(before & 0xFF)] ^ (before >> 8)
    }
    return tables
  }()
}
