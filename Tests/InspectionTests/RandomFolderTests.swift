import Bytes
@testable import Conversion
import Foundation
import Images
import Inspection
import PDF
import Testing

/// Random folders of pages, scans, photos and signed papers, joined and brought within random limits; `make soak` runs
/// a thousand.
@Suite struct RandomFolderTests {
  private static let soaks = ProcessInfo.processInfo.environment["SOAK"] != nil
  private static let folders = ProcessInfo.processInfo.environment["FOLDERS"].flatMap { Int($0) } ?? (soaks ? 1000 : 50)
  /// The first of the seeds, so that a long run can be taken up again.
  private static let first = ProcessInfo.processInfo.environment["FIRST_SEED"].flatMap { Int($0) } ?? 0

  /// Decodes each picture that other programs took out of the PDFs, as a third reader.
  private static let pillow = """
    import sys, pathlib
    from PIL import Image
    for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
        if path.suffix in (".jpg", ".png"):
            with Image.open(path) as image:
                image.load()
            path.unlink()
    """
  private static let hasPillow = PythonScript.isInstalled && PythonScript.run("import PIL.Image", [])

  private func input(_ folder: TemporaryFolder, _ name: String, _ bytes: [UInt8]) throws -> ConversionInput {
    try folder.write(name, bytes)
    return ConversionInput(
      root: folder.bytes, path: Array(name.utf8), sha256: SHA256.hexadecimal(of: bytes), bookmark: name)
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

  /// A scan of one bit: lines, and dots of chance.
  private func scan(_ random: inout RandomPictures) -> (bits: RandomPage.Bits, rows: [[Bool]]) {
    let (width, height) = (Int.random(in: 9...200, using: &random), Int.random(in: 9...200, using: &random))
    let dots = random.bytes(width * height)
    let rows = (0..<height).map { y in (0..<width).map { x in y % 11 < 3 ? x % 17 < 12 : dots[y * width + x] < 9 } }
    let stream = JBIG2Encoder.stream(width: width, height: height) { rows[$1][$0] }
    return (RandomPage.Bits(width: width, height: height, stream: stream), rows)
  }

  private struct Folder {
    let seed: Int
    var inputs: [ConversionInput] = []
    var scan: RandomPage.Bits
    /// The position of a signed paper among the inputs.
    var signed: Int?
  }

  private func folder(_ seed: Int, in place: TemporaryFolder, _ random: inout RandomPictures) throws -> Folder {
    let plain = random.bytes(20_000)
    var made = Folder(seed: seed, scan: scan(&random).bits)
    for page in 0..<Int.random(in: 1...4, using: &random) {
      let (width, height) = (Int.random(in: 200...800, using: &random), Int.random(in: 200...800, using: &random))
      var samples = random.picture(width, height, Bool.random(using: &random) ? 1 : 3)
      // A scan in colour of a page that has none.
      if samples.bands == 1, Int.random(in: 0..<4, using: &random) == 0 {
        samples = ImageSamples(width: width, height: height, bands: 3, bytes: samples.bytes.flatMap { [$0, $0, $0] })
      }
      let dpi = [72.0, 150, 300, 600][Int.random(in: 0..<4, using: &random)]
      let bytes =
        Bool.random(using: &random)
        ? try ImageProbe.encodeJPEG(samples, quality: 95, dpi: dpi) : try ImageProbe.encodePNG(samples, dpi: dpi)
      var source = try input(place, "page-\(page)", bytes)
      source.keepsColour = Bool.random(using: &random)
      made.inputs.append(source)
    }
    made.inputs.append(try input(place, "text", RandomPage.text("Bonjour", plain: plain, scan: made.scan)))
    if Int.random(in: 0..<4, using: &random) == 0 {
      made.signed = made.inputs.count
      made.inputs.append(try input(place, "signed", RandomPage.signed("Signature")))
    }
    return made
  }

  @Test("Random folders: never over the limit, no page, word or bit lost, every picture read by others")
  func randomFolders() throws {
    var (shrunk, refused, grey) = (0, 0, 0)
    var pictures = try TemporaryFolder()
    for seed in Self.first..<(Self.first + Self.folders) {
      var random = RandomPictures(state: UInt64(seed))
      let place = try TemporaryFolder()
      let folder = try folder(seed, in: place, &random)
      var request = ConversionRequest(operation: .merge, inputs: folder.inputs, title: "t", language: "fr-CA")
      guard case .made(let whole) = Converter.convert(request) else {
        Issue.record("seed \(seed): not joined")
        continue
      }
      if let signed = folder.signed {
        #expect(whole.dropped.contains { $0.kind == .signature && $0.input == signed }, "seed \(seed)")
        let alone = ConversionRequest(operation: .shrink, inputs: [folder.inputs[signed]], limitBytes: 500)
        #expect(Converter.convert(alone) == .failure(.protected(input: 0)), "seed \(seed)")
      }
      let limit = whole.bytes.count * Int.random(in: 20...100, using: &random) / 100
      request.limitBytes = limit
      switch Converter.convert(request) {
      case .made(let file):
        shrunk += file.changes.contains { $0.kind == .shrunk } ? 1 : 0
        grey += file.changes.reduce(0) { $0 + $1.greyPictures }
        #expect(file.bytes.count <= limit, "seed \(seed)")
        #expect(file.changes.allSatisfy { ($0.dotsPerInch ?? 150) >= 150 && ($0.quality ?? 50) >= 50 })
        try check(file, whole, folder, pictures)
      case .failure(.overLimit(let size, let told)):
        refused += 1
        #expect(size > limit && told == limit, "seed \(seed)")
      case .failure(let failure): Issue.record("seed \(seed): \(failure)")
      }
      if Self.hasPillow, seed % 50 == 49 || seed == Self.first + Self.folders - 1 {
        #expect(PythonScript.run(Self.pillow, [pictures.path]), "up to seed \(seed)")
        pictures = try TemporaryFolder()
      }
    }
    #expect(shrunk > Self.folders / 5)
    print("random folders from \(Self.first): \(Self.folders), shrunk \(shrunk), over the limit at the floor \(refused), pictures made grey \(grey)")
  }

  private func check(_ file: ConvertedFile, _ whole: ConvertedFile, _ folder: Folder, _ pictures: TemporaryFolder) throws {
    let place = try TemporaryFolder()
    let seed = folder.seed
    try place.write("a.pdf", file.bytes)
    let path = place.path + "/a.pdf"
    let pdf = try PDFFile(ByteStore(file.bytes))
    #expect(pdf.pageBoxes() == (try PDFFile(ByteStore(whole.bytes))).pageBoxes(), "seed \(seed)")
    #expect(pdf.pageCount == folder.inputs.count && file.pages == folder.inputs.count)
    #expect(try output("qpdf", ["--check", path]).status == 0, "seed \(seed)")
    let text = try output("pdftotext", [path, "-"]).text
    #expect(text.contains("Bonjour") && text.contains("Signature") == (folder.signed != nil), "seed \(seed)")
    let images = try output("pdfimages", ["-all", path, "\(pictures.path)/\(seed)"])
    #expect(images.status == 0 && images.text.isEmpty, "seed \(seed): \(images.text)")
    let scans = TemporaryFolder.names(in: pictures.path)?.filter { $0.hasPrefix("\(seed)-") && $0.hasSuffix(".jb2e") } ?? []
    #expect(scans.map { pictures.read($0) } == [folder.scan.stream], "seed \(seed): the scan of one bit")
    let kept = try output("pdfimages", ["-list", path]).text
    #expect(kept.contains("  400   400  gray    1   1"), "seed \(seed): the picture of one bit")
    #expect(kept.contains("  320   200  gray    1   1  ccitt"), "seed \(seed): the fax")
    let objects = try output("qpdf", ["--json", path]).text
    for part in ["\"/Subtype\": \"/Link\"", "\"/FT\": \"/Tx\"", "\"u:https://example.org/\"", "\"/V\": \"u:Amina\""] {
      #expect(objects.components(separatedBy: part).count == 2, "seed \(seed): \(part)")
    }
  }

  @Test("What the encoder of scans makes is read by poppler to the pixel")
  func jbig2() throws {
    for seed in 0..<12 {
      var random = RandomPictures(state: UInt64(seed))
      let (bits, rows) = scan(&random)
      let place = try TemporaryFolder()
      try place.write("a.pdf", RandomPage.text("x", plain: random.bytes(20_000), scan: bits))
      #expect(try output("pdfimages", ["\(place.path)/a.pdf", "\(place.path)/i"]).text == "")
      // Plain bit maps: the size in words, then rows of whole bytes with black as 1.
      let head = Array("P4\n\(bits.width) \(bits.height)\n".utf8)
      let wanted = head + rows.flatMap { row in
        stride(from: 0, to: row.count, by: 8).map { start in
          (0..<8).reduce(UInt8(0)) { $0 << 1 | (start + $1 < row.count && row[start + $1] ? 1 : 0) }
        }
      }
      let made = TemporaryFolder.names(in: place.path)?.compactMap { place.read($0) } ?? []
      #expect(made.contains(wanted), "seed \(seed): \(bits.width) x \(bits.height)")
    }
  }
}
