import Testing

/// Papers whose words cannot be had: the run goes on, says so, and loses nothing else.
@Suite struct HostileTextTests {
  /// A page of forms within forms, each drawn ten times by the one around it: a small file, and 10^12 lines of text.
  private static let laughs: [UInt8] = {
    let depth = 12
    var objects = [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</XObject<</X 6 0 R>>>>/Contents 5 0 R>>",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ].map { Array($0.utf8) }
    objects.append(SampleFile.stream("", Array("/X Do".utf8)))
    let form = "/Type/XObject/Subtype/Form/BBox[0 0 612 792]"
    for level in 0..<depth {
      let inner = "\(form)/Resources<</XObject<</X \(objects.count + 2) 0 R>>>>"
      let content = level < depth ? String(repeating: "/X Do ", count: 10) : ""
      objects.append(SampleFile.stream(inner, Array(content.utf8)))
    }
    let words = "BT /F 12 Tf 72 720 Td (Family name: NOBODY and so on without end) Tj ET"
    objects.append(SampleFile.stream("\(form)/Resources<</Font<</F 4 0 R>>>>", Array(words.utf8)))
    return SampleFile.pdf(objects: objects)
  }()

  @Test("Text without end is given up, said, and the other papers are judged")
  func withoutEnd() throws {
    let folder = try CaseFolder.ready()
    let before = try Dossier.report(folder.path, ["--no-ocr"])
    try folder.write(Self.laughs, "proof-of-funds.pdf")
    let report = try Dossier.report(folder.path, ["--no-ocr"])
    #expect(report.codes("proof-of-funds.pdf").contains("file-not-checked"))
    #expect(report.verdict == before.verdict)
    let others = { (report: Report) in (report.findings ?? []).filter { $0.file != "proof-of-funds.pdf" }.map(\.message.en) }
    #expect(others(report) == others(before))
  }

  @Test("Bytes that are no text in a text file, and lines without end, are read up to a bound")
  func lines() throws {
    for bytes in [[UInt8](repeating: 0x61, count: 8 << 20), Array("Date of birth: ".utf8) + [0xFF, 0xFE, 0x00, 0x80]] {
      let folder = try CaseFolder.ready()
      try folder.write(bytes, "notes.txt")
      #expect(try Dossier.report(folder.path, ["--no-ocr"]).verdict == "ready")
    }
  }
}
