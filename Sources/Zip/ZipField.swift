/// Little-endian numbers in the records of a ZIP archive. Whoever asks has made sure of the length.
enum ZipField {
  static func u16(_ bytes: ArraySlice<UInt8>, _ offset: Int) -> Int {
    let start = bytes.startIndex + offset
    return Int(bytes[start]) | Int(bytes[start + 1]) << 8
  }

  static func u32(_ bytes: ArraySlice<UInt8>, _ offset: Int) -> Int {
    u16(bytes, offset) | u16(bytes, offset + 2) << 16
  }

  /// Nil for a number no file can have.
  static func u64(_ bytes: ArraySlice<UInt8>, _ offset: Int) -> Int? {
    let high = u32(bytes, offset + 4)
    return high < 1 << 31 ? u32(bytes, offset) | high << 32 : nil
  }

  /// The extra fields by their number, or nil if they do not add up.
  static func extra(_ bytes: ArraySlice<UInt8>) -> [Int: ArraySlice<UInt8>]? {
    var fields: [Int: ArraySlice<UInt8>] = [:]
    var rest = bytes
    while !rest.isEmpty {
      guard rest.count >= 4 else { return nil }
      let length = u16(rest, 2)
      guard rest.count >= 4 + length, fields[u16(rest, 0)] == nil else { return nil }
      fields[u16(rest, 0)] = rest.dropFirst(4).prefix(length)
      rest = rest.dropFirst(4 + length)
    }
    return fields
  }

  /// Puts the numbers of a ZIP64 field in the place of those that are all ones, in their order.
  /// False if the field is missing, too short or too long.
  static func widen(_ numbers: inout [Int], with field: ArraySlice<UInt8>?) -> Bool {
    let wide = numbers.indices.filter { numbers[$0] == 0xFFFF_FFFF }
    guard !wide.isEmpty else { return true }
    guard let field, field.count >= wide.count * 8 else { return false }
    for (place, index) in wide.enumerated() {
      guard let number = u64(field, place * 8) else { return false }
      numbers[index] = number
    }
    return true
  }
}
