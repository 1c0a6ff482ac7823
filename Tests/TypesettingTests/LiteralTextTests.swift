import Foundation
import Pages
import Testing
import Typesetting

@Suite("What a person wrote appears as it was written")
struct LiteralTextTests {
  private static let hostile = [
    "**x** <b> [a](http://b) # 1.", "# title", "1. one", "- dash", "+ plus", "> quote", "***", "| a | b |",
    "&amp; &#65;",
    "{{name}} {{#a}}", "`code` ~~~ ```", "![i](j)", "a\\", "\\*", "<!-- x -->", "]]></w:t>", "http://example.org",
    "=====", "12) b", "a_b_c *d* __e__",
  ]

  private func document(_ value: String) throws -> Document {
    let template = try Template("{{v}}\n\na {{v}} **{{v}}**\n\n- {{v}}\n\n# {{v}}\n", name: "t.md")
    return Document(info: SampleLetter.info, blocks: try template.expand(["v": .text(value)]).blocks)
  }

  @Test("in the tree", arguments: hostile)
  func tree(_ value: String) throws {
    let text = [Inline.text(value)]
    let expected: [Block] = [
      .paragraph(text), .paragraph([.text("a \(value) "), .strong(text)]),
      .list(start: nil, tight: true, items: [[.paragraph(text)]]), .heading(level: 1, text),
    ]
    #expect(try document(value).blocks == expected)
  }

  @Test("in Markdown, when it is read again", arguments: hostile)
  func markdown(_ value: String) throws {
    let info = DocumentInfo(title: "t", language: .english, day: PageDay(year: 2026, month: 11, day: 21))
    let written = MarkdownWriter().write(
      Document(
        info: info, blocks: [.paragraph([.text(value), .lineBreak, .text(value)]), .heading(level: 2, [.text(value)])]))
    let root = try MarkdownParser.parse(written)
    #expect(root.children.map(\.kind) == [.paragraph, .heading(level: 2)], "\(written)")
    #expect(words(of: root.children[0]) == "\(value)\n\(value)")
    #expect(words(of: root.children[1]) == value)
  }

  private func words(of node: MarkdownNode) -> String {
    node.children.map { child in
      switch child.kind {
      case .text(let text): text
      case .lineBreak: "\n"
      default: "<\(child.kind)>"
      }
    }.joined()
  }

  @Test("in plain text")
  func plainText() throws {
    for value in Self.hostile {
      #expect(PlainTextWriter().write(try document(value)).contains("\n\n\(value)\n\n"))
    }
  }

  @Test("in PDF", .enabled(if: Tool.exists("pdftotext")))
  func pdf() throws {
    for value in Self.hostile {
      let text = try Tool.run("pdftotext", ["-layout", "@", "-"], on: try PDFLetterWriter().write(try document(value)))
        .output
      // pdftotext guesses spaces from the distances between glyphs: they are not compared.
      let lines = text.split(separator: "\n").map { $0.filter { $0 != " " } }
      #expect(lines.contains(value.filter { $0 != " " }), "\(text)")
    }
  }

  @Test("in DOCX, in well-formed parts", .enabled(if: Tool.exists("python3")))
  func docx() throws {
    let script =
      "import sys,xml.etree.ElementTree as e\nw='{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'\n"
      + "for p in e.parse(sys.argv[1]).iter(w+'p'): print(''.join(t.text or '' for t in p.iter(w+'t')))"
    for value in Self.hostile {
      let part = try #require(DOCXWriter().parts(of: try document(value)).first { $0.name == "word/document.xml" })
      let lines = try Tool.run("python3", ["-c", script, "@"], on: part.bytes).output.split(separator: "\n").map(
        String.init)
      #expect(lines == [value, "a \(value) \(value)", value, value])
    }
  }

  @Test("less what nobody types and nobody sees")
  func invisible() throws {
    let value = "a\u{E000}\u{202E}b\u{0}\u{7}\u{200F}\u{2066}c\u{FEFF}\u{F0000}\u{E0041}\u{FFFF}\td"
    let blocks = try Template("{{v}}", name: "t").expand(["v": .text(value)]).blocks
    #expect(blocks == [.paragraph([.text("abc d")])])
  }
}
