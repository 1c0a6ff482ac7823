import Testing
import Workers

@testable import DossierKit

/// The same case and day give the same bytes, however many workers read its files.
@Suite struct ReportBytesTests {
  @Test("One, two and four workers give the same report", arguments: ExamplesFolder.names)
  func workers(_ name: String) async throws {
    let day = try #require(Day("2026-11-28"))
    let folder = Array("\(ExamplesFolder.path)/\(name)".utf8)
    let reference = CaseExamination.Reference(
      manifests: try ManifestLoader.embedded(), figures: try FiguresLoader.embedded())
    let facts = try CaseLoader.load(folder: folder).case
    var reports: [[UInt8]] = []
    for count in [1, 2, 4] {
      let pool = WorkerPool(executable: ExamplesFolder.program("dossier"), count: count, limits: WorkerTasks.limits)
      let examination = CaseExamination(reference: reference, pool: pool, today: day)
      let record = try await examination.examine(folder: folder, case: facts)
      let report = ReportMaker.make(record, language: .fr)
      reports.append(
        Array(try JSONReporter.line(report)) + Array(TextReporter(languages: [.fr, .en], coloured: false).text(report).utf8))
    }
    #expect(reports[0].count > 1_000)
    #expect(reports[1] == reports[0] && reports[2] == reports[0])
  }

  @Test("The order of the files in the folder changes no finding", arguments: ReadyLife.all.map { $0.name })
  func order(_ name: String) throws {
    let life = try #require(ReadyLife.all.first { $0.name == name })
    var random = Seeded(7)
    // Without some papers, so that there is much to say.
    let files = life.files.enumerated().filter { $0.offset % 3 != 1 }.map(\.element)
    let first = Judge.findings(try RuleExampleRecord.make(yaml: life.yaml, day: life.day, files: files))
    #expect(first.count >= 3)
    for _ in 0..<8 {
      let again = try RuleExampleRecord.make(yaml: life.yaml, day: life.day, files: files.shuffled(using: &random))
      #expect(Judge.findings(again) == first)
    }
  }
}
