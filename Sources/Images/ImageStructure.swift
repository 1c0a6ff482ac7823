internal import Glibc

/// What the outer structure of a picture tells before its pixels are decoded: decoders forgive
/// an end that is missing once they have the last row.
enum ImageStructure {
  /// Where the picture's data end, 0 where that is not known for the format.
  static func end(of bytes: UnsafeRawBufferPointer, kind: ImageKind) throws(ImageFault) -> Int {
    switch kind {
    case .jpeg: return try unsafe jpegEnd(bytes)
    case .png:
      if let fault = unsafe pngFault(bytes) { throw .cut(fault) }
      return 0
    case .tiff, .heif, .webp, .gif, .jpeg2000: return 0
    }
  }

  /// A JPEG has a start of scan, and an end of image behind it. In entropy-coded data a byte FF
  /// is always followed by 00 or a restart marker, so FF D9 there can only be the end.
  private static func jpegEnd(_ bytes: UnsafeRawBufferPointer) throws(ImageFault) -> Int {
    guard let scan = unsafe startOfScan(bytes) else { throw .cut("no picture data") }
    var position = scan
    while let start = bytes.baseAddress, position < bytes.count - 1,
      let mark = unsafe memchr(start + position, 0xff, bytes.count - 1 - position)
    {
      let next = unsafe mark + 1
      if unsafe next.load(as: UInt8.self) == 0xd9 { return unsafe start.distance(to: next) }
      position = unsafe start.distance(to: next)
    }
    throw .cut("no end of image")
  }

  /// The position behind the marker of the first scan, found by walking the segments: thumbnails
  /// inside segments have scans and ends of their own.
  private static func startOfScan(_ bytes: UnsafeRawBufferPointer) -> Int? {
    var position = 2
    while position + 3 < bytes.count {
      guard unsafe bytes[position] == 0xff else {
        // Not where a marker must be; decoders look on, so do we.
        position += 1
        continue
      }
      let marker = unsafe bytes[position + 1]
      if marker == 0xda { return position + 2 }
      if marker == 0xff || marker == 0 || marker == 0x01 || (0xd0...0xd8).contains(marker) {
        position += marker == 0xff ? 1 : 2
        continue
      }
      position += unsafe 2 + (Int(bytes[position + 2]) << 8 | Int(bytes[position + 3]))
    }
    return nil
  }

  /// A PNG is a chain of chunks that ends with IEND. Reading stops at what the chain cannot hold.
  private static func pngFault(_ bytes: UnsafeRawBufferPointer) -> String? {
    var position = 8
    while position + 12 <= bytes.count {
      let length = unsafe bytes[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
      let name = unsafe bytes[position + 4..<position + 8]
      guard position + 12 + length <= bytes.count else { return "a chunk is cut off" }
      if unsafe name.elementsEqual("IEND".utf8) { return nil }
      position += 12 + length
    }
    return "no end of image"
  }
}
