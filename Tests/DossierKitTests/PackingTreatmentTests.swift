@testable import DossierKit
import Inspection
import Testing

/// Which papers go in byte for byte, and what is made of the others.
@Suite struct PackingTreatmentTests {
  private static let reference = Result { () throws -> CaseExamination.Reference in
    CaseExamination.Reference(manifests: try ManifestLoader.embedded(), figures: try FiguresLoader.embedded())
  }

  private func plan(_ files: [ExampleFile]) throws -> [String: String] {
    let example = RuleExample(
      Bilingual(fr: "a", en: "b"), day: "2026-11-28", yaml: ExampleCase.cec, files: files)
    let record = try #require(example.record(try Self.reference.get()))
    var found: [String: String] = [:]
    for item in PackPlan.make(record).items {
      let suffix = item.name.split(separator: ".").last.map(String.init) ?? ""
      found[item.sources[0].path] = "\(item.treatment.rawValue) \(suffix)"
    }
    return found
  }

  private static func form(_ facts: inout FileFacts) { facts.form = FormFacts(isXFA: true) }

  @Test("What is made of a file alone in its slot", arguments: [
    (ExampleFile("passport.pdf") { $0.size = 4_000_000 }, "copy pdf"),
    (ExampleFile("passport.pdf") { $0.size = 4_000_001 }, "shrink pdf"),
    (ExampleFile("passport.jpg") { $0.size = 4_000_001 }, "shrink pdf"),
    (ExampleFile("passport.jpg") { $0.exifOrientation = 6 }, "turn jpg"),
    (ExampleFile("passport.jpg") { $0.exifOrientation = 1 }, "copy jpg"),
    (ExampleFile("passport.heic"), "wrap pdf"),
    (ExampleFile("passport.docx") { $0.size = 5_000_000 }, "copy docx"),
    // What is signed, locked or a form goes in as it is, also over the limit.
    (ExampleFile("passport.pdf") { $0.size = 5_000_000; $0.isSigned = true }, "copy pdf"),
    (ExampleFile("passport.pdf") { $0.size = 5_000_000; $0.encryption = .opensWithoutPassword }, "copy pdf"),
    (ExampleFile("passport.pdf") { form(&$0); $0.size = 5_000_000 }, "copy pdf"),
    (ExampleFile("digital-photo.jpg"), "copy jpg"),
    (ExampleFile("digital-photo.jpg") { $0.exifOrientation = 8 }, "photo jpg"),
    (ExampleFile("digital-photo.heic"), "photo jpg"),
    (ExampleFile("digital-photo.png"), "photo jpg"),
    (ExampleFile("digital-photo.jpg") { $0.size = 4_000_001 }, "photo jpg"),
    (ExampleFile("digital-photo.pdf"), "copy pdf"),
  ])
  func alone(_ file: ExampleFile, _ wanted: String) throws { #expect(try plan([file])[file.path] == wanted) }

  @Test("Several papers of a slot are joined; a signed one among them loses its signature, and that is said")
  func joined() throws {
    let files = [ExampleFile("passport-2.jpg"), ExampleFile("passport-1.pdf") { $0.isSigned = true }]
    #expect(try plan(files) == ["passport-1.pdf": "join pdf"])
  }
}
