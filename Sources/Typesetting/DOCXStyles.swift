/// The named styles of a DOCX letter. Sizes are half-points, lengths twentieths of a point.
enum DOCXStyles {
  static func xml(_ language: DocumentInfo.Language) -> String {
    let font = "Times New Roman"
    return #"<w:styles xmlns:w="\#(DOCXPackage.main)"><w:docDefaults><w:rPrDefault><w:rPr>"#
      + #"<w:rFonts w:ascii="\#(font)" w:hAnsi="\#(font)" w:eastAsia="\#(font)" w:cs="\#(font)"/>"#
      + #"<w:sz w:val="24"/><w:szCs w:val="24"/>"#
      + #"<w:lang w:val="\#(language.rawValue)" w:eastAsia="\#(language.rawValue)" w:bidi="ar-SA"/>"#
      + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>"
      + #"<w:spacing w:before="0" w:after="180" w:line="264" w:lineRule="auto"/>"#
      + "</w:pPr></w:pPrDefault></w:docDefaults>"
      + #"<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>"#
      + #"<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">"#
      + #"<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>"#
      + #"<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>"#
      + #"<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>"#
      + #"<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>"#
      + #"<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>"#
      + heading("Title", "Title", outline: nil, size: 32, before: 0)
      + heading("Heading1", "heading 1", outline: 0, size: 28, before: 280)
      + heading("Heading2", "heading 2", outline: 1, size: 25, before: 240)
      + heading("Heading3", "heading 3", outline: 2, size: 24, before: 200, italic: true)
      + paragraph("ListParagraph", "List Paragraph", #"<w:ind w:left="720"/>"#)
      + paragraph("ListTight", "List Tight", #"<w:ind w:left="720"/><w:contextualSpacing/>"#)
      + paragraph("Quote", "Quote", #"<w:ind w:left="567" w:right="567"/>"#)
      + paragraph(
        "Rule", "Rule",
        #"<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="808080"/></w:pBdr>"#)
      + paragraph(
        "TableText", "Table Text", #"<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>"#)
      + paragraph("Header", "header", #"<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>"#, small: true)
      + paragraph(
        "Footer", "footer", #"<w:spacing w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>"#,
        small: true)
      + #"<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>"#
      + #"<w:rPr><w:color w:val="1F3F7F"/><w:u w:val="single"/></w:rPr></w:style>"#
      + #"<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>"#
      + "<w:tblPr>\(tableBorders)</w:tblPr></w:style></w:styles>"
  }

  /// Thin lines around and between the cells.
  static var tableBorders: String {
    "<w:tblBorders>"
      + ["top", "left", "bottom", "right", "insideH", "insideV"].map {
        #"<w:\#($0) w:val="single" w:sz="4" w:space="0" w:color="A0A0A0"/>"#
      }.joined() + "</w:tblBorders>"
  }

  private static func heading(
    _ id: String, _ name: String, outline: Int?, size: Int, before: Int, italic: Bool = false
  ) -> String {
    #"<w:style w:type="paragraph" w:styleId="\#(id)"><w:name w:val="\#(name)"/><w:basedOn w:val="Normal"/>"#
      + #"<w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>"#
      + #"<w:spacing w:before="\#(before)" w:after="120" w:line="240" w:lineRule="auto"/>"#
      + (outline.map { #"<w:outlineLvl w:val="\#($0)"/>"# } ?? "")
      + "</w:pPr><w:rPr><w:b/><w:bCs/>" + (italic ? "<w:i/><w:iCs/>" : "")
      + #"<w:sz w:val="\#(size)"/><w:szCs w:val="\#(size)"/></w:rPr></w:style>"#
  }

  private static func paragraph(_ id: String, _ name: String, _ properties: String, small: Bool = false) -> String {
    #"<w:style w:type="paragraph" w:styleId="\#(id)"><w:name w:val="\#(name)"/><w:basedOn w:val="Normal"/>"#
      + "<w:pPr>\(properties)</w:pPr>"
      + (small ? #"<w:rPr><w:color w:val="595959"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>"# : "")
      + "</w:style>"
  }
}
