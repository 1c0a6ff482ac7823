import FoundationEssentials
import Glibc
import Inspection
import Testing
import Workers

@testable import DossierKit

@Suite struct ExamplesTests {
  /// A finding as the golden files keep it.
  struct Kept: Codable, Equatable {
    let code: String
    let severity: String
    let person: String?
    let country: String?
    let file: String?
  }

  /// The case as the program itself examines it, on the day it was written for.
  static func examine(_ name: String, look: CaseExamination.Look = .whole) async throws -> CaseRecord {
    let day = try #require(Day("2026-11-28"))
    let folder = Array("\(ExamplesFolder.path)/\(name)".utf8)
    let reference = CaseExamination.Reference(
      manifests: try ManifestLoader.embedded(), figures: try FiguresLoader.embedded())
    let pool = WorkerPool(executable: ExamplesFolder.program("dossier"), limits: WorkerTasks.limits)
    let examination = CaseExamination(reference: reference, pool: pool, today: day)
    return try await examination.examine(folder: folder, case: try CaseLoader.load(folder: folder).case, look: look)
  }

  @Test("Each example gives exactly the findings it was made for", arguments: ExamplesFolder.names)
  func findings(_ name: String) async throws {
    let record = try await Self.examine(name)
    let found = Judge.findings(record).map {
      Kept(code: $0.code, severity: $0.severity.rawValue, person: $0.person, country: $0.country, file: $0.file)
    }
    let path = ExamplesFolder.golden(name)
    if unsafe getenv("UPDATE_GOLDEN") != nil {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      #expect(FileManager.default.createFile(atPath: path, contents: try encoder.encode(found) + Data([10])))
      Issue.record("recorded \(name): run again without UPDATE_GOLDEN")
      return
    }
    let golden = try JSONDecoder().decode([Kept].self, from: try #require(FileManager.default.contents(atPath: path)))
    #expect(found == golden)
    #expect(found.contains { $0.severity == "error" } == name.hasSuffix("-not-ready"))
    #expect(!found.contains { $0.code == "fact-missing" || $0.code == "file-unassigned" })
  }

  @Test("Every file of an example is recognised by its name", arguments: ExamplesFolder.names)
  func recognised(_ name: String) async throws {
    let record = try await Self.examine(name)
    #expect(record.unrecognised.isEmpty)
    #expect(record.assignment.unused.isEmpty)
    #expect(record.assignment.ambiguous.isEmpty)
    #expect(record.skipped.map(\.file) == ["case.yaml"])
  }

  @Test(
    "The form of an example says what its case file says",
    arguments: [
      ("restoration-ptot-ready", FormFacts.Validation.done, "fr"), ("restoration-ptot-not-ready", .never, "en"),
    ])
  func form(_ name: String, _ validation: FormFacts.Validation, _ language: String) async throws {
    let record = try await Self.examine(name)
    let person = record.case.principal
    let facts = try #require(record.file("imm5710_\(person.id).pdf")?.facts)
    let form = try #require(facts.form)
    #expect(form.number == "imm5710" && form.language == language && !form.wasResaved)
    #expect(form.label == "IMM 5710 (06-2019) \(language == "fr" ? "F" : "E")")
    #expect(facts.encryption == .opensWithoutPassword)
    #expect(form.validation == validation)
    #expect(form.barcodeCount == 6)
    #expect(form.filledBarcodeCount == (validation == .done ? 6 : 0))
    #expect(form.barcodesMatchFields == (validation == .done ? true : nil))
    let reading = FormReading(form, figures: record.figures)
    #expect(reading.value("family-name") == person.familyName && reading.value("given-names") == person.givenNames)
    #expect(reading.day("birth-date") == person.birthDate)
    #expect(reading.value("passport-number") == person.passport?.number)
    #expect(reading.day("passport-expiry") == person.passport?.expiryDate)
    #expect(reading.value("uci") == person.uci)
    #expect(reading.isTicked("asks-restoration") == true && reading.value("work-permit-type") == "OWP")
  }

  @Test("The examples can be rebuilt byte for byte")
  func rebuilt() throws {
    var template = Array("/tmp/examples-XXXXXX".utf8CString)
    try #require(unsafe mkdtemp(&template) != nil)
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(ExamplesFolder.run(ExamplesFolder.program("make-examples"), [folder]) == 0)
    var total = 0
    for name in ExamplesFolder.names {
      let made = try ExamplesFolder.files(below: "\(folder)/\(name)")
      let kept = try ExamplesFolder.files(below: "\(ExamplesFolder.path)/\(name)")
      #expect(made.keys.sorted() == kept.keys.sorted())
      #expect(made.filter { kept[$0.key] != $0.value }.keys.sorted() == [])
      #expect(kept.filter { $0.value.count > 150_000 }.keys.sorted() == [])
      total += kept.values.reduce(0) { $0 + $1.count }
    }
    #expect(total > 1_000_000 && total < 3_000_000)
  }
}
