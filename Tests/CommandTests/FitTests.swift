import Bytes
import Images
import PDF
import Testing
import Zip

/// What `validate` and `pack` do with files that the account would refuse.
@Suite struct FitTests {
  /// A picture that JPEG cannot make small: noise.
  private static func noise(
    _ width: Int, _ height: Int, quality: Int, dpi: Double, range: UInt64 = 64
  ) throws -> [UInt8] {
    var random = SplitMix(seed: 9)
    var bytes = [UInt8](repeating: 0, count: width * height * 3)
    var word = random.next()
    for index in bytes.indices {
      if index % 8 == 0 { word = random.next() }
      bytes[index] = UInt8((word & 255) % range) &+ UInt8((256 - range) / 2)
      word >>= 8
    }
    return try ImageProbe.encodeJPEG(
      ImageSamples(width: width, height: height, bands: 3, bytes: bytes), quality: quality, dpi: dpi)
  }

  private func unpacked(_ archive: String) throws -> (place: CaseFolder, data: String) {
    let place = try CaseFolder(yaml: nil)
    let script = "import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])"
    #expect(try Tool.python(script, [archive, place.path]).status == 0)
    return (place, "\(place.path)/amina/data")
  }

  @Test func aFileThatIsTooLargeIsShrunkAndThatIsSaid() throws {
    let folder = try CaseFolder.ready()
    let scan = try Self.noise(2550, 3300, quality: 95, dpi: 300)
    #expect(scan.count > 4_000_000)
    try folder.write(scan, "passport.jpg")
    let report = try Dossier.report(folder.path)
    let finding = try #require(report.findings?.first { $0.code == "file-too-large" })
    #expect(finding.severity == "warning" && report.verdict == "ready")
    let run = try Dossier.run(["pack", folder.path] + Dossier.day)
    #expect(run.status == 0, "\(run.messages)")
    let line = run.messages.split(separator: "\n").first { $0.contains("passport_benali.pdf:") } ?? ""
    #expect(line.contains("1\u{00A0}picture shrunk to at most") && line.contains("quality"), "\(run.messages)")
    let (place, data) = try unpacked("\(folder.path).zip")
    let upload = try #require(ScratchFolder.read("\(data)/upload/work-permit/02_passport_benali.pdf"))
    #expect(upload.count <= 4_000_000 && upload.count > 2_000_000)
    #expect(try PDFFile(ByteStore(upload)).pageBoxes().map { [$0.width, $0.height] } == [[612, 792]])
    let originals = ScratchFolder.names(in: "\(data)/originals").map { ScratchFolder.read("\(data)/originals/\($0)") }
    #expect(originals == [scan])
    let page = String(decoding: try #require(ScratchFolder.read("\(data)/report.json")), as: UTF8.self)
    #expect(page.contains("\"packed_size\" : \"\(upload.count)\""))
    #expect(page.contains("\"kind\" : \"shrunk\"") && page.contains("\"after\" : \(upload.count)"))
    let text = String(decoding: try #require(ScratchFolder.read("\(data)/report.txt")), as: UTF8.self)
    #expect(text.contains("Files changed for the account") && text.contains("02_passport_benali.pdf"))
    withExtendedLifetime(place) {}
  }

  @Test func aFileThatIsTooLargeEvenAtTheFloorIsAnErrorWithTheWayOut() throws {
    let yaml = ReadyCase.yaml.replacingText("ircc-secure-account", "ircc-portal")
    let folder = try CaseFolder.ready(yaml: yaml)
    let scan = try Self.noise(2400, 2400, quality: 85, dpi: 150, range: 256)
    for page in 1...2 { try folder.write(scan + [UInt8(page)], "passport-\(page).jpg") }
    folder.remove("passport.jpg")
    let report = try Dossier.report(folder.path)
    #expect(report.findings?.filter { $0.code == "file-too-large" }.map(\.severity) == ["error", "error"])
    #expect(report.verdict == "not-ready")
    let way = report.findings?.first { $0.code == "file-too-large" }?.nextStep?.en ?? ""
    #expect(way.hasPrefix("Even at 150 dots per inch") && way.contains("take out pages that are not asked for"))
    #expect(try Dossier.run(["pack", folder.path] + Dossier.day).status == 1)
    #expect(folder.neighbours == ["amina"])
    let draft = try Dossier.run(["pack", folder.path, "--draft"] + Dossier.day)
    #expect(draft.status == 1 && folder.neighbours == ["amina", "amina.draft.zip"], "\(draft.messages)")
  }

  @Test func papersOfASlotThatAreTooLargeTogetherAreShrunkTogether() throws {
    let folder = try CaseFolder.ready()
    let scan = try Self.noise(1700, 2200, quality: 90, dpi: 200)
    #expect(scan.count < 4_000_000)
    for page in 1...3 { try folder.write(scan + [UInt8(page)], "passport-page-\(page).jpg") }
    folder.remove("passport.jpg")
    let report = try Dossier.report(folder.path)
    #expect(report.findings?.first { $0.code == "slot-too-large" }?.severity == "warning")
    #expect(report.verdict == "ready")
    let run = try Dossier.run(["pack", folder.path] + Dossier.day)
    #expect(run.status == 0, "\(run.messages)")
    let (place, data) = try unpacked("\(folder.path).zip")
    let upload = try #require(ScratchFolder.read("\(data)/upload/work-permit/02_passport_benali.pdf"))
    #expect(upload.count <= 4_000_000)
    #expect(try PDFFile(ByteStore(upload)).pageCount == 3)
    withExtendedLifetime(place) {}
  }

  @Test(.enabled(if: SharedFolder.isThere, SharedFolder.comment))
  func aTelephonePictureIsConverted() throws {
    let folder = try CaseFolder.ready()
    folder.remove("passport.jpg")
    try folder.write(try SharedFolder.read("images/pillow/hopper.heif"), "passport.heic")
    let report = try Dossier.report(folder.path)
    #expect(report.findings?.first { $0.code == "file-type-not-accepted" }?.severity == "warning")
    #expect(report.verdict == "ready")
    let run = try Dossier.run(["pack", folder.path] + Dossier.day)
    #expect(run.status == 0 && run.messages.contains("converted to JPEG"), "\(run.messages)")
    let (place, data) = try unpacked("\(folder.path).zip")
    let upload = try #require(ScratchFolder.read("\(data)/upload/work-permit/02_passport_benali.pdf"))
    #expect(try PDFFile(ByteStore(upload)).pageCount == 1)
    withExtendedLifetime(place) {}
  }

  @Test func aLyingScanIsTurnedWithoutLoss() throws {
    let folder = try CaseFolder.ready()
    let plain = try Self.noise(320, 192, quality: 90, dpi: 150)
    let exif = Array("Exif\0\0".utf8) + [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0]
    try folder.write(plain[..<20] + [0xff, 0xe1, 0, UInt8(exif.count + 2)] + exif + plain[20...], "passport.jpg")
    let run = try Dossier.run(["pack", folder.path] + Dossier.day)
    #expect(run.status == 0 && run.messages.contains("turned upright, with no loss"), "\(run.messages)")
    let (place, data) = try unpacked("\(folder.path).zip")
    let upload = try #require(ScratchFolder.read("\(data)/upload/work-permit/02_passport_benali.jpg"))
    let facts = try ImageProbe.check(ByteStore(upload), kind: .jpeg)
    #expect([facts.width, facts.height] == [192, 320])
    withExtendedLifetime(place) {}
  }
}
