import ArgumentParser

/// Where the report of a command goes: to the terminal, or to a file.
struct ReportFile: ParsableArguments {
  @Option(
    name: .customLong("output"),
    help: ArgumentHelp(
      Words.say("Fichier où écrire le rapport.", "File to write the report to."), valueName: "file"))
  var output: String?

  @Flag(
    help: ArgumentHelp(
      Words.say("Remplace le fichier de --output s’il existe.", "Replaces the file of --output if it exists.")))
  var overwrite = false

  /// Refuses a file inside one of the case folders (status 64).
  func check(outside folders: [String]) throws { try output.map { try OutputPlace.check($0, outside: folders) } }

  /// Whether the text is to be coloured: a file never is.
  func isColoured(_ choice: ColorChoice) -> Bool { output == nil && Terminal.coloured(choice) }

  /// Writes the report, to a file whole or not at all.
  func write(_ report: [UInt8]) -> Status {
    guard let output else {
      Terminal.write(report, to: 1)
      return .done
    }
    return OutputPlace.write(report, to: output, overwrite: overwrite)
  }
}
