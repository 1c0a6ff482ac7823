import Foundation
import Testing

@testable import DossierKit

@Suite("Sources and codes of the rules")
struct RuleSourcesTests {
  /// The folder of the rules, beside this one.
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/DossierKit/Rules").standardizedFileURL

  /// The calls of `record.sources(application, keys…)` in the text of a rule.
  private static func calls(_ text: String) -> [(application: String, keys: [String])] {
    text.matches(of: /record\.sources\(\s*([.$\w]+)\s*,((?:\s*"[^"]+",?)+)\s*\)/).map { match in
      (String(match.1), match.2.matches(of: /"([^"]+)"/).map { String($0.1) })
    }
  }

  @Test("Each key of a source that a rule names stands in the manifest")
  func keys() throws {
    let manifests = try ManifestLoader.embedded()
    var count = 0
    for room in ["Dates", "Documents", "ExpressEntry", "Temporary"] {
      let folder = Self.folder.appending(path: room).resolvingSymlinksInPath()
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        for call in Self.calls(text) {
          let application: Application? =
            switch call.application {
            case ".restoration": .restoration
            case ".ptot": .ptot
            case ".expressEntry": .expressEntry
            default: nil
            }
          for key in call.keys {
            count += 1
            let found = manifests.contains {
              (application == nil || $0.application == application) && $0.sources[key] != nil
            }
            #expect(found, "\(name): no source \(key) in \(application?.rawValue ?? "any manifest")")
          }
        }
      }
    }
    #expect(count > 60)
  }

  @Test("Each failing example of a rule on papers of a manifest cites at least one source", arguments: RuleCase.all)
  func cited(_ item: RuleCase) throws {
    // The day of submission, the folder and its files rest on no outside text.
    let code = item.rule.codes[0].code
    guard
      [
        "police-", "medical-", "language-", "eca-", "invitation-", "restoration-", "ptot-", "history-", "child-",
        "cohabitation-", "experience-", "program-", "category-", "nominee-", "score-", "funds-", "passport-", "photo-", "fee-",
      ].contains(where: code.hasPrefix)
    else { return }
    for finding in item.rule.check(try RuleExampleRecord.make(item.example)) {
      #expect(!finding.sources.isEmpty, "\(finding.code) \(finding.details)")
      #expect(finding.application != nil)
    }
  }

  @Test(
    "Each code of the contract on the facts of a case has a rule",
    arguments: [
      "submission-date-passed", "passport-expired", "passport-expires-soon", "language-test-missing",
      "language-test-expired", "language-test-expires-soon", "language-test-not-accepted", "eca-missing", "eca-expired",
      "eca-body-not-designated", "police-certificate-missing", "police-certificate-expired",
      "police-certificate-too-early", "police-certificate-advised", "police-certificate-not-colour",
      "medical-exam-missing", "medical-exam-expired", "funds-insufficient", "funds-figure-outdated", "photo-unfit",
      "history-gap", "history-overlap", "history-in-future", "invitation-expired", "invitation-deadline-near",
      "language-below-minimum", "experience-insufficient", "program-minimum-not-met", "category-criteria-not-met",
      "nominee-class-not-covered", "score-mismatch", "score-below-cutoff", "child-not-dependent",
      "cohabitation-too-short", "restoration-window-closed", "restoration-window-closing", "restoration-not-needed",
      "restoration-not-in-canada", "restoration-form-wrong", "restoration-not-available",
      "restoration-unauthorized-work", "ptot-not-acknowledged", "ptot-not-principal", "ptot-class-not-eligible",
      "ptot-nomination-restricted", "ptot-lives-in-quebec", "ptot-no-basis", "ptot-residence-application-closed",
      "ptot-permit-type-wrong", "fee-unknown", "earlier-refusal-undeclared", "representative-form-old", "source-unread",
    ])
  func coded(_ code: String) {
    #expect(RuleCatalogue.codes.filter { $0.code == code }.count == 1)
    #expect(RuleCatalogue.rule(emitting: code) != nil)
  }
}
