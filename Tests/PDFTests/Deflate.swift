/// Just enough of RFC 1950 and 1951 to make sample streams without a library.
enum Deflate {
  /// Any bytes, stored without compression.
  static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = [0x78, 0x01]
    var rest = bytes[...]
    repeat {
      let block = rest.prefix(65535)
      rest = rest.dropFirst(block.count)
      let low = UInt8(block.count & 255), high = UInt8(block.count >> 8)
      out += [rest.isEmpty ? 1 : 0, low, high, ~low, ~high]
      out += block
    } while !rest.isEmpty
    return out + adler(bytes)
  }

  static func adler(_ bytes: [UInt8]) -> [UInt8] {
    var low: UInt32 = 1, high: UInt32 = 0
    for byte in bytes {
      low = (low + UInt32(byte)) % 65521
      high = (high + low) % 65521
    }
    return [UInt8(high >> 8), UInt8(high & 255), UInt8(low >> 8), UInt8(low & 255)]
  }

  /// Zeros, a little more than `count`, at 13 bits for each 258 of them; the checksum is not right.
  static func zeros(_ count: Int) -> [UInt8] {
    var out: [UInt8] = [0x78, 0x01]
    var bits: UInt32 = 0
    var held: UInt32 = 0
    func reversed(_ code: UInt32, _ length: UInt32) -> UInt32 {
      (0..<length).reduce(0) { $0 | ((code >> $1) & 1) << (length - 1 - $1) }
    }
    func put(_ value: UInt32, _ length: UInt32) {
      bits |= value << held
      held += length
      while held >= 8 {
        out.append(UInt8(bits & 255))
        bits >>= 8
        held -= 8
      }
    }
    put(1, 1)  // the last block
    put(1, 2)  // fixed codes
    put(reversed(0x30, 8), 8)  // one zero
    let match = reversed(0b1100_0101, 8)  // length 258, then distance 1 in five zero bits
    for _ in 0..<(count / 258 + 1) { put(match, 13) }
    put(0, 7)  // end of block
    put(0, 7)
    return out + [0, 0, 0, 0]
  }
}
