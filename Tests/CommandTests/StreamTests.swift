import Testing

/// What goes where: machine output to standard output alone, messages to standard error.
@Suite struct StreamTests {
  @Test func jsonStandsAloneOnStandardOutput() throws {
    let run = try Dossier.run(["validate", try CaseFolder.ready().path, "--format", "json"] + Dossier.day)
    #expect(Report(run.output)?.verdict == "ready")
    #expect(run.errors.isEmpty)
    #expect(run.output.last == 10)
  }

  @Test func textHasNoColourWhereNobodyLooks() throws {
    let folder = try CaseFolder.ready()
    let plain = try Dossier.run(["validate", folder.path] + Dossier.day)
    let coloured = try Dossier.run(["validate", folder.path, "--color", "always"] + Dossier.day)
    #expect(!plain.output.contains(0x1B))
    #expect(coloured.output.contains(0x1B))
    #expect(plain.errors.isEmpty)
  }

  @Test func everyLineOfTheTextIsAtMostEightyColumnsWide() throws {
    let folder = try CaseFolder(yaml: ReadyCase.yaml)
    for language in ["fr", "en"] {
      let run = try Dossier.run(["validate", folder.path, "--lang", language] + Dossier.day)
      #expect(run.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
  }

  @Test func aCaseThatIsNotValidHasNoVerdictInJSONAndItsFaults() throws {
    let folder = try CaseFolder(yaml: "applications: [restoration]\npeople: []\n")
    let run = try Dossier.run(["validate", folder.path, "--format", "json"] + Dossier.day)
    let report = try #require(Report(run.output))
    #expect(run.status == 65)
    #expect(report.verdict == nil)
    #expect(report.faults?.isEmpty == false)
    #expect(report.faults?.allSatisfy { $0.line == 2 } == true)
  }

  @Test func ndjsonHasOneObjectALineForEachFolderInTheirOrder() throws {
    let folders = [
      try CaseFolder.ready("one"), try CaseFolder("two", yaml: "people: 3\n"), try CaseFolder("three"),
      try CaseFolder("four", yaml: nil),
    ]
    let run = try Dossier.run(["validate", "--format", "ndjson"] + Dossier.day + folders.map(\.path) + ["/no/such/five"])
    #expect(run.status == 66)
    let lines = run.output.split(separator: 10, omittingEmptySubsequences: false)
    #expect(lines.count == 6)
    #expect(lines.last?.isEmpty == true)
    let reports = try lines.dropLast().map { try #require(Report(Array($0))) }
    #expect(reports.map(\.case.folder) == ["one", "two", "three", "four", "five"])
    #expect(reports.map(\.verdict) == ["ready", nil, "not-ready", nil, nil])
  }

  @Test func jsonOfSeveralFoldersIsWrongUsage() throws {
    let folder = try CaseFolder.ready()
    let run = try Dossier.run(["validate", folder.path, folder.path, "--format", "json"] + Dossier.day)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("ndjson"))
  }

  @Test func anOutputInsideACaseFolderIsWrongUsageHoweverItIsTyped() throws {
    let folder = try CaseFolder.ready()
    try folder.makeFolder("inner")
    let before = FolderSnapshot(folder.path)
    let alias = try CaseFolder(yaml: nil)
    try alias.link(folder.path, as: "alias")
    for command in ["validate", "letter", "pack"] {
      for place in [
        "\(folder.path)/out", "\(folder.path)/inner/out", "\(folder.path)/inner/../out", "\(alias.path)/alias/out",
        "\(folder.path)//./out",
      ] {
        let run = try Dossier.run([command, folder.path, "--output", place] + Dossier.day)
        #expect(run.status == 64, "\(command) \(place)")
      }
      #expect(try Dossier.run([command, "--output", "out"] + Dossier.day, in: folder.path).status == 64)
    }
    #expect(FolderSnapshot(folder.path) == before)
  }

  @Test func aReportGoesToAFileOnceAndIsReplacedOnlyOnRequest() throws {
    let folder = try CaseFolder.ready()
    let file = "\(folder.around)/report.json"
    let arguments = ["validate", folder.path, "--format", "json", "--output", file] + Dossier.day
    let first = try Dossier.run(arguments)
    #expect(first.status == 0)
    #expect(first.output.isEmpty)
    #expect(Report(ScratchFolder.read(file) ?? [])?.verdict == "ready")
    #expect(try Dossier.run(arguments).status == 73)
    #expect(try Dossier.run(arguments + ["--overwrite"]).status == 0)
    #expect(folder.neighbours == ["amina", "report.json"])
  }

  @Test func theCurrentFolderIsJudgedWhereNoneIsNamed() throws {
    let folder = try CaseFolder.ready("chez nous")
    let run = try Dossier.run(["validate", "--format", "json"] + Dossier.day, in: folder.path)
    #expect(Report(run.output)?.case.folder == "chez nous")
    #expect(try Dossier.run(["pack"] + Dossier.day, in: folder.path).status == 0)
    #expect(folder.neighbours == ["chez nous", "chez nous.zip"])
  }

  @Test(.enabled(if: Tool.mayImport("jsonschema"), "Python's jsonschema is not installed"))
  func everyReportFollowsItsPublishedSchema() throws {
    let folders = [
      try CaseFolder.ready(), try CaseFolder(), try CaseFolder(yaml: "people: 3\n"), try CaseFolder(yaml: nil),
      try CaseFolder(files: [("passport.pdf", []), ("xyz.bin", [1, 2, 3])]),
      try CaseFolder(yaml: "applications: [express-entry]\npeople: [{id: a, role: principal}]\n"),
      try CaseFolder(yaml: "applications: [ptot]\npeople: [{id: a, role: principal}]\n"),
    ]
    let run = try Dossier.run(["validate", "--format", "ndjson"] + Dossier.day + folders.map(\.path) + ["/no/such"])
    let reports = try CaseFolder(yaml: nil, files: [("reports.ndjson", run.output)])
    let judge = try Tool.python(
      """
      import json, sys, jsonschema
      schema = json.load(open(sys.argv[1]))
      jsonschema.Draft202012Validator.check_schema(schema)
      validator = jsonschema.Draft202012Validator(schema)
      for line in open(sys.argv[2], encoding="utf-8"):
          for fault in validator.iter_errors(json.loads(line)):
              print("/".join(map(str, fault.absolute_path)), fault.message[:300])
      """, ["\(SharedFolder.package)/schemas/report.schema.json", "\(reports.path)/reports.ndjson"])
    #expect(judge.status == 0, "\(judge.messages)")
    #expect(judge.text.isEmpty, "\(judge.text)")
    #expect(run.output.count { $0 == 10 } == folders.count + 1)
  }
}
