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
    let all = JudgedLife.days.map { life.due($0).filter { Self.isKnown($0, life) }.sorted() }
    let first = JudgedLife.days.lowerBound
    for place in days(all).map({ first + $0 }) {
      let record = try RuleExampleRecord.make(facts: facts, day: Walk.days[place], files: files)
      let found = Judge.findings(record).filter { JudgedLife.codes.contains($0.code) && !Self.isOfPoints($0) }
      let (said, due) = (found.map(JudgedLife.said).filter { Self.isKnown($0, life) }.sorted(), all[place - first])
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

  /// This oracle knows an older reading of what interrupts a skilled worker's year: of such a life the hours are held
  /// against the count of `WorkHoursTests` alone.
  private static func isKnown(_ said: String, _ life: JudgedLife) -> Bool {
    !(life.yaml.contains("program: fsw") && said.hasPrefix("experience-insufficient"))
  }

  /// Facts asked for the 67 points alone: this oracle counts no points.
  private static func isOfPoints(_ finding: Finding) -> Bool {
    finding.code == "fact-missing" && finding.details["rules"] == "program-minimum-not-met"
  }
}
