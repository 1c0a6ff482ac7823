import Testing

/// Help of every command, in both languages.
@Suite struct HelpTests {
  static let commands = [
    ["init"], ["validate"], ["letter"], ["pack"], ["verify"], ["status"], ["requirements"],
    ["explain"], [],
  ]

  @Test(arguments: commands)
  func everyCommandHasHelpInBothLanguages(_ command: [String]) throws {
    let french = try Dossier.run(command + ["--help"], environment: ["LANG=fr_CA.UTF-8"])
    let english = try Dossier.run(command + ["--help"], environment: ["LANG=en_CA.UTF-8"])
    for run in [french, english] {
      #expect(run.status == 0)
      #expect(run.errors.isEmpty)
      #expect(run.text.contains("dossier"))
      #expect(!run.text.contains("__worker"))
    }
    #expect(french.text.contains("Exemple"))
    #expect(!french.text.contains("Example"))
    #expect(english.text.contains("Example"))
    #expect(!english.text.contains("Exemple"))
  }

  @Test(arguments: ["fr_CA.UTF-8", "fr_FR.UTF-8", "fr"])
  func theLocaleDecidesInTheUsualOrder(_ locale: String) throws {
    func isFrench(_ environment: [String]) throws -> Bool {
      try Dossier.run(["--help"], environment: environment).text.contains("Vérifie")
    }
    #expect(try isFrench(["LANG=\(locale)"]))
    #expect(try isFrench(["LC_ALL=\(locale)", "LANG=en_CA.UTF-8"]))
    #expect(try isFrench(["LC_MESSAGES=\(locale)", "LANG=en_CA.UTF-8"]))
    #expect(try !isFrench(["LC_ALL=en_CA.UTF-8", "LANG=\(locale)"]))
    #expect(try !isFrench(["LANG=tlh"]))
  }

  @Test(arguments: [
    ("valider", "validate"), ("lettre", "letter"), ("assembler", "pack"), ("verifier", "verify"),
    ("situation", "status"), ("exigences", "requirements"), ("expliquer", "explain"),
  ])
  func aCommandAnswersToItsFrenchName(_ french: String, _ english: String) throws {
    #expect(try Dossier.run([french, "--help"]).output == Dossier.run([english, "--help"]).output)
  }

  @Test func theTopNamesEveryExitStatus() throws {
    let run = try Dossier.run(["--help"])
    for status in ["0 ", "1 ", "64 ", "65 ", "66 ", "70 ", "73 ", "130 "] { #expect(run.text.contains(status)) }
  }

  @Test func theVersionNamesTheProgram() throws {
    let run = try Dossier.run(["--version"])
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("dossier "))
  }

  @Test(arguments: [["refusal", "--letter", "x.pdf"]])
  func whatIsPromisedAndNotBuiltSaysSo(_ command: [String]) throws {
    let french = try Dossier.run(command, environment: ["LANG=fr_CA.UTF-8"])
    let english = try Dossier.run(command, environment: ["LANG=en_CA.UTF-8"])
    #expect(french.status == 64 && english.status == 64)
    #expect(french.messages.contains("pas encore offert"))
    #expect(english.messages.contains("not on offer"))
  }
}
