import Glibc
import Testing

/// Files that are broken, lie about themselves or mean harm: each has its own finding, and the run goes on.
@Suite struct HostileFileTests {
  /// A ready case in which one paper is another file; the report, and proof that nothing was touched.
  private func report(
    replacing paper: String = "passport.jpg", by file: String, _ bytes: [UInt8]
  ) throws -> Report {
    let folder = try CaseFolder.ready()
    folder.remove(paper)
    try folder.write(bytes, file)
    let before = FolderSnapshot(folder.path)
    let report = try Dossier.report(folder.path)
    #expect(FolderSnapshot(folder.path) == before)
    #expect(folder.neighbours == ["amina"])
    return report
  }

  @Test func anEmptyFile() throws {
    #expect(try report(by: "passport.pdf", []).codes("passport.pdf") == ["file-empty"])
  }

  @Test(arguments: [0.3, 0.6, 0.9, 0.98])
  func aPDFThatWasCut(_ share: Double) throws {
    let whole = SampleFile.pdf(["one", "two", "three"])
    let report = try report(by: "passport.pdf", Array(whole.prefix(Int(Double(whole.count) * share))))
    #expect(report.codes("passport.pdf").contains("file-damaged"))
    #expect(report.verdict == "not-ready")
  }

  @Test func aJPEGThatWasCut() throws {
    let whole = SampleFile.jpeg(remark: "passport")
    let report = try report(by: "passport.jpg", Array(whole.dropLast(12)))
    #expect(report.codes("passport.jpg") == ["file-damaged"])
  }

  @Test func bytesThatAreNothing() throws {
    let report = try report(by: "passport.pdf", (0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 37 ^ $0 >> 3) })
    #expect(report.verdict == "not-ready")
    #expect(!report.codes("passport.pdf").isEmpty)
  }

  @Test(arguments: [("HEIC", SampleFile.heic), ("SVG", SampleFile.svg)])
  func anotherPictureNamedJPG(_ name: String, _ bytes: [UInt8]) throws {
    let report = try report(by: "passport.jpg", bytes)
    #expect(report.codes("passport.jpg").contains("file-type-mismatch"), "\(name)")
    #expect(report.verdict == "not-ready")
  }

  @Test(.enabled(if: SharedFolder.isThere, SharedFolder.comment))
  func aPDFThatNeedsAPassword() throws {
    let bytes = try SharedFolder.read("pdf/format-corpus/encryption_openpassword.pdf")
    #expect(try report(by: "passport.pdf", bytes).codes("passport.pdf") == ["file-password-protected"])
  }

  @Test func aPageThatUnpacksToHalfAGigabyteIsNotCheckedAndHarmless() throws {
    let bomb = try Bomb.page()
    #expect(bomb.count < 20_000)
    let report = try report(by: "passport.pdf", bomb)
    #expect(report.codes("passport.pdf").contains { $0 == "file-not-checked" || $0 == "file-damaged" })
  }

  @Test func anObjectStreamThatUnpacksToHalfAGigabyteIsNotCheckedAndHarmless() throws {
    let report = try report(by: "passport.pdf", try Bomb.objectStream())
    #expect(report.codes("passport.pdf").contains { $0 == "file-not-checked" || $0 == "file-damaged" })
  }

  @Test func aPictureOfFourGigapixelsIsNotDecoded() throws {
    // The size in the frame header of a sound file, changed to 65500 × 65500.
    var bytes = SampleFile.jpeg(remark: "x")
    let frame = try #require(bytes.indices.first { bytes[$0] == 0xFF && bytes[$0 + 1] == 0xC0 })
    for (offset, byte) in [5, 6, 7, 8].enumerated().map({ ($1, [0xFF, 0xDC, 0xFF, 0xDC][$0] as UInt8) }) {
      bytes[frame + offset] = byte
    }
    let report = try report(by: "passport.jpg", bytes)
    #expect(report.codes("passport.jpg").contains { $0 == "file-not-checked" || $0 == "file-damaged" })
  }

  @Test func aPageTreeThatIsItsOwnParentIsDamaged() throws {
    let loop = SampleFile.pdf(objects: [
      Array("<</Type/Catalog/Pages 2 0 R>>".utf8), Array("<</Type/Pages/Count 1/Kids[2 0 R]/Parent 2 0 R>>".utf8),
    ])
    #expect(try report(by: "passport.pdf", loop).codes("passport.pdf").contains("file-damaged"))
  }

  @Test func arraysNestedAThousandTimesAreNoCrash() throws {
    let deep = SampleFile.pdf(objects: [
      Array("<</Type/Catalog/Pages 2 0 R/X \(String(repeating: "[", count: 5_000))\(String(repeating: "]", count: 5_000))>>".utf8),
      Array("<</Type/Pages/Count 1/Kids[3 0 R]>>".utf8),
      Array("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>".utf8),
    ])
    #expect(!(try report(by: "passport.pdf", deep).codes("passport.pdf").isEmpty))
  }

  @Test func aFileOverTheLimitOfTheAccount() throws {
    let folder = try CaseFolder.ready()
    try folder.write(SampleFile.jpeg(remark: "x") + [UInt8](repeating: 0, count: 4_000_000), "passport.jpg")
    #expect(try Dossier.report(folder.path).codes("passport.jpg").contains("file-too-large"))
  }

  @Test func aSparseFileOfTenGigabytesIsNotRead() throws {
    let folder = try CaseFolder.ready()
    try folder.stretch("passport.jpg", to: 10 << 30)
    let before = FolderSnapshot(folder.path)
    let report = try Dossier.report(folder.path)
    #expect(report.codes("passport.jpg").contains("file-too-large"))
    #expect(report.verdict == "not-ready")
    #expect(FolderSnapshot(folder.path) == before)
  }

  @Test(.enabled(if: SharedFolder.isThere, SharedFolder.comment))
  func everyHardPDFOfOthersIsJudgedWithoutACrash() throws {
    let folder = try CaseFolder()
    var count = 0
    for group in ["qpdf", "pikepdf", "pdf.js", "made"] {
      for name in ScratchFolder.names(in: Array("\(SharedFolder.path)/pdf/\(group)".utf8)) ?? [] {
        guard let bytes = ScratchFolder.read(Array("\(SharedFolder.path)/pdf/\(group)/".utf8) + name) else { continue }
        count += 1
        // As a paper that counts, so that damage is judged.
        try folder.write(bytes, "passport-\(count).pdf")
      }
    }
    let before = FolderSnapshot(folder.path)
    let report = try Dossier.report(folder.path)
    #expect(count > 40)
    #expect(report.verdict == "not-ready")
    #expect(FolderSnapshot(folder.path) == before)
  }
}
