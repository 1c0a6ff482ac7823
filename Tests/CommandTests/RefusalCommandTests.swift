import Testing

/// `dossier refusal`, run as a person runs it.
@Suite struct RefusalCommandTests {
  private static let letter = """
    Case Processing Centre - Edmonton
    November 12, 2026

    Dear Ms. Invented,

    Your application for restoration of your temporary resident status has been refused. Your application was received
    97 days later, which is outside the 90-day period.
    """

  private func folder(_ letter: [UInt8], named name: String = "letter.txt") throws -> CaseFolder {
    try CaseFolder(yaml: StatusCommandTests.yaml, files: [(name, letter)])
  }

  @Test(arguments: ["text", "json", "ics"]) func everyFormatIsTheSameTwiceAndWritesNothing(_ format: String) throws {
    let folder = try folder(Array(Self.letter.utf8))
    let arguments = ["refusal", folder.path, "--letter", "\(folder.path)/letter.txt", "--format", format] + Dossier.day
    let run = try Dossier.run(arguments)
    #expect(run.status == 0, "\(run.messages)")
    #expect(!run.output.isEmpty)
    #expect(try Dossier.run(["refus"] + arguments.dropFirst()).output == run.output)
    #expect(folder.neighbours == ["amina"])
  }

  @Test func theShapeIsThatOfTheContract() throws {
    let folder = try folder(Array(Self.letter.utf8))
    let run = try Dossier.run(
      ["refusal", folder.path, "--letter", "\(folder.path)/letter.txt", "--format", "json"] + Dossier.day)
    for words in [
      "\"kind\" : \"refused\"", "\"language\" : \"en\"", "\"date\" : \"2026-11-12\"", "\"code\" : \"late\"",
      "\"last_day\" : \"2026-11-27\"", "\"last_day_if_outside\" : \"2027-01-11\"", "\"plan\" : {", "\"judicial-review\"",
    ] {
      #expect(run.text.contains(words), "\(words)")
    }
  }

  @Test(arguments: [
    "", "\n\n\n", "Sehr geehrte Damen und Herren, wir teilen Ihnen mit, dass Ihr Antrag abgelehnt wurde.",
    String(repeating: "A page of nothing in particular about the weather.\n\u{0C}", count: 400),
  ])
  func whatIsNoLetterIsUnknown(_ letter: String) throws {
    let folder = try folder(Array(letter.utf8))
    let run = try Dossier.run(
      ["refusal", folder.path, "--letter", "\(folder.path)/letter.txt", "--format", "json"] + Dossier.day)
    #expect(run.status == 0 || run.status == 66, "\(run.messages)")
    if run.status == 0 {
      #expect(run.text.contains("\"kind\" : \"unknown\"") && run.text.contains("\"grounds\" : ["))
    } else {
      #expect(!run.messages.isEmpty)
    }
  }

  @Test func aLetterThatIsNotThereIsSaidSo() throws {
    let folder = try CaseFolder(yaml: StatusCommandTests.yaml)
    #expect(try Dossier.run(["refusal", folder.path, "--letter", "\(folder.path)/none.pdf"]).status == 66)
  }
}
