import Testing
import Workers

@testable import DossierKit

@Suite("The last day on which the same files would still be ready")
struct SoundUntilTests {
  private static let ready = ["restoration-ptot-ready", "express-entry-cec-ready"]

  /// A ready example as the program examines it.
  private static func examine(_ name: String) async throws -> CaseRecord {
    let day = try #require(Day("2026-11-28"))
    let folder = Array("\(ExamplesFolder.path)/\(name)".utf8)
    let reference = CaseExamination.Reference(
      manifests: try ManifestLoader.embedded(), figures: try FiguresLoader.embedded())
    let pool = WorkerPool(executable: ExamplesFolder.program("dossier"), limits: WorkerTasks.limits)
    let examination = CaseExamination(reference: reference, pool: pool, today: day)
    return try await examination.examine(folder: folder, case: try CaseLoader.load(folder: folder).case)
  }

  /// Day after day until the first error: slow and obvious.
  private static func walk(_ record: CaseRecord) -> Day? {
    for days in 1...SoundUntilSearch.horizon where !SoundUntilSearch.errors(record, after: days).isEmpty {
      return record.day + (days - 1)
    }
    return nil
  }

  @Test("On the ready examples it is what judging day by day gives", arguments: ready)
  func examples(_ name: String) async throws {
    let record = try await Self.examine(name)
    let findings = Judge.findings(record)
    let found = try #require(SoundUntilSearch.find(record, findings))
    #expect(found.date == Self.walk(record))
    #expect(SoundUntilSearch.errors(record, after: found.date - record.day).isEmpty)
    let next = SoundUntilSearch.errors(record, after: found.date - record.day + 1)
    #expect(next.contains { $0.message == found.because })
  }

  @Test("It follows whichever paper ends first", arguments: [3, 17, 40, 61])
  func passport(_ days: Int) async throws {
    var record = try await Self.examine("restoration-ptot-ready")
    let index = try #require(record.case.people.firstIndex { $0.role == .principal })
    record.case.people[index].passport?.expiryDate = record.day + days
    let found = try #require(SoundUntilSearch.find(record, Judge.findings(record)))
    #expect(found.date == record.day + days)
    #expect(found.date == Self.walk(record))
  }

  @Test("On invented cases it is what judging day by day gives")
  func invented() async throws {
    let base = try await Self.examine("express-entry-cec-ready")
    var state: UInt64 = 20_261_121
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var compared = 0
    for _ in 0..<12 {
      var record = base
      for index in record.case.people.indices {
        record.case.people[index].passport?.expiryDate = record.day + next(500)
        record.case.people[index].medicalExam?.date = record.day + -next(360)
        for test in (record.case.people[index].languageTests ?? []).indices {
          record.case.people[index].languageTests?[test].testDate = record.day + -(300 + next(420))
        }
      }
      record.case.expressEntry?.submitBy = nil
      record.case.expressEntry?.invitationDate = record.day + -next(58)
      let findings = Judge.findings(record)
      guard !findings.contains(where: { $0.severity == .error && $0.waived == nil }) else {
        #expect(SoundUntilSearch.find(record, findings) == nil)
        continue
      }
      compared += 1
      #expect(SoundUntilSearch.find(record, findings)?.date == Self.walk(record))
    }
    #expect(compared >= 3)
  }

  @Test("A case that is not ready has no such day")
  func notReady() async throws {
    var record = try await Self.examine("restoration-ptot-ready")
    record.case.people[0].passport?.expiryDate = record.day + -1
    #expect(SoundUntilSearch.find(record, Judge.findings(record)) == nil)
  }

  @Test("The day itself is sound and the next is not")
  func edge() async throws {
    var record = try await Self.examine("restoration-ptot-ready")
    let found = try #require(SoundUntilSearch.find(record, Judge.findings(record)))
    record.day = found.date
    #expect(SoundUntilSearch.errors(record, after: 0).isEmpty)
    record.day = found.date + 1
    #expect(!SoundUntilSearch.errors(record, after: 0).isEmpty)
  }
}
