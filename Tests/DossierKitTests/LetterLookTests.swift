import Inspection
import Testing
import Workers

@testable import DossierKit

/// A letter that tells nothing of findings needs only the names of papers: it says the same as after a whole look.
@Suite struct LetterLookTests {
  @Test(arguments: ExamplesFolder.names)
  func namesAreEnough(_ name: String) async throws {
    let folder = Array("\(ExamplesFolder.path)/\(name)".utf8)
    let day = try #require(Day("2026-11-28"))
    let reference = CaseExamination.Reference(
      manifests: try ManifestLoader.embedded(), figures: try FiguresLoader.embedded())
    let pool = WorkerPool(executable: ExamplesFolder.program("dossier"), limits: WorkerTasks.limits)
    let examination = CaseExamination(reference: reference, pool: pool, today: day)
    let facts = try CaseLoader.load(folder: folder).case
    let whole = try await examination.examine(folder: folder, case: facts)
    let named = try await examination.examine(folder: folder, case: facts, look: .papersOnly)
    #expect(named.assignment.documents.map(\.file) == whole.assignment.documents.map(\.file))
    #expect(whole.files.contains { $0.facts != nil })
    #expect(!named.files.contains { $0.facts != nil })
    for kind in LetterKind.allCases where !kind.tellsOfFindings {
      for language in Language.allCases {
        #expect(Self.words(kind, language, named) == Self.words(kind, language, whole), "\(kind) \(language)")
      }
    }
  }

  /// The letter as plain text, or why there is none.
  private static func words(_ kind: LetterKind, _ language: Language, _ record: CaseRecord) -> String {
    do throws(LetterError) {
      let draft = try LetterDrafter.draft(LetterDesk.request(kind, language, record), templates: .builtIn)
      return String(decoding: try draft.bytes(.txt, on: nil), as: UTF8.self)
    } catch {
      return error.message[language]
    }
  }
}
