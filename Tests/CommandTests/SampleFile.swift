import FoundationEssentials

/// Small files that are what their names say, and some that are not.
enum SampleFile {
  /// A PDF with one line of text a page.
  static func pdf(_ pages: [String]) -> [UInt8] {
    var objects = [
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Count \(pages.count)/Kids[\(pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " "))]>>",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ].map { Array($0.utf8) }
    for (index, text) in pages.enumerated() {
      let content = "BT /F1 12 Tf 72 720 Td (\(text)) Tj ET"
      objects.append(
        Array("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents \(5 + 2 * index) 0 R>>".utf8))
      objects.append(stream("", Array(content.utf8)))
    }
    return pdf(objects: objects)
  }

  static func stream(_ entries: String, _ bytes: [UInt8]) -> [UInt8] {
    Array("<<\(entries)/Length \(bytes.count)>>stream\n".utf8) + bytes + Array("\nendstream".utf8)
  }

  /// A PDF of objects that are numbered from 1, the first of them its catalogue.
  static func pdf(objects: [[UInt8]]) -> [UInt8] {
    var bytes = Array("%PDF-1.5\n".utf8)
    var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      table += String(repeating: "0", count: 10 - String(bytes.count).count) + "\(bytes.count) 00000 n \n"
      bytes += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
    }
    let start = bytes.count
    bytes += Array((table + "trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n").utf8)
    return bytes
  }

  /// A grey JPEG of 16 × 16 pixels with a remark, so that no two need be the same.
  static func jpeg(remark: String) -> [UInt8] {
    let plain = [UInt8](
      Data(
        base64Encoded: """
          /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBk\
          eFxlZ2P/wAALCAAQABABAREA/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAA/AKYB/9k=
          """) ?? Data())
    let comment = Array(remark.utf8)
    return plain.prefix(2) + [0xFF, 0xFE, UInt8((comment.count + 2) >> 8), UInt8((comment.count + 2) & 0xFF)] + comment
      + plain.dropFirst(2)
  }

  /// The first bytes of a picture as telephones make it.
  static let heic =
    [0, 0, 0, 24] + Array("ftypheic".utf8) + [0, 0, 0, 0] + Array("mif1heic".utf8) + [0, 0, 0, 8] + Array("mdat".utf8)

  static let svg = Array(
    "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><rect width=\"9\" height=\"9\"/></svg>\n"
      .utf8)
}
