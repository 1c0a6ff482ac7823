import DossierKit
import Foundation
import Testing

/// The two READMEs say the same things, and their generated parts are fresh.
@Suite("The READMEs") struct ReadmeTests {
  @Test("The rule table is the catalogue's", arguments: [("README.md", Language.en), ("README.fr.md", .fr)])
  func rules(_ file: String, _ language: Language) throws {
    var text = try House.text(file)
    let start = try #require(text.range(of: "<!-- rules"))
    let opening = try #require(text.range(of: "-->\n", range: start.lowerBound..<text.endIndex))
    let end = try #require(text.range(of: "<!-- /rules -->"))
    let table = RuleTable.markdown(language) + "\n"
    guard text[opening.upperBound..<end.lowerBound] != table else { return }
    if House.isRecording {
      text.replaceSubrange(opening.upperBound..<end.lowerBound, with: table)
      try text.write(to: House.root.appending(path: file), atomically: true, encoding: .utf8)
    }
    Issue.record("\(file): the rule table is stale; UPDATE_GOLDEN=1 make test writes it")
  }

  @Test("Both have as many headings, tables and code blocks") func equal() throws {
    let (english, french) = (try House.lines("README.md"), try House.lines("README.fr.md"))
    for mark in ["#", "|", "```", "- "] {
      #expect(english.count { $0.hasPrefix(mark) } == french.count { $0.hasPrefix(mark) }, "\(mark)")
    }
  }

  @Test("Each dependency of the package has its line") func dependencies() throws {
    let readme = try House.text("README.md")
    for name in ["swift-argument-parser", "Yams", "swift-subprocess", "libqpdf", "libvips", "libzip", "zlib", "libxml2", "pango", "cairo", "cmark", "libcrypto", "poppler-utils"] {
      #expect(readme.contains(name), "\(name)")
    }
  }
}
