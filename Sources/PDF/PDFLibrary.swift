import CQPDFShim

/// The library behind this target.
public enum PDFLibrary {
  /// The version of libqpdf. The corresponding C++ function is `QPDF::QPDFVersion`.
  public static let version = unsafe String(cString: cqpdf_version())
}
