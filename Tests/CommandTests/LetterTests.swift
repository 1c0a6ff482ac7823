import Testing

/// Drafts of letters, and that they leave the case alone.
@Suite struct LetterTests {
  private static let docx = """
    import sys, zipfile
    import xml.dom.minidom
    with zipfile.ZipFile(sys.argv[1]) as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")): xml.dom.minidom.parseString(archive.read(name))
        assert "BENALI" in archive.read("word/document.xml").decode()
    """

  @Test(arguments: ["docx", "pdf", "md", "txt"], ["fr", "en"])
  func everyFormatOpensInBothLanguages(_ format: String, _ language: String) throws {
    let folder = try CaseFolder(yaml: LetterCase.yaml, files: ReadyCase.files)
    let before = FolderSnapshot(folder.path)
    let run = try Dossier.run(["letter", folder.path, "--format", format, "--lang", language] + Dossier.day)
    #expect(run.status == 0, "\(run.messages)")
    #expect(FolderSnapshot(folder.path) == before)
    #expect(folder.neighbours == ["amina", "amina-drafts"])
    let names = ScratchFolder.names(in: "\(folder.path)-drafts")
    let name = try #require(names.first)
    #expect(names.count == 1 && name.hasSuffix(".\(format)"))
    let path = "\(folder.path)-drafts/\(name)"
    #expect(run.text == path + "\n")
    switch format {
    case "docx": #expect(try Tool.python(Self.docx, [path]).status == 0)
    case "pdf":
      #expect(try Tool.run("qpdf", ["--check", path]).status == 0)
      #expect(try Tool.run("pdfinfo", [path]).status == 0)
    default:
      let text = String(validating: try #require(ScratchFolder.read(path)), as: UTF8.self)
      #expect(text?.contains("BENALI") == true)
    }
  }

  @Test func aFactThatIsMissingIsABracketAndNamedByItsKey() throws {
    let yaml = LetterCase.yaml.replacingText("        uci: \"1122334455\"\n", "").replacingText("    uci: \"1122334455\"\n", "")
    let folder = try CaseFolder(yaml: yaml, files: ReadyCase.files)
    let run = try Dossier.run(["letter", folder.path, "--format", "md", "--lang", "en"] + Dossier.day)
    #expect(run.status == 1)
    #expect(run.messages.contains("uci"))
    let name = try #require(ScratchFolder.names(in: "\(folder.path)-drafts").first)
    let text = String(decoding: try #require(ScratchFolder.read("\(folder.path)-drafts/\(name)")), as: UTF8.self)
    #expect(text.contains("["))
  }

  @Test func aDraftIsNotReplacedUnasked() throws {
    let folder = try CaseFolder(yaml: LetterCase.yaml)
    let arguments = ["letter", folder.path, "--format", "txt"] + Dossier.day
    _ = try Dossier.run(arguments)
    #expect(try Dossier.run(arguments).status == 73)
    #expect(try Dossier.run(arguments + ["--overwrite"]).status != 73)
  }

  @Test func aDraftPutIntoTheCaseIsNotTakenForTheSignedLetter() throws {
    let folder = try CaseFolder(yaml: LetterCase.yaml, files: ReadyCase.files)
    for format in ["docx", "pdf"] {
      let output = "\(folder.around)/letter-of-explanation.\(format)"
      _ = try Dossier.run(["letter", folder.path, "--format", format, "--output", output] + Dossier.day)
      folder.remove("letter-of-explanation.pdf")
      try folder.write(try #require(ScratchFolder.read(output)), "letter-of-explanation.\(format)")
      #expect(try Dossier.report(folder.path).codes("letter-of-explanation.\(format)").contains("letter-is-draft"), "\(format)")
      folder.remove("letter-of-explanation.\(format)")
    }
  }

  @Test(arguments: zip([ReadyCase.yaml, LetterCase.yaml], [Int32(0), 1]))
  func validateLetterPackValidateGivesTheSameReportTwice(_ yaml: String, _ status: Int32) throws {
    let folder = try CaseFolder.ready("amina", yaml: yaml)
    let before = FolderSnapshot(folder.path)
    let validate = ["validate", folder.path, "--format", "json"] + Dossier.day
    let first = try Dossier.run(validate)
    _ = try Dossier.run(["letter", folder.path] + Dossier.day)
    _ = try Dossier.run(["pack", folder.path] + (status == 0 ? [] : ["--draft"]) + Dossier.day)
    let second = try Dossier.run(validate)
    #expect(first.output == second.output)
    #expect(first.status == second.status)
    #expect(first.status == status)
    #expect(FolderSnapshot(folder.path) == before)
    #expect(folder.neighbours.contains { $0.hasSuffix(".zip") })
  }
}
