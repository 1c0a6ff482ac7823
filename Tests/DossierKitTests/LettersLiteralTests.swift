@testable import DossierKit
import Testing
@testable import Typesetting

@Suite("What a person typed is never read as markup in a letter") struct LettersLiteralTests {
  static let hostile = [
    "{{applicant.uci}}", "{{#history}}x{{/history}}", "{{", "}}", "<w:p><w:r/></w:p>", "</w:t></w:r>", "**gras** _x_",
    "   spaces", "- item", "1. item", "# title", "> quote", "| a | b |", "```", "a\tb", "x\u{1}\u{8}y", "&amp;<b>",
    "\u{202E}renversé\u{202C}", "אבישי כהן", "سلمى بن علي", String(repeating: "Superlong", count: 30), "\\", "http://a.example",
    "[x](http://a.example)", "![x](y)", "\u{E000}\u{F8FF}", "]]>", "---", "\u{FEFF}x",
  ]

  /// A case in which every text a person types is the same.
  private static func fill(_ text: String) -> (inout Case) -> Void {
    { facts in
      let words = Narrative.perLanguage(fr: text, en: text)
      facts.people[0].familyName = text
      facts.people[0].contact?.address = text
      facts.people[0].lastEntry?.place = text
      facts.people[0].activities?[1].employer = text
      facts.restoration?.cause = words
      facts.restoration?.purpose = words
      facts.refusal?.office = text
      facts.refusal?.errors?[0].quote = text
      facts.refusal?.errors?[0].why = words
      facts.refusal?.concerns?[0].quote = text
      facts.refusal?.concerns?[0].answer = words
      facts.representative?.name = text
      facts.representative?.firm = text
      facts.expressEntry?.jobOffer?.employer = text
    }
  }

  private static func draft(_ kind: LetterKind, _ text: String) throws -> DraftLetter {
    var request = LettersSample.request(kind, .fr, fill(text))
    for index in request.explanations.indices {
      request.explanations[index].reason = .perLanguage(fr: text, en: text)
      request.explanations[index].subject = Bilingual(fr: text, en: text)
    }
    request.enclosures[0].title = Bilingual(fr: text, en: text)
    return try LetterDrafter.draft(request)
  }

  /// The shape of a document without its words.
  private static func shape(_ blocks: [Block]) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .heading(let level, _): ["h\(level)"]
      case .paragraph: ["p"]
      case .rule: ["rule"]
      case .quote(let inside): ["("] + shape(inside) + [")"]
      case .table(let header, let rows): ["table \(header.count) \(rows.count)"]
      case .list(let start, _, let items): ["list \(start ?? 0)"] + items.flatMap { ["item"] + shape($0) }
      }
    }
  }

  @Test("the shape of the letter does not change, and the words stand in it", arguments: LetterKind.allCases)
  func shape(kind: LetterKind) throws {
    let plain = Self.shape(try Self.draft(kind, "mot").document.blocks)
    for text in Self.hostile {
      let draft = try Self.draft(kind, text)
      #expect(draft.missing.isEmpty || ValueText.lines(ValueText.clean(text)).isEmpty, "\(text)")
      // What is left of nothing is an absent fact, and an optional line goes with it.
      guard draft.missing.isEmpty, !ValueText.lines(ValueText.clean(text)).isEmpty else { continue }
      #expect(Self.shape(draft.document.blocks) == plain, "\(text)")
      let seen = ValueText.clean(text).split(separator: " ").joined(separator: " ")
      #expect(LettersSample.text(draft).split(separator: " ").joined(separator: " ").contains(seen), "\(text)")
    }
  }

  @Test("no format reads it as markup", arguments: LetterKind.allCases)
  func formats(kind: LetterKind) throws {
    for text in Self.hostile where !ValueText.lines(ValueText.clean(text)).isEmpty {
      let document = try Self.draft(kind, text).document
      let plain = LettersTexts.signs(document.blocks, numbered: false)
      #expect(try LettersTexts.docx(document) == plain, "\(text)")
      for part in DOCXWriter().parts(of: document) { #expect(throws: Never.self) { try XMLSpans(part.bytes) } }
      let numbered = LettersTexts.signs(document.blocks, numbered: true)
      #expect(LettersTexts.signs(PlainTextWriter().write(document)).hasSuffix(numbered), "\(text)")
    }
  }

  @Test("lines and blank lines of a story are paragraphs, in the letter's order")
  func lines() throws {
    let draft = try LetterDrafter.draft(
      LettersSample.request(.restoration, .fr) {
        $0.restoration?.cause = .perLanguage(fr: "Un.\n\n\n  Deux.\r\nTrois.\t\n", en: nil)
      })
    let lines = LettersSample.paragraphs(draft)
    #expect(lines.contains("Un.") && lines.contains("Deux.\nTrois."))
  }
}
