import Foundation
import Testing

/// `diff`: what changed between two submissions.
@Suite struct DiffTests {
  private struct Difference: Decodable {
    struct File: Decodable {
      let change: String
      let path: String
      let old_path: String?
      let sha256: String?
      let old_sha256: String?
    }
    struct Finding: Decodable {
      let change: String
      let code: String
    }
    let same: Bool
    let files: [File]
    let findings: [Finding]
  }

  private func pack(_ folder: CaseFolder, as name: String, _ arguments: [String] = []) throws -> String {
    let archive = "\(folder.around)/\(name).zip"
    let run = try Dossier.run(["pack", folder.path, "--output", archive, "--draft"] + arguments + Dossier.day)
    try #require([0, 1].contains(run.status), "\(run.messages)")
    return archive
  }

  private func difference(_ old: String, _ new: String) throws -> Difference {
    let run = try Dossier.run(["diff", old, new, "--format", "json"])
    try #require(run.status == 0, "\(run.messages)")
    return try JSONDecoder().decode(Difference.self, from: Data(run.output))
  }

  @Test func twoPackingsOfOneCaseAreTheSame() throws {
    let folder = try CaseFolder.ready()
    let (old, new) = (try pack(folder, as: "a"), try pack(folder, as: "b"))
    let found = try difference(old, new)
    #expect(found.same && found.files.isEmpty && found.findings.isEmpty)
    #expect(try Dossier.run(["diff", old, new]).text.contains("Both submissions have the same files."))
    #expect(try Dossier.run(["diff", old, new, "--lang", "fr"]).text.contains("Les deux envois ont les mêmes fichiers."))
  }

  @Test func aPaperReplacedAPaperGoneAndTheFindingThatFollows() throws {
    let folder = try CaseFolder.ready()
    let old = try pack(folder, as: "a")
    try folder.write(SampleFile.pdf(["A second application as a visitor"]), "imm5708.pdf")
    folder.remove("passport.jpg")
    let new = try pack(folder, as: "b")
    let found = try difference(old, new)
    #expect(!found.same)
    let uploads = found.files.filter { $0.path.hasPrefix("data/upload/") }
    let changes = uploads.map { "\($0.change) \($0.path.split(separator: "/").last ?? "")" }
    #expect(changes.contains("changed 01_imm5708_benali.pdf"))
    #expect(changes.contains { $0.hasPrefix("removed 02_passport") }, "\(changes)")
    // What came after the passport has another number and the same bytes.
    #expect(uploads.contains { $0.change == "renamed" && $0.sha256 == $0.old_sha256 && $0.old_path?.contains("/03_") == true })
    #expect(found.findings.contains { $0.change == "added" && $0.code == "document-missing" })
    let back = try difference(new, old)
    #expect(back.files.contains { $0.change == "added" && $0.path.contains("02_passport") })
    #expect(back.findings.contains { $0.change == "removed" && $0.code == "document-missing" })
    let text = try Dossier.run(["diff", old, new]).text
    #expect(text.contains("≠ work-permit/01_imm5708_benali.pdf") && text.contains("Ready → Not ready"))
    #expect(text.contains("+ document-missing: "))
  }

  @Test func anArchiveThatIsNotIntactIsNotCompared() throws {
    let folder = try CaseFolder.ready()
    let old = try pack(folder, as: "a")
    var bytes = try #require(ScratchFolder.read(old))
    bytes[bytes.count / 2] ^= 1
    let changed = "\(folder.around)/changed.zip"
    try ScratchFolder.write(bytes, to: Array(changed.utf8))
    let run = try Dossier.run(["diff", old, changed])
    #expect(run.status == 1)
    #expect(run.output.isEmpty && run.messages.contains("not intact"))
    #expect(try Dossier.run(["diff", old, "\(folder.around)/none.zip"]).status == 66)
    #expect(try Dossier.run(["diff", old]).status == 64)
  }
}
