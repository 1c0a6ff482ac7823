/// The segments before the picture data of a JPEG.
enum JPEGSegments {
  /// Whether Adobe's marker is there: its programs write CMYK inverted.
  static func hasAdobeMarker(_ bytes: [UInt8]) -> Bool {
    var position = 2
    while position + 9 < bytes.count, bytes[position] == 0xff {
      let marker = bytes[position + 1]
      if marker == 0xda { return false }
      if marker == 0xff {
        position += 1
        continue
      }
      if marker == 0xee, bytes[(position + 4)...].starts(with: "Adobe".utf8) { return true }
      position += 2 + (Int(bytes[position + 2]) << 8 | Int(bytes[position + 3]))
    }
    return false
  }
}
