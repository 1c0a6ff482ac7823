/// What stands above and below the text of a DOCX letter.
struct DOCXMargins {
  let info: DocumentInfo

  private static let root = #"xmlns:w="\#(DOCXPackage.main)" xmlns:r="\#(DOCXPackage.links)""#

  /// The first page shows the draft's mark only; the others the header too.
  func header(first: Bool) -> String {
    var lines: [String] = []
    if let header = info.header, !first { lines.append(run(header)) }
    if let mark = info.draftMark { lines.append(run(mark, "<w:b/><w:bCs/>")) }
    if lines.isEmpty { lines.append("") }
    let paragraphs = lines.map { #"<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>\#($0)</w:p>"# }
    return "<w:hdr \(Self.root)>\(paragraphs.joined())</w:hdr>"
  }

  /// The pattern with `{page}` and `{pages}` as fields.
  var footer: String {
    var runs = ""
    var rest = Substring(info.pageNumber ?? "")
    while !rest.isEmpty {
      if rest.hasPrefix("{page}") {
        runs += field("PAGE")
        rest = rest.dropFirst(6)
      } else if rest.hasPrefix("{pages}") {
        runs += field("NUMPAGES")
        rest = rest.dropFirst(7)
      } else {
        let text = rest.dropFirst().prefix { $0 != "{" }
        runs += run(String(rest.prefix(1) + text))
        rest = rest.dropFirst(1 + text.count)
      }
    }
    return #"<w:ftr \#(Self.root)><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>\#(runs)</w:p></w:ftr>"#
  }

  private func run(_ text: String, _ properties: String = "") -> String {
    "<w:r>" + (properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")
      + #"<w:t xml:space="preserve">\#(XMLText.escaped(text))</w:t></w:r>"#
  }

  private func field(_ name: String) -> String {
    func mark(_ type: String) -> String { #"<w:r><w:fldChar w:fldCharType="\#(type)"/></w:r>"# }
    return mark("begin") + #"<w:r><w:instrText xml:space="preserve"> \#(name) </w:instrText></w:r>"# + mark("separate")
      + "<w:r><w:t>1</w:t></w:r>" + mark("end")
  }
}
