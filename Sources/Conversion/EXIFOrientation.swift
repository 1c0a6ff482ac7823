/// The entry of a JPEG's EXIF block that tells how the camera was held.
enum EXIFOrientation {
  private static let tag = 0x0112

  /// Says that the picture stands upright, where an EXIF block says otherwise. All other bytes stay as they are.
  static func reset(_ jpeg: inout [UInt8]) {
    for segment in segments(of: jpeg) where jpeg[segment].starts(with: Array("Exif\0\0".utf8)) {
      reset(&jpeg, tiff: segment.lowerBound + 6, end: segment.upperBound)
    }
  }

  /// The contents of the APP1 segments before the picture data.
  private static func segments(of jpeg: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var position = 2
    while position + 4 <= jpeg.count, jpeg[position] == 0xff {
      let marker = jpeg[position + 1]
      if marker == 0xda { break }
      if marker == 0xff {
        position += 1
        continue
      }
      let length = Int(jpeg[position + 2]) << 8 | Int(jpeg[position + 3])
      guard length >= 2, position + 2 + length <= jpeg.count else { break }
      if marker == 0xe1 { found.append((position + 4)..<(position + 2 + length)) }
      position += 2 + length
    }
    return found
  }

  private static func reset(_ jpeg: inout [UInt8], tiff: Int, end: Int) {
    guard tiff + 8 <= end else { return }
    let isLittle = jpeg[tiff] == UInt8(ascii: "I")
    func number(_ at: Int, _ width: Int) -> Int {
      let bytes = jpeg[at..<(at + width)]
      return (isLittle ? Array(bytes.reversed()) : Array(bytes)).reduce(0) { $0 << 8 | Int($1) }
    }
    let directory = tiff + number(tiff + 4, 4)
    guard directory >= tiff, directory + 2 <= end else { return }
    for index in 0..<number(directory, 2) {
      let entry = directory + 2 + 12 * index
      guard entry + 12 <= end else { return }
      guard number(entry, 2) == tag else { continue }
      jpeg[entry + 8] = isLittle ? 1 : 0
      jpeg[entry + 9] = isLittle ? 0 : 1
      return
    }
  }
}
