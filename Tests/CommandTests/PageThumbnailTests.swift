import Testing

/// The pages that findings point at, drawn small in `report.html`.
@Suite struct PageThumbnailTests {
  private static let certificate = "police-certificate_camille_MAR_2026-06-18.pdf"

  /// Its second page says another day than its name.
  private static let pages = ["A certificate of the police", "Date of issue: 18 June 2016"]

  private func folder(_ files: [(String, [UInt8])]) throws -> CaseFolder {
    try CaseFolder(yaml: BridgingCase.yaml, files: files)
  }

  private func html(_ folder: CaseFolder, _ language: String = "en") throws -> String {
    try Dossier.run(["validate", folder.path, "--format", "html", "--lang", language] + Dossier.day).text
  }

  private func pictures(_ page: String) -> Int { page.split(separator: "<img ", omittingEmptySubsequences: false).count - 1 }

  /// Another reader opens each picture, of the stated sides and not empty; gives the sides of each and its words.
  private static let opener = """
    import base64, html, io, re, sys
    from PIL import Image
    text = open(sys.argv[1], encoding="utf-8").read()
    for tag in re.findall("<img [^>]*>", text):
        values = dict(re.findall(' ([a-z]+)="([^"]*)"', tag))
        data = base64.b64decode(values["src"].removeprefix("data:image/jpeg;base64,"), validate=True)
        assert len(data) <= 32768, len(data)
        picture = Image.open(io.BytesIO(data)); picture.load()
        darkest, lightest = picture.convert("L").getextrema()
        assert picture.format == "JPEG" and max(picture.size) <= 400, picture.size
        assert abs(picture.width * int(values["height"]) - picture.height * int(values["width"])) <= 400, values["width"]
        print(picture.width, picture.height, lightest - darkest > 100, html.unescape(values["alt"]))
    """

  private func opened(_ page: String) throws -> [String] {
    let place = try CaseFolder(yaml: nil)
    try place.write(Array(page.utf8), "page.html")
    let run = try Tool.python(Self.opener, ["\(place.path)/page.html"])
    #expect(run.status == 0, "\(run.messages)")
    return run.text.split(separator: "\n").map(String.init)
  }

  @Test("A finding at a page shows this page, once, and nothing else changes", .enabled(if: Tool.mayRun("pdftoppm") && Tool.mayImport("PIL")))
  func page() throws {
    let folder = try folder([(Self.certificate, SampleFile.pdf(Self.pages))])
    let report = try Dossier.report(folder.path)
    #expect(report.findings?.filter { $0.page != nil }.map(\.page) == [2])
    let page = try html(folder)
    #expect(try opened(page) == ["310 400 True Page 2 of \(Self.certificate)"])
    #expect(page.contains("width=\"155\" height=\"200\""))
    try HTMLReportTests.judge(page, "en-CA")
    #expect(try html(folder) == page)
    let french = try html(folder, "fr"), both = try html(folder, "both")
    #expect(french.contains("alt=\"Page 2 de \(Self.certificate)\""))
    #expect(pictures(both) == 1)
    #expect(both.contains("alt=\"Page 2 de \(Self.certificate) / Page 2 of \(Self.certificate)\""))
    let text = try Dossier.run(["validate", folder.path] + Dossier.day).text
    #expect(!text.contains("base64"))
    // The archive holds the same page, twice the same.
    let script = "import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read('amina/data/report.html'))"
    var archives: [String] = []
    for _ in 1...2 {
      let run = try Dossier.run(["pack", folder.path, "--draft", "--overwrite", "--lang", "en"] + Dossier.day)
      archives.append(run.text)
      #expect(try Tool.python(script, ["\(folder.path).draft.zip"]).text == page)
    }
    #expect(archives[0] == archives[1] && archives[0].contains("SHA-256"))
  }

