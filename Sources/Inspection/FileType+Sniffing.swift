public import Bytes

extension FileType {
  /// How far from its start a PDF may have its header.
  static let pdfJunkLimit = 1024

  /// Tells a file by its bytes.
  public static func sniff(_ store: ByteStore) -> FileType {
    guard store.count > 0 else { return .empty }
    let head = store.copy(0..<4096)
    if let picture = picture(head) { return picture }
    if head.prefix(pdfJunkLimit + 5).firstPosition(of: "%PDF-") != nil { return .pdf }
    if head.starts(with: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) { return .doc }
    if head.starts(with: [0x50, 0x4b, 0x03, 0x04]) || head.starts(with: [0x50, 0x4b, 0x05, 0x06]) {
      return isWordDocument(store) ? .docx : .zip
    }
    if head.starts(with: "{\\rtf".utf8) { return .rtf }
    return markup(head) ?? (isText(store) ? .text : .unknown)
  }

  private static func picture(_ head: [UInt8]) -> FileType? {
    if head.starts(with: [0xff, 0xd8, 0xff]) { return .jpeg }
    if head.starts(with: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) { return .png }
    if head.starts(with: [0x49, 0x49, 0x2a, 0]) || head.starts(with: [0x4d, 0x4d, 0, 0x2a]) { return .tiff }
    if head.starts(with: [0x49, 0x49, 0x2b, 0]) || head.starts(with: [0x4d, 0x4d, 0, 0x2b]) { return .tiff }
    if head.starts(with: "GIF87a".utf8) || head.starts(with: "GIF89a".utf8) { return .gif }
    if head.starts(with: [0, 0, 0, 0x0c, 0x6a, 0x50, 0x20, 0x20]) { return .jpeg2000 }
    if head.starts(with: [0xff, 0x4f, 0xff, 0x51]) { return .jpeg2000 }
    if head.starts(with: "RIFF".utf8), head.dropFirst(8).starts(with: "WEBP".utf8) { return .webp }
    if head.dropFirst(4).starts(with: "ftyp".utf8), isHEIF(head) { return .heif }
    // "BM" alone begins many a text: the size of the second header must be one of those in use.
    let bitmapHeaders: [UInt8] = [12, 40, 52, 56, 64, 108, 124]
    if head.starts(with: "BM".utf8), head.count > 17, bitmapHeaders.contains(head[14]), head[15] == 0 { return .bmp }
    return nil
  }

  private static func isHEIF(_ head: [UInt8]) -> Bool {
    let brands = ["heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "avif", "avis"]
    return brands.contains { head.dropFirst(8).starts(with: $0.utf8) }
  }

  /// The name of its main part stands in the archive's directory, near the end.
  private static func isWordDocument(_ store: ByteStore) -> Bool {
    let tail = store.copy(max(0, store.count - (1 << 20))..<store.count)
    return tail[...].firstPosition(of: "word/document.xml") != nil
  }

  private static func markup(_ head: [UInt8]) -> FileType? {
    var text = head[...]
    if text.starts(with: [0xef, 0xbb, 0xbf]) { text = text.dropFirst(3) }
    let start = String(decoding: text.prefix(2048), as: UTF8.self).lowercased().drop { $0.isWhitespace }
    guard start.hasPrefix("<") else { return nil }
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") { return .html }
    if start.contains("<svg") { return .svg }
    if start.hasPrefix("<?xml") { return start.contains("<html") ? .html : .xml }
    return nil
  }

  /// No control characters but those of text, and UTF-8 or an 8-bit encoding.
  private static func isText(_ store: ByteStore) -> Bool {
    store.copy(0..<65_536).allSatisfy { $0 >= 0x20 && $0 != 0x7f || (0x09...0x0d).contains($0) || $0 == 0x1b }
  }
}

extension ArraySlice<UInt8> {
  /// Where a short text of ASCII first stands.
  func firstPosition(of text: StaticString) -> Int? {
    let wanted = Array("\(text)".utf8)
    guard let first = wanted.first, count >= wanted.count else { return nil }
    var position = startIndex
    while position <= endIndex - wanted.count {
      if self[position] == first, self[position..<position + wanted.count].elementsEqual(wanted) { return position }
      position += 1
    }
    return nil
  }
}
