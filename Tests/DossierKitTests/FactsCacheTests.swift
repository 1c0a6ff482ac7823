import FoundationEssentials
import Glibc
import Testing
import Workers

@testable import DossierKit

/// What a run with `--cache` asks of the workers, counted: each request passes through a program that writes it down.
@Suite struct FactsCacheTests {
  private struct Counted {
    let digests: Int
    let inspections: Int
    let conversions: Int
    let record: CaseRecord
  }

  /// One run of an example with words recognised, by a single worker whose requests are kept in a file.
  private func run(_ name: String, _ scratch: String, _ number: Int, cache: FactsCache?) async throws -> Counted {
    let log = "\(scratch)/requests-\(number)"
    let program = ExamplesFolder.program("dossier")
    let pool = WorkerPool(
      executable: "/bin/sh", arguments: ["-c", "tee -a '\(log)' | '\(program)' __worker"], count: 1, limits: WorkerTasks.limits)
    let folder = Array("\(ExamplesFolder.path)/\(name)".utf8)
    let day = try #require(Day("2026-11-28"))
    let examination = CaseExamination(
      reference: CaseExamination.Reference(
        manifests: try ManifestLoader.embedded(), figures: try FiguresLoader.embedded()),
      pool: pool, today: day, readsPictures: true, cache: cache)
    let record = try await examination.examine(folder: folder, case: try CaseLoader.load(folder: folder).case)
    let asked = String(decoding: FileManager.default.contents(atPath: log) ?? Data(), as: UTF8.self)
    func count(_ text: String) -> Int { asked.components(separatedBy: text) - 1 }
    return Counted(
      digests: count("\"digestOnly\":true"), inspections: count("\"digestOnly\":false"),
      conversions: count("C{"), record: record)
  }

  @Test("A second run digests every file and decodes, extracts and recognises none")
  func second() async throws {
    var template = Array("/tmp/facts-cache-XXXXXX".utf8CString)
    #expect(unsafe mkdtemp(&template) != nil)
    let scratch = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    let cache = FactsCache(place: Array("\(scratch)/cache".utf8), now: 1_800_000_000)
    let name = "restoration-ptot-not-ready"
    let first = try await run(name, scratch, 1, cache: cache)
    let files = first.record.files.count { $0.facts != nil }
    #expect(files > 3 && first.digests == files && first.inspections == files)
    let second = try await run(name, scratch, 2, cache: cache)
    #expect(second.digests == files && second.inspections == 0 && second.conversions == first.conversions)
    // What it knows is the same.
    #expect(second.record.files.map(\.facts) == first.record.files.map(\.facts))
    #expect(second.record.claims == first.record.claims)
    let without = try await run(name, scratch, 3, cache: nil)
    #expect(without.digests == 0 && without.inspections == files)
  }
}

extension String {
  /// Into how many parts another text cuts this one.
  fileprivate func components(separatedBy text: String) -> Int { split(separator: text, omittingEmptySubsequences: false).count }
}
