import Glibc
import Testing

/// How a run ends, in a number that scripts rely on.
@Suite struct StatusTests {
  @Test func aReadyCaseEndsWithZero() throws {
    let run = try Dossier.run(["validate", try CaseFolder.ready().path] + Dossier.day)
    #expect(run.status == 0, "\(run.text)\(run.messages)")
  }

  @Test func aCaseWithAnErrorEndsWithOne() throws {
    let folder = try CaseFolder.ready()
    folder.remove("passport.jpg")
    #expect(try Dossier.run(["validate", folder.path] + Dossier.day).status == 1)
  }

  @Test func aWarningCountsOnlyWhenStrict() throws {
    let folder = try CaseFolder.ready()
    try folder.write(SampleFile.pdf(["x"]), "xyz.pdf")
    #expect(try Dossier.run(["validate", folder.path] + Dossier.day).status == 0)
    #expect(try Dossier.run(["validate", folder.path, "--strict"] + Dossier.day).status == 1)
    #expect(try Dossier.run(["pack", folder.path, "--strict"] + Dossier.day).status == 1)
    #expect(folder.neighbours == ["amina"])
  }

  @Test(arguments: [
    ["validate", "--no-such-option"], ["no-such-command"], ["validate", "--as-of", "2026-02-30"],
    ["validate", "--format", "xml"], ["letter", "--lang", "both"], ["letter", "--kind", "no-such-letter"],
    ["verify"], ["init", "."], ["init", ".", "--application", "no-such-application"], ["pack", "--encrypt"],
    ["explain", "no-such-code"], ["validate", "--color", "pink"],
  ])
  func wrongUsageEndsWith64AndSaysSoOnStandardErrorAlone(_ arguments: [String]) throws {
    let run = try Dossier.run(arguments, in: "/tmp")
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(!run.messages.isEmpty)
  }

  @Test(arguments: ["validate", "letter", "pack"])
  func anInvalidCaseEndsWith65(_ command: String) throws {
    let folder = try CaseFolder(yaml: "applications: [restoration]\npeople: []\n")
    let run = try Dossier.run([command, folder.path] + Dossier.day)
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(run.messages.hasPrefix("case.yaml:2:9: "))
    #expect(folder.neighbours == ["amina"])
  }

  @Test func aFolderOfManifestsThatIsNotValidEndsWith65() throws {
    let folder = try CaseFolder.ready()
    let manifests = try CaseFolder("manifests", yaml: nil, files: [("restoration.yaml", Array("schema_version: two\n".utf8))])
    let run = try Dossier.run(["validate", folder.path, "--manifests", manifests.path] + Dossier.day)
    #expect(run.status == 65)
    #expect(run.messages.contains("restoration.yaml:1:"))
  }

  @Test(arguments: ["validate", "letter", "pack"])
  func aMissingFolderEndsWith66(_ command: String) throws {
    let around = try CaseFolder(yaml: nil)
    let run = try Dossier.run([command, "\(around.path)/nobody"] + Dossier.day)
    #expect(run.status == 66)
    #expect(run.output.isEmpty)
    #expect(run.messages == "no such folder\n")
  }

  @Test(arguments: ["validate", "letter", "pack"])
  func aFolderWithoutACaseEndsWith66AndNamesInit(_ command: String) throws {
    let run = try Dossier.run([command, try CaseFolder(yaml: nil).path] + Dossier.day)
    #expect(run.status == 66)
    #expect(run.messages.contains("dossier init"))
  }

  @Test func aMissingArchiveEndsWith66() throws {
    let run = try Dossier.run(["verify", "/tmp/no-such-archive.zip"])
    #expect(run.status == 66)
    #expect(run.output.isEmpty)
  }

  @Test func aPlaceThatCannotBeWrittenEndsWith73() throws {
    let folder = try CaseFolder.ready("amina", yaml: LetterCase.yaml)
    for command in [["validate"], ["letter"], ["pack", "--draft"]] {
      let run = try Dossier.run(command + [folder.path, "--output", "\(folder.around)/no/such/place"] + Dossier.day)
      #expect(run.status == 73, "\(command)")
    }
    #expect(folder.neighbours == ["amina"])
  }

  @Test func aReportThatStandardOutputDoesNotTakeEndsWith73() throws {
    let folder = try CaseFolder.ready()
    for arguments in [["validate", folder.path], ["validate", folder.path, "--format", "json"]] {
      let run = try Dossier.run(
        arguments + Dossier.day, through: ["/bin/sh", "-c", "exec \"$0\" \"$@\" > /dev/full"])
      #expect(run.status == 73)
      #expect(!run.messages.isEmpty)
    }
  }

  @Test func aReaderThatGoesAwayIsNoCrash() throws {
    let folder = try CaseFolder.ready()
    let run = try Dossier.run(
      ["validate", folder.path, "--format", "json"] + Dossier.day,
      through: ["/bin/sh", "-c", "{ \"$0\" \"$@\"; echo $? >&2; } | head -c 1"])
    #expect(run.text == "{")
    #expect(run.messages == "0\n" || run.messages == "73\n")
  }

  @Test func ofSeveralFoldersAllAreJudgedAndTheGravestStatusCounts() throws {
    let ready = try CaseFolder.ready("ready")
    let faulty = try CaseFolder("faulty")
    let invalid = try CaseFolder("invalid", yaml: "people: 3\n")
    let missing = "\(ready.around)/missing"
    let cases: [([String], Int32)] = [
      ([ready.path, ready.path], 0), ([faulty.path, ready.path], 1), ([invalid.path, faulty.path, ready.path], 65),
      ([missing, invalid.path, faulty.path, ready.path], 66),
    ]
    for (folders, status) in cases {
      let run = try Dossier.run(["validate"] + folders + Dossier.day)
      #expect(run.status == status)
      #expect(run.text.contains("READY · "), "what follows a folder at fault is judged too")
    }
    let run = try Dossier.run(
      ["validate", missing, invalid.path, ready.path, "--output", "\(ready.around)/no/place"] + Dossier.day)
    #expect(run.status == 73)
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func anInterruptedRunEndsWith130AndLeavesNothing(_ signal: Int32) throws {
    let folder = try CaseFolder.ready()
    for index in 0..<300 { try folder.write(SampleFile.pdf(["\(index)"]), "page \(index).pdf") }
    let before = FolderSnapshot(folder.path)
    let run = try Dossier.start(["pack", folder.path, "--draft"] + Dossier.day)
    while run.isRunning, Workers.of(run.process).isEmpty { usleep(1_000) }
    let workers = Workers.of(run.process)
    run.send(signal)
    let outcome = run.wait()
    #expect(outcome.status == 130)
    #expect(outcome.output.isEmpty)
    #expect(folder.neighbours == ["amina"])
    #expect(FolderSnapshot(folder.path) == before)
    #expect(Workers.allEnd(workers))
  }
}
