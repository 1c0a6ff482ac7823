@testable import DossierKit
import Testing
import Workers
import Zip

/// A slot that the account does not let pass empty gets the draft of a page that explains why (facts U-04).
@Suite struct EmptySlotTests {
  private static let reference = Result { () throws -> CaseExamination.Reference in
    CaseExamination.Reference(manifests: try ManifestLoader.embedded(), figures: try FiguresLoader.embedded())
  }

  private func record(_ more: String, files: [ExampleFile] = []) throws -> CaseRecord {
    let example = RuleExample(
      Bilingual(fr: "a", en: "b"), day: "2026-11-28", yaml: ExampleCase.cec + "\n" + more, files: files)
    return try #require(example.record(try Self.reference.get()))
  }

  private func letters(_ record: CaseRecord) throws -> [String] {
    let packer = Packer(record: record, folder: [], language: .fr, isDraft: true, pool: WorkerPool())
    return try packer.letters().entries.map(\.name).filter { $0.contains("explanation") }
  }

  @Test func whatTheAccountAsksAndTheManifestDoesNotIsExplainedOnOnePage() throws {
    let record = try record("account_asks: [marriage-certificate]")
    let demand = try #require(record.assignment.lines.map(\.demand).first { $0.requirement.id == "marriage-certificate" })
    let reason = try #require(demand.inapplicable)
    #expect(demand.status == .required && !reason.fr.isEmpty)
    let missing = try #require(Judge.findings(record).first { $0.code == "document-missing" && $0.requirement == "marriage-certificate" })
    #expect(missing.nextStep?.fr.contains("--kind explanation") == true)
    let requests = LetterDesk.forEmptySlots(.fr, record).filter { $0.slot?.id == "marriage-certificate" }
    let request = try #require(requests.first)
    #expect(requests.count == 1 && request.explanations.count == 1)
    let draft = try LetterDrafter.draft(request)
    let text = String(decoding: try LetterFormat.txt.bytes(of: draft.document), as: UTF8.self)
    #expect(text.contains("ne s’applique pas") && text.contains("ÉBAUCHE"))
    // The applicant’s own words are asked for in a bracket.
    #expect(!draft.missing.isEmpty)
    #expect(try letters(record) == ["docx", "pdf"].map { "letter/explanation-marriage-certificate.fr.\($0)" })
  }

  @Test func whatIsNotAskedOrIsThereNeedsNone() throws {
    #expect(try letters(record("")).isEmpty)
    let record = try record("account_asks: [marriage-certificate]", files: [ExampleFile("marriage-certificate.pdf")])
    #expect(try letters(record).isEmpty)
  }

  @Test func aMandatorySlotLeftEmptyOnPurposeIsExplainedToo() throws {
    let waived = try record("waivers: [{code: document-missing, requirement: birth-certificate, reason: Détruit par un incendie.}]")
    let slots = LetterDesk.forEmptySlots(.fr, waived).compactMap(\.slot?.id)
    #expect(slots == (Judge.findings(waived).contains { $0.requirement == "birth-certificate" } ? ["birth-certificate"] : []))
  }
}