  @Test("Findings at the same page share one picture, and lead to it", .enabled(if: Tool.mayRun("pdftoppm")))
  func shared() throws {
    let folder = try folder([
      ("passport.pdf", SampleFile.pdf(["x"])),
      ("permit.pdf", SampleFile.pdf(["Client must leave Canada by 2026/11/30", "Date of issue: 18 June 2016"])),
      (Self.certificate, SampleFile.pdf(Self.pages)),
    ])
    let places = (try Dossier.report(folder.path).findings ?? []).compactMap { finding in
      finding.page.map { "\(finding.file ?? "") \($0)" }
    }
    let page = try html(folder)
    #expect(Set(places).count >= 2)
    #expect(pictures(page) == Set(places).count)
    #expect(page.split(separator: "<a href=\"#page-", omittingEmptySubsequences: false).count - 1 == places.count - pictures(page))
    try HTMLReportTests.judge(page, "en-CA")
  }

  @Test("A page that is damaged, or that a reader does not draw, has no picture, and nothing fails")
  func damaged() throws {
    var broken = SampleFile.pdf(Self.pages)
    let folder = try folder([(Self.certificate, broken)])
    // The file as a whole: its table of contents is gone.
    broken = Array(broken.dropLast(60))
    try folder.write(broken, Self.certificate)
    let found = try Dossier.report(folder.path).findings ?? []
    #expect(found.contains { $0.code == "file-damaged" && $0.file == Self.certificate })
    let whole = try html(folder)
    #expect(pictures(whole) == 0 && whole.contains("file-damaged"))
    // One page: the finding names it.
    let cut = SampleFile.jpeg(remark: "cut").dropLast(12) + [0xff, 0xd9]
    let picture =
      SampleFile.stream(
        "/Type/XObject/Subtype/Image/Width 16/Height 16/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode", Array(cut))
    try folder.write(
      SampleFile.pdf(objects: [
        Array("<</Type/Catalog/Pages 2 0 R>>".utf8), Array("<</Type/Pages/Count 1/Kids[3 0 R]>>".utf8),
        Array("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</XObject<</I 5 0 R>>>>/Contents 4 0 R>>".utf8),
        SampleFile.stream("", Array("612 0 0 792 0 0 cm /I Do".utf8)), picture,
      ]), Self.certificate)
    let damage = (try Dossier.report(folder.path).findings ?? []).filter { $0.code == "file-damaged" }
    #expect(damage.map(\.page) == [1])
    let page = try html(folder)
    #expect(pictures(page) == 0 && page.contains("file-damaged"))
    try HTMLReportTests.judge(page, "en-CA")
  }

  @Test("A picture file is drawn as it is to be seen, where a finding is about it", .enabled(if: Tool.mayImport("PIL")))
  func picture() throws {
    // Three times as wide as high, lying on its side: upright it is high.
    let make = """
      import sys
      from PIL import Image
      picture = Image.new("RGB", (1200, 400), "white"); picture.paste((0, 0, 0), (0, 0, 600, 400))
      exif = Image.Exif(); exif[0x0112] = 6
      picture.save(sys.argv[1], exif=exif)
      """
    let folder = try folder([])
    #expect(try Tool.python(make, ["\(folder.path)/digital-photo_camille.jpg"]).status == 0)
    let found = (try Dossier.report(folder.path).findings ?? []).filter { $0.file == "digital-photo_camille.jpg" }
    #expect(!found.isEmpty && found.allSatisfy { $0.page == nil })
    #expect(try opened(html(folder)) == ["100 300 True Page 1 of digital-photo_camille.jpg"])
  }

  @Test("No more than forty pages are drawn", .enabled(if: Tool.mayRun("pdftoppm")))
  func many() throws {
    let stays = (0..<45).map { "photo-\($0)" }
    let folder = try folder(stays.map { ("\($0).jpg", SampleFile.jpeg(remark: $0)) })
    let found = (try Dossier.report(folder.path).findings ?? []).filter { $0.file?.hasSuffix(".jpg") == true }
    #expect(Set(found.compactMap(\.file)).count > 40)
    #expect(pictures(try html(folder)) == 40)
  }
}
