import Testing

/// `data/index.pdf`, as other programs read it.
@Suite struct IndexTests {
  private static let extract = """
    import sys, zipfile
    with zipfile.ZipFile(sys.argv[1]) as archive:
        archive.extractall(sys.argv[2])
    """

  /// Packs a case and unpacks the archive: the folder `data` of it.
  private func packed(_ folder: CaseFolder, _ arguments: [String] = [], status: Int32 = 0) throws -> (place: CaseFolder, data: String) {
    let archive = "\(folder.around)/out.zip"
    let run = try Dossier.run(["pack", folder.path, "--output", archive] + arguments + Dossier.day)
    try #require(run.status == status, "\(run.messages)")
    let place = try CaseFolder(yaml: nil)
    #expect(try Tool.python(Self.extract, [archive, place.path]).status == 0)
    return (place, "\(place.path)/amina/data")
  }

  private func text(_ file: String) throws -> String { try Tool.run("pdftotext", ["-layout", file, "-"]).text }

  private func pages(_ file: String) throws -> Int {
    let line = try Tool.run("pdfinfo", [file]).text.split(separator: "\n").first { $0.hasPrefix("Pages:") }
    return try #require(line?.split(separator: " ").last.flatMap { Int($0) })
  }

  @Test func everyUploadIsNamedWithThePagesAndTheDigestItHas() throws {
    let (_, data) = try packed(try CaseFolder.ready())
    let index = try text("\(data)/index.pdf")
    let uploads = ScratchFolder.names(in: "\(data)/upload/work-permit")
    #expect(uploads.count == 3)
    for name in uploads {
      let file = "\(data)/upload/work-permit/\(name)"
      #expect(index.contains(name), "\(index)")
      #expect(index.contains(try Tool.run("sha256sum", [file]).text.prefix(12)))
    }
    let joined = try #require(uploads.first { $0.hasPrefix("03_") })
    let count = try pages("\(data)/upload/work-permit/\(joined)")
    #expect(index.contains("Inside the joined files"))
    // The last pages that the index names are the last of the file.
    #expect(index.split(whereSeparator: \.isWhitespace).contains { $0 == "\(count)" || $0.hasSuffix("–\(count)") })
    #expect(index.contains("joined from 4 files"))
  }

  @Test func thePageNumbersPrintedAreThoseOfThePages() throws {
    let (_, data) = try packed(try CaseFolder.ready(), ["--lang", "fr"])
    let count = try pages("\(data)/index.pdf")
    for page in 1...count {
      let text = try Tool.run("pdftotext", ["-f", "\(page)", "-l", "\(page)", "\(data)/index.pdf", "-"]).text
      #expect(text.contains("Page \(page) de \(count)"))
    }
  }

  @Test func itHasATitleALanguageAStructureBookmarksAndLinksAndIsSound() throws {
    let (_, data) = try packed(try CaseFolder.ready())
    let info = try Tool.run("pdfinfo", ["\(data)/index.pdf"]).text
    #expect(info.contains("Index of the case – Amina BENALI"))
    #expect(info.contains("Tagged:          yes"))
    let check = try Tool.run("qpdf", ["--check", "\(data)/index.pdf"])
    #expect(check.status == 0, "\(check.text)\(check.messages)")
    let objects = try Tool.run("qpdf", ["--qdf", "--object-streams=disable", "\(data)/index.pdf", "-"]).text
    for part in ["/Lang (en-CA)", "/Outlines", "/StructTreeRoot", "/S /GoToR", "upload/work-permit/01_imm5708_benali.pdf"] {
      #expect(objects.contains(part), "\(part)")
    }
    #expect(try text("\(data)/index.pdf").contains("DRAFT") == false)
  }

  @Test func aDraftIsMarkedOnEveryPage() throws {
    let folder = try CaseFolder.ready()
    folder.remove("passport.jpg")
    let (_, data) = try packed(folder, ["--draft"], status: 1)
    for page in 1...(try pages("\(data)/index.pdf")) {
      let text = try Tool.run("pdftotext", ["-f", "\(page)", "-l", "\(page)", "\(data)/index.pdf", "-"]).text
      #expect(text.contains("DRAFT: packed in spite of errors"))
    }
  }

  @Test func namesInOtherScriptsAreTheSameBytesWhateverTheEnvironment() throws {
    let folder = try CaseFolder.ready()
    folder.remove("permit.jpg")
    try folder.write(SampleFile.jpeg(remark: "permit"), "permit 许可 разрешение رخصة दिल्ली.jpg")
    let archive = "\(folder.around)/other.zip"
    var digests: Set<String> = []
    for environment in [[], ["LANGUAGE=ja"], ["PANGO_LANGUAGE=sr"], ["LANG=zh_TW.UTF-8", "LC_ALL=C.UTF-8", "LANGUAGE=fa:uk"]] {
      let run = try Dossier.run(["pack", folder.path, "--overwrite", "--lang", "en", "--output", archive] + Dossier.day, environment: environment)
      try #require(run.status == 0, "\(run.messages)")
      digests.insert(run.text)
    }
    #expect(digests.count == 1)
    if Tool.fontsForOtherScripts { #expect(try text("\(try packed(folder).data)/index.pdf").contains("दिल्ली")) }
  }

  @Test func aNameThatNoFontDrawsDoesNotStopThePacking() throws {
    let folder = try CaseFolder.ready()
    // The papers of a file that is joined are named in the index.
    folder.remove("permit.jpg")
    try folder.write(SampleFile.jpeg(remark: "permit"), "permit \u{12000}\u{12001} \u{1F6C2}.jpg")
    let run = try Dossier.run(["pack", folder.path] + Dossier.day)
    #expect(run.messages.contains("no installed font draws U+12000, U+12001"), "\(run.messages)")
    let (_, data) = try packed(folder)
    #expect(try text("\(data)/index.pdf").contains("\u{FFFD}"))
  }
}
