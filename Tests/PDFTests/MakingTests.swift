import Foundation
@testable import PDF
import Testing

@Suite struct MakingTests {
  private let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xD9]

  @Test(arguments: [(1, false), (3, false), (4, false), (4, true)])
  func aJPEGGoesInUnchanged(components: Int, inverted: Bool) throws {
    let made = try PDFImagePage.wrap(
      jpeg: jpeg, width: 1240, height: 1754, components: components, inverted: inverted,
      layout: .init(dotsPerInch: 150, rotation: 270))
    let pdf = try open(made)
    var found: [[UInt8]] = []
    let problems = pdf.provePages { image in
      #expect(image.components == components)
      #expect(image.width == 1240 && image.height == 1754)
      unsafe image.withUnsafeBytes { unsafe found.append(Array($0)) }
    }
    #expect(problems.isEmpty)
    #expect(found == [jpeg])
    let box = try #require(pdf.pageBoxes().first)
    #expect(box.rotation == 270)
    #expect(abs(box.width - 595.2) < 0.001 && abs(box.height - 841.92) < 0.001)
    #expect(String(decoding: made, as: UTF8.self).contains("/Decode [") == inverted)
  }

  @Test func samplesAreCompressedWithoutLoss() throws {
    let samples = (0..<(40 * 30 * 3)).map { UInt8($0 % 251) }
    let made = try PDFImagePage.wrap(
      samples: samples, width: 40, height: 30, components: 3, layout: .init(dotsPerInch: 72, profile: [1, 2, 3]))
    #expect(try Programs.isClean(made))
    let problems = try open(made).provePages { image in
      #expect(image.content == .samples)
      #expect(image.components == 3)
    }
    #expect(problems.isEmpty)
    let blank = [UInt8](repeating: 255, count: 1_000_000)
    let small = try PDFImagePage.wrap(
      samples: blank, width: 1000, height: 1000, components: 1, layout: .init(dotsPerInch: 72))
    #expect(small.count < 10_000)
    let data = try Programs.run("qpdf", ["--qdf", "--object-streams=disable", "FILE", "-"], on: made).output
    #expect(data.firstRange(of: samples) != nil)
  }

  @Test func numbersThatMakeNoPageAreRefused() {
    let layout = PDFImagePage.Layout(dotsPerInch: 72)
    #expect(throws: PDFError.self) {
      _ = try PDFImagePage.wrap(samples: [0], width: 2, height: 2, components: 1, layout: layout)
    }
    #expect(throws: PDFError.self) {
      _ = try PDFImagePage.wrap(jpeg: jpeg, width: 2, height: 2, components: 2, layout: layout)
    }
    #expect(throws: PDFError.self) {
      _ = try PDFImagePage.wrap(jpeg: jpeg, width: 2, height: 2, components: 1, layout: .init(dotsPerInch: 0))
    }
  }

  @Test func finishingSetsWhatIsAskedAndTakesTheDatesAway() throws {
    func made(_ second: Int) -> [UInt8] {
      var sample = SamplePDF.pages(["x"], catalog: "/Metadata 7 0 R", trailer: "/Info 6 0 R")
      sample.add("<</Producer (p) /CreationDate (D:2026112109000\(second)) /ModDate (D:2026112109000\(second))>>")
      sample.add(stream: Array("<xmp>\(second)</xmp>".utf8), "/Type /Metadata /Subtype /XML")
      return sample.bytes()
    }
    func finish(_ bytes: [UInt8]) throws -> [UInt8] {
      try PDFFinisher.finish(bytes, title: "Lettre d’accompagnement", language: "fr-CA", created: "20261121")
    }
    let finished = try finish(made(1))
    #expect(try finished == finish(made(2)))
    #expect(try Programs.isClean(finished))
    let pdf = try open(finished)
    #expect(pdf.title == "Lettre d’accompagnement")
    #expect(pdf.language == "fr-CA")
    #expect(pdf.producer == "p")
    let text = try Programs.run("qpdf", ["--qdf", "--object-streams=disable", "FILE", "-"], on: finished).text
    #expect(text.contains("/DisplayDocTitle true"))
    #expect(text.contains("(D:20261121)"))
    #expect(!text.contains("ModDate"))
    #expect(!text.contains("/Metadata"))
  }

  @Test func anInventedFormIsBuiltLikeARealOne() throws {
    let datasets = Array("<xfa:datasets xmlns:xfa=\"http://www.xfa.org/schema/xfa-data/1.0/\"/>".utf8)
    let template = [UInt8](repeating: 65, count: 100_000)
    func write() throws -> [UInt8] {
      try XFAFormWriter.write(
        packets: [("template", template), ("datasets", datasets), ("empty", [])], title: "IMM 5710 E : Exemple",
        ownerPassword: "owner")
    }
    let made = try write()
    #expect(try made == write())
    let raw = String(decoding: made, as: UTF8.self)
    #expect(!raw.contains("/XFA"))
    #expect(raw.contains("/NeedsRendering"))
    #expect(try Programs.isClean(made))
    #expect(try Programs.pageTexts(made).first?.hasPrefix("Please wait...") == true)
    let pdf = try open(made)
    #expect(pdf.encryption == .opensWithoutPassword)
    #expect(pdf.title == "IMM 5710 E : Exemple")
    #expect(pdf.hasXFA == true)
    #expect(pdf.xfaIsOneStream == false)
    #expect(pdf.xfaPacketNames == ["template", "datasets", "empty"])
    #expect(try pdf.xfaPacket(named: "datasets", limit: 1000) == datasets)
    #expect(try pdf.xfaPacket(named: "template", limit: 100_000) == template)
    #expect(try pdf.xfaPacket(named: "empty", limit: 0) == [])
    #expect(throws: PDFError.limitReached) { _ = try pdf.xfaPacket(named: "template", limit: 99_999) }
    #expect(throws: PDFError.notFound) { _ = try pdf.xfaPacket(named: "form", limit: 10) }
    #expect(pdf.usageRights == nil)
    let encryption = try Programs.run("qpdf", ["--show-encryption", "FILE"], on: made).text
    #expect(encryption.contains("R = 4"))
    #expect(encryption.contains("AESv2"))
  }

  @Test func aFormOfOneStreamHasOnePacket() throws {
    var sample = SamplePDF.pages(["x"], catalog: "/AcroForm <</Fields [] /XFA 6 0 R>>")
    sample.add(stream: Deflate.stored(Array("<xdp/>".utf8)), "/Filter /FlateDecode")
    let pdf = try open(sample.bytes())
    #expect(pdf.xfaIsOneStream == true)
    #expect(pdf.xfaPacketNames == ["xdp"])
    #expect(try pdf.xfaPacket(named: "xdp", limit: 6) == Array("<xdp/>".utf8))
  }
}
