@testable import DossierKit
import Foundation
import Testing

@Suite("A folder of templates") struct LettersFolderTests {
  @Test("holds one's own templates before the built-in ones, and what cannot be read is an error")
  func folder() throws {
    let path = FileManager.default.temporaryDirectory.appending(
      path: "letters-\(ProcessInfo.processInfo.processIdentifier)-é"
    ).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let templates = LetterTemplates.folder(Array(path.utf8))
    #expect(try templates.text("express-entry.en.md") == (try LetterTemplates.builtIn.text("express-entry.en.md")))
    try Data("Bonjour {{place}}".utf8).write(to: URL(fileURLWithPath: path + "/express-entry.fr.md"))
    #expect(try templates.text("express-entry.fr.md") == "Bonjour {{place}}")
    try Data([0x61, 0xFF]).write(to: URL(fileURLWithPath: path + "/latin.md"))
    try Data(count: LetterTemplates.limit + 1).write(to: URL(fileURLWithPath: path + "/large.md"))
    try FileManager.default.createDirectory(atPath: path + "/folder.md", withIntermediateDirectories: true)
    for name in ["latin.md", "large.md", "folder.md", "absent.md"] {
      #expect(throws: LetterError.templateUnreadable(name: name)) { try templates.text(name) }
    }
  }
}
