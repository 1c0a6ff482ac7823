internal import Bytes
internal import XML
internal import Zip

/// The words of a Word document, by libzip and libxml2: paragraphs as lines, page breaks as form feeds.
enum DocumentText {
  /// Bytes of the document's XML that are read at most.
  private static let limit = 8 << 20

  /// `nil` where it is not such a document, is encrypted or damaged.
  static func words(ofOpenFile descriptor: Int32) -> String? {
    let path = Array(ChildProgram.pathOfOpenFile(descriptor).utf8)
    guard let file = try? OpenFile.reading(path), let directory = try? ZipDirectory(reading: file),
      let entry = directory.entries.first(where: { $0.name == "word/document.xml" }),
      let read = try? directory.bytes(of: entry, in: file, limit: limit), case .success(let bytes) = read
    else { return nil }
    return try? words(bytes)
  }

  private static func words(_ bytes: [UInt8]) throws(XMLFault) -> String {
    var reader = try XMLReader(bytes, limits: XMLLimits(bytes: limit, text: limit))
    var text = ""
    var isText = false
    while let event = try reader.next() {
      switch event {
      case .start(let name, let attributes):
        switch name {
        case "t": isText = true
        case "tab": text += "\t"
        case "br":
          text += attributes.contains { $0.name == "type" && $0.value == "page" } ? "\n\u{0C}" : "\n"
        case "lastRenderedPageBreak": if !text.hasSuffix("\u{0C}") { text += "\n\u{0C}" }
        default: break
        }
      case .end(let name):
        if name == "t" { isText = false }
        // Paragraphs of Word are apart as by an empty line.
        if name == "p" { text += "\n\n" }
      case .text(let words): if isText { text += words }
      }
    }
    return text
  }
}
