import Glibc
import Testing

@testable import DossierKit

@Suite("What stands under the name case.yaml")
struct CaseLoaderFileTests {
  @Test("a regular file is read, whatever the bytes of its folder's name")
  func regular() throws {
    let folder = try TemporaryFolder()
    folder.write("case.yaml", Array("applications: [ptot]\npeople: [{id: a, role: principal}]\n".utf8))
    #expect(try CaseLoader.load(folder: folder.path).case.applications == [.ptot])
    #expect(try CaseLoader.load(folder: String(decoding: folder.path, as: UTF8.self) + "/.").case.people.count == 1)
  }

  @Test("links, pipes, folders and devices are refused without being read")
  func notFiles() throws {
    let linked = try TemporaryFolder()
    linked.link("case.yaml", to: "/etc/hostname")
    #expect(throws: CaseLoadError.unreadable(.notAFile)) { try CaseLoader.load(folder: linked.path) }
    let piped = try TemporaryFolder()
    piped.pipe("case.yaml")
    #expect(throws: CaseLoadError.unreadable(.notAFile)) { try CaseLoader.load(folder: piped.path) }
    let nested = try TemporaryFolder()
    nested.folder("case.yaml")
    #expect(throws: CaseLoadError.unreadable(.notAFile)) { try CaseLoader.load(folder: nested.path) }
  }

  @Test("a file over one mebibyte is refused, one of just that size is read")
  func sizes() throws {
    let folder = try TemporaryFolder()
    folder.write("case.yaml", [], size: 100_000_000_000)
    #expect(throws: CaseLoadError.unreadable(.tooLarge)) { try CaseLoader.load(folder: folder.path) }
    let start = Array("applications: [ptot]\npeople: [{id: a, role: principal}]\n#".utf8)
    folder.write("case.yaml", start + [UInt8](repeating: 0x61, count: 1_048_576 - start.count))
    #expect(try CaseLoader.load(folder: folder.path).case.people.count == 1)
    folder.write("case.yaml", start + [UInt8](repeating: 0x61, count: 1_048_577 - start.count))
    #expect(throws: CaseLoadError.unreadable(.tooLarge)) { try CaseLoader.load(folder: folder.path) }
  }

  @Test("what is absent is told apart: the folder, or its case.yaml")
  func absent() throws {
    let folder = try TemporaryFolder()
    #expect(throws: CaseLoadError.missing) { try CaseLoader.load(folder: folder.path) }
    #expect(throws: CaseLoadError.noFolder) { try CaseLoader.load(folder: folder.path + Array("/none".utf8)) }
    #expect(throws: CaseLoadError.noFolder) { try CaseLoader.load(folder: []) }
    #expect(throws: CaseLoadError.noFolder) { try CaseLoader.load(folder: folder.path + [0]) }
  }

  @Test("each reason has its words in both languages")
  func words() {
    let errors: [CaseLoadError] = [
      .noFolder, .missing, .unreadable(.notAFile), .unreadable(.tooLarge), .unreadable(.code(EACCES)),
      .unreadable(.code(EIO)),
      .invalid(Faults([FaultCause.empty.fault(1, 1)])), .program(SchemaRefused(line: 1, column: 1, reason: "x")),
    ]
    #expect(Set(errors.map(\.message)).count == errors.count)
    #expect(errors.allSatisfy { $0.message.fr != $0.message.en })
  }

  @Test("a megabyte of faults ends with some hundreds of them")
  func flood() {
    let yaml = (0..<40_000).map { "unknown\($0): {a: b}\n" }.joined()
    let faults = StartingTests.faults(yaml)
    // Those of the schema with their closing word, and the two keys that are missing.
    #expect(faults.count == SchemaEvaluator.mostFaults)
    #expect(faults.last?.message.en.hasPrefix("too many faults") == true)
    let people = (0..<20_000).map { "  - {id: p\($0), role: child}\n" }.joined()
    #expect(StartingTests.faults("applications: [ptot]\npeople:\n" + people).count == 2)
  }
}
