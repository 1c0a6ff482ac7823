import Bytes
@testable import Conversion
import Images
import Inspection
import PDF
import Testing

@Suite struct TurnTests {
  /// A picture whose four corners differ, so that each way of lying shows.
  private func samples(_ width: Int, _ height: Int) -> ImageSamples {
    var bytes = [UInt8](repeating: 0, count: width * height * 3)
    for row in 0..<height {
      for column in 0..<width {
        let at = (row * width + column) * 3
        bytes[at] = UInt8(255 * row / height)
        bytes[at + 1] = UInt8(255 * column / width)
        bytes[at + 2] = row < height / 2 && column < width / 2 ? 200 : 60
      }
    }
    return ImageSamples(width: width, height: height, bands: 3, bytes: bytes)
  }

  private func lying(_ picture: ImageSamples, _ orientation: UInt8, isLittle: Bool = true) throws -> [UInt8] {
    let plain = try ImageProbe.encodeJPEG(picture, quality: 90, dpi: 150)
    let tiff: [UInt8] =
      isLittle
      ? [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0]
      : [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
    let exif = Array("Exif\0\0".utf8) + tiff
    return Array(plain[..<20]) + [0xff, 0xe1, 0, UInt8(exif.count + 2)] + exif + Array(plain[20...])
  }

  private func input(_ folder: TemporaryFolder, _ bytes: [UInt8]) throws -> ConversionInput {
    try folder.write("a.jpg", bytes)
    return ConversionInput(
      root: folder.bytes, path: Array("a.jpg".utf8), sha256: SHA256.hexadecimal(of: bytes), bookmark: "a")
  }

  private func made(_ operation: ConversionRequest.Operation, _ bytes: [UInt8], limit: Int? = nil) throws -> ConvertedFile? {
    let folder = try TemporaryFolder()
    let request = ConversionRequest(operation: operation, inputs: [try input(folder, bytes)], limitBytes: limit)
    guard case .made(let file) = Converter.convert(request) else { return nil }
    return file
  }

  @Test("A lying JPEG of whole blocks is turned without decoding; the pixels are those of the turned picture",
    arguments: 2...8, [true, false])
  func lossless(orientation: Int, isLittle: Bool) throws {
    let bytes = try lying(samples(320, 192), UInt8(orientation), isLittle: isLittle)
    let file = try #require(try made(.turn, bytes))
    #expect(file.type == .jpeg && file.changes.map(\.kind) == [.turned])
    let facts = try ImageProbe.check(ByteStore(file.bytes), kind: .jpeg)
    #expect((facts.orientation ?? 1) == 1)
    #expect([facts.width, facts.height] == (orientation >= 5 ? [192, 320] : [320, 192]))
    let before = try ImageProbe.decodeSamples(ByteStore(bytes), kind: .jpeg)
    let wanted = Orientation(exif: orientation).upright(before)
    let found = try ImageProbe.decodeSamples(ByteStore(file.bytes), kind: .jpeg)
    // The coefficients are the same; where chroma is spread out again its rounding may differ by a little.
    let worst = zip(wanted.bytes, found.bytes).map { abs(Int($0) - Int($1)) }.max() ?? 255
    #expect(wanted.width == found.width && worst <= 16)
    #expect(try made(.turn, file.bytes)?.changes == [])
  }

  @Test("A JPEG with partial blocks becomes a page that is turned, with its own bytes")
  func partial() throws {
    let bytes = try lying(samples(321, 197), 6)
    let file = try #require(try made(.turn, bytes))
    #expect(file.type == .pdf && file.changes.map(\.kind) == [.turned])
    #expect(try PDFFile(ByteStore(file.bytes)).pageBoxes().map(\.rotation) == [90])
  }

  @Test("A photo becomes an upright colour JPEG within the limit and never under 420 × 540 pixels")
  func photo() throws {
    let upright = try #require(try made(.photo, try lying(samples(801, 601), 6), limit: 4_000_000))
    let facts = try ImageProbe.check(ByteStore(upright.bytes), kind: .jpeg)
    #expect(upright.type == .jpeg && [facts.width, facts.height] == [601, 801] && (facts.orientation ?? 1) == 1)
    let png = try ImageProbe.encodePNG(samples(600, 800), dpi: 300)
    let whole = try #require(try made(.photo, png, limit: 4_000_000))
    #expect(whole.type == .jpeg && whole.changes.map(\.kind) == [.converted] && whole.changes.first?.quality == 95)
    let small = try #require(try made(.photo, png, limit: whole.bytes.count / 2))
    let least = try ImageProbe.check(ByteStore(small.bytes), kind: .jpeg)
    #expect(small.bytes.count <= whole.bytes.count / 2 && small.changes.map(\.kind) == [.shrunk])
    #expect(least.width >= 420 && least.height >= 540 && least.colour == .rgb)
    #expect(try made(.photo, png, limit: 2000) == nil)
  }

  @Test("An EXIF block that lies about its own size does no harm", arguments: 0..<40)
  func hostileEXIF(cut: Int) throws {
    var bytes = try lying(samples(64, 64), 6)
    bytes[26 + cut % 32] = 0xff
    var turned = bytes
    EXIFOrientation.reset(&turned)
    #expect(turned.count == bytes.count)
    #expect(zip(turned, bytes).filter { $0 != $1 }.count <= 2)
  }
}
