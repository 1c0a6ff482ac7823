import Testing

/// What a person who writes letters by the dozen asks of `dossier letter`: letterheads, own templates, many cases.
@Suite struct LetterOptionsTests {
  /// Writes a letterhead with a part of its own, a header and a style; `macro` makes it one that is refused.
  private static let makeLetterhead = """
    import sys, zipfile
    path, macro = sys.argv[1], len(sys.argv) > 2
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
    main = 'application/vnd.ms-word.document.macroEnabled.main+xml' if macro else kind + 'document.main+xml'
    parts = {
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/>'
        f'<Override PartName="/word/styles.xml" ContentType="{kind}styles+xml"/>'
        f'<Override PartName="/word/header1.xml" ContentType="{kind}header+xml"/></Types>',
      '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"'
        ' Target="word/document.xml"/></Relationships>',
      'word/_rels/document.xml.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header"'
        ' Target="header1.xml"/><Relationship Id="rId8"'
        ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
      'word/styles.xml': f'<w:styles {w}><w:style w:type="paragraph" w:default="1" w:styleId="Standard">'
        '<w:name w:val="Normal"/></w:style></w:styles>',
      'word/header1.xml': f'<w:hdr {w}><w:p><w:r><w:t>Cabinet Lafleur</w:t></w:r></w:p></w:hdr>',
      'word/document.xml': f'<w:document {w} {r}><w:body><w:p/><w:sectPr><w:headerReference w:type="default" r:id="rId7"/>'
        '<w:pgSz w:w="12240" w:h="15840"/></w:sectPr></w:body></w:document>',
    }
    if macro: parts['word/vbaProject.bin'] = 'macro'
    with zipfile.ZipFile(path, 'w') as archive:
      for name, text in parts.items(): archive.writestr(name, text)
    """

  /// That a draft keeps the header of its letterhead byte for byte, and says what the letter says.
  private static let checkDraft = """
    import sys, zipfile
    with zipfile.ZipFile(sys.argv[1]) as paper, zipfile.ZipFile(sys.argv[2]) as draft:
        assert draft.testzip() is None
        assert draft.read('word/header1.xml') == paper.read('word/header1.xml')
        body = draft.read('word/document.xml').decode()
        assert 'BENALI' in body and 'headerReference' in body
    """

  @Test func aDraftOnALetterheadKeepsItsHeader() throws {
    let folder = try CaseFolder(yaml: LetterCase.yaml, files: ReadyCase.files)
    let paper = "\(folder.around)/paper.docx"
    let draft = "\(folder.around)/draft.docx"
    try #require(try Tool.python(Self.makeLetterhead, [paper]).status == 0)
    let run = try Dossier.run(["letter", folder.path, "--letterhead", paper, "--output", draft] + Dossier.day)
    #expect(run.status == 0, "\(run.messages)")
    #expect(try Tool.python(Self.checkDraft, [paper, draft]).status == 0)
  }

  @Test func aLetterheadThatCannotServeIsRefusedByName() throws {
    let folder = try CaseFolder(yaml: LetterCase.yaml, files: ReadyCase.files)
    let macro = "\(folder.around)/macro.docx"
    try #require(try Tool.python(Self.makeLetterhead, [macro, "macro"]).status == 0)
    for (paper, status) in [(macro, Int32(65)), ("\(folder.path)/letter-of-explanation.pdf", 66), ("\(folder.around)/none.docx", 66)] {
      let run = try Dossier.run(["letter", folder.path, "--letterhead", paper] + Dossier.day)
      #expect(run.status == status, "\(paper): \(run.messages)")
      #expect(run.messages.contains(paper))
      #expect(run.text.isEmpty)
    }
    let run = try Dossier.run(["letter", folder.path, "--letterhead", macro, "--format", "pdf"] + Dossier.day)
    #expect(run.status == 64)
    #expect(!folder.neighbours.contains("amina-drafts"))
  }

  @Test func templatesOfOnesOwnAreCheckedWithLineAndColumn() throws {
    #expect(try Dossier.run(["letter", "--check"]).status == 0)
    let place = try ScratchFolder()
    try ScratchFolder.write(Array("# {{letter.title}}\n\n{{no_such_tag}}\n".utf8), to: Array("\(place.path)/restoration.en.md".utf8))
    let run = try Dossier.run(["letter", "--check", "--kind", "restoration", "--templates", place.path])
    #expect(run.status == 65)
    #expect(run.text.contains("restoration.en.md:"), "\(run.text)")
    #expect(try Dossier.run(["letter", "--check", "--templates", "\(place.path)/none"]).status == 66)
  }

  @Test func tagsAreListedForEachKind() throws {
    let all = try Dossier.run(["letter", "--list-fields"])
    #expect(all.status == 0)
    for kind in ["restoration-ptot", "gcms-request", "representative"] { #expect(all.text.contains("\(kind)\n")) }
    let one = try Dossier.run(["letter", "--list-fields", "--kind", "gcms-request"])
    #expect(one.status == 0)
    #expect(one.text.split(separator: "\n").count < all.text.split(separator: "\n").count / 3)
    #expect(try Dossier.run(["letter", "--list-fields", "--check"]).status == 64)
  }

  @Test func manyCasesShareAFolderAndOneFaultDoesNotStopTheOthers() throws {
    let first = try CaseFolder(yaml: LetterCase.yaml, files: ReadyCase.files)
    let second = try CaseFolder("berthe", yaml: LetterCase.yaml.replacingText("given_names: Amina", "given_names: Berthe"), files: ReadyCase.files)
    let broken = try CaseFolder("clara", yaml: "applications: [\n")
    let drafts = "\(first.around)/drafts"
    let run = try Dossier.run(
      ["letter", first.path, broken.path, second.path, "--format", "md", "--output", drafts] + Dossier.day)
    #expect(run.status == 65)
    #expect(run.messages.contains("\(broken.path)/case.yaml:"))
    let names = ScratchFolder.names(in: drafts).sorted()
    #expect(names.count == 2)
    #expect(names.first?.hasPrefix("amina.") == true && names.last?.hasPrefix("berthe.") == true)
    #expect(run.text == names.map { "\(drafts)/\($0)\n" }.joined())
  }
}
