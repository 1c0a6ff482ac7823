import Bytes
@testable import Conversion
import Glibc
import Images
import Inspection
import PDF
import Testing

@Suite struct ConversionTests {
  private func input(_ folder: TemporaryFolder, _ name: String, _ bytes: [UInt8]) throws -> ConversionInput {
    try folder.write(name, bytes)
    return ConversionInput(
      root: folder.bytes, path: Array(name.utf8), sha256: SHA256.hexadecimal(of: bytes), bookmark: name)
  }

  private func request(_ operation: ConversionRequest.Operation, _ inputs: [ConversionInput]) -> ConversionRequest {
    ConversionRequest(operation: operation, inputs: inputs, title: "Dossier", language: "fr-CA")
  }

  private static func made(_ result: ConversionResult) throws -> ConvertedFile {
    guard case .made(let file) = result else { throw NotMade(result: result) }
    return file
  }

  private struct NotMade: Error { let result: ConversionResult }

  /// A JPEG with an EXIF block that holds an orientation and nothing else.
  private func jpeg(_ width: Int, _ height: Int, orientation: UInt8, dpi: Double = 150) throws -> [UInt8] {
    let plain = try ImageProbe.encodeJPEG(PictureTests.samples(width, height), quality: 80, dpi: dpi)
    let entry: [UInt8] = [0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
    let tiff: [UInt8] = [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0] + entry + [0, 0, 0, 0]
    let exif = Array("Exif\0\0".utf8) + tiff
    return Array(plain[..<20]) + [0xff, 0xe1, 0, UInt8(exif.count + 2)] + exif + Array(plain[20...])
  }

  @Test("A JPEG's own bytes go into the page, at its own resolution, and nothing is re-encoded")
  func wrapJPEG() throws {
    let folder = try TemporaryFolder()
    let picture = try ImageProbe.encodeJPEG(PictureTests.samples(300, 600), quality: 80, dpi: 150)
    let result = Converter.convert(request(.wrapImage, [try input(folder, "a.jpg", picture)]))
    let file = try Self.made(result)
    let made = file.bytes
    #expect((file.sha256, file.pages, file.firstPages, file.dropped) == (SHA256.hexadecimal(of: made), 1, [1], []))
    let pdf = try PDFFile(ByteStore(made))
    #expect(pdf.pageBoxes().map { [$0.width, $0.height] } == [[144, 288]])
    var found: [[UInt8]] = []
    #expect(pdf.provePages { image in unsafe found.append(image.withUnsafeBytes { unsafe Array($0) }) } == [])
    #expect(found == [picture])
  }

  @Test("The page is turned as the EXIF orientation says", arguments: [
    (UInt8(1), 0), (3, 180), (6, 90), (8, 270), (2, 0), (4, 180), (5, 270), (7, 90), (0, 0), (9, 0),
  ])
  func turned(orientation: UInt8, rotation: Int) throws {
    let folder = try TemporaryFolder()
    let picture = try input(folder, "a.jpg", jpeg(200, 100, orientation: orientation))
    let made = try Self.made(Converter.convert(request(.wrapImage, [picture])))
    let pdf = try PDFFile(ByteStore(made.bytes))
    #expect(pdf.pageBoxes().map(\.rotation) == [rotation])
  }

  @Test("A resolution that gives an impossible page is not believed: the page is as wide as Letter")
  func resolution() throws {
    let folder = try TemporaryFolder()
    let wide = try input(folder, "a.jpg", ImageProbe.encodeJPEG(PictureTests.samples(1300, 900), quality: 50, dpi: 72))
    let made = try Self.made(Converter.convert(request(.wrapImage, [wide])))
    let box = try #require(try PDFFile(ByteStore(made.bytes)).pageBoxes().first)
    #expect(abs(box.width - 612) < 0.01)
    #expect(abs(box.height - 612 * 900 / 1300) < 0.01)
  }

  @Test("PDFs and pictures are merged in their order, and twice gives the same bytes")
  func merge() throws {
    let folder = try TemporaryFolder()
    let page = try PDFImagePage.wrap(
      samples: PictureTests.samples(20, 30).bytes, width: 20, height: 30, components: 3, layout: .init(dotsPerInch: 10))
    let inputs = [
      try input(folder, "a.pdf", page), try input(folder, "b.jpg", jpeg(100, 50, orientation: 1)),
      try input(folder, "c.png", ImageProbe.encodePNG(PictureTests.samples(60, 60, bands: 1), dpi: 30)),
    ]
    let file = try Self.made(Converter.convert(request(.merge, inputs)))
    #expect((file.pages, file.firstPages, file.dropped) == (3, [1, 2, 3], []))
    #expect(try Self.made(Converter.convert(request(.merge, inputs))).bytes == file.bytes)
    let widths = try PDFFile(ByteStore(file.bytes)).pageBoxes().map { Int($0.width.rounded()) }
    #expect(widths == [144, 48, 144])
  }

  @Test("A file that changed since it was inspected is refused")
  func refused() throws {
    let folder = try TemporaryFolder()
    var picture = try input(folder, "a.jpg", jpeg(40, 40, orientation: 1))
    picture.sha256 = SHA256.hexadecimal(of: [1])
    #expect(Converter.convert(request(.merge, [picture])) == .failure(.changed(input: 0)))
    picture.path = Array("gone.jpg".utf8)
    #expect(Converter.convert(request(.merge, [picture])) == .failure(.cannotOpen(input: 0, .vanished)))
  }

  @Test("An answer passes with its bytes as they are; what is cut or strange is no answer")
  func answer() {
    let file = ConvertedFile(
      bytes: Array(0...255), sha256: "00", pages: 2, firstPages: [1, 2],
      dropped: [DroppedPart(kind: .bookmark, input: 1, page: 2, detail: "«»")])
    for result in [ConversionResult.made(file), .failure(.changed(input: 3))] {
      let frame = ConversionAnswer.encode(result)
      #expect(ConversionAnswer.decode(frame) == result)
      #expect(ConversionAnswer.decode(Array(frame[..<30])) == nil)
      #expect(ConversionAnswer.decode([255, 255, 255, 255] + frame) == nil)
    }
    #expect(ConversionAnswer.decode([]) == nil)
    #expect(ConversionAnswer.decode([0, 0, 0, 0, 1]) == nil)
  }

  @Test("What cannot be converted is named with its input, and leaves no file")
  func failures() throws {
    let folder = try TemporaryFolder()
    let good = try jpeg(100, 100, orientation: 1)
    let cut = try input(folder, "cut.jpg", Array(good.dropLast(300)))
    let whole = try input(folder, "whole.jpg", good)
    guard case .failure(.damaged(input: 1, _)) = Converter.convert(request(.merge, [whole, cut])) else {
      Issue.record("a cut picture was merged")
      return
    }
    let text = try input(folder, "text", Array("bonjour".utf8))
    #expect(Converter.convert(request(.merge, [whole, text])) == .failure(.unsupported(input: 1, .text)))
    let svg = try input(folder, "a.svg", Array("<svg/>".utf8))
    #expect(Converter.convert(request(.wrapImage, [svg])) == .failure(.notYet("svg")))
    let heif = try input(folder, "a.heic", Array("1234ftypheic".utf8))
    guard case .failure(.damaged(input: 0, _)) = Converter.convert(request(.wrapImage, [heif])) else {
      Issue.record("a broken HEIC was converted")
      return
    }
    #expect(Converter.convert(request(.merge, [])) == .failure(.noInput))
    #expect(Converter.convert(request(.turn, [text])) == .failure(.unsupported(input: 0, .text)))
    #expect(Converter.convert(request(.photo, [text])) == .failure(.unsupported(input: 0, .text)))
  }
}
