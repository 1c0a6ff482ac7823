import Bytes
@testable import Conversion
import Foundation
import Images
import Inspection
import PDF
import Testing

@Suite struct ShrinkTests {
  /// SplitMix64.
  private struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var z = state
      z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
      z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
      return z ^ (z >> 31)
    }
  }

  private static var folders: Int { ProcessInfo.processInfo.environment["SOAK"] == nil ? 50 : 1000 }

  /// A page with stripes, dots and noise: something that JPEG neither drops nor keeps for nothing.
  private func picture(_ width: Int, _ height: Int, _ bands: Int, _ random: inout Random) -> ImageSamples {
    var bytes = [UInt8](repeating: 255, count: width * height * bands)
    let stripe = Int.random(in: 5...40, using: &random)
    let noise = UInt64.random(in: 1...60, using: &random)
    for row in 0..<height {
      var word = random.next()
      for column in 0..<(width * bands) {
        if column % 8 == 0 { word = random.next() }
        let dark = (row / stripe) % 3 == 0 && column % (stripe * bands) > stripe
        bytes[row * width * bands + column] = (dark ? 40 : 190) &+ UInt8((word & 255) % noise)
        word >>= 8
      }
    }
    return ImageSamples(width: width, height: height, bands: bands, bytes: bytes)
  }

  private func input(_ folder: TemporaryFolder, _ name: String, _ bytes: [UInt8]) throws -> ConversionInput {
    try folder.write(name, bytes)
    return ConversionInput(
      root: folder.bytes, path: Array(name.utf8), sha256: SHA256.hexadecimal(of: bytes), bookmark: name)
  }

  /// A one-page PDF that says a word, with two pictures of one bit that must stay as they are, a link and a field.
  private func textPage(_ word: String, _ bits: [UInt8]) -> [UInt8] {
    // 200 white rows as a fax sends them: a bit each, then the end of the block.
    let fax = [UInt8](repeating: 0xff, count: 25) + [0x00, 0x10, 0x01]
    let objects: [[UInt8]] = [
      Array("<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [9 0 R] /DA (/Helv 9 Tf 0 g) /DR <</Font <</Helv 6 0 R>> >> >> >>".utf8),
      Array("<</Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 612 792]>>".utf8),
      Array(
        "<</Type /Page /Parent 2 0 R /Contents 4 0 R /Annots [8 0 R 9 0 R] /Resources <</Font <</F1 6 0 R>> /XObject <</Im 5 0 R /Fax 7 0 R>> >> >>"
          .utf8),
      stream(
        Array(
          "BT /F1 20 Tf 20 100 Td (\(word)) Tj ET q 400 0 0 400 50 200 cm /Im Do Q q 99 0 0 99 9 9 cm /Fax Do Q".utf8), ""),
      stream(bits, "/Type /XObject /Subtype /Image /Width 400 /Height 400 /BitsPerComponent 1 /ColorSpace /DeviceGray"),
      Array("<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>".utf8),
      stream(
        fax,
        "/Type /XObject /Subtype /Image /Width 320 /Height 200 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /CCITTFaxDecode /DecodeParms <</K -1 /Columns 320 /Rows 200>>"
      ),
      Array("<</Type /Annot /Subtype /Link /Rect [0 0 9 9] /A <</S /URI /URI (https://example.org/)>> >>".utf8),
      Array("<</Type /Annot /Subtype /Widget /FT /Tx /DA (/Helv 9 Tf 0 g) /T (name) /V (Amina) /Rect [20 20 90 40] /P 3 0 R>>".utf8),
    ]
    var out = Array("%PDF-1.7\n".utf8)
    var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      let digits = String(out.count)
      table += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
      out += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
    }
    let trailer = "trailer\n<</Size \(objects.count + 1) /Root 1 0 R>>\nstartxref\n\(out.count)\n%%EOF\n"
    return out + Array((table + trailer).utf8)
  }

  private func stream(_ bytes: [UInt8], _ dictionary: String) -> [UInt8] {
    Array("<</Length \(bytes.count) \(dictionary)>>\nstream\n".utf8) + bytes + Array("\nendstream".utf8)
  }

  private func output(_ program: String, _ arguments: [String]) throws -> (status: Int32, text: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/" + program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }

  @Test("Random folders: never over the limit, no page, word or bit lost, every picture read by others")
  func randomFolders() throws {
    var shrunk = 0
    for seed in 0..<Self.folders {
      var random = Random(state: UInt64(seed))
      let folder = try TemporaryFolder()
      var inputs: [ConversionInput] = []
      let bits = (0..<20_000).map { _ in UInt8.random(in: 0...255, using: &random) }
      for page in 0..<Int.random(in: 1...4, using: &random) {
        let (width, height) = (Int.random(in: 200...800, using: &random), Int.random(in: 200...800, using: &random))
        let samples = picture(width, height, Bool.random(using: &random) ? 1 : 3, &random)
        let dpi = [72.0, 150, 300, 600][Int.random(in: 0..<4, using: &random)]
        let bytes =
          Bool.random(using: &random)
          ? try ImageProbe.encodeJPEG(samples, quality: 95, dpi: dpi) : try ImageProbe.encodePNG(samples, dpi: dpi)
        inputs.append(try input(folder, "page-\(page)", bytes))
      }
      inputs.append(try input(folder, "text", textPage("Bonjour", bits)))
      var request = ConversionRequest(operation: .merge, inputs: inputs, title: "t", language: "fr-CA")
      let merged = Converter.convert(request)
      guard case .made(let whole) = merged else {
        Issue.record("seed \(seed): \(merged)")
        continue
      }
      let limit = whole.bytes.count * Int.random(in: 20...100, using: &random) / 100
      request.limitBytes = limit
      switch Converter.convert(request) {
      case .made(let file):
        if file.changes.contains(where: { $0.kind == .shrunk }) { shrunk += 1 }
        #expect(file.bytes.count <= limit, "seed \(seed)")
        #expect(file.changes.allSatisfy { ($0.dotsPerInch ?? 150) >= 150 && ($0.quality ?? 50) >= 50 })
        try check(file, whole, pages: inputs.count, bits, seed)
      case .failure(.overLimit(let size, let told)): #expect(size > limit && told == limit, "seed \(seed)")
      case .failure(let failure): Issue.record("seed \(seed): \(failure)")
      }
    }
    #expect(shrunk > Self.folders / 5)
  }

  private func check(_ file: ConvertedFile, _ whole: ConvertedFile, pages: Int, _ bits: [UInt8], _ seed: Int) throws {
    let place = try TemporaryFolder()
    try place.write("a.pdf", file.bytes)
    let path = place.path + "/a.pdf"
    let pdf = try PDFFile(ByteStore(file.bytes))
    #expect(pdf.pageBoxes() == (try PDFFile(ByteStore(whole.bytes))).pageBoxes(), "seed \(seed)")
    #expect(pdf.pageCount == pages && file.pages == pages)
    #expect(try output("qpdf", ["--check", path]).status == 0, "seed \(seed)")
    #expect(try output("pdftotext", [path, "-"]).text.contains("Bonjour"), "seed \(seed)")
    let images = try output("pdfimages", ["-all", path, place.path + "/i"])
    #expect(images.status == 0 && images.text.isEmpty, "seed \(seed): \(images.text)")
    let kept = try output("pdfimages", ["-list", path]).text
    #expect(kept.contains("  400   400  gray    1   1"), "seed \(seed): the picture of one bit")
    #expect(kept.contains("  320   200  gray    1   1  ccitt"), "seed \(seed): the fax")
    let plain = try output("qpdf", ["--qdf", "--object-streams=disable", "--decode-level=none", path, "-"]).text
    for part in ["/Subtype /Link", "/FT /Tx", "(https://example.org/)", "/V (Amina)"] {
      #expect(plain.components(separatedBy: part).count == 2, "seed \(seed): \(part)")
    }
  }

  @Test("The same files give the same bytes; what fits is not touched")
  func steady() throws {
    var random = Random(state: 7)
    let folder = try TemporaryFolder()
    let bytes = try ImageProbe.encodeJPEG(picture(1200, 1600, 3, &random), quality: 95, dpi: 200)
    let source = try input(folder, "a.jpg", bytes)
    func made(_ limit: Int) -> ConversionResult {
      Converter.convert(ConversionRequest(operation: .shrink, inputs: [source], limitBytes: limit))
    }
    guard case .made(let whole) = made(10_000_000), case .made(let small) = made(bytes.count / 2) else {
      Issue.record("not made")
      return
    }
    #expect(whole.changes.isEmpty)
    #expect(small.changes.map(\.kind) == [.shrunk])
    #expect(small.bytes.count <= bytes.count / 2)
    #expect(made(bytes.count / 2) == .made(small))
    guard case .failure(.overLimit(let size, limit: 1000)) = made(1000) else {
      Issue.record("a thousand bytes were enough")
      return
    }
    #expect(size > 1000)
  }

  @Test("The first step that fits is found from any guess, in few tries when the guess is near")
  func search() {
    for steps in 1...16 {
      for answer in 0...steps {
        for guess in 0..<steps {
          var tried: Set<Int> = []
          let found = StepSearch.firstFitting(steps: steps, guess: guess) { step, best in
            #expect(tried.insert(step).inserted && best.map { $0 > step } ?? true)
            return step >= answer
          }
          #expect(found == (answer == steps ? nil : answer), "\(steps) \(answer) \(guess)")
          if abs(guess - answer) <= 1 { #expect(tried.count <= 4) }
        }
      }
    }
  }

  @Test("A page without colour becomes grey, one with a line of a pen or one that must keep its colours does not")
  func grey() throws {
    var random = Random(state: 11)
    let folder = try TemporaryFolder()
    let grey = picture(900, 1200, 1, &random)
    let neutral = ImageSamples(
      width: 900, height: 1200, bands: 3, bytes: grey.bytes.flatMap { [$0, $0, $0 &- min(6, $0)] })
    var inked = neutral.bytes
    for row in 300..<420 { inked.replaceSubrange((row * 900 + 400) * 3..<(row * 900 + 401) * 3, with: [30, 30, 160]) }
    let stamped = ImageSamples(width: 900, height: 1200, bands: 3, bytes: inked)
    #expect(neutral.hasNoColour && !stamped.hasNoColour && grey.hasNoColour)
    func greyPictures(_ samples: ImageSamples, keepsColour: Bool) throws -> Int? {
      let bytes = try ImageProbe.encodePNG(samples, dpi: 150)
      var source = try input(folder, "a.png", bytes)
      source.keepsColour = keepsColour
      guard
        case .made(let file) = Converter.convert(
          ConversionRequest(operation: .merge, inputs: [source], limitBytes: 600_000))
      else { return nil }
      let space = try PDFShrinker(ByteStore(file.bytes)).images.map(\.components)
      let count = file.changes.last?.greyPictures
      #expect(space == [count == 1 ? 1 : 3])
      return count
    }
    #expect(try greyPictures(neutral, keepsColour: false) == 1)
    #expect(try greyPictures(neutral, keepsColour: true) == 0)
    #expect(try greyPictures(stamped, keepsColour: false) == 0)
  }

  @Test("What is over the limit at the floor is made when it may exceed it")
  func mayExceed() throws {
    var random = Random(state: 5)
    let folder = try TemporaryFolder()
    let source = try input(folder, "a.jpg", ImageProbe.encodeJPEG(picture(900, 900, 3, &random), quality: 95, dpi: 150))
    var request = ConversionRequest(operation: .shrink, inputs: [source], limitBytes: 1000)
    guard case .failure(.overLimit(let size, 1000)) = Converter.convert(request) else {
      Issue.record("a thousand bytes were enough")
      return
    }
    request.mayExceed = true
    guard case .made(let file) = Converter.convert(request) else {
      Issue.record("not made")
      return
    }
    #expect(file.bytes.count == size && file.changes.last?.quality == 50)
  }

  @Test("The steps go from the gentlest pair to the floor and never back")
  func pairs() {
    let pairs = (0..<ShrinkFile.steps).map(ShrinkFile.pair)
    #expect(pairs.first.map { [$0.dotsPerInch, $0.quality] } == [300, 85])
    #expect(pairs.last.map { [$0.dotsPerInch, $0.quality] } == [150, 50])
    for (one, next) in zip(pairs, pairs.dropFirst()) {
      #expect(one.dotsPerInch > next.dotsPerInch && one.quality > next.quality)
    }
  }
}
