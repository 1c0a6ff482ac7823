import Glibc
import Testing

/// Folders that hold other things than papers.
@Suite struct HostileFolderTests {
  /// A report on a folder, with the proof that it was left as it was.
  private func report(_ folder: CaseFolder) throws -> Report {
    let before = FolderSnapshot(folder.path)
    let report = try Dossier.report(folder.path)
    #expect(FolderSnapshot(folder.path) == before)
    return report
  }

  @Test func aLinkOutOfTheFolderIsNotFollowed() throws {
    let folder = try CaseFolder.ready()
    folder.remove("passport.jpg")
    try ScratchFolder.write(SampleFile.jpeg(remark: "outside"), to: Array("\(folder.around)/outside.jpg".utf8))
    try folder.link("../outside.jpg", as: "passport.jpg")
    let report = try report(folder)
    #expect(report.codes("passport.jpg") == ["file-outside-case"])
    #expect(report.verdict == "not-ready")
    let pack = try Dossier.run(["pack", folder.path, "--draft"] + Dossier.day)
    #expect(pack.status == 1)
    #expect(!pack.messages.contains("passport"))
  }

  @Test func aLinkToAFolderIsNotEntered() throws {
    let folder = try CaseFolder.ready()
    try folder.link("/etc", as: "papers")
    let report = try report(folder)
    #expect(report.codes("papers") == ["file-outside-case"])
    #expect(report.findings?.contains { $0.file?.hasPrefix("papers/") == true } == false)
  }

  @Test func aPipeIsNamedAndNobodyWaitsForItsWriter() throws {
    let folder = try CaseFolder.ready()
    folder.remove("passport.jpg")
    try folder.makePipe("passport.pdf")
    let report = try report(folder)
    #expect(report.codes("passport.pdf") == ["file-unreadable"])
    #expect(report.errors.contains("document-missing"))
  }

  @Test func aSocketIsNamed() throws {
    let folder = try CaseFolder.ready()
    try folder.makeSocket("passport.pdf")
    #expect(try report(folder).codes("passport.pdf") == ["file-unreadable"])
  }

  @Test func aFolderNamedLikeAPaperIsNoPaper() throws {
    let folder = try CaseFolder.ready()
    folder.remove("passport.jpg")
    try folder.makeFolder("passport.pdf")
    #expect(try report(folder).errors == ["document-missing"])
  }

  @Test func foldersTwoHundredDeepAreNotEnteredToTheEnd() throws {
    let folder = try CaseFolder.ready()
    var deep = "d"
    for _ in 0..<200 {
      try folder.makeFolder(deep)
      deep += "/d"
    }
    let report = try report(folder)
    let found = try #require(report.findings?.first { $0.code == "file-not-checked" })
    #expect(found.file?.hasPrefix("d/d/d") == true)
    #expect(report.verdict == "ready")
  }

  @Test func namesThatAreNotUTF8AreShownEscapedAndTheFileIsRead() throws {
    let folder = try CaseFolder.ready()
    folder.remove("passport.jpg")
    try folder.write(SampleFile.jpeg(remark: "x"), named: Array("passport-".utf8) + [0xE9, 0x74, 0xE9] + Array(".jpg".utf8))
    let report = try report(folder)
    #expect(report.codes("passport-\\xE9t\\xE9.jpg") == ["file-name-not-utf8"])
    #expect(report.verdict == "ready")
    #expect(try Dossier.run(["pack", folder.path] + Dossier.day).status == 0)
  }

  @Test(arguments: [("relevé-passport.jpg", "relev\u{65}\u{301}-passport.jpg"), ("PASSPORT.jpg", "passport.JPG")])
  func twoNamesThatSomeSystemsTakeForOneAreNamed(_ first: String, _ second: String) throws {
    let folder = try CaseFolder.ready()
    folder.remove("passport.jpg")
    try folder.write(SampleFile.jpeg(remark: "1"), named: Array(first.utf8))
    try folder.write(SampleFile.jpeg(remark: "2"), named: Array(second.utf8))
    #expect(try report(folder).findings?.contains { $0.code == "file-name-clash" } == true)
  }

  @Test(arguments: ["passport\u{1B}[2J.jpg", "passport\nREADY.jpg", "passport \u{202E}gpj.jpg", "-rf passport.jpg", "$(id) passport.jpg"])
  func namesThatSpeakToTerminalsAndShellsDoNoHarm(_ name: String) throws {
    let folder = try CaseFolder.ready()
    folder.remove("passport.jpg")
    try folder.write(SampleFile.jpeg(remark: "x"), named: Array(name.utf8))
    let before = FolderSnapshot(folder.path)
    let run = try Dossier.run(["validate", folder.path] + Dossier.day)
    #expect(!run.output.contains(0x1B))
    #expect(!run.text.contains("\nREADY.jpg"))
    #expect(FolderSnapshot(folder.path) == before)
  }

  @Test func aHundredThousandFilesAreJudgedAndWhatWasNotOpenedIsSaid() throws {
    let folder = try CaseFolder.ready()
    // Few files with many names: quicker to make, the same to list.
    try folder.makeFolder("many")
    defer { folder.remove("many") }
    for index in 0..<100_000 {
      let first = "many/\(index / 10_000 * 10_000).bin"
      if index.isMultiple(of: 10_000) { try folder.write([], first) } else {
        try #require(unsafe Glibc.link("\(folder.path)/\(first)", "\(folder.path)/many/\(index).bin") == 0)
      }
    }
    let report = try Dossier.report(folder.path)
    #expect(report.verdict == "ready")
    let idle = try #require(report.findings?.first { $0.code == "file-unassigned" })
    #expect(idle.message.en.contains("100,000"), "\(idle.message.en)")
  }

  @Test(.enabled(if: getuid() == 0 && Tool.find("setpriv") != nil, "only root can become somebody else here"))
  func whatMayNotBeReadIsNamed() throws {
    let folder = try CaseFolder.ready()
    folder.remove("passport.jpg")
    try folder.write(SampleFile.pdf(["x"]), "passport.pdf")
    try folder.makeFolder("locked")
    try folder.write(SampleFile.pdf(["x"]), "locked/diploma.pdf")
    try folder.open()
    try folder.setMode("passport.pdf", 0o000)
    try folder.setMode("locked", 0o000)
    let report = try Dossier.report(folder.path, through: Somebody.else)
    #expect(report.codes("passport.pdf") == ["file-unreadable"])
    #expect(report.codes("locked") == ["file-unreadable"])
    try folder.setMode("case.yaml", 0o000)
    let unreadable = try Dossier.run(["validate", folder.path] + Dossier.day, through: Somebody.else)
    #expect(unreadable.status == 66)
    #expect(unreadable.messages.contains("permission denied"))
    try folder.setMode(".", 0o000)
    let closed = try Dossier.run(["validate", folder.path] + Dossier.day, through: Somebody.else)
    try folder.setMode(".", 0o755)
    #expect(closed.status == 66)
    #expect(!closed.messages.isEmpty)
  }
}
