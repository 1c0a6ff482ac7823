import Images
import Inspection
import PDF
import Testing

@Suite struct PDFInspectionTests {
  private func page() throws -> [UInt8] {
    let picture = try ImageProbe.encodeJPEG(PictureTests.samples(400, 300), quality: 85, dpi: 150)
    return try PDFImagePage.wrap(jpeg: picture, width: 400, height: 300, components: 3, layout: .init(dotsPerInch: 150))
  }

  @Test("A PDF cut at every twentieth of its length is found damaged")
  func cut() async throws {
    let whole = try page()
    #expect(try await inspect(whole).damage == [])
    for part in 1..<20 {
      let facts = try await inspect(Array(whole[..<(whole.count * part / 20)]))
      #expect(!facts.damage.isEmpty, "cut at \(part * 5) %")
    }
    #expect(!(try await inspect(Array(whole.dropLast(6)))).damage.isEmpty)
  }

  @Test("A picture that is damaged within a sound PDF is found, with its page")
  func picture() async throws {
    var bytes = try page()
    // The picture is most of the file: its middle is zeroed.
    for index in bytes.count / 4..<bytes.count / 2 { bytes[index] = 0 }
    let facts = try await inspect(bytes)
    #expect(facts.damage.map(\.page) == [1])
    #expect(facts.damage.map(\.kind) == [.picture])
  }

  @Test("Pages, sizes and the first picture's pixels are told")
  func facts() async throws {
    let facts = try await inspect(try page())
    #expect((facts.type, facts.pages, facts.encryption) == (.pdf, 1, .none))
    #expect(facts.pageSizes == [PageSize(width: 192, height: 144)])
    #expect(facts.pixelSize == PixelSize(width: 400, height: 300))
    #expect(facts.looksGrey == false)
    #expect(facts.form == nil)
    #expect(!facts.flattenedForm)
  }

  @Test("A grey scan is seen to be grey, whatever its format could hold")
  func grey() async throws {
    let grey = PictureTests.samples(100, 100, bands: 1)
    let samples = ImageSamples(width: 100, height: 100, bands: 3, bytes: grey.bytes.flatMap { [$0, $0, $0] })
    let picture = try ImageProbe.encodeJPEG(samples, quality: 85, dpi: 150)
    let page = try PDFImagePage.wrap(
      jpeg: picture, width: 100, height: 100, components: 3, layout: .init(dotsPerInch: 150))
    #expect(try await inspect(picture).looksGrey == true)
    #expect(try await inspect(page).looksGrey == true)
  }
}
