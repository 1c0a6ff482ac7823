/// Reads uncompressed BMP pictures of 1, 4, 8, 24 and 32 bits a pixel, which libvips reads with the help of other
/// programs only. Every position is checked against the size of the file.
enum BitmapReader {
  /// - Throws: ``ImageFault/unsupported(_:)`` for what is compressed or has masks of its own, ``ImageFault/cut(_:)``,
  ///   ``ImageFault/damaged(_:)``, ``ImageFault/tooLarge(width:height:)``.
  static func samples(_ bytes: [UInt8], pixelLimit: Int) throws(ImageFault) -> ImageSamples {
    let header = try Header(bytes, pixelLimit: pixelLimit)
    let palette = try header.palette(bytes)
    let rowBytes = (header.width * header.bits + 31) / 32 * 4
    guard header.start + rowBytes * header.height <= bytes.count else { throw .cut("rows are missing") }
    var samples = [UInt8]()
    samples.reserveCapacity(header.width * header.height * 3)
    for row in 0..<header.height {
      let start = header.start + rowBytes * (header.isTopDown ? row : header.height - 1 - row)
      for column in 0..<header.width {
        if header.bits >= 24 {
          let at = start + column * header.bits / 8
          samples.append(bytes[at + 2])
          samples.append(bytes[at + 1])
          samples.append(bytes[at])
          continue
        }
        let bit = column * header.bits
        let index = Int(bytes[start + bit / 8]) >> (8 - header.bits - bit % 8) & (1 << header.bits - 1)
        guard index < palette.count else { throw .damaged("a colour that is not in the palette") }
        samples += palette[index]
      }
    }
    return ImageSamples(width: header.width, height: header.height, bands: 3, bytes: samples)
  }

  struct Header {
    let width, height, bits, start: Int
    let isTopDown: Bool
    private let size, colours: Int

    init(_ bytes: [UInt8], pixelLimit: Int) throws(ImageFault) {
      guard bytes.count >= 54, bytes[0] == 0x42, bytes[1] == 0x4d else { throw .cut("no header") }
      start = BitmapReader.number(bytes, 10, 4)
      size = BitmapReader.number(bytes, 14, 4)
      guard size >= 40 else { throw .unsupported("a header of \(size) bytes") }
      let tall = Int(Int32(truncatingIfNeeded: BitmapReader.number(bytes, 22, 4)))
      width = Int(Int32(truncatingIfNeeded: BitmapReader.number(bytes, 18, 4)))
      (height, isTopDown) = (abs(tall), tall < 0)
      bits = BitmapReader.number(bytes, 28, 2)
      colours = BitmapReader.number(bytes, 46, 4)
      guard BitmapReader.number(bytes, 30, 4) == 0 else { throw .unsupported("compressed rows") }
      guard [1, 4, 8, 24, 32].contains(bits) else { throw .unsupported("\(bits) bits a pixel") }
      guard width > 0, height > 0 else { throw .damaged("no pixel") }
      guard width <= pixelLimit / height else { throw .tooLarge(width: width, height: height) }
      guard start >= 54, start < bytes.count else { throw .cut("no row") }
    }

    /// Red, green and blue of each colour.
    func palette(_ bytes: [UInt8]) throws(ImageFault) -> [[UInt8]] {
      guard bits <= 8 else { return [] }
      let count = colours == 0 ? 1 << bits : colours
      let first = 14 + size
      guard count <= 256, first + 4 * count <= bytes.count else { throw .cut("no palette") }
      return (0..<count).map { index in [2, 1, 0].map { bytes[first + 4 * index + $0] } }
    }
  }

  /// The lowest byte first.
  static func number(_ bytes: [UInt8], _ at: Int, _ width: Int) -> Int {
    bytes[at..<(at + width)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}

extension ImageProbe {
  /// Decodes an uncompressed BMP to RGB samples.
  public static func decodeBitmap(_ bytes: [UInt8], pixelLimit: Int) throws(ImageFault) -> ImageSamples {
    try BitmapReader.samples(bytes, pixelLimit: pixelLimit)
  }
}
