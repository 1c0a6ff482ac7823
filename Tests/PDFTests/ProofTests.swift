@testable import PDF
import Testing

@Suite struct ProofTests {
  private func prove(
    _ bytes: [UInt8], limits: PageLimits = PageLimits()
  ) throws -> (problems: [PageProblem], images: [PageImage.Content], jpegs: [[UInt8]]) {
    var images: [PageImage.Content] = []
    var jpegs: [[UInt8]] = []
    let problems = try open(bytes).provePages(limits: limits) { image in
      images.append(image.content)
      if image.content == .jpeg { unsafe image.withUnsafeBytes { unsafe jpegs.append(Array($0)) } }
    }
    return (problems, images, jpegs)
  }

  private let grey = "/Width 10 /Height 20 /BitsPerComponent 8 /ColorSpace /DeviceGray"

  @Test func aSoundDocumentHasNoProblem() throws {
    let proof = try prove(SamplePDF.pages(["one", "two"]).bytes())
    #expect(proof.problems.isEmpty)
    #expect(proof.images.isEmpty)
  }

  @Test func compressedContentOfNoBytesIsABlankPage() throws {
    var sample = SamplePDF()
    sample.add("<</Type /Catalog /Pages 2 0 R>>")
    sample.add("<</Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 9 9]>>")
    sample.add("<</Type /Page /Parent 2 0 R /Contents 4 0 R>>")
    sample.add(stream: [], "/Filter /FlateDecode")
    #expect(try prove(sample.bytes()).problems.isEmpty)
  }

  @Test func aJPEGIsLentAsItStands() throws {
    let jpeg: [UInt8] = [0xFF, 0xD8, 1, 2, 3, 0xFF, 0xD9]
    let proof = try prove(SamplePDF.image(jpeg, "\(grey) /Filter /DCTDecode"))
    #expect(proof.images == [.jpeg])
    #expect(proof.jpegs == [jpeg])
    #expect(proof.problems.isEmpty)
  }

  @Test func whatWrapsAJPEGIsUndone() throws {
    let jpeg: [UInt8] = [0xFF, 0xD8, 1, 2, 3, 0xFF, 0xD9]
    let filter = "/Filter [/FlateDecode /DCTDecode] /DecodeParms [null null]"
    let proof = try prove(SamplePDF.image(Deflate.stored(jpeg), "\(grey) \(filter)"))
    #expect(proof.jpegs == [jpeg])
    let broken = try prove(SamplePDF.image([9, 9, 9], "\(grey) \(filter)"))
    #expect(broken.problems.map(\.kind) == [.imageDamaged])
  }

  @Test func samplesAreCountedRowByRow() throws {
    let whole = [UInt8](repeating: 7, count: 200)
    let flate = "\(grey) /Filter /FlateDecode"
    #expect(try prove(SamplePDF.image(Deflate.stored(whole), flate)).images == [.samples])
    #expect(try prove(SamplePDF.image(Deflate.stored(whole), flate)).problems.isEmpty)
    let short = try prove(SamplePDF.image(Deflate.stored(Array(whole.dropLast())), flate))
    #expect(short.problems.map(\.kind) == [.imageCut])
    #expect(short.problems.map(\.page) == [1])
    #expect(try prove(SamplePDF.image(Array(whole.dropLast()), grey)).problems.map(\.kind) == [.imageCut])
    #expect(try prove(SamplePDF.image(whole, grey)).problems.isEmpty)
  }

