import Testing
@testable import Typesetting

/// The children of each element in the sequence that ECMA-376, part 1, annex A publishes: Word refuses a file out of order.
@Suite("The XML of a DOCX letter is in the order of its schema")
struct DOCXOrderTests {
  private static let order: [String: [String]] = [
    "w:pPr": [
      "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers", "pBdr",
      "shd", "tabs", "suppressAutoHyphens", "spacing", "ind", "contextualSpacing", "jc", "outlineLvl", "rPr", "sectPr",
    ],
    "w:rPr": [
      "rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "strike", "color", "spacing", "w", "kern", "position", "sz", "szCs",
      "highlight", "u", "effect", "bdr", "shd", "vertAlign", "rtl", "cs", "lang",
    ],
    "w:numPr": ["ilvl", "numId"],
    "w:tbl": ["tblPr", "tblGrid", "tr"],
    "w:tblPr": ["tblStyle", "tblW", "jc", "tblInd", "tblBorders", "shd", "tblLayout", "tblCellMar", "tblLook"],
    "w:tblBorders": ["top", "left", "bottom", "right", "insideH", "insideV"],
    "w:tr": ["trPr", "tc"], "w:tc": ["tcPr", "p"], "w:trPr": ["cantSplit", "tblHeader"],
    "w:p": ["pPr", "r|hyperlink"], "w:r": ["rPr", "t|br|fldChar|instrText"], "w:body": ["p|tbl", "sectPr"],
    "w:sectPr": ["headerReference|footerReference", "pgSz", "pgMar", "titlePg"],
    "w:numbering": ["abstractNum", "num"], "w:abstractNum": ["multiLevelType", "lvl"], "w:num": ["abstractNumId", "lvlOverride"],
    "w:lvl": ["start", "numFmt", "lvlText", "lvlJc", "pPr", "rPr"], "w:lvlOverride": ["startOverride"],
    "w:styles": ["docDefaults", "style"], "w:docDefaults": ["rPrDefault", "pPrDefault"],
    "w:style": ["name", "basedOn", "next", "uiPriority", "semiHidden", "qFormat", "pPr", "rPr", "tblPr"],
    "w:settings": [
      "zoom", "defaultTabStop", "characterSpacingControl", "compat", "themeFontLang", "decimalSymbol", "listSeparator",
    ],
  ]

  /// The first element out of order or not in the sequence of its parent.
  private func fault(_ part: DOCXWriter.Part) throws -> String? {
    let spans = try XMLSpans(part.bytes)
    for (index, element) in spans.elements.enumerated() {
      guard let order = Self.order[element.name] else { continue }
      var last = 0
      for child in spans.elements where child.parent == index {
        let name = String(child.name.dropFirst(2))
        guard let place = order.firstIndex(where: { $0.split(separator: "|").contains { $0 == name } }), place >= last else {
          return "\(part.name): \(child.name) in \(element.name)"
        }
        last = place
      }
    }
    return nil
  }

  @Test("on plain paper and on a letterhead without a style in common")
  func order() throws {
    let document = try SampleLetter.document(paragraphs: 9)
    let parts = DOCXWriter().parts(of: document)
    // The paper has no link: a letterhead with something external is refused.
    let bare = DOCXWriter().parts(of: Document(info: document.info, blocks: [])).map { part in
      part.name == "word/styles.xml"
        ? DOCXWriter.Part(name: part.name, bytes: Array("<w:styles xmlns:w=\"\(DOCXPackage.main)\"></w:styles>".utf8)) : part
    }
    for part in parts + (try Letterhead(parts: bare).write(document)) where part.name.hasPrefix("word/") && part.name.hasSuffix(".xml") {
      #expect(try fault(part) == nil)
    }
    let wrong = "<w:pPr><w:spacing/><w:keepNext/></w:pPr>"
    #expect(try fault(DOCXWriter.Part(name: "x", bytes: Array(wrong.utf8))) != nil)
  }
}
