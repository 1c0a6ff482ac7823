import DossierKit
import Foundation
import Testing

/// The tables of judgments in the READMEs and in JUDGMENTS.md are those that the bench recorded.
@Suite("The tables of judgments") struct JudgmentTableTests {
  @Test("The pages are fresh", arguments: [("JUDGMENTS.md", Language.en), ("JUDGMENTS.fr.md", .fr)])
  func pages(_ file: String, _ language: Language) throws {
    let page = try JudgmentTable().page(language)
    guard (try? House.text(file)) != page else { return }
    if House.isRecording { try page.write(to: House.root.appending(path: file), atomically: true, encoding: .utf8) }
    Issue.record("\(file) is stale; UPDATE_GOLDEN=1 make test writes it")
  }

  @Test("The READMEs have the decisions by citation", arguments: [("README.md", Language.en), ("README.fr.md", .fr)])
  func readmes(_ file: String, _ language: Language) throws {
    var text = try House.text(file)
    let start = try #require(text.range(of: "<!-- judgments"))
    let opening = try #require(text.range(of: "-->\n", range: start.lowerBound..<text.endIndex))
    let end = try #require(text.range(of: "<!-- /judgments -->"))
    let table = try JudgmentTable().short(language)
    guard text[opening.upperBound..<end.lowerBound] != table else { return }
    if House.isRecording {
      text.replaceSubrange(opening.upperBound..<end.lowerBound, with: table)
      try text.write(to: House.root.appending(path: file), atomically: true, encoding: .utf8)
    }
    Issue.record("\(file): the table of judgments is stale; UPDATE_GOLDEN=1 make test writes it")
  }

  @Test("Each code that the tables name is a code of the program") func codes() throws {
    let known = Set(RuleCatalogue.everyCode.map(\.code))
    for line in try JudgmentTable().lines {
      for finding in line.says + line.twin { #expect(known.contains(finding.code), "\(finding.code)") }
      #expect(!line.twin.contains { $0.severity == "error" })
      #expect(line.unbuilt != nil || !line.says.isEmpty)
      #expect(line.element.fr != line.element.en)
    }
  }
}
