import Foundation
import Testing
import Workers

@testable import DossierKit

/// The bench of judgments: the program names the element that was wrong, and nothing on the corrected twin.
@Suite("The bench of judgments") struct JudgmentTests {
  private static let reference = Result { () throws -> CaseExamination.Reference in
    CaseExamination.Reference(manifests: try ManifestLoader.embedded(), figures: try FiguresLoader.embedded())
  }
  private static let pool = WorkerPool(executable: ExamplesFolder.program("dossier"), limits: WorkerTasks.limits)

  /// What the program itself says of a folder.
  private static func judged(_ judgment: Judgment, faulty: Bool) async throws -> [JudgedFinding] {
    let folder = try JudgmentFolder(judgment, faulty: faulty)
    let path = Array(folder.path.utf8)
    let examination = CaseExamination(reference: try reference.get(), pool: pool, today: folder.day, asOf: folder.day)
    let record = try await examination.examine(folder: path, case: try CaseLoader.load(folder: path).case)
    return Judge.findings(record.withUnreadPapers).map { JudgedFinding($0) }.sorted()
  }

  @Test("Each file of the bench can be read, and says what was wrong") func shelf() throws {
    let all = try JudgmentShelf.load()
    #expect(all.count { $0.citation != nil } >= 20 && all.count { $0.citation == nil } >= 20)
    for judgment in all {
      #expect(judgment.citation != nil || judgment.rows != nil)
      #expect((judgment.base == nil) == (judgment.unbuilt != nil), "\(judgment.id)")
      #expect(judgment.element.fr != judgment.element.en, "\(judgment.id)")
    }
  }

  @Test("The faulty folder gives what is due, with the element", arguments: JudgmentShelf.rebuilt)
  func faulty(_ judgment: Judgment) async throws {
    let found = try await Self.judged(judgment, faulty: true)
    #expect(found == judgment.expected(faulty: true).sorted())
    #expect(!judgment.said.isEmpty, "the faulty folder says nothing more than its twin")
  }

  @Test("The corrected twin has no error, and nothing but what is due", arguments: JudgmentShelf.rebuilt)
  func twin(_ judgment: Judgment) async throws {
    let found = try await Self.judged(judgment, faulty: false)
    #expect(found == judgment.expected(faulty: false).sorted())
    #expect(!found.contains { $0.severity == "error" })
  }

  /// What the READMEs are written from. The two tests above prove what it says.
  @Test("The recorded results are those of the bench") func results() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let text = try encoder.encode(try JudgmentShelf.load().map(JudgmentResult.init)) + Data([10])
    guard FileManager.default.contents(atPath: JudgmentShelf.results) != text else { return }
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      try text.write(to: URL(fileURLWithPath: JudgmentShelf.results))
    }
    Issue.record("results.json is stale; UPDATE_GOLDEN=1 make test writes it")
  }
}

extension Judgment {
  /// Every finding that is due in a version.
  func expected(faulty: Bool) -> [JudgedFinding] {
    let ready = twin?.expect ?? base.flatMap { try? JudgmentShelf.base($0) }?.expect ?? []
    return faulty ? self.faulty?.expect ?? [] : ready
  }

  /// What the faulty version says that its twin does not: the element.
  var said: [JudgedFinding] {
    let ready = expected(faulty: false)
    return expected(faulty: true).filter { !ready.contains($0) }
  }
}
