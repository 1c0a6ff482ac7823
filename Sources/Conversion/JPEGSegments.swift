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

  /// The ICC profile for a number of components: put together from its numbered pieces.
  /// - Returns: empty where there is none, where a piece is missing, or where it is for other components.
  static func profile(_ bytes: [UInt8], components: Int) -> [UInt8] {
    let mark = Array("ICC_PROFILE\0".utf8)
    var pieces: [UInt8: ArraySlice<UInt8>] = [:]
    var count = 0
    var position = 2
    while position + 4 <= bytes.count, bytes[position] == 0xff {
      let marker = bytes[position + 1]
      if marker == 0xda { break }
      if marker == 0xff {
        position += 1
        continue
      }
      let end = position + 2 + (Int(bytes[position + 2]) << 8 | Int(bytes[position + 3]))
      guard end >= position + 4, end <= bytes.count else { break }
      let content = bytes[(position + 4)..<end]
      if marker == 0xe2, content.starts(with: mark), content.count > mark.count + 2 {
        let head = content.startIndex + mark.count
        pieces[content[head]] = content[(head + 2)...]
        count = Int(content[head + 1])
      }
      position = end
    }
    guard count > 0, pieces.count == count, (1...count).allSatisfy({ pieces[UInt8($0)] != nil }) else { return [] }
    let profile = (1...count).flatMap { pieces[UInt8($0)] ?? [] }
    let space: String? =
      switch components {
      case 1: "GRAY"
      case 3: "RGB "
      case 4: "CMYK"
      default: nil
      }
    // The header is 128 bytes and names its space at the 17th.
    guard profile.count > 128, let space, profile[16..<20].elementsEqual(space.utf8) else { return [] }
    return profile
  }
}
