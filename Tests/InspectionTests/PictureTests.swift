import Bytes
import Images
import Inspection
import Testing

@Suite struct PictureTests {
  /// A picture in which every part differs, so that a loss cannot hide.
  static func samples(_ width: Int, _ height: Int, bands: Int = 3) -> ImageSamples {
    var state: UInt32 = 12345
    var bytes: [UInt8] = []
    for y in 0..<height {
      for x in 0..<width {
        state = state &* 1_664_525 &+ 1_013_904_223
        let noise = Int(state >> 29) * 8
        for band in 0..<bands { bytes.append(UInt8(truncatingIfNeeded: x * (band + 1) + y * 2 + noise)) }
      }
    }
    return ImageSamples(width: width, height: height, bands: bands, bytes: bytes)
  }

  @Test("A whole JPEG and a whole PNG have their facts and no damage")
  func whole() async throws {
    let jpeg = try await inspect(ImageProbe.encodeJPEG(Self.samples(300, 200), quality: 85, dpi: 150))
    #expect(jpeg.type == .jpeg)
    #expect(jpeg.pixelSize == PixelSize(width: 300, height: 200))
    #expect(jpeg.dpi == Resolution(horizontal: 150, vertical: 150))
    #expect((jpeg.damage, jpeg.unproven) == ([], []))
    #expect((jpeg.colour, jpeg.bitDepth, jpeg.pages, jpeg.looksGrey) == (.rgb, 8, 1, false))
    let png = try await inspect(ImageProbe.encodePNG(Self.samples(30, 20, bands: 1), dpi: 300))
    #expect((png.type, png.colour, png.damage) == (.png, .grey, []))
    #expect(png.looksGrey == true)
    #expect(abs((png.dpi?.horizontal ?? 0) - 300) < 0.1)
  }

  @Test("A JPEG cut at every twentieth of its length is found damaged")
  func cutJPEG() async throws {
    let whole = try ImageProbe.encodeJPEG(Self.samples(400, 300), quality: 85, dpi: 150)
    for part in 1..<20 {
      let facts = try await inspect(Array(whole[..<(whole.count * part / 20)]))
      #expect(!facts.damage.isEmpty, "cut at \(part * 5) %")
    }
    for lost in [1, 2, 3, 10] {
      #expect(!(try await inspect(Array(whole.dropLast(lost)))).damage.isEmpty, "\(lost) bytes lost")
    }
  }

  @Test("A PNG cut at every twentieth of its length is found damaged")
  func cutPNG() async throws {
    let whole = try ImageProbe.encodePNG(Self.samples(200, 100), dpi: 150)
    for part in 1..<20 {
      let facts = try await inspect(Array(whole[..<(whole.count * part / 20)]))
      #expect(!facts.damage.isEmpty, "cut at \(part * 5) %")
    }
    #expect(!(try await inspect(Array(whole.dropLast(1)))).damage.isEmpty)
  }

  /// A JPEG's decoder may take a short stretch for picture; it then ends early, and what is left
  /// over is seen from 4 KiB on. A PNG has checksums.
  @Test("A lost stretch within a JPEG or a PNG is found")
  func zeros() async throws {
    let pictures = [
      (try ImageProbe.encodeJPEG(Self.samples(1600, 1200), quality: 85, dpi: 150), 16_384),
      (try ImageProbe.encodePNG(Self.samples(300, 200), dpi: 150), 512),
    ]
    for (whole, length) in pictures {
      for part in 2..<9 {
        var bytes = whole
        let start = whole.count * part / 10
        for index in start..<start + length { bytes[index] = 0 }
        #expect(!(try await inspect(bytes)).damage.isEmpty, "zeros at \(part * 10) %")
      }
    }
  }

  @Test("The same samples give the same bytes, and a PNG gives its samples back")
  func deterministic() throws {
    let samples = Self.samples(120, 80)
    let jpeg = try ImageProbe.encodeJPEG(samples, quality: 80, dpi: 200)
    #expect(try ImageProbe.encodeJPEG(samples, quality: 80, dpi: 200) == jpeg)
    let png = try ImageProbe.encodePNG(samples, dpi: 200)
    #expect(try ImageProbe.encodePNG(samples, dpi: 200) == png)
    #expect(try ImageProbe.decodeSamples(ByteStore(png), kind: .png).bytes == samples.bytes)
  }

  @Test("More pixels than allowed is a bound, not damage; exactly as many pass")
  func pixelLimit() throws {
    let store = ByteStore(try ImageProbe.encodePNG(Self.samples(100, 50), dpi: 150))
    #expect(throws: ImageFault.tooLarge(width: 100, height: 50)) {
      try ImageProbe.check(store, kind: .png, pixelLimit: 4_999)
    }
    #expect(try ImageProbe.check(store, kind: .png, pixelLimit: 5_000).width == 100)
  }

  @Test("A sound picture of any height is sound: no reader asks for the last rows of a reduced one", arguments: [1024, 1025, 1028, 1031])
  func anyHeight(height: Int) throws {
    var state: UInt32 = 1
    let bytes = (0..<(1100 * height)).map { _ -> UInt8 in
      state = state &* 1_103_515_245 &+ 12345
      return UInt8(truncatingIfNeeded: state >> 16)
    }
    let samples = ImageSamples(width: 1100, height: height, bands: 1, bytes: bytes)
    let jpeg = try ImageProbe.encodeJPEG(samples, quality: 98, dpi: 150)
    #expect(try ImageProbe.check(ByteStore(jpeg), kind: .jpeg).height == height)
  }
}
