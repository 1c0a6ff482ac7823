public import Bytes
import CQPDFShim

/// A PDF opened for reading, held by libqpdf.
///
/// Opening repairs what libqpdf can repair, in memory: see ``wasRepaired``. Nothing is printed, and the bytes are
/// never changed. Object streams and cross-reference streams are inflated whole by libqpdf, so a hostile file can
/// make it use much memory: open such files under a limit on the address space.
@safe public struct PDFFile: ~Copyable {
  let document: OpaquePointer
  private let bytes: ByteStore

  /// Opens with the empty password. The corresponding C++ function is `QPDF::processMemoryFile`.
  ///
  /// - Throws: ``PDFError/needsPassword``, ``PDFError/notPDF``, ``PDFError/damaged(_:)``,
  ///   ``PDFError/unsupported(_:)`` or ``PDFError/outOfMemory``.
  public init(_ bytes: ByteStore) throws(PDFError) {
    var error = cqpdf_error()
    let opened = unsafe bytes.withUnsafeBytes { buffer in
      unsafe cqpdf_open(buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), buffer.count, &error)
    }
    guard let opened = unsafe opened else { throw PDFError(error) ?? .damaged("cannot be opened") }
    unsafe document = opened
    self.bytes = bytes
  }

  deinit { unsafe cqpdf_close(document) }

  /// Whether a document is encrypted. One that needs a password does not open at all.
  public enum Encryption: Sendable {
    case none
    /// Encrypted, and the empty password opens it: normal for the forms of IRCC.
    case opensWithoutPassword
  }

  /// The corresponding C++ function is `QPDF::isEncrypted`.
  public var encryption: Encryption { unsafe cqpdf_is_encrypted(document) != 0 ? .opensWithoutPassword : .none }

  /// Whether the file was found broken, as far as it was read until now: its cross-reference table had to be rebuilt,
  /// or its beginning or end is missing. A file cut short is always one of these, or fails to open, or has
  /// ``PageProblem``s; ask after ``provePages(limits:image:)``.
  public var wasRepaired: Bool { unsafe cqpdf_was_repaired(document) != 0 }

  /// The first hundred warnings of libqpdf, in English. The corresponding C++ function is `QPDF::getWarnings`.
  public var warnings: [String] { unsafe gatherTexts { unsafe cqpdf_each_warning(document, $0, $1) } }

  /// `/Title` of the document information.
  public var title: String? { text(CQPDF_TITLE) }
  /// `/Producer` of the document information: the program that wrote the file.
  public var producer: String? { text(CQPDF_PRODUCER) }
  /// `/Creator` of the document information: the program that the text was written with.
  public var creator: String? { text(CQPDF_CREATOR) }

  /// `/Keywords` of the document information.
  public var keywords: String? { text(CQPDF_KEYWORDS) }
  /// `/Lang` of the catalog, such as `fr-CA`.
  public var language: String? { text(CQPDF_LANGUAGE) }

  private func text(_ which: Int) -> String? {
    unsafe takeBytes(cqpdf_string(document, Int32(which))).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The active content in the catalog and on at most `pageLimit` pages.
  public func activeContent(pageLimit: Int = 20_000) -> ActiveContent {
    ActiveContent(rawValue: unsafe cqpdf_active_content(document, max(0, pageLimit)))
  }
}
