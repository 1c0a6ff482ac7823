import CQPDFShim

/// Why a PDF could not be opened, read or made.
public enum PDFError: Error, Equatable, Sendable {
  /// The file opens with a password only.
  case needsPassword
  /// The bytes are no PDF at all.
  case notPDF
  /// The file is damaged beyond what libqpdf repairs; the detail is libqpdf's, in English.
  case damaged(String)
  /// The file uses something that libqpdf does not know, such as an unknown kind of encryption.
  case unsupported(String)
  /// Memory ran out.
  case outOfMemory
  /// What was asked for is larger than the limit given.
  case limitReached
  /// There is no such thing in the file.
  case notFound
  /// The document has no page.
  case noPages
  /// A part given to ``PDFMerger`` failed; parts count from 0.
  indirect case part(Int, PDFError)

  /// The one translator of the shim's errors; nil when there was none.
  init?(_ error: cqpdf_error) {
    let detail = PDFError.text(of: error)
    let plain: PDFError
    switch Int(error.code) {
    case CQPDF_OK: return nil
    case CQPDF_NEEDS_PASSWORD: plain = .needsPassword
    case CQPDF_NOT_PDF: plain = .notPDF
    case CQPDF_UNSUPPORTED: plain = .unsupported(detail)
    case CQPDF_OUT_OF_MEMORY: plain = .outOfMemory
    case CQPDF_LIMIT: plain = .limitReached
    case CQPDF_NOT_FOUND: plain = .notFound
    case CQPDF_NO_PAGES: plain = .noPages
    default: plain = .damaged(detail)
    }
    self = error.part >= 0 ? .part(Int(error.part), plain) : plain
  }

  private static func text(of error: cqpdf_error) -> String {
    unsafe withUnsafeBytes(of: error.detail) { bytes in
      unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}
