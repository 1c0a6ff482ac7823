import Bytes
import Images
import Testing

@testable import Inspection

@Suite("Pages drawn small are bounded, and only of the file that was inspected")
struct PageDrawingTests {
  private func drawn(_ bytes: [UInt8], page: Int = 1, sha256: String? = nil) async throws -> PageThumbnail? {
    let folder = try TemporaryFolder()
    try folder.write("file", bytes)
    return await PageDrawing.thumbnail(
      PageThumbnailRequest(
        root: folder.bytes, path: Array("file".utf8), sha256: sha256 ?? SHA256.hexadecimal(of: ByteStore(bytes)),
        page: page, orientation: nil))
  }

  @Test("Noise, which no JPEG makes small, comes within the bound, twice the same")
  func noise() async throws {
    var chance = RandomPictures(state: 7)
    let samples = ImageSamples(width: 400, height: 400, bands: 1, bytes: chance.bytes(160_000))
    let jpeg = try ImageProbe.encodeJPEG(samples, quality: 95, dpi: 150)
    let first = try #require(try await drawn(jpeg))
    #expect(first.jpeg.count <= PageThumbnail.byteLimit && first.width == 400 && first.height == 400)
    #expect(try await drawn(jpeg) == first)
    #expect(try await drawn(try ImageProbe.encodePNG(samples, dpi: 150)) != nil)
  }

  @Test("A large picture is made small by whole steps, and keeps its proportions")
  func large() async throws {
    var chance = RandomPictures(state: 8)
    let jpeg = try ImageProbe.encodeJPEG(chance.picture(4_000, 3_000, 3), quality: 80, dpi: 300)
    let made = try #require(try await drawn(jpeg))
    #expect(made.width == 250 && made.height == 187)
  }

  @Test("A changed file, a page that is not there and what is no picture give none")
  func none() async throws {
    let samples = ImageSamples(width: 8, height: 8, bands: 1, bytes: [UInt8](repeating: 9, count: 64))
    let jpeg = try ImageProbe.encodeJPEG(samples, quality: 80, dpi: 72)
    #expect(try await drawn(jpeg) != nil)
    #expect(try await drawn(jpeg, sha256: String(repeating: "0", count: 64)) == nil)
    #expect(try await drawn(Array(jpeg.prefix(30))) == nil)
    #expect(try await drawn(Array("%PDF-1.5\n".utf8), page: 3) == nil)
    #expect(try await drawn([]) == nil)
    #expect(await PageThumbnail.answer(Array("T{}".utf8)).isEmpty)
  }

  @Test("Only what pdftoppm writes is taken for a picture", arguments: [
    ("P5\n2 1\n255\nab", true), ("P5\n2 1\n255\nabc", false), ("P5\n2 1\n255\na", false), ("P6\n2 1\n255\nab", false),
    ("P5\n0 1\n255\n", false), ("P5\n-2 -1\n255\nab", false), ("P5\n9223372036854775807 2\n255\nab", false), ("", false),
  ])
  func pgm(_ text: String, _ isPicture: Bool) {
    #expect((GreyPicture(file: Array(text.utf8)) != nil) == isPicture)
  }
}
