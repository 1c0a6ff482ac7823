/// Puts a letter into a letterhead.
struct LetterheadWriter {
  private let letterhead: Letterhead
  private var changed: [String: [UInt8]] = [:]
  private var added: [DOCXWriter.Part] = []

  init(letterhead: Letterhead) { self.letterhead = letterhead }

  mutating func write(_ document: Document) throws(LetterheadFault) -> [DOCXWriter.Part] {
    var body = DOCXBody()
    body.styles = letterhead.styles
    body.linkPrefix = "dossierLink"
    body.textWidth = textWidth
    body.gap = letterhead.isSpaced ? nil : 160
    body.language = document.info.language.rawValue
    let numbering = try letterhead.numbering.map { name throws(LetterheadFault) in
      (name: name, spans: try Letterhead.spans(name, letterhead.parts))
    }
    body.firstNumber = numbering.map { Self.highest("w:num", "w:numId", $0.spans) } ?? 0
    // The headers are the letterhead's own: the mark stands above the text.
    var blocks = document.blocks
    if let mark = document.info.draftMark { blocks.insert(.paragraph([.strong([.text(mark)])]), at: 0) }
    let text = body.paragraphs(blocks)
    try putBody(text)
    try putNumbering(body.lists, numbering)
    if document.info.isDraft { try putMark() }
    try putRelations(body.links, addsNumbering: numbering == nil && !body.lists.isEmpty)
    try putContentTypes()
    let kept = letterhead.parts.map { part in
      changed[part.name].map { DOCXWriter.Part(name: part.name, bytes: $0) } ?? part
    }
    return kept + added
  }

  /// All of the body but its last section, whose page, margins and headers stay.
  private mutating func putBody(_ text: String) throws(LetterheadFault) {
    let spans = letterhead.body
    let body = spans.elements[letterhead.bodyIndex]
    let section = spans.children(of: letterhead.bodyIndex, named: "w:sectPr").last?.element
    let kept = section.map { Array(spans.bytes[$0.startTag.lowerBound..<$0.end]) } ?? []
    changed[letterhead.main] =
      Array(spans.bytes[..<body.startTag.upperBound]) + Array(text.utf8) + kept + Array(spans.bytes[body.contentEnd...])
  }

  private mutating func putNumbering(
    _ lists: [Int?], _ existing: (name: String, spans: XMLSpans)?
  ) throws(LetterheadFault) {
    guard !lists.isEmpty else { return }
    guard let existing else {
      let xml = DOCXPackage.declaration + DOCXNumbering.xml(lists: lists) + "\n"
      added.append(DOCXWriter.Part(name: numberingName, bytes: Array(xml.utf8)))
      return
    }
    let spans = existing.spans
    guard spans.root.attribute("xmlns:w") == DOCXPackage.main, !spans.root.isEmpty else {
      throw .unreadable(existing.name)
    }
    let kinds = Self.highest("w:abstractNum", "w:abstractNumId", spans) + 1
    let numbers = spans.children(of: 0, named: "w:num").map(\.element)
    // Kinds stand before numbers, and both before what ends the part.
    let tail = spans.children(of: 0, named: "w:numIdMacAtCleanup").first?.element.startTag.lowerBound
    let afterNumbers = numbers.last?.end ?? tail ?? spans.root.contentEnd
    let beforeNumbers = numbers.first?.startTag.lowerBound ?? afterNumbers
    changed[existing.name] =
      Array(spans.bytes[..<beforeNumbers]) + Array(DOCXNumbering.kinds(from: kinds).utf8)
      + Array(spans.bytes[beforeNumbers..<afterNumbers])
      + Array(
        DOCXNumbering.numbers(lists, kinds: kinds, from: Self.highest("w:num", "w:numId", spans)).utf8)
      + Array(spans.bytes[afterNumbers...])
  }

  private static let customName = "docProps/custom.xml"
  private static let customType = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"

