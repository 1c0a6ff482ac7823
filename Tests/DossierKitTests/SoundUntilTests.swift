import Glibc
import Testing
import Workers

@testable import DossierKit

@Suite("The last day on which the same files would still be ready")
struct SoundUntilTests {
  private static let ready = ["restoration-ptot-ready", "express-entry-cec-ready"]

  private static let reference = Result { () throws -> CaseExamination.Reference in
    CaseExamination.Reference(manifests: try ManifestLoader.embedded(), figures: try FiguresLoader.embedded())
  }
  private static let pool = WorkerPool(executable: ExamplesFolder.program("dossier"), limits: WorkerTasks.limits)

  /// A ready example as the program examines it on a day.
  private static func examine(_ name: String, on day: Day? = Day("2026-11-28")) async throws -> CaseRecord {
    let day = try #require(day)
    let folder = Array("\(ExamplesFolder.path)/\(name)".utf8)
    let examination = CaseExamination(reference: try reference.get(), pool: pool, today: day, asOf: day)
    return try await examination.examine(folder: folder, case: try CaseLoader.load(folder: folder).case)
  }

  private static func errors(_ record: CaseRecord) -> [Finding] {
    Judge.findings(record).filter { $0.severity == .error && $0.waived == nil }
  }

  @Test("On the ready examples it is what the program says when it is run on each day", arguments: ready)
  func examples(_ name: String) async throws {
    let record = try await Self.examine(name)
    let found = try #require(SoundUntilSearch.find(record, Judge.findings(record)))
    #expect(found.date > record.day)
    // Every day in `make soak`; otherwise every eighth and the last ones.
    let all = unsafe getenv("SOAK") != nil
    let last = found.date - record.day
    for days in 0...last where all || days % 8 == 0 || days > last - 2 {
      #expect(Self.errors(try await Self.examine(name, on: record.day + days)).isEmpty, "\(record.day + days)")
    }
    let after = Self.errors(try await Self.examine(name, on: found.date + 1))
    #expect(after.contains { $0.message == found.because })
  }

  @Test("It follows whichever paper ends first", arguments: [3, 17, 40, 61])
  func passport(_ days: Int) async throws {
    var record = try await Self.examine("restoration-ptot-ready").withUnreadPapers
    let index = try #require(record.case.people.firstIndex { $0.role == .principal })
    record.case.people[index].passport?.expiryDate = record.day + days
    let found = try #require(SoundUntilSearch.find(record, Judge.findings(record)))
    #expect(found.date == record.day + days)
  }

  @Test("On invented cases it is the earliest of the days on which a paper or a window ends")
  func invented() async throws {
    let base = try await Self.examine("express-entry-cec-ready").withUnreadPapers
    var state: UInt64 = 20_261_121
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var compared = 0
    for _ in 0..<20 {
      var record = base
      let passport = record.day + next(90)
      let invitation = record.day + -next(60)
      record.case.people[0].passport?.expiryDate = passport
      record.case.expressEntry?.submitBy = nil
      record.case.expressEntry?.invitationDate = invitation
      let findings = Judge.findings(record)
      guard !findings.contains(where: { $0.severity == .error }) else { continue }
      compared += 1
      // The 60th day of the invitation and the day of the passport are the last on which they serve.
      #expect(SoundUntilSearch.find(record, findings)?.date == min(passport, invitation + 60))
    }
    #expect(compared > 15)
  }

  @Test("An error that comes and goes ends it at its first day")
  func comesAndGoes() async throws {
    var record = try await Self.examine("express-entry-cec-ready")
    record.case.expressEntry?.submitBy = nil
    record.case.expressEntry?.invitationDate = record.day
    record.case.expressEntry?.round = nil
    record.case.expressEntry?.roundCutoff = nil
    let jobs = (record.case.people[0].activities ?? []).indices.filter {
      record.case.people[0].activities?[$0].kind == .work
    }
    try #require(jobs.count == 2)
    // The last 20 days of a full-time job leave the three years while a half-time one adds up.
    let start = record.day.adding(years: -3)
    record.case.people[0].activities?[jobs[1]].to = start + 20
    record.case.people[0].activities?[jobs[0]].country = "CAN"
    record.case.people[0].activities?[jobs[0]].hoursPerWeek = 15
    record.case.people[0].activities?[jobs[0]].from = record.day + -690
    record.case.people[0].activities?[jobs[0]].to = nil
    func isShort(_ days: Int) -> Bool {
      var later = record
      later.day = record.day + days
      return ExperienceInsufficient.check(later).contains { $0.code == "experience-insufficient" }
    }
    #expect(!isShort(0) && isShort(20) && !isShort(50))
    let first = try #require((1...50).first(where: isShort))
    let findings = Judge.findings(record)
    try #require(!findings.contains { $0.severity == .error && $0.waived == nil }, "\(findings.filter { $0.severity == .error }.map(\.message.en))")
    let found = try #require(SoundUntilSearch.find(record, findings))
    #expect(found.date == record.day + (first - 1))
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
