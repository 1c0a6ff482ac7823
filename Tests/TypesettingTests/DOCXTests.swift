import Foundation
import Testing
import Typesetting

@Suite("A letter as DOCX")
struct DOCXTests {
  private func text(_ name: String, of document: Document) throws -> String {
    let part = try #require(DOCXWriter().parts(of: document).first { $0.name == name })
    return String(decoding: part.bytes, as: UTF8.self)
  }

  @Test("has parts that are well-formed and named in its contents", .enabled(if: Tool.exists("python3")))
  func parts() throws {
    let document = try SampleLetter.document(paragraphs: 3)
    let parts = DOCXWriter().parts(of: document)
    #expect(parts.first?.name == "[Content_Types].xml")
    let contents = try text("[Content_Types].xml", of: document)
    for part in parts {
      let result = try Tool.run(
        "python3", ["-c", "import sys,xml.dom.minidom as m; m.parse(sys.argv[1])", "@"], on: part.bytes)
      #expect(result.status == 0, "\(part.name): \(result.output)")
      if part.name.hasSuffix(".rels") || part.name.hasPrefix("[") { continue }
      #expect(contents.contains("PartName=\"/\(part.name)\""))
    }
  }

  @Test("carries day, title, language and the mark of a draft")
  func properties() throws {
    var document = try SampleLetter.document(paragraphs: 1)
    let core = try text("docProps/core.xml", of: document)
    #expect(core.contains("<dcterms:created xsi:type=\"dcterms:W3CDTF\">2026-11-21T00:00:00Z</dcterms:created>"))
    #expect(core.contains("<dc:title>Lettre d’explication</dc:title>"))
    #expect(core.contains("<dc:language>fr-CA</dc:language>"))
    #expect(core.contains("<cp:keywords>dossier:draft</cp:keywords>"))
    #expect(try text("word/header2.xml", of: document).contains("ÉBAUCHE"))
    document.info.draftMark = nil
    document.info.language = .english
    #expect(try !text("docProps/core.xml", of: document).contains("dossier:draft"))
    #expect(try text("word/styles.xml", of: document).contains("<w:lang w:val=\"en-CA\""))
    #expect(try !text("word/header2.xml", of: document).contains("ÉBAUCHE"))
  }

  @Test("numbers its pages by fields")
  func pageNumbers() throws {
    let footer = try text("word/footer1.xml", of: try SampleLetter.document(paragraphs: 1))
    #expect(footer.contains("<w:t xml:space=\"preserve\">Page </w:t>"))
    #expect(footer.contains("> PAGE <"))
    #expect(footer.contains("> NUMPAGES <"))
    #expect(!footer.contains("{"))
  }

  @Test("begins each numbered list anew, where its template says")
  func lists() throws {
    let blocks = try Template("1. a\n2. b\n\nx\n\n3. c\n   - d\n", name: "t").expand([:]).blocks
    let document = Document(info: SampleLetter.info, blocks: blocks)
    let numbering = try text("word/numbering.xml", of: document)
    #expect(
      numbering.contains(
        "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>")
    )
    #expect(
      numbering.contains(
        "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"3\"/>")
    )
    #expect(numbering.contains("<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/></w:num>"))
    #expect(try text("word/document.xml", of: document).contains("<w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/>"))
  }

  @Test("keeps the line to sign on with the last words and the name, with room for a hand")
  func signature() throws {
    let blocks: [Block] = [
      .list(start: nil, tight: true, items: ["one", "two", "three"].map { [.paragraph([.text($0)])] }),
      .paragraph([.text("Yours truly,")]), .paragraph([.text(String(repeating: "_", count: 28))]), .paragraph([.text("Amina")]),
    ]
    let body = try text("word/document.xml", of: Document(info: SampleLetter.info, blocks: blocks))
    let paragraphs = body.split(separator: "<w:p>").dropFirst().map(String.init)
    #expect(paragraphs.map { $0.contains("<w:keepNext/>") } == [true, true, true, true, true, false])
    #expect(paragraphs.map { $0.contains("<w:spacing w:before=\"600\"/>") } == [false, false, false, false, true, false])
  }

  @Test("has characters that XML forbids taken out")
  func forbidden() throws {
    let document = Document(info: SampleLetter.info, blocks: [.paragraph([.text("a\u{1}b\u{FFFE}c\"<&>")])])
    #expect(try text("word/document.xml", of: document).contains(">abc&quot;&lt;&amp;&gt;<"))
  }

  @Test("is the same twice, and goes through the archive it is given")
  func archive() throws {
    let document = try SampleLetter.document(paragraphs: 3)
    #expect(DOCXWriter().parts(of: document) == DOCXWriter().parts(of: document))
    struct Full: Error {}
    #expect(throws: Full.self) { try DOCXWriter().write(document) { _ throws(Full) in throw Full() } }
    #expect(DOCXWriter().write(document) { [UInt8($0.count)] } == [13])
  }
}