  @Test func rowsOfBitsArePaddedToBytes() throws {
    let dictionary = "/Width 9 /Height 3 /ImageMask true"
    #expect(try prove(SamplePDF.image([UInt8](repeating: 0, count: 6), dictionary)).problems.isEmpty)
    #expect(
      try prove(SamplePDF.image([UInt8](repeating: 0, count: 5), dictionary)).problems.map(\.kind) == [.imageCut])
  }

  @Test func aPredictorAddsAByteARow() throws {
    let dictionary = "\(grey) /Filter /FlateDecode /DecodeParms <</Predictor 15 /Columns 10>>"
    let whole = Deflate.stored([UInt8](repeating: 0, count: 220))
    #expect(try prove(SamplePDF.image(whole, dictionary)).problems.isEmpty)
    let short = Deflate.stored([UInt8](repeating: 0, count: 219))
    #expect(try prove(SamplePDF.image(short, dictionary)).problems.map(\.kind) == [.imageCut])
  }

  @Test func aCompressedStreamThatEndsTooSoonIsFound() throws {
    let cut = Array(Deflate.stored([UInt8](repeating: 7, count: 200)).prefix(150))
    let proof = try prove(SamplePDF.image(cut, "\(grey) /Filter /FlateDecode"))
    #expect(proof.problems.map(\.kind) == [.imageCut])
  }

  @Test func aChangedByteIsToldByTheChecksum() throws {
    var bytes = Deflate.stored([UInt8](repeating: 7, count: 200))
    bytes[50] ^= 1
    let proof = try prove(SamplePDF.image(bytes, "\(grey) /Filter /FlateDecode"))
    #expect(proof.problems.map(\.kind) == [.checksumMismatch])
  }

  @Test(arguments: ["JPXDecode", "JBIG2Decode", "CCITTFaxDecode"])
  func otherImagesAreLeftToTheCaller(filter: String) throws {
    let proof = try prove(SamplePDF.image([1, 2], "\(grey) /Filter /\(filter)"))
    #expect(proof.images == [.unprovable(filter: filter)])
    #expect(proof.problems.isEmpty)
  }

  @Test func missingObjectsAreFound() throws {
    var sample = SamplePDF()
    sample.add("<</Type /Catalog /Pages 2 0 R>>")
    sample.add("<</Type /Pages /Kids [3 0 R 4 0 R 5 0 R] /Count 3 /MediaBox [0 0 9 9]>>")
    sample.add("<</Type /Page /Parent 2 0 R /Contents 77 0 R>>")
    sample.add("<</Type /Page /Parent 2 0 R /Resources <</XObject <</Im 78 0 R>> /Font <</F 79 0 R>> >> >>")
    sample.add("<</Type /Page /Parent 2 0 R>>")
    let problems = try prove(sample.bytes()).problems
    #expect(problems.map(\.page) == [1, 2, 2])
    #expect(problems.allSatisfy { $0.kind == .objectMissing })
  }

  @Test func formsWithinThemselvesEnd() throws {
    var sample = SamplePDF()
    sample.add("<</Type /Catalog /Pages 2 0 R>>")
    sample.add("<</Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 9 9]>>")
    sample.add("<</Type /Page /Parent 2 0 R /Resources <</XObject <</A 4 0 R>> >> >>")
    sample.add(stream: Array("/B Do".utf8), "/Subtype /Form /Resources <</XObject <</B 4 0 R /C 5 0 R>> >>")
    sample.add(stream: [1], "/Subtype /Image /Width 8 /Height 1 /ImageMask true")
    let proof = try prove(sample.bytes())
    #expect(proof.problems.isEmpty)
    #expect(proof.images == [.samples])
  }

  @Test func damagedContentNamesItsPage() throws {
    var sample = SamplePDF()
    sample.add("<</Type /Catalog /Pages 2 0 R>>")
    sample.add("<</Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /MediaBox [0 0 9 9]>>")
    sample.add("<</Type /Page /Parent 2 0 R>>")
    sample.add("<</Type /Page /Parent 2 0 R /Contents [5 0 R 6 0 R]>>")
    sample.add(stream: Array("q Q".utf8))
    sample.add(stream: Array("no flate".utf8), "/Filter /FlateDecode")
    let problems = try prove(sample.bytes()).problems
    #expect(problems.map(\.page) == [2])
    #expect(problems.map(\.kind) == [.contentDamaged])
  }

  @Test func aBombStopsAtTheLimitWithinBoundedMemory() throws {
    var sample = SamplePDF()
    sample.add("<</Type /Catalog /Pages 2 0 R>>")
    sample.add("<</Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 9 9]>>")
    sample.add("<</Type /Page /Parent 2 0 R /Contents 4 0 R>>")
    sample.add(stream: Deflate.zeros(1 << 30), "/Filter /FlateDecode")
    let bytes = sample.bytes()
    let before = peakMemory()
    let problems = try prove(bytes).problems
    #expect(problems.map(\.kind) == [.limitReached])
    // The file is 7 MB; a few copies of it are in memory, and none of the gigabyte. Other tests run meanwhile.
    #expect(peakMemory() - before < 512 << 20)
  }

  @Test func anImageThatGoesOnAfterItsLastRowIsNotDecodedFurther() throws {
    let proof = try prove(SamplePDF.image(Deflate.zeros(1 << 28), "\(grey) /Filter /FlateDecode"))
    #expect(proof.problems.isEmpty)
    #expect(proof.images == [.samples])
  }
}
