internal import Bytes

/// The words on the first pages of a PDF, by `pdftotext`.
enum TextExtraction {
  /// Characters kept of one page.
  static let characterLimit = 20_000
  /// Characters kept of one file.
  static let fileLimit = 300_000
  /// A year of statements, or a letter with all its enclosures, has fewer pages.
  static let pageLimit = 30
  static let seconds = 10

  /// What was read.
  struct Words {
    /// The text of each of the first pages, columns kept side by side; an empty text for a page without any.
    var pages: [String] = []
    /// Whether a page had more than was kept.
    var isCut = false
  }

  /// The text of the first pages.
  /// - Parameters:
  ///   - program: what is run in place of `pdftotext`, to see what becomes of a program that misbehaves.
  ///   - limit: the greatest output, in bytes.
  /// - Throws: why there is none: the program is missing, fails, takes too long, or writes too much.
  static func words(
    ofOpenFile descriptor: Int32, by program: ChildProgram = .pdftotext, limit: Int = 4 << 20, seconds: Int = seconds
  ) async throws(WordsFault) -> Words {
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
    return words(output.bytes)
  }

  /// Each page ends with a form feed.
  private static func words(_ bytes: [UInt8]) -> Words {
    var words = Words()
    var left = fileLimit
    for page in bytes.split(separator: 12, omittingEmptySubsequences: false).dropLast() {
      let whole = String(decoding: page, as: UTF8.self)
      let kept = String(whole.prefix(min(characterLimit, left)))
      if kept.utf8.count < whole.utf8.count { words.isCut = true }
      words.pages.append(kept)
      // Counted in bytes, which are no fewer than characters and need no second pass.
      left = max(0, left - kept.utf8.count)
    }
    return words
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
