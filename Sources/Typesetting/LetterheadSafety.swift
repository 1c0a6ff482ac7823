/// What a letterhead may not hold: programs, ways out of the file, a signature.
enum LetterheadSafety {
  private static let programs = ["vbaproject", "vbadata", "/control", "/activex", "/oleobject", "/package", "/afchunk"]

  /// - Throws: the first thing found that is refused.
  static func check(_ parts: [DOCXWriter.Part]) throws(LetterheadFault) {
    let types = try Letterhead.spans("[Content_Types].xml", parts)
    for element in types.elements {
      let type = (element.attribute("ContentType") ?? "").lowercased()
      if type.contains("macroenabled") || type.contains("vbaproject") || type.contains("activex") {
        throw .activeContent(element.attribute("PartName") ?? type)
      }
    }
    for part in parts where part.name.lowercased().hasSuffix("vbaproject.bin") { throw .activeContent(part.name) }
    for part in parts where part.name.hasSuffix(".rels") {
      for relation in try Letterhead.spans(part.name, parts).elements where relation.name == "Relationship" {
        let type = (relation.attribute("Type") ?? "").lowercased()
        if relation.attribute("TargetMode") == "External" { throw .external(relation.attribute("Target") ?? "") }
        if type.contains("digital-signature") { throw .signed }
        // The relation "package" is an embedded document; that of the file itself ends otherwise.
        if programs.contains(where: { type.hasSuffix($0) }) { throw .activeContent(relation.attribute("Target") ?? type) }
      }
    }
  }
}