  /// The mark of a draft, as a property of the document that survives editing.
  private mutating func putMark() throws(LetterheadFault) {
    func property(_ id: Int) -> String {
      #"<property xmlns="\#(Self.customType)" fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="\#(id)""#
        + #" name="\#(DocumentInfo.draftKeyword)"><vt:lpwstr"#
        + #" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">1</vt:lpwstr></property>"#
    }
    guard letterhead.bytes(Self.customName) != nil else {
      let xml = DOCXPackage.declaration + #"<Properties xmlns="\#(Self.customType)">\#(property(2))</Properties>"# + "\n"
      added.append(DOCXWriter.Part(name: Self.customName, bytes: Array(xml.utf8)))
      let relation =
        #"<Relationship Id="dossierCustom" Type="\#(DOCXPackage.links)/custom-properties" Target="\#(Self.customName)"/>"#
      try put(relation, atEndOf: "_rels/.rels")
      return
    }
    let spans = try Letterhead.spans(Self.customName, letterhead.parts)
    let last = spans.elements.compactMap { $0.attribute("pid").flatMap { Int($0) } }.max() ?? 1
    try put(property(last + 1), atEndOf: Self.customName)
  }

  private mutating func putRelations(_ links: [String], addsNumbering: Bool) throws(LetterheadFault) {
    var relations = ""
    if addsNumbering {
      relations +=
        #"<Relationship Id="dossierNumbering" Type="\#(DOCXPackage.links)/numbering" Target="/\#(numberingName)"/>"#
    }
    for (index, address) in links.enumerated() {
      relations +=
        #"<Relationship Id="dossierLink\#(index + 1)" Type="\#(DOCXPackage.links)/hyperlink""#
        + #" Target="\#(XMLText.escaped(address))" TargetMode="External"/>"#
    }
    guard !relations.isEmpty else { return }
    let name = Letterhead.relations(of: letterhead.main)
    if letterhead.relations != nil { return try put(relations, atEndOf: name) }
    let xml =
      DOCXPackage.declaration
      + #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"# + relations
      + "</Relationships>\n"
    added.append(DOCXWriter.Part(name: name, bytes: Array(xml.utf8)))
  }

  /// Names the new parts; a template becomes a document.
  private mutating func putContentTypes() throws(LetterheadFault) {
    let words = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    var overrides = ""
    for part in added {
      switch part.name {
      case numberingName: overrides += #"<Override PartName="/\#(part.name)" ContentType="\#(words).numbering+xml"/>"#
      case Self.customName:
        overrides +=
          #"<Override PartName="/\#(part.name)""#
          + #" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>"#
      default: break
      }
    }
    let name = "[Content_Types].xml"
    if !overrides.isEmpty { try put(overrides, atEndOf: name) }
    let current = String(decoding: changed[name] ?? letterhead.bytes(name) ?? [], as: UTF8.self)
    let document = current.replacing("\(words).template.main+xml", with: "\(words).document.main+xml")
    if document != current { changed[name] = Array(document.utf8) }
  }

  /// Puts elements before the end of a part's root.
  private mutating func put(_ xml: String, atEndOf name: String) throws(LetterheadFault) {
    let bytes = changed[name] ?? letterhead.bytes(name) ?? []
    let spans: XMLSpans
    do throws(XMLSpans.Refusal) { spans = try XMLSpans(bytes) } catch { throw .unreadable(name) }
    let root = spans.root
    guard root.isEmpty else {
      changed[name] = Array(bytes[..<root.contentEnd]) + Array(xml.utf8) + Array(bytes[root.contentEnd...])
      return
    }
    changed[name] =
      Array(bytes[..<(root.end - 2)]) + Array((">" + xml + "</\(root.name)>").utf8) + Array(bytes[root.end...])
  }

  private var numberingName: String {
    let folder = letterhead.main.split(separator: "/").dropLast().joined(separator: "/")
    return (folder.isEmpty ? "" : folder + "/") + "numbering.xml"
  }

  /// What stands between the margins of the last section; that of US Letter with margins of an inch where it
  /// does not say.
  private var textWidth: Int {
    let spans = letterhead.body
    guard let section = spans.children(of: letterhead.bodyIndex, named: "w:sectPr").last else { return 9360 }
    func measure(_ element: String, _ attribute: String) -> Int? {
      spans.children(of: section.index, named: element).first?.element.attribute("w:\(attribute)").flatMap { Int($0) }
    }
    guard let width = measure("w:pgSz", "w"), let left = measure("w:pgMar", "left"),
      let right = measure("w:pgMar", "right"), width - left - right >= 1440
    else { return 9360 }
    return width - left - right
  }

  /// The highest number of the elements of a name below the root; 0 where there is none.
  private static func highest(_ name: String, _ attribute: String, _ spans: XMLSpans) -> Int {
    spans.children(of: 0, named: name).compactMap { $0.element.attribute(attribute).flatMap { Int($0) } }.max() ?? 0
  }
}
