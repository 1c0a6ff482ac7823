import Pages
import Testing
@testable import Typesetting

@Suite("A letter on the paper of a Word document")
struct LetterheadTests {
  /// A document as another program would write it: localised identifiers, headers and a picture of its own.
  private func paper(_ change: (inout [String: String]) -> Void = { _ in }) throws -> [DOCXWriter.Part] {
    let document = Document(info: SampleLetter.info, blocks: [.list(start: 4, tight: true, items: [[.paragraph([.text("old")])]])])
    var texts: [String: String] = [:]
    var names: [String] = []
    for part in DOCXWriter().parts(of: document) {
      names.append(part.name)
      texts[part.name] = String(decoding: part.bytes, as: UTF8.self)
    }
    texts["word/styles.xml"] = texts["word/styles.xml"]?.replacing("w:styleId=\"Heading2\"", with: "w:styleId=\"Titre2\"")
      .replacing("w:val=\"heading 2\"", with: "w:val=\"Heading 2\"").replacing("List Tight", with: "Liste maison")
    texts["word/media/logo.png"] = "not touched"
    texts["docProps/core.xml"] = texts["docProps/core.xml"]?.replacing("dossier:draft", with: "firm")
    change(&texts)
    return (names + texts.keys.filter { !names.contains($0) }.sorted()).compactMap { name in
      texts[name].map { DOCXWriter.Part(name: name, bytes: Array($0.utf8)) }
    }
  }

