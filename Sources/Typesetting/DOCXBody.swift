/// The text of a DOCX letter, and the lists and links it refers to.
struct DOCXBody {
  /// The first number of each list, nil for bullets.
  private(set) var lists: [Int?] = []
  /// The addresses, each once.
  private(set) var links: [String] = []
  var styles = DOCXStyleSheet.own
  /// Added to the number of each list, where the document has numberings of its own.
  var firstNumber = 0
  /// What the relations of links begin with.
  var linkPrefix = "link"
  /// Between the margins, in twentieths of a point.
  var textWidth = 9360
  /// Below each paragraph, in twentieths of a point, where the document's own paragraphs stand without space.
  var gap: Int?
  /// The language of each run, where the document's own styles may say another.
  var language: String?

  typealias Style = DOCXStyleSheet.Style

  /// Where a block stands: how its paragraphs are styled and indented.
  private struct Place {
    var style: Style?
    /// The number of lists around.
    var depth = 0
    /// The numbering that the next paragraph begins an item of.
    var number: Int?
    /// Whether a paragraph stays on the page of the next one.
    var keepsNext = false
    /// The same of the last paragraph of an item of a list.
    var keepsLast = false
    /// Whether it is the line to sign on.
    var isSigned = false
  }

  mutating func document(_ document: Document) -> String {
    let content = paragraphs(document.blocks)
    return #"<w:document xmlns:w="\#(DOCXPackage.main)" xmlns:r="\#(DOCXPackage.links)"><w:body>\#(content)"#
      + #"<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:headerReference w:type="first" r:id="rId6"/>"#
      + #"<w:footerReference w:type="default" r:id="rId7"/><w:footerReference w:type="first" r:id="rId7"/>"#
      + #"<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440""#
      + #" w:header="720" w:footer="720" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>"#
  }

  /// The paragraphs and tables of blocks, without the document around.
  mutating func paragraphs(_ blocks: [Block]) -> String { self.blocks(blocks, Place()) }

  private mutating func blocks(_ blocks: [Block], _ place: Place) -> String {
    var place = place
    var result = ""
    for (index, block) in blocks.enumerated() {
      place.keepsNext = blocks.staysWithNext(index) || (place.keepsLast && index == blocks.count - 1)
      place.isSigned = block.isSignatureLine
      result += self.block(block, place)
      // Only the first paragraph of an item carries its number.
      place.number = nil
    }
    return result
  }

  private mutating func block(_ block: Block, _ place: Place) -> String {
    switch block {
    case .heading(let level, let inlines):
      // The styles of another document may let a heading stand at the foot of a page.
      return paragraph(
        inlines, Place(style: level == 1 ? .heading1 : level == 2 ? .heading2 : .heading3, keepsNext: true), keepLines: true)
    case .paragraph(let inlines): return paragraph(inlines, place)
    case .quote(let inside):
      var place = place
      if place.depth == 0 { place.style = .quote }
      return blocks(inside, place)
    case .list(let start, let tight, let items):
      lists.append(start)
      let number = lists.count
      return items.enumerated().map { index, item in
        // The last item has below it what a paragraph has.
        let isTight = tight && (index + 1 < items.count || styles.id(.listTight) != nil)
        var inside = Place(style: isTight ? .listTight : .listParagraph, depth: place.depth + 1, number: number)
        // Neither the first nor the last item stands alone; the last stays with what the list stays with.
        inside.keepsLast =
          index + 1 < items.count ? index == 0 || index == items.count - 2 : place.keepsNext
        if case .paragraph? = item.first { return blocks(item, inside) }
        // A number needs a paragraph to stand before.
        return paragraph([], inside) + blocks(item, Place(style: inside.style, depth: inside.depth))
      }.joined()
    case .table(let header, let rows): return table(header, rows)
    case .rule: return paragraph([], Place(style: .rule))
    }
  }

