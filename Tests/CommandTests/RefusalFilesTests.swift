import Testing

/// `dossier refusal` on letters of every make, and on files that are no letters: a clear answer within bounds.
@Suite struct RefusalFilesTests {
  private static let lines = [
    "Immigration, Refugees and Citizenship Canada", "", "November 10, 2026", "", "UCI: 00-0000-0001", "Application: E000000001",
    "", "Dear Ms. Invented:", "", "Your application for permanent residence through Express Entry has been refused.", "",
    "The bank letter shows that you do not have sufficient settlement funds.", "Paragraph 76\\(1\\)\\(b\\) is not met.",
  ]

  /// One page of lines.
  private static func pdf(_ lines: [String]) -> [UInt8] {
    let words = lines.map { "(\($0)) Tj T*" }.joined(separator: "\n")
    let content = "BT /F1 14 Tf 20 TL 60 740 Td \(words) ET"
    return SampleFile.pdf(objects: [
      Array("<</Type/Catalog/Pages 2 0 R>>".utf8), Array("<</Type/Pages/Count 1/Kids[4 0 R]>>".utf8),
      Array("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".utf8),
      Array("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents 5 0 R>>".utf8),
      SampleFile.stream("", Array(content.utf8)),
    ])
  }

  private static let docx = """
    import sys, zipfile
    from xml.sax.saxutils import escape
    lines = sys.stdin.read().split("\\n") if len(sys.argv) < 3 else sys.argv[2].split("\\n")
    body = "".join("<w:p><w:r><w:t xml:space='preserve'>%s</w:t></w:r></w:p>" % escape(line) for line in lines)
    with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as z:
      z.writestr("[Content_Types].xml", "<?xml version='1.0' encoding='UTF-8'?><Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' ContentType='application/xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>")
      z.writestr("_rels/.rels", "<?xml version='1.0' encoding='UTF-8'?><Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>")
      z.writestr("word/document.xml", "<?xml version='1.0' encoding='UTF-8'?><w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>%s</w:body></w:document>" % body)
    """

  private func folder() throws -> CaseFolder { try CaseFolder(yaml: StatusCommandTests.yaml) }

  private func read(_ letter: String, _ folder: CaseFolder, _ more: [String] = []) throws -> Child.Outcome {
    try Dossier.run(
      ["refusal", folder.path, "--letter", letter, "--format", "json"] + Dossier.day + more, pictures: true)
  }

  private func isRefusedForFunds(_ run: Child.Outcome) {
    #expect(run.status == 0, "\(run.messages)")
    for words in ["\"kind\" : \"refused\"", "\"date\" : \"2026-11-10\"", "\"code\" : \"settlement-funds\"", "\"section\" : \"R76(1)(b)\""] {
      #expect(run.text.contains(words), "\(words)")
    }
  }

  @Test(.enabled(if: Tool.mayRun("pdftotext"), "pdftotext is missing")) func aPDFWithText() throws {
    let folder = try folder()
    try folder.write(Self.pdf(Self.lines), "refusal.pdf")
    let run = try read("\(folder.path)/refusal.pdf", folder)
    isRefusedForFunds(run)
    #expect(!run.text.contains("come from a picture"))
  }

  @Test(.enabled(if: Tool.mayRun("python3"), "python3 is missing")) func aWordDocument() throws {
    let folder = try folder()
    let path = "\(folder.around)/refusal.docx"
    let text = Self.lines.joined(separator: "\n").replacing("\\", with: "")
    #expect(try Tool.python(Self.docx, [path, text]).status == 0)
    isRefusedForFunds(try read(path, folder))
  }

  @Test(
    .enabled(if: PapersTests.canRecognise && Tool.mayRun("pdftoppm"), "tesseract or pdftoppm is missing"), arguments: ["png", "pdf"])
  func aScan(_ kind: String) throws {
    let folder = try folder()
    try folder.write(Self.pdf(Self.lines), "source.pdf")
    #expect(try Tool.run("pdftoppm", ["-r", "200", "-png", "-singlefile", "\(folder.path)/source.pdf", "\(folder.around)/scan"]).status == 0)
    if kind == "pdf" {
      guard Tool.mayImport("PIL") else { return }
      let script = "import sys; from PIL import Image; Image.open(sys.argv[1]).convert('L').save(sys.argv[2], resolution=200)"
      #expect(try Tool.python(script, ["\(folder.around)/scan.png", "\(folder.around)/scan.pdf"]).status == 0)
    }
    let run = try read("\(folder.around)/scan.\(kind)", folder)
    isRefusedForFunds(run)
    #expect(run.text.contains("The words come from a picture"))
    let without = try read("\(folder.around)/scan.\(kind)", folder, ["--no-ocr"])
    #expect(without.status == 66 || without.text.contains("\"kind\" : \"unknown\""), "\(without.messages)")
  }

