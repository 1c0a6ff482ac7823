import DossierKit
import Foundation
import Testing

/// The picture of the report in each README is what the program prints.
@Suite("The picture in the READMEs") struct ReadmeReportTests {
  @Test("The report of the example is fresh", arguments: [("README.md", Language.en), ("README.fr.md", .fr)])
  func report(_ file: String, _ language: Language) throws {
    let picture = try picture(language)
    var text = try House.text(file)
    let command = try #require(text.range(of: "$ dossier vali"))
    let start = try #require(text.range(of: "\n", range: command.upperBound..<text.endIndex))
    let end = try #require(text.range(of: "\n```", range: start.upperBound..<text.endIndex))
    guard text[start.upperBound..<end.lowerBound] != picture else { return }
    if House.isRecording {
      text.replaceSubrange(start.upperBound..<end.lowerBound, with: picture)
      try text.write(to: House.root.appending(path: file), atomically: true, encoding: .utf8)
    }
    Issue.record("\(file): the report is stale; UPDATE_GOLDEN=1 make test writes it")
  }

  /// The report without the list of what is not asked for, which an ellipsis stands for.
  private func picture(_ language: Language) throws -> String {
    let folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    let process = Process()
    let output = Pipe()
    process.executableURL = folder.appending(path: "dossier")
    process.currentDirectoryURL = House.root
    process.arguments = [
      "validate", "examples/express-entry-fsw-not-ready", "--lang", language.rawValue, "--as-of", "2026-11-28",
    ]
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
    let (others, errors) = language == .fr ? ("\nNon demandés", "\nErreurs") : ("\nNot asked for", "\nErrors")
    let cut = try #require(text.range(of: others))
    let rest = try #require(text.range(of: errors))
    return text[..<cut.lowerBound] + "\n  …\n" + text[rest.lowerBound...].trimmingCharacters(in: .newlines)
  }
}
