import Bytes
@testable import Conversion
import Images
import Inspection
import PDF
import Testing

/// Pictures that the program reads itself, and what a JPEG carries beside its picture.
@Suite struct BitmapTests {
  private static func little(_ number: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  /// A picture of 5 by 3 pixels whose pixel at (x, y) is colour x + 5 y of a palette, or that colour itself.
  private static func bitmap(_ bits: Int, isTopDown: Bool = false) -> [UInt8] {
    let colours = bits <= 8 ? min(16, 1 << bits) : 0
    var rows: [[UInt8]] = []
    for y in 0..<3 {
      var row: [UInt8] = []
      if bits >= 24 {
        for x in 0..<5 { row += Array(colour(x + 5 * y).reversed()) + (bits == 32 ? [UInt8(0)] : []) }
      } else {
        var word: UInt64 = 0
        for x in 0..<5 { word |= UInt64((x + 5 * y) % colours) << UInt64(64 - bits * (x + 1)) }
        row = (0..<((5 * bits + 7) / 8)).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) }
      }
      rows.append(row + [UInt8](repeating: 0, count: (4 - row.count % 4) % 4))
    }
    var palette: [UInt8] = []
    for index in 0..<colours { palette += Array(colour(index).reversed()) + [0] }
    let pixels = Array((isTopDown ? rows : rows.reversed()).joined())
    let start = 54 + palette.count
    let fields: [(Int, Int)] = [
      (start + pixels.count, 4), (0, 4), (start, 4), (40, 4), (5, 4), (isTopDown ? -3 : 3, 4), (1, 2), (bits, 2), (0, 4),
      (pixels.count, 4), (2835, 4), (2835, 4), (colours, 4), (0, 4),
    ]
    var bytes = Array("BM".utf8)
    for (number, width) in fields { bytes += little(number, width) }
    return bytes + palette + pixels
  }

  private static func colour(_ index: Int) -> [UInt8] { [UInt8(index * 15), UInt8(255 - index * 10), UInt8(index)] }

  @Test("Each depth gives the pixels that were put in, from the top", arguments: [1, 4, 24, 32], [true, false])
  func pixels(bits: Int, isTopDown: Bool) throws {
    let samples = try ImageProbe.decodeBitmap(Self.bitmap(bits, isTopDown: isTopDown), pixelLimit: 15)
    #expect([samples.width, samples.height, samples.bands] == [5, 3, 3])
    let colours = bits <= 8 ? min(16, 1 << bits) : 256
    #expect(samples.bytes == (0..<15).flatMap { Self.colour($0 % colours) })
  }

  @Test("What is cut, too large, compressed or lies is refused", arguments: 0..<200)
  func hostile(seed: Int) {
    var bytes = Self.bitmap([1, 4, 24, 32][seed % 4])
    #expect(throws: ImageFault.self) { try ImageProbe.decodeBitmap(Array(bytes.dropLast()), pixelLimit: 100) }
    #expect(throws: ImageFault.self) { try ImageProbe.decodeBitmap(bytes, pixelLimit: 14) }
    bytes[30] = 1
    #expect(throws: ImageFault.self) { try ImageProbe.decodeBitmap(bytes, pixelLimit: 100) }
    bytes[30] = 0
    bytes[10 + seed % 44] = UInt8(truncatingIfNeeded: seed &* 37 &+ 128)
    if let samples = try? ImageProbe.decodeBitmap(bytes, pixelLimit: 100) { #expect(samples.width * samples.height <= 100) }
  }

  @Test("A BMP becomes a page, and a photo a JPEG")
  func converted() throws {
    let folder = try TemporaryFolder()
    let bytes = Self.bitmap(24)
    try folder.write("a.bmp", bytes)
    let source = ConversionInput(
      root: folder.bytes, path: Array("a.bmp".utf8), sha256: SHA256.hexadecimal(of: bytes), bookmark: "a")
    guard case .made(let page) = Converter.convert(ConversionRequest(operation: .wrapImage, inputs: [source])),
      case .made(let photo) = Converter.convert(ConversionRequest(operation: .photo, inputs: [source]))
    else {
      Issue.record("not made")
      return
    }
    #expect(try PDFFile(ByteStore(page.bytes)).pageCount == 1)
    #expect(photo.type == .jpeg && photo.changes.map(\.kind) == [.converted])
  }

  @Test("The colour profile of a JPEG is put together from its pieces, whatever their order, or not at all")
  func profile() {
    let whole = [UInt8](repeating: 0, count: 16) + Array("RGB ".utf8) + (20..<300).map { UInt8(truncatingIfNeeded: $0) }
    func piece(_ number: UInt8, _ count: UInt8, _ bytes: ArraySlice<UInt8>) -> [UInt8] {
      let content = Array("ICC_PROFILE\0".utf8) + [number, count] + bytes
      return [0xff, 0xe2, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 255)] + content
    }
    let (one, two) = (piece(1, 2, whole[..<150]), piece(2, 2, whole[150...]))
    let start: [UInt8] = [0xff, 0xd8], end: [UInt8] = [0xff, 0xda, 0, 2]
    #expect(JPEGSegments.profile(start + one + two + end, components: 3) == whole)
    #expect(JPEGSegments.profile(start + two + one + end, components: 3) == whole)
    #expect(JPEGSegments.profile(start + one + end, components: 3) == [])
    #expect(JPEGSegments.profile(start + one + two + end, components: 1) == [])
    #expect(JPEGSegments.profile(start + Array((one + two).dropLast(9)), components: 3) == [])
    #expect(JPEGSegments.profile(start + end, components: 3) == [])
  }
}
