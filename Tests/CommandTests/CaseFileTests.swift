import Testing

/// A `case.yaml` that is not as it should be.
@Suite struct CaseFileTests {
  @Test func elevenFaultsAreNamedAtOnceWithLineAndColumn() throws {
    let yaml = """
      applications: [restauration]
      langage: en
      submission_date: 2026-02-30
      people:
        - id: amina
          role: principle
          birth_date: yesterday
          citizenships: [Morocco]
          in_canada: perhaps
          passport: {number: 5, country: MARC, expiry_date: 2027-05-02}
          residence: {country: MAR}
      documents:
        - {file: ../passport.pdf, type: passport, person: amina}
      """
    let folder = try CaseFolder(yaml: yaml)
    let run = try Dossier.run(["validate", folder.path] + Dossier.day)
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    let lines = run.messages.split(separator: "\n")
    let places = lines.map { $0.split(separator: ":").prefix(3).joined(separator: ":") }
    #expect(
      places == [
        "case.yaml:1:16", "case.yaml:2:1", "case.yaml:3:18", "case.yaml:5:3", "case.yaml:6:11", "case.yaml:7:17",
        "case.yaml:8:20", "case.yaml:9:16", "case.yaml:10:36", "case.yaml:11:16", "case.yaml:13:12",
      ], "\(run.messages)")
    let french = try Dossier.run(["validate", folder.path, "--lang", "fr"] + Dossier.day)
    #expect(french.messages.split(separator: "\n").count == lines.count)
    #expect(zip(lines, french.messages.split(separator: "\n")).allSatisfy { $0 != $1 })
  }

  @Test func aPipeIsRefusedWithoutWaitingForAWriter() throws {
    let folder = try CaseFolder(yaml: nil)
    try folder.makePipe("case.yaml")
    let run = try Dossier.run(["validate", folder.path] + Dossier.day)
    #expect(run.status == 65)
    #expect(run.messages.contains("regular file"))
  }

  @Test func aLinkIsRefused() throws {
    let folder = try CaseFolder(yaml: nil)
    try folder.link("/etc/passwd", as: "case.yaml")
    let run = try Dossier.run(["validate", folder.path] + Dossier.day)
    #expect(run.status == 65)
    #expect(run.messages.contains("regular file"))
    #expect(!run.messages.contains("root"))
  }

  @Test func aHundredMegabytesAreRefusedUnread() throws {
    let folder = try CaseFolder()
    try folder.stretch("case.yaml", to: 100 << 20)
    let run = try Dossier.run(["validate", folder.path] + Dossier.day)
    #expect(run.status == 65)
    #expect(run.messages.contains("1 MiB"))
  }

  @Test(arguments: [
    "", "\u{FEFF}", "- 1\n", "a: [\n", "a: &x 1\nb: *x\n", "!!python/object:os.system {}\n", "{{{{", "\u{0}",
    "people: 1\npeople: 2\n", "---\na: 1\n---\nb: 2\n", "? [a, b]\n: c\n",
  ])
  func textThatIsNoCaseIsAFaultWithAPlace(_ yaml: String) throws {
    let run = try Dossier.run(["validate", try CaseFolder(yaml: yaml).path] + Dossier.day)
    #expect(run.status == 65)
    #expect(run.messages.hasPrefix("case.yaml:"))
  }

  @Test func bytesThatAreNotUTF8AreAFault() throws {
    let folder = try CaseFolder(yaml: nil, files: [("case.yaml", Array("people: \"".utf8) + [0xE9] + Array("\"\n".utf8))])
    let run = try Dossier.run(["validate", folder.path] + Dossier.day)
    #expect(run.status == 65)
    #expect(run.messages.hasPrefix("case.yaml:1:"))
  }

  @Test func nestingOfAThousandLevelsIsAFaultAndNoCrash() throws {
    let deep = "people: " + String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
    let run = try Dossier.run(["validate", try CaseFolder(yaml: deep).path] + Dossier.day)
    #expect(run.status == 65)
    #expect(run.messages.hasPrefix("case.yaml:1:"))
  }

  @Test func whatInitWritesIsLoadedAgain() throws {
    let folder = try CaseFolder(yaml: nil, files: [("passport.jpg", SampleFile.jpeg(remark: "p"))])
    let run = try Dossier.run(["init", folder.path, "--application", "restoration", "ptot"])
    #expect(run.status == 0)
    #expect(run.text == "\(folder.path)/case.yaml\n")
    let written = try #require(ScratchFolder.read("\(folder.path)/case.yaml"))
    #expect(try Dossier.run(["validate", folder.path] + Dossier.day).status == 1)
    #expect(try Dossier.run(["init", folder.path, "--application", "ptot"]).status == 73)
    #expect(ScratchFolder.read("\(folder.path)/case.yaml") == written)
  }
}
