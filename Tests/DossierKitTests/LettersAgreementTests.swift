@testable import DossierKit
import Foundation
import Pages
import Testing
import Typesetting

@Suite("One letter in four formats") struct LettersAgreementTests {
  static func draft(_ kind: LetterKind, _ language: Language) throws -> DraftLetter {
    try LetterDrafter.draft(LettersSample.request(kind, language))
  }

  @Test("DOCX, Markdown and plain text hold the words of the tree", arguments: LetterKind.allCases, Language.allCases)
  func words(kind: LetterKind, language: Language) throws {
    let document = try Self.draft(kind, language).document
    let plain = LettersTexts.signs(document.blocks, numbered: false)
    let numbered = LettersTexts.signs(document.blocks, numbered: true)
    let mark = LettersTexts.signs(document.info.draftMark ?? "")
    #expect(try LettersTexts.docx(document) == plain)
    #expect(LettersTexts.signs(PlainTextWriter().write(document)) == mark + numbered)
    #expect(LettersTexts.signs(MarkdownWriter().write(document)) == mark + numbered)
  }

  @Test(
    "PDF holds the words of the tree", .enabled(if: LettersTexts.hasPeer("pdftotext")), arguments: LetterKind.allCases,
    Language.allCases)
  func pdfWords(kind: LetterKind, language: Language) throws {
    let draft = try Self.draft(kind, language)
    let text = try LettersTexts.pdf(try draft.bytes(.pdf), draft.document.info)
    #expect(text == LettersTexts.signs(draft.document.blocks, numbered: true))
  }

  @Test(
    "PDF has structure, language, title and bookmarks", .enabled(if: LettersTexts.hasPeer("pdfinfo")),
    arguments: LetterKind.allCases)
  func structure(kind: LetterKind) throws {
    let bytes = try Self.draft(kind, .fr).bytes(.pdf)
    let structure = try LettersTexts.run("/usr/bin/pdfinfo", ["-struct", "@"], on: bytes)
    #expect(structure.hasPrefix("Document"))
    for tag in ["\n  P", "\n  H2"] where kind != .gcmsRequest && kind != .fundsExemption || tag == "\n  P" {
      #expect(structure.contains(tag), "\(tag)")
    }
    let info = try LettersTexts.run("/usr/bin/pdfinfo", ["@"], on: bytes)
    #expect(info.contains("Tagged:          yes") && info.contains("Keywords:        dossier:draft"))
    #expect(info.contains(kind.title.fr))
    let fonts = try LettersTexts.run("/usr/bin/pdffonts", ["@"], on: bytes).split(separator: "\n").dropFirst(2)
    // The column "emb" of each font.
    #expect(!fonts.isEmpty && fonts.allSatisfy { $0.contains(" yes ") })
  }

  @Test("the same draft gives the same bytes", arguments: LetterKind.allCases, LetterFormat.allCases)
  func sameBytes(kind: LetterKind, format: LetterFormat) throws {
    #expect(try Self.draft(kind, .en).bytes(format) == Self.draft(kind, .en).bytes(format))
  }

  @Test("a character that no font has is an error that names its field")
  func glyph() throws {
    let draft = try LetterDrafter.draft(
      LettersSample.request(.restoration, .fr) { $0.people[0].givenNames = "Amina \u{13000}" })
    #expect(throws: LetterError.glyphMissing(character: "\u{13000}", field: "applicant.name")) { try draft.bytes(.pdf) }
    #expect(throws: Never.self) { try draft.bytes(.docx) }
    let message = LetterError.glyphMissing(character: "x", field: "applicant.name").message
    #expect(message.fr.contains("applicant.name") && message.en.contains("applicant.name") && message.fr != message.en)
  }

  @Test(
    "LibreOffice reads every DOCX without loss", .enabled(if: LettersTexts.hasPeer("soffice")),
    .timeLimit(.minutes(5)))
  func libreOffice() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "letters-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var expected: [String: String] = [:]
    for kind in LetterKind.allCases {
      for language in Language.allCases {
        let draft = try Self.draft(kind, language)
        let name = "\(kind.rawValue)-\(language.rawValue)"
        try Data(try draft.bytes(.docx)).write(to: folder.appending(path: "\(name).docx"))
        expected[name] = LettersTexts.signs(draft.document.blocks, numbered: true)
      }
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/soffice")
    process.arguments =
      ["--headless", "-env:UserInstallation=file://\(folder.path)/profile", "--convert-to", "txt:Text (encoded):UTF8",
       "--outdir", folder.path] + expected.keys.sorted().map { folder.appending(path: "\($0).docx").path }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    for (name, words) in expected {
      let text = try String(contentsOf: folder.appending(path: "\(name).txt"), encoding: .utf8)
      #expect(LettersTexts.signs(text) == words, "\(name)")
    }
  }
}
