import Testing

@testable import DossierKit

/// A letter that tells nothing of findings needs only the names of papers: it says the same as after a whole look.
@Suite struct LetterLookTests {
  @Test(arguments: ExamplesFolder.names)
  func namesAreEnough(_ name: String) async throws {
    let whole = try await ExamplesTests.examine(name)
    let named = try await ExamplesTests.examine(name, look: .papersOnly)
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
