/// A Word document on whose paper a letter is written: its headers, footers, pictures and styles.
///
/// Every part stays as it was, byte for byte, but those that must know of the letter: the body of the main part, the
/// content types, the relations, the numbering, and the custom properties, where a draft's mark goes.
public struct Letterhead: Sendable {
  let parts: [DOCXWriter.Part]
  /// The name of the main part, such as `word/document.xml`.
  let main: String
  let body: XMLSpans
  /// The position of `w:body` among the elements of the main part.
  let bodyIndex: Int
  let styles: DOCXStyleSheet
  /// Whether its paragraphs have space between them by themselves.
  let isSpaced: Bool
  let numbering: String?
  /// The sound relations of the main part.
  let relations: XMLSpans?

  /// Reads a letterhead from the files inside a Word document.
  /// - Throws: ``LetterheadFault``.
  public init(parts: [DOCXWriter.Part]) throws(LetterheadFault) {
    self.parts = parts
    try LetterheadSafety.check(parts)
    let package = try Self.spans("_rels/.rels", parts)
    guard let target = Self.target(of: "/officeDocument", in: package) else { throw .unreadable("_rels/.rels") }
    main = Self.path(target, in: "")
    body = try Self.spans(main, parts)
    guard body.root.attribute("xmlns:w") == DOCXPackage.main,
      let found = body.children(of: 0, named: "w:body").first, !found.element.isEmpty
    else { throw .unreadable(main) }
    bodyIndex = found.index
    let relationsName = Self.relations(of: main)
    relations = parts.contains { $0.name == relationsName } ? try Self.spans(relationsName, parts) : nil
    let folder = main.split(separator: "/").dropLast().joined(separator: "/")
    numbering = relations.flatMap { Self.target(of: "/numbering", in: $0) }.map { Self.path($0, in: folder) }
    if let name = relations.flatMap({ Self.target(of: "/styles", in: $0) }).map({ Self.path($0, in: folder) }) {
      let spans = try Self.spans(name, parts)
      styles = DOCXStyleSheet(named: Self.names(spans))
      isSpaced = Self.isSpaced(spans)
    } else {
      styles = DOCXStyleSheet(named: [:])
      isSpaced = false
    }
  }

  /// The parts of a letter on this paper, in the order of the letterhead's parts, new ones last.
  /// - Throws: ``LetterheadFault`` where a part that must change cannot be read.
  public func write(_ document: Document) throws(LetterheadFault) -> [DOCXWriter.Part] {
    var writer = LetterheadWriter(letterhead: self)
    return try writer.write(document)
  }

  func bytes(_ name: String) -> [UInt8]? { parts.first { $0.name == name }?.bytes }

  static func spans(_ name: String, _ parts: [DOCXWriter.Part]) throws(LetterheadFault) -> XMLSpans {
    guard let bytes = parts.first(where: { $0.name == name })?.bytes else { throw .unreadable(name) }
    do throws(XMLSpans.Refusal) { return try XMLSpans(bytes) } catch { throw .unreadable(name) }
  }

  /// The file of the relations of a part.
  static func relations(of part: String) -> String {
    var folders = part.split(separator: "/").map(String.init)
    let name = folders.removeLast()
    return (folders + ["_rels", "\(name).rels"]).joined(separator: "/")
  }

  /// The target of the first relation of a type; the transitional and the strict type end alike.
  static func target(of type: String, in relations: XMLSpans) -> String? {
    relations.elements.first { $0.name == "Relationship" && $0.attribute("Type")?.hasSuffix(type) == true }?
      .attribute("Target")
  }

  /// The path of a part that a relation names, from the folder of the part that has the relation.
  static func path(_ target: String, in folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var steps = folder.split(separator: "/").map(String.init)
    for step in target.split(separator: "/") {
      switch step {
      case ".": continue
      case "..": _ = steps.popLast()
      default: steps.append(String(step))
      }
    }
    return steps.joined(separator: "/")
  }

  /// Whether the default style of paragraphs, or what all begin with, leaves three points above or below.
  private static func isSpaced(_ styles: XMLSpans) -> Bool {
    func below(_ index: Int, _ path: [String]) -> Int? {
      path.reduce(index as Int?) { place, name in place.flatMap { styles.children(of: $0, named: name).first?.index } }
    }
    // LibreOffice names the default style and does not mark it.
    let kinds = styles.children(of: 0, named: "w:style").filter { $0.element.attribute("w:type") == "paragraph" }
    let normal =
      kinds.first { ["1", "true"].contains($0.element.attribute("w:default")) }
      ?? kinds.first { below($0.index, ["w:name"]).flatMap { styles.elements[$0].attribute("w:val") }?.lowercased() == "normal" }
    let places = [
      normal.flatMap { below($0.index, ["w:pPr", "w:spacing"]) },
      below(0, ["w:docDefaults", "w:pPrDefault", "w:pPr", "w:spacing"]),
    ]
    func length(_ name: String) -> Int {
      places.compactMap(\.self).lazy.compactMap { styles.elements[$0].attribute(name).flatMap { Int($0) } }.first ?? 0
    }
    return length("w:after") + length("w:before") >= 60
  }

  /// The identifiers of the styles by type and name, in small letters: Word ignores the case of its own names.
  private static func names(_ styles: XMLSpans) -> [String: String] {
    var ids: [String: String] = [:]
    for (index, style) in styles.children(of: 0, named: "w:style") {
      guard let type = style.attribute("w:type"), let id = style.attribute("w:styleId"),
        let name = styles.children(of: index, named: "w:name").first?.element.attribute("w:val")
      else { continue }
      let key = "\(type) \(name.lowercased())"
      if ids[key] == nil { ids[key] = id }
    }
    return ids
  }
}
