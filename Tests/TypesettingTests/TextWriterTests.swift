import Pages
import Testing
import Typesetting

@Suite("A letter as text")
struct TextWriterTests {
  private let info = DocumentInfo(title: "t", language: .french, day: PageDay(year: 2026, month: 11, day: 21))

  @Test("is wrapped at 78 characters, never at a no-break space")
  func wrapping() throws {
    let words = String(repeating: "mot ", count: 19) + "ab\u{A0}:\u{A0}cd ef"
    let text = PlainTextWriter().write(Document(info: info, blocks: [.paragraph([.text(words)])]))
    #expect(text == String(repeating: "mot ", count: 18) + "mot\nab\u{A0}:\u{A0}cd ef\n")
    let letter = PlainTextWriter().write(try SampleLetter.document(paragraphs: 5))
    #expect(letter.split(separator: "\n").allSatisfy { $0.count <= 78 })
  }

  @Test("shows headings, lists, tables and addresses")
  func blocks() throws {
    let text = PlainTextWriter().write(try SampleLetter.document(paragraphs: 0))
    #expect(text.hasPrefix("ÉBAUCHE – à relire et à signer\n\nOttawa, le 21 novembre 2026\n\nAmina BENALI\n12, rue"))
    #expect(text.contains("\nSituation\n=========\n"))
    #expect(
      text.contains("1. Le rétablissement du statut;\n2. un permis de travail :\n   - ouvert;\n   - transitoire.\n"))
    #expect(text.contains("Règlement\n<https://laws.example.org/r?a=1&b='2'>.\n"))
    #expect(text.contains("Nº | Pièce\n1 | Passeport, page 1\n"))
  }

  @Test("as Markdown gives the same tree when it is read again")
  func markdownRoundTrip() throws {
    let document = Document(info: info, blocks: try SampleLetter.document(paragraphs: 4).blocks)
    let again = try Template(MarkdownWriter().write(document), name: "again.md").expand([:])
    #expect(again.blocks == document.blocks)
  }
}
