import DossierKit
import Foundation
import Testing

/// The rulebook says what the program judges by, and nothing in it is stale.
@Suite("The rulebook") struct RuleBookTests {
  private static let reference = Result { () throws -> CaseExamination.Reference in
    CaseExamination.Reference(manifests: try ManifestLoader.embedded(), figures: try FiguresLoader.embedded())
  }

  @Test("RULEBOOK.md is what the catalogue, the manifests and the figures say") func fresh() throws {
    let book = RuleBook(try Self.reference.get()).markdown()
    let written = try? House.text("RULEBOOK.md")
    guard written != book else { return }
    if House.isRecording {
      try book.write(to: House.root.appending(path: "RULEBOOK.md"), atomically: true, encoding: .utf8)
    }
    Issue.record("RULEBOOK.md is stale; UPDATE_GOLDEN=1 make test writes it")
  }

  @Test("Every code, document and figure has a line") func complete() throws {
    let reference = try Self.reference.get()
    let lines = RuleBook(reference).markdown().split(separator: "\n")
    for code in RuleCatalogue.everyCode {
      #expect(lines.contains { $0.hasPrefix("| `\(code.code)` |") }, "\(code.code)")
    }
    for requirement in reference.manifests.flatMap(\.requirements) {
      let start = "| `\(requirement.id)`<br>\(requirement.slot) |"
      #expect(lines.contains { $0.hasPrefix(start) && $0.contains(requirement.name.fr) && $0.contains(requirement.fact) })
    }
    for fee in reference.figures.fees {
      #expect(lines.contains { $0.hasPrefix("| `\(fee.code)` |") && $0.contains("| \(fee.from) |") }, "\(fee.code)")
    }
    for table in reference.figures.funds { #expect(lines.contains { $0.hasPrefix("| \(table.effectiveFrom) |") }) }
  }

  @Test("Every line of a document or a figure gives a source, the day it was read and its confidence") func sourced() throws {
    let lines = try House.lines("RULEBOOK.md")
    let start = try #require(lines.firstIndex { $0.hasPrefix("## Rétablissement") })
    var count = 0
    for line in lines[start...] where line.hasPrefix("| `") {
      count += 1
      #expect(line.contains(/\d{4}-\d\d-\d\d, (high|medium|low)/), "\(line.prefix(60))")
    }
    #expect(count > 80)
  }

  @Test("The tables are whole: every row has the columns of its heading") func columns() throws {
    var columns = 0
    for line in try House.lines("RULEBOOK.md") where line.hasPrefix("|") {
      let count = line.replacing("\\|", with: "").count { $0 == "|" }
      if line.hasPrefix("|---") { #expect(count == columns) }
      // A heading follows a line that is no table; its rule and rows have as many bars.
      if line.contains("sources |") && !line.contains("`") || line.hasPrefix("| français") { columns = count }
      #expect(count == columns, "\(line.prefix(60))")
    }
  }
}