  /// In the order of the schema: style, keeps, numbering, border, spacing, indentation, context, outline.
  private mutating func paragraph(_ inlines: [Inline], _ place: Place, keepNext: Bool = false, keepLines: Bool = false, bold: Bool = false)
    -> String
  {
    let direct = styles.direct(place.style)
    var properties = place.style.flatMap(styles.id).map { #"<w:pStyle w:val="\#($0)"/>"# } ?? ""
    if keepNext || place.keepsNext { properties += "<w:keepNext/>" }
    // An address or a signature is one thing.
    if keepLines || inlines.contains(.lineBreak) { properties += "<w:keepLines/>" }
    if let number = place.number {
      properties +=
        #"<w:numPr><w:ilvl w:val="\#(min(place.depth, 9) - 1)"/><w:numId w:val="\#(firstNumber + number)"/></w:numPr>"#
    }
    properties += direct.border + spacing(place, direct)
    if place.number == nil, place.depth > 0 {
      properties += #"<w:ind w:left="\#(360 * place.depth)"/>"#
    } else {
      properties += direct.indent
    }
    properties += direct.outline
    let ink = Ink(bold: bold || direct.bold, size: direct.size, language: language)
    let runs = inlines.map { self.run($0, ink) }.joined()
    return "<w:p>" + (properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>") + "\(runs)</w:p>"
  }

  private func spacing(_ place: Place, _ direct: DOCXStyleSheet.Direct) -> String {
    var after = ""
    switch place.style {
    case nil, .listParagraph, .quote: after = gap.map { #" w:after="\#($0)""# } ?? ""
    default: break
    }
    if place.isSigned { return #"<w:spacing w:before="600"\#(after)/>"# }
    return after.isEmpty ? direct.spacing : "<w:spacing\(after)/>"
  }

  private struct Ink {
    var bold = false
    var italic = false
    /// Whether the words are a link, and the style that shows it.
    var link = false
    var linkStyle: String?
    var placeholder = false
    var size: Int?
    var language: String?

    /// In the order of the schema: style, bold, italic, colour, size, highlight, underline, language.
    var xml: String {
      let parts =
        (linkStyle.map { #"<w:rStyle w:val="\#($0)"/>"# } ?? "") + (bold ? "<w:b/><w:bCs/>" : "")
        + (italic ? "<w:i/><w:iCs/>" : "") + (link && linkStyle == nil ? #"<w:color w:val="1F3F7F"/>"# : "")
        + (size.map { #"<w:sz w:val="\#($0)"/><w:szCs w:val="\#($0)"/>"# } ?? "")
        + (placeholder ? #"<w:highlight w:val="yellow"/>"# : "")
        + (link && linkStyle == nil ? #"<w:u w:val="single"/>"# : "")
        + (language.map { #"<w:lang w:val="\#($0)"/>"# } ?? "")
      return parts.isEmpty ? "" : "<w:rPr>\(parts)</w:rPr>"
    }
  }

  private mutating func run(_ inline: Inline, _ ink: Ink) -> String {
    var ink = ink
    switch inline {
    case .text(let text): return #"<w:r>\#(ink.xml)<w:t xml:space="preserve">\#(XMLText.escaped(text))</w:t></w:r>"#
    case .placeholder(let text):
      ink.placeholder = true
      return #"<w:r>\#(ink.xml)<w:t xml:space="preserve">\#(XMLText.escaped(text))</w:t></w:r>"#
    case .lineBreak: return "<w:r>\(ink.xml)<w:br/></w:r>"
    case .strong(let inside):
      ink.bold = true
      return inside.map { run($0, ink) }.joined()
    case .emphasis(let inside):
      ink.italic.toggle()
      return inside.map { run($0, ink) }.joined()
    case .link(let address, let inside):
      ink.link = true
      ink.linkStyle = styles.id(.hyperlink)
      let index = links.firstIndex(of: address) ?? links.count
      if index == links.count { links.append(address) }
      return #"<w:hyperlink xmlns:r="\#(DOCXPackage.links)" r:id="\#(linkPrefix)\#(index + 1)">"#
        + inside.map { run($0, ink) }.joined() + "</w:hyperlink>"
    }
  }

  /// Columns share what stands between the margins by the length of what they hold, with room for the letters of a
  /// wide font. Neither the header nor the last row stands alone on a page.
  private mutating func table(_ header: [[Inline]], _ rows: [[[Inline]]]) -> String {
    let widths = TableColumns.shares(
      header: header, rows: rows, width: Double(textWidth) / 20, letter: 8.5
    ).map { Int(($0 * Double(textWidth)).rounded()) }
    let lines = ([header] + rows).enumerated().map { index, row in
      let cells = zip(row, widths).map { cell, width in
        #"<w:tc><w:tcPr><w:tcW w:w="\#(width)" w:type="dxa"/></w:tcPr>"#
          + paragraph(
            cell, Place(style: .tableText), keepNext: index == 0 || index == rows.count - 1, bold: index == 0) + "</w:tc>"
      }
      let properties = "<w:trPr><w:cantSplit/>" + (index == 0 ? "<w:tblHeader/>" : "") + "</w:trPr>"
      return "<w:tr>\(properties)\(cells.joined())</w:tr>"
    }
    let grid = styles.id(.tableGrid)
    return "<w:tbl><w:tblPr>" + (grid.map { #"<w:tblStyle w:val="\#($0)"/>"# } ?? "")
      + #"<w:tblW w:w="\#(textWidth)" w:type="dxa"/>"# + (grid == nil ? DOCXStyles.tableBorders : "")
      + #"<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>"#
      + widths.map { #"<w:gridCol w:w="\#($0)"/>"# }.joined() + "</w:tblGrid>\(lines.joined())</w:tbl>"
      + paragraph([], Place(style: .tableText))
  }
}
