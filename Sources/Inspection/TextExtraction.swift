internal import Bytes

/// The words on the first pages of a PDF, by `pdftotext`.
enum TextExtraction {
  /// Characters kept of one page.
  static let characterLimit = 20_000
  static let pageLimit = 5
  static let seconds = 10

  /// The text of each of the first pages, columns kept side by side; an empty text for a page without any. `nil`
  /// where the program is not installed, fails, or takes too long.
  static func pages(ofOpenFile descriptor: Int32) async -> [String]? {
    let file = ChildProgram.pathOfOpenFile(descriptor)
    let arguments = ["-q", "-enc", "UTF-8", "-layout", "-l", "\(pageLimit)", file, "-"]
    guard
      let output = try? await ChildProgram.pdftotext.run(arguments, limit: 4 << 20, seconds: seconds),
      output.succeeded
    else { return nil }
    // Each page ends with a form feed.
    let pages = output.bytes.split(separator: 12, omittingEmptySubsequences: false).dropLast()
    return pages.map { String(String(decoding: $0, as: UTF8.self).prefix(characterLimit)) }
  }

  /// Whether a PDF can have text at all: without a font there is none. Names are never encrypted, but the resources of
  /// pages may be packed in object streams, where only reading tells.
  static func mayHaveText(_ store: ByteStore) -> Bool {
    unsafe store.withUnsafeBytes { bytes in
      let font = unsafe ByteSearch.first("/Font", in: bytes)
      let packed = unsafe ByteSearch.first("/ObjStm", in: bytes)
      return font != nil || packed != nil
    }
  }
}
