internal import Bytes

/// The words on the first pages of a PDF, by `pdftotext`.
enum TextExtraction {
  /// Characters kept of one page.
  static let characterLimit = 20_000
  static let pageLimit = 5
  static let seconds = 10

  /// The text of each of the first pages, columns kept side by side; an empty text for a page without any.
  /// - Parameters:
  ///   - program: what is run in place of `pdftotext`, to see what becomes of a program that misbehaves.
  ///   - limit: the greatest output, in bytes.
  /// - Throws: why there is none: the program is missing, fails, takes too long, or writes too much.
  static func pages(
    ofOpenFile descriptor: Int32, by program: ChildProgram = .pdftotext, limit: Int = 4 << 20, seconds: Int = seconds
  ) async throws(WordsFault) -> [String] {
    let file = ChildProgram.pathOfOpenFile(descriptor)
    let arguments = ["-q", "-enc", "UTF-8", "-layout", "-l", "\(pageLimit)", file, "-"]
    let output: ChildProgram.Output
    do {
      output = try await program.run(arguments, limit: limit, seconds: seconds)
    } catch {
      switch error {
      case .notInstalled: throw WordsFault(why: .notInstalled)
      case .timedOut: throw WordsFault(why: .timeLimit)
      case .outputTooLong: throw WordsFault(why: .tooLong)
      case .notRun: throw WordsFault(why: .failed)
      }
    }
    guard output.succeeded else { throw WordsFault(why: .failed) }
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

/// No words, and why.
struct WordsFault: Error {
  let why: WordsUnread
}
