import CQPDFShim

/// Gives a PDF made by cairo what cairo does not write, and takes away what changes from run to run.
public enum PDFFinisher {
  /// Sets the title, which viewers then show, and the language; removes the dates and the XMP packet; writes a
  /// document whose bytes depend on its content alone. Structure and bookmarks stay.
  ///
  /// - Parameters:
  ///   - language: `/Lang`, such as `fr-CA`; empty for none.
  ///   - created: the day of creation as `YYYYMMDD`, or nil for none.
  /// - Throws: the errors of ``PDFFile/init(_:)``.
  public static func finish(
    _ bytes: [UInt8], title: String, language: String, created: String? = nil
  ) throws(PDFError) -> [UInt8] {
    try unsafe produceBytes { error in
      unsafe bytes.withUnsafeBufferPointer { buffer in
        guard let created else {
          return unsafe cqpdf_finish(buffer.baseAddress, buffer.count, title, language, nil, &error)
        }
        return unsafe cqpdf_finish(buffer.baseAddress, buffer.count, title, language, "D:" + created, &error)
      }
    }
  }
}