  @Test(.enabled(if: Tool.mayRun("qpdf"), "qpdf is missing")) func anEncryptedPDF() throws {
    let folder = try folder()
    try folder.write(Self.pdf(Self.lines), "refusal.pdf")
    let locked = "\(folder.around)/locked.pdf"
    #expect(try Tool.run("qpdf", ["--encrypt", "secret", "owner", "256", "--", "\(folder.path)/refusal.pdf", locked]).status == 0)
    let run = try read(locked, folder)
    #expect(run.status == 66 && run.messages.contains("encrypted") && run.messages.contains("password"), "\(run.messages)")
    // A password of the owner alone hinders nobody from reading.
    let open = "\(folder.around)/open.pdf"
    #expect(try Tool.run("qpdf", ["--encrypt", "", "owner", "256", "--", "\(folder.path)/refusal.pdf", open]).status == 0)
    isRefusedForFunds(try read(open, folder))
  }

  @Test(arguments: [10, 200, 600]) func aPDFCutOff(_ length: Int) throws {
    let folder = try folder()
    try folder.write(Array(Self.pdf(Self.lines).prefix(length)), "cut.pdf")
    let run = try read("\(folder.path)/cut.pdf", folder)
    #expect(run.status == 66 || run.text.contains("\"kind\" : \"unknown\""), "\(run.text.prefix(400))")
    if run.status == 66 { #expect(run.messages.contains("damaged") || run.messages.contains("no word"), "\(run.messages)") }
  }

  private static func noise(_ count: Int) -> [UInt8] {
    var state: UInt64 = 20_261_121
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
  }

  @Test(arguments: ["letter.txt", "letter.pdf", "letter.docx", "letter.png", "letter"]) func noise(_ name: String) throws {
    let folder = try folder()
    for bytes in [[], Self.noise(100_000), Array("%PDF-1.7\n".utf8) + Self.noise(5_000), Array("PK\u{3}\u{4}".utf8) + Self.noise(5_000)] {
      try folder.write(bytes, name)
      let run = try read("\(folder.path)/\(name)", folder)
      if run.status == 0 {
        #expect(run.text.contains("\"kind\" : \"unknown\"") && run.text.contains("\"grounds\" : [\n\n  ]"), "\(run.text.prefix(600))")
        #expect(run.text.contains("\"unknown\" : ["))
      } else {
        #expect(run.status == 66 && !run.messages.isEmpty, "\(run.status) \(run.messages)")
      }
      folder.remove(name)
    }
  }

  @Test func aLetterInAnotherLanguage() throws {
    let folder = try folder()
    let letter = """
      Inmigración, Refugiados y Ciudadanía de Canadá
      IUC: 00-0000-0001

      Estimada señora:

      Le informamos de que su solicitud de residencia permanente ha sido denegada. No cumple los requisitos de fondos.
      Además, usted no presentó el certificado de policía ni los resultados del examen de idioma exigidos por la ley.
      """
    try folder.write(Array(letter.utf8), "carta.txt")
    let run = try read("\(folder.path)/carta.txt", folder)
    #expect(run.status == 0 && run.text.contains("\"kind\" : \"unknown\"") && run.text.contains("Neither French nor English"))
    #expect(run.text.contains("\n  \"language\" : null") && run.text.contains("\n  \"date\" : null"))
  }

  /// What lies beyond the bound is not read, and the report says so.
  @Test func fourHundredPages() throws {
    let folder = try folder()
    let first = Self.lines.joined(separator: "\n").replacing("\\", with: "")
    let page = (0..<40).map { "Line \($0) of a page that says nothing of interest to anybody." }.joined(separator: "\n")
    let long = first + (0..<399).map { _ in "\u{0C}" + page }.joined()
    try folder.write(Array(long.utf8), "long.txt")
    let run = try read("\(folder.path)/long.txt", folder)
    isRefusedForFunds(run)
    #expect(run.text.contains("longer than a letter"))
    let late = (0..<399).map { _ in page + "\u{0C}" }.joined() + first
    try folder.write(Array(late.utf8), "late.txt")
    let other = try read("\(folder.path)/late.txt", folder)
    #expect(other.status == 0 && other.text.contains("\"kind\" : \"unknown\"") && other.text.contains("longer than a letter"))
  }

  @Test(.enabled(if: Tool.mayRun("pdftotext"), "pdftotext is missing")) func fourHundredPagesOfPDF() throws {
    let folder = try folder()
    try folder.write(SampleFile.pdf((0..<400).map { "Page \($0) about the weather" }), "long.pdf")
    let run = try read("\(folder.path)/long.pdf", folder)
    #expect(run.status == 0 && run.text.contains("\"kind\" : \"unknown\""), "\(run.messages)")
    #expect(run.text.contains("longer than a letter"), "\(run.text.prefix(800))")
  }

  /// The calendar is read back strictly; its stamp is the day judged.
  @Test(arguments: ["fr", "en", "both"]) func theCalendarIsOne(_ language: String) throws {
    let folder = try folder()
    let text = Self.lines.joined(separator: "\n").replacing("\\", with: "")
    try folder.write(Array(text.utf8), "letter.txt")
    let run = try Dossier.run(
      ["refusal", folder.path, "--letter", "\(folder.path)/letter.txt", "--format", "ics", "--lang", language] + Dossier.day)
    #expect(run.status == 0, "\(run.messages)")
    let calendar = try Calendar(run.output)
    #expect(calendar.events.map { $0["DTSTART"] } == ["20261125", "20270109"])
    #expect(calendar.events.map { $0["DTEND"] } == ["20261126", "20270110"])
    #expect(calendar.events.allSatisfy { $0["DTSTAMP"] == "20261128T000000Z" })
  }
}
