import FoundationEssentials
import Testing

/// Small PDFs that unpack to half a gigabyte.
enum Bomb {
  private static let filter = "/Filter[/FlateDecode/FlateDecode]"

  /// The content of the one page is the bomb.
  static func page() throws -> [UInt8] {
    SampleFile.pdf(objects: [
      Array("<</Type/Catalog/Pages 2 0 R>>".utf8), Array("<</Type/Pages/Count 1/Kids[3 0 R]>>".utf8),
      Array("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<<>>/Contents 4 0 R>>".utf8),
      SampleFile.stream(filter, try packed("")),
    ])
  }

  /// The object stream that holds the catalogue is the bomb.
  static func objectStream() throws -> [UInt8] {
    var bytes = Array("%PDF-1.5\n".utf8)
    let pages = bytes.count
    bytes += Array("2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n".utf8)
    let page = bytes.count
    bytes += Array("3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>\nendobj\n".utf8)
    let objects = bytes.count
    bytes += Array("4 0 obj\n".utf8)
    bytes += SampleFile.stream("/Type/ObjStm/N 1/First 4" + filter, try packed("1 0 <</Type/Catalog/Pages 2 0 R>>"))
    bytes += Array("\nendobj\n".utf8)
    let table = bytes.count
    func row(_ kind: UInt8, _ first: Int, _ second: UInt8) -> [UInt8] {
      [kind, UInt8(first >> 16 & 0xFF), UInt8(first >> 8 & 0xFF), UInt8(first & 0xFF), second]
    }
    let rows = [(0, 0, 255), (2, 4, 0), (1, pages, 0), (1, page, 0), (1, objects, 0), (1, table, 0)]
      .flatMap { row(UInt8($0.0), $0.1, UInt8($0.2)) }
    bytes += Array("5 0 obj\n".utf8) + SampleFile.stream("/Type/XRef/Size 6/W[1 3 1]/Root 1 0 R", rows)
    return bytes + Array("\nendobj\nstartxref\n\(table)\n%%EOF\n".utf8)
  }

  /// A beginning and 512 MiB of spaces, deflated twice.
  private static func packed(_ beginning: String) throws -> [UInt8] {
    let run = try Tool.python(
      """
      import base64, sys, zlib
      packer, spaces = zlib.compressobj(9), b" " * (1 << 20)
      inner = packer.compress(sys.argv[1].encode())
      for _ in range(512): inner += packer.compress(spaces)
      inner += packer.flush()
      print(base64.b64encode(zlib.compress(inner, 9)).decode(), end="")
      """, [beginning])
    return [UInt8](try #require(Data(base64Encoded: Data(run.output)), "\(run.messages)"))
  }
}
