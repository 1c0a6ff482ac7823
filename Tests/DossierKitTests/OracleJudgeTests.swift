@testable import DossierKit
import Testing

/// Whole cases judged on every day of three years: the findings that turn on the calendar are those of the oracle.
@Suite("A person judged on every day of three years") struct OracleJudgeTests {
  /// Every day in `make soak`; elsewhere the days around each change, and one in nine of the others.
  private func days(_ due: [[String]]) -> [Int] {
    due.indices.filter { index in
      Cases.soak || index % 9 == 0 || (max(0, index - 1)..<min(due.count - 1, index + 1)).contains { due[$0] != due[$0 + 1] }
    }
  }

  @Test("every day has exactly the oracle's findings", arguments: JudgedLife.all)
  func threeYears(_ life: JudgedLife) throws {
    let facts = try CaseLoader.load(yaml: Array(life.yaml.utf8)).case
    let files = life.files.map { ExampleFile($0) }
    #expect(JudgedLife.days.count == 1_096)
    var differences: [String] = []
    var seen: Set<String> = []
    let all = JudgedLife.days.map { life.due($0).sorted() }
    let first = JudgedLife.days.lowerBound
    for place in days(all).map({ first + $0 }) {
      let record = try RuleExampleRecord.make(facts: facts, day: Walk.days[place], files: files)
      let found = Judge.findings(record).filter { JudgedLife.codes.contains($0.code) && !Self.isOfPoints($0) }
      let (said, due) = (found.map(Self.said).sorted(), all[place - first])
      seen.formUnion(due)
      guard said != due else { continue }
      let keys = found.compactMap { $0.details["key"] }
      let (more, less) = (said.filter { !due.contains($0) }, due.filter { !said.contains($0) })
      differences.append("\(Walk.dates[place].iso): more \(more) \(keys), less \(less)")
    }
    let isSame = differences.isEmpty
    #expect(isSame, "\(differences.count): \(differences.prefix(6).joined(separator: "\n"))")
    #expect(seen.count >= 5, "\(seen)")
  }

  /// A break of less than a week between two jobs is a warning in the program and an error to this oracle, which
  /// knows no such doubt: of `experience-insufficient` the days are compared and not the severity.
  private static func said(_ finding: Finding) -> String {
    var finding = finding
    if finding.code == "experience-insufficient" { finding.severity = .error }
    return JudgedLife.said(finding)
  }

  /// Facts asked for the 67 points alone: this oracle counts no points.
  private static func isOfPoints(_ finding: Finding) -> Bool {
    finding.code == "fact-missing" && finding.details["rules"] == "program-minimum-not-met"
  }
}
