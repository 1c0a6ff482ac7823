import Testing

/// `dossier status`, run as a person or a script runs it.
@Suite struct StatusCommandTests {
  static let yaml = """
    applications: [restoration]
    language: fr
    people:
      - id: amina
        role: principal
        in_canada: true
        permits: [{kind: work, issue_date: 2024-09-01, expiry_date: 2026-09-15}]
    """

  static let formats = ["text", "json", "ndjson", "csv", "ics"]

  @Test(arguments: formats) func everyFormatEndsWithZeroAndIsTheSameTwice(_ format: String) throws {
    let folder = try CaseFolder(yaml: Self.yaml)
    let arguments = ["status", folder.path, "--format", format] + Dossier.day
    let run = try Dossier.run(arguments)
    #expect(run.status == 0, "\(run.messages)")
    #expect(!run.output.isEmpty && run.errors.isEmpty)
    #expect(try Dossier.run(arguments).output == run.output)
    #expect(try Dossier.run(["situation"] + arguments.dropFirst()).output == run.output)
    #expect(folder.neighbours == ["amina"])
  }

  @Test func theCaseSpeaksItsLanguageUnlessTold() throws {
    let folder = try CaseFolder(yaml: Self.yaml).path
    func text(_ more: [String]) throws -> String { try Dossier.run(["status", folder] + Dossier.day + more).text }
    #expect(try text([]).contains("Possibilités"))
    #expect(try !text(["--lang", "en"]).contains("Possibilités"))
    let both = try text(["--lang", "both"])
    #expect(both.contains("Possibilités") && both.contains("Options"))
  }

  @Test func severalFoldersAreAllJudgedAndTheGravestStatusCounts() throws {
    let good = try CaseFolder(yaml: Self.yaml)
    let bad = try CaseFolder("bad", yaml: "applications: [restoration]\npeople: []\n")
    func run(_ folders: [String], _ format: String) throws -> Child.Outcome {
      try Dossier.run(["status"] + folders + ["--format", format] + Dossier.day)
    }
    let two = try run([bad.path, good.path], "csv")
    #expect(two.status == 65)
    #expect(two.messages.contains("case.yaml:2:9: "))
    #expect(two.text.contains("amina,amina,2026-11-28,restorable,false,false,2026-09-15,2026-12-14,"))
    let three = try run([bad.path, good.path, good.path + "-nowhere"], "ndjson")
    #expect(three.status == 66)
    #expect(three.text.split(separator: "\n").count == 3)
    #expect(try run([good.path, good.path], "json").status == 64)
    let calendar = try run([good.path, good.path], "ics").text
    let identifiers = calendar.components("UID:")
    #expect(Set(identifiers).count == identifiers.count && identifiers.count > 2)
  }

  @Test func theOutputIsAFileOutsideTheCaseFolderAndIsNotReplacedUnasked() throws {
    let folder = try CaseFolder(yaml: Self.yaml)
    let file = folder.around + "/deadlines.ics"
    let arguments = ["status", folder.path, "--format", "ics", "--output", file] + Dossier.day
    #expect(try Dossier.run(arguments).status == 0)
    #expect(String(decoding: ScratchFolder.read(file) ?? [], as: UTF8.self).hasPrefix("BEGIN:VCALENDAR\r\n"))
    #expect(try Dossier.run(arguments).status == 73)
    #expect(try Dossier.run(arguments + ["--overwrite"]).status == 0)
    #expect(try Dossier.run(["status", folder.path, "--output", folder.path + "/x.txt"]).status == 64)
    #expect(ScratchFolder.names(in: folder.path) == ["case.yaml"])
  }

  @Test func aPlannedSubmissionDoesNotMoveTheDayJudged() throws {
    let folder = try CaseFolder(yaml: Self.yaml + "\nsubmission_date: 2999-01-01\n")
    let run = try Dossier.run(["status", folder.path, "--lang", "en"])
    #expect(run.status == 0)
    #expect(!run.text.contains("2999"))
  }

  @Test(.enabled(if: Tool.mayImport("icalendar"), "python3 with icalendar is not installed"))
  func calendarProgramsReadTheCalendar() throws {
    let folder = try CaseFolder(yaml: Self.yaml)
    let file = folder.around + "/x.ics"
    #expect(try Dossier.run(["status", folder.path, "--format", "ics", "--output", file] + Dossier.day).status == 0)
    let read = try Tool.python(
      """
      import icalendar, sys
      events = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read()).walk('VEVENT')
      print(sorted(str(e['DTSTART'].dt) for e in events))
      """, [file])
    #expect(read.text.contains("2026-12-14"), "\(read.messages)")
  }
}

extension String {
  /// The lines that begin so.
  fileprivate func components(_ head: String) -> [Substring] {
    split(separator: "\r\n").filter { $0.hasPrefix(head) }
  }
}
