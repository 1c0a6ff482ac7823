import Foundation

/// PDFs of one page for the random folders.
enum RandomPage {
  /// A picture of one bit, black where its two numbers say so.
  struct Bits {
    let width: Int
    let height: Int
    let stream: [UInt8]
  }

  /// A page that says a word, with three pictures of one bit that must stay as they are (plain, as a fax sends it, and
  /// as scanners do), a link and a field.
  static func text(_ word: String, plain: [UInt8], scan: Bits) -> [UInt8] {
    // 200 white rows as a fax sends them: a bit each, then the end of the block.
    let fax = [UInt8](repeating: 0xff, count: 25) + [0x00, 0x10, 0x01]
    let image = "/Type /XObject /Subtype /Image /BitsPerComponent 1 /ColorSpace /DeviceGray"
    return pdf([
      Array("<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [9 0 R] /DA (/Helv 9 Tf 0 g) /DR <</Font <</Helv 6 0 R>> >> >> >>".utf8),
      Array("<</Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 612 792]>>".utf8),
      Array(
        "<</Type /Page /Parent 2 0 R /Contents 4 0 R /Annots [8 0 R 9 0 R] /Resources <</Font <</F1 6 0 R>> /XObject <</Im 5 0 R /Fax 7 0 R /Scan 10 0 R>> >> >>"
          .utf8),
      stream(
        Array(
          "BT /F1 20 Tf 20 100 Td (\(word)) Tj ET q 400 0 0 400 50 200 cm /Im Do Q q 99 0 0 99 9 9 cm /Fax Do Q q 99 0 0 99 9 650 cm /Scan Do Q"
            .utf8), ""),
      stream(plain, "\(image) /Width 400 /Height 400"),
      Array("<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>".utf8),
      stream(fax, "\(image) /Width 320 /Height 200 /Filter /CCITTFaxDecode /DecodeParms <</K -1 /Columns 320 /Rows 200>>"),
      Array("<</Type /Annot /Subtype /Link /Rect [0 0 9 9] /A <</S /URI /URI (https://example.org/)>> >>".utf8),
      Array("<</Type /Annot /Subtype /Widget /FT /Tx /DA (/Helv 9 Tf 0 g) /T (name) /V (Amina) /Rect [20 20 90 40] /P 3 0 R>>".utf8),
      stream(scan.stream, "\(image) /Width \(scan.width) /Height \(scan.height) /Filter /JBIG2Decode"),
    ])
  }

  /// A page that says a word under a signature that nobody can check: what counts is that there is one.
  static func signed(_ word: String) -> [UInt8] {
    pdf([
      Array("<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [6 0 R] /SigFlags 3>> >>".utf8),
      Array("<</Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 612 792]>>".utf8),
      Array("<</Type /Page /Parent 2 0 R /Contents 4 0 R /Annots [6 0 R] /Resources <</Font <</F1 5 0 R>> >> >>".utf8),
      stream(Array("BT /F1 20 Tf 20 100 Td (\(word)) Tj ET".utf8), ""),
      Array("<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>".utf8),
      Array("<</Type /Annot /Subtype /Widget /FT /Sig /T (seal) /V 7 0 R /Rect [0 0 0 0] /P 3 0 R>>".utf8),
      Array("<</Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /ByteRange [0 9 9 9] /Contents <00>>>".utf8),
    ])
  }

  private static func stream(_ bytes: [UInt8], _ dictionary: String) -> [UInt8] {
    Array("<</Length \(bytes.count) \(dictionary)>>\nstream\n".utf8) + bytes + Array("\nendstream".utf8)
  }

  private static func pdf(_ objects: [[UInt8]]) -> [UInt8] {
    var out = Array("%PDF-1.7\n".utf8)
    var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      let digits = String(out.count)
      table += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
      out += Array("\(index + 1) 0 obj\n".utf8) + object + Array("\nendobj\n".utf8)
    }
    let trailer = "trailer\n<</Size \(objects.count + 1) /Root 1 0 R>>\nstartxref\n\(out.count)\n%%EOF\n"
    return out + Array((table + trailer).utf8)
  }
}
