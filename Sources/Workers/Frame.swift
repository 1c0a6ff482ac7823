/// The unit that passes between a pool and its workers: four bytes of length, the lowest first,
/// then as many bytes.
enum Frame {
  static let headerBytes = 4

  static func encode(_ payload: [UInt8]) -> [UInt8] {
    var frame: [UInt8] = []
    frame.reserveCapacity(headerBytes + payload.count)
    for shift in [0, 8, 16, 24] { frame.append(UInt8(truncatingIfNeeded: payload.count >> shift)) }
    frame.append(contentsOf: payload)
    return frame
  }

  /// The length that a header announces, or `nil` while the header is not whole.
  static func length(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= headerBytes else { return nil }
    return Int(bytes[0]) | Int(bytes[1]) << 8 | Int(bytes[2]) << 16 | Int(bytes[3]) << 24
  }
}
