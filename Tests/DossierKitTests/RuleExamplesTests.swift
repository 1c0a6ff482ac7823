import Testing

@testable import DossierKit

/// One example of one rule, for the list of a parameterised test.
struct RuleCase: Sendable, CustomTestStringConvertible {
  let rule: any Rule.Type
  let example: RuleExample

  var testDescription: String { "\(rule.codes[0].code): \(example.name.en)" }

  static let all = RuleCatalogue.all.flatMap { rule in rule.examples.map { RuleCase(rule: rule, example: $0) } }
}

@Suite("Examples of the rules")
struct RuleExamplesTests {
  @Test("Each example gives exactly the findings that it names", arguments: RuleCase.all)
  func example(_ item: RuleCase) throws {
    let found = item.rule.check(try RuleExampleRecord.make(item.example)).map(\.code)
    // A case of a few lines leaves much unsaid: what is asked for is another test's matter.
    let wanted = item.example.expected
    if wanted == ["fact-missing"] {
      #expect(found.contains("fact-missing"))
    } else {
      #expect(found.filter { $0 != "fact-missing" } == wanted)
    }
  }

  @Test("Each rule has a passing and a failing example", arguments: RuleCatalogue.all.map { RuleKind(rule: $0) })
  func both(_ kind: RuleKind) {
    let examples = kind.rule.examples
    #expect(examples.contains { !$0.expected.isEmpty })
    // A case of a few lines always lacks facts and papers: whole folders show these two passing.
    let needWholeFolders: [any Rule.Type] = [FactMissing.self, DocumentMissing.self]
    #expect(needWholeFolders.contains { $0 == kind.rule } || examples.contains { $0.expected.isEmpty })
    let shown = Set(examples.flatMap(\.expected))
    #expect(shown.isSubset(of: Set(kind.rule.codes.map(\.code)).union(["fact-missing"])))
  }

  @Test("Findings keep to the codes and severities of their rule, and say what to do", arguments: RuleCase.all)
  func shape(_ item: RuleCase) throws {
    for finding in item.rule.check(try RuleExampleRecord.make(item.example)) where finding.code != "fact-missing" {
      let code = try #require(item.rule.codes.first { $0.code == finding.code })
      #expect(code.severities.contains(finding.severity))
      #expect(finding.message.fr != finding.message.en)
      #expect(finding.nextStep != nil)
      #expect(finding.rule != nil || item.rule.judgesFiles)
      // A source of low confidence alone never blocks.
      if finding.severity == .error, !finding.sources.isEmpty {
        #expect(finding.sources.contains { $0.confidence != .low })
      }
    }
  }

  @Test("French texts keep the no-break space of Canadian usage", arguments: RuleCase.all)
  func spaces(_ item: RuleCase) throws {
    let found = item.rule.check(try RuleExampleRecord.make(item.example))
    var texts = found.map(\.message.fr) + found.compactMap(\.nextStep?.fr) + [item.rule.why.fr]
    texts += item.rule.codes.flatMap { [$0.title.fr, $0.when.fr] }
    for text in texts {
      #expect(!text.contains(" :") && !text.contains(" ;") && !text.contains(" ?") && !text.contains("'"), "\(text)")
      #expect(item.rule.judgesFiles || !text.contains("\u{00A0};"), "\(text)")
    }
  }
}

extension Rule {
  /// Whether the rule is on files and the folder, which rest on no row of the facts.
  fileprivate static var judgesFiles: Bool {
    ["fact-", "document-", "file-", "form-", "pdf-", "letter-", "slot-"].contains(where: codes[0].code.hasPrefix)
  }
}

/// A rule in the list of a parameterised test.
struct RuleKind: Sendable, CustomTestStringConvertible {
  let rule: any Rule.Type
  var testDescription: String { rule.codes[0].code }
}