  @Test("keeps every part but those that must know of the letter, and its section")
  func kept() throws {
    let parts = try paper()
    let written = try Letterhead(parts: parts).write(try SampleLetter.document(paragraphs: 2))
    let changed = Set(["[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels", "word/numbering.xml"])
    for part in parts where !changed.contains(part.name) {
      #expect(written.first { $0.name == part.name }?.bytes == part.bytes, "\(part.name)")
    }
    #expect(written.map(\.name) == parts.map(\.name) + ["docProps/custom.xml"])
    let body = String(decoding: try #require(written.first { $0.name == "word/document.xml" }).bytes, as: UTF8.self)
    let old = String(decoding: try #require(parts.first { $0.name == "word/document.xml" }).bytes, as: UTF8.self)
    let section = try #require(old.firstRange(of: "<w:sectPr>"))
    #expect(body.hasSuffix(old[section.lowerBound...]))
    #expect(!body.contains(">old<") && body.contains("Amina BENALI"))
    // The mark: seen above the text, and in the properties.
    #expect(body.contains("ÉBAUCHE"))
    let custom = try #require(written.first { $0.name == "docProps/custom.xml" })
    #expect(String(decoding: custom.bytes, as: UTF8.self).contains("dossier:draft"))
    for part in written where part.name.hasSuffix(".xml") || part.name.hasSuffix(".rels") {
      #expect(throws: Never.self, "\(part.name)") { try XMLSpans(part.bytes) }
    }
  }

  @Test("finds styles by name and type, and formats what has no style there")
  func styles() throws {
    let written = try Letterhead(parts: try paper()).write(try SampleLetter.document(paragraphs: 1))
    let body = String(decoding: try #require(written.first { $0.name == "word/document.xml" }).bytes, as: UTF8.self)
    #expect(body.contains("<w:pStyle w:val=\"Titre2\"/>") && !body.contains("Heading2") && !body.contains("ListTight"))
    // Items close together, and below the last one what a paragraph has.
    #expect(body.contains("<w:spacing w:after=\"40\"/>") && !body.contains("<w:contextualSpacing/>"))
    #expect(body.contains("<w:pStyle w:val=\"Titre2\"/><w:keepNext/><w:keepLines/>"))
    #expect(body.contains("<w:lang w:val=\"fr-CA\"/>"))
  }

  @Test("gives its paragraphs space where those of the paper have none", arguments: [
    (#"<w:spacing w:before="0" w:after="180" w:line="264" w:lineRule="auto"/>"#, "", true),
    ("", "", false),
    ("", #"<w:pPr><w:spacing w:after="120"/></w:pPr>"#, true),
    (#"<w:spacing w:after="180"/>"#, #"<w:pPr><w:spacing w:after="0"/></w:pPr>"#, false),
    ("", #"<w:pPr><w:spacing w:before="60"/></w:pPr>"#, true),
  ])
  func spacing(_ all: String, _ normal: String, _ isSpaced: Bool) throws {
    for mark in [#" w:default="1""#, ""] {
      let parts = try paper { texts in
        texts["word/styles.xml"] = texts["word/styles.xml"]?
          .replacing(#"<w:spacing w:before="0" w:after="180" w:line="264" w:lineRule="auto"/>"#, with: all)
          .replacing(
            #"<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>"#,
            with: #"<w:style w:type="paragraph"\#(mark) w:styleId="Standard"><w:name w:val="Normal"/>\#(normal)</w:style>"#)
      }
      let letterhead = try Letterhead(parts: parts)
      #expect(letterhead.isSpaced == isSpaced)
      let body = String(
        decoding: try #require(letterhead.write(try SampleLetter.document(paragraphs: 1)).first { $0.name == "word/document.xml" })
          .bytes, as: UTF8.self)
      #expect(body.contains("<w:spacing w:after=\"160\"/>") == !isSpaced)
    }
  }

  @Test("adds its numberings behind those of the paper")
  func numbering() throws {
    let written = try Letterhead(parts: try paper()).write(try SampleLetter.document(paragraphs: 1))
    let spans = try XMLSpans(try #require(written.first { $0.name == "word/numbering.xml" }).bytes)
    #expect(spans.children(of: 0, named: "w:abstractNum").map { $0.element.attribute("w:abstractNumId") } == ["0", "1", "2", "3"])
    #expect(spans.children(of: 0, named: "w:num").map { $0.element.attribute("w:numId") } == ["1", "2", "3"])
    let names = spans.elements.filter { $0.parent == 0 }.map(\.name)
    #expect(names == names.sorted { $0 == "w:abstractNum" && $1 == "w:num" })
    let body = String(decoding: try #require(written.first { $0.name == "word/document.xml" }).bytes, as: UTF8.self)
    #expect(body.contains("<w:numId w:val=\"2\"/>") && !body.contains("<w:numId w:val=\"1\"/>"))
  }

  @Test("refuses macros, ways out of the file, signatures and what is no Word document")
  func refused() throws {
    func fault(_ change: (inout [String: String]) -> Void) throws -> LetterheadFault? {
      let parts = try paper(change)
      do throws(LetterheadFault) {
        _ = try Letterhead(parts: parts)
        return nil
      } catch { return error }
    }
    #expect(try fault { _ in } == nil)
    #expect(try fault { $0["word/vbaProject.bin"] = "x" } == .activeContent("word/vbaProject.bin"))
    func relation(_ type: String, _ rest: String) -> (inout [String: String]) -> Void {
      {
        $0["word/_rels/document.xml.rels"] = $0["word/_rels/document.xml.rels"]?.replacing(
          "</Relationships>", with: "<Relationship Id=\"z\" Type=\"http://x/\(type)\" Target=\"t\"\(rest)/></Relationships>")
      }
    }
    #expect(try fault(relation("image", " TargetMode=\"External\"")) == .external("t"))
    #expect(try fault(relation("oleObject", "")) == .activeContent("t"))
    #expect(try fault(relation("digital-signature/origin", "")) == .signed)
    #expect(try fault { $0["word/document.xml"] = "<a><b></a>" } == .unreadable("word/document.xml"))
    #expect(try fault { $0["word/document.xml"] = nil } == .unreadable("word/document.xml"))
    for fault in [LetterheadFault.signed, .external("t"), .activeContent("t"), .unreadable("t")] {
      #expect(fault.messageFR != fault.messageEN)
    }
  }
}
