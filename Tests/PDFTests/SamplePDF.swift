/// Writes small PDFs object by object, with a true cross-reference table.
struct SamplePDF {
  private var objects: [[UInt8]] = []
  var trailer = ""

  /// Adds an object and gives its number; the first is the catalog.
  @discardableResult
  mutating func add(_ text: String) -> Int {
    objects.append(Array(text.utf8))
    return objects.count
  }

  @discardableResult
  mutating func add(stream bytes: [UInt8], _ dictionary: String = "") -> Int {
    let head = "<</Length \(bytes.count) \(dictionary)>>\nstream\n"
    objects.append(Array(head.utf8) + bytes + Array("\nendstream".utf8))
    return objects.count
  }

  func bytes() -> [UInt8] {
    var out = Array("%PDF-1.7\n".utf8)
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(out.count)
      out += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
    }
    let start = out.count
    out += Array("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8)
    for offset in offsets {
      let digits = String(offset)
      out += Array((String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n").utf8)
    }
    out += Array("trailer\n<</Size \(objects.count + 1) /Root 1 0 R \(trailer)>>\nstartxref\n\(start)\n%%EOF\n".utf8)
    return out
  }

  /// A document whose pages say `words`, one each. Object 1 is the catalog, 2 the page tree, 3 the font; then two
  /// objects a page: the page and its content.
  static func pages(_ words: [String], catalog: String = "", page: String = "", trailer: String = "") -> SamplePDF {
    var pdf = SamplePDF()
    pdf.trailer = trailer
    pdf.add("<</Type /Catalog /Pages 2 0 R \(catalog)>>")
    let kids = words.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    pdf.add("<</Type /Pages /Kids [\(kids)] /Count \(words.count) /MediaBox [0 0 300 200]>>")
    pdf.add("<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>")
    for (index, word) in words.enumerated() {
      pdf.add(
        "<</Type /Page /Parent 2 0 R /Resources <</Font <</F1 3 0 R>> >> /Contents \(5 + 2 * index) 0 R \(page)>>")
      pdf.add(stream: Array("BT /F1 20 Tf 20 100 Td (\(word)) Tj ET".utf8))
    }
    return pdf
  }

  /// One page that draws one image, object 5.
  static func image(_ bytes: [UInt8], _ dictionary: String) -> [UInt8] {
    var pdf = SamplePDF()
    pdf.add("<</Type /Catalog /Pages 2 0 R>>")
    pdf.add("<</Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 100 100]>>")
    pdf.add("<</Type /Page /Parent 2 0 R /Resources <</XObject <</Im 5 0 R>> >> /Contents 4 0 R>>")
    pdf.add(stream: Array("q 100 0 0 100 0 0 cm /Im Do Q".utf8))
    pdf.add(stream: bytes, "/Type /XObject /Subtype /Image \(dictionary)")
    return pdf.bytes()
  }
}
