import CQPDFShim

/// An image found on a page, during ``PDFFile/provePages(limits:image:)``.
@safe public struct PageImage {
  public enum Content: Equatable, Sendable {
    /// A JPEG file, to be decoded by the caller: ``PageImage/withUnsafeBytes(_:)``.
    case jpeg
    /// Samples that were decoded and are complete.
    case samples
    /// An image whose last filter this target does not undo: `JPXDecode`, `JBIG2Decode`, `CCITTFaxDecode`. Only
    /// rendering the page proves it.
    case unprovable(filter: String)
  }

  /// The page where the image was first met, from 1.
  public let page: Int
  public let content: Content
  /// Pixels, as the image dictionary says.
  public let width: Int
  /// Pixels, as the image dictionary says.
  public let height: Int
  /// Bits a component.
  public let bits: Int
  /// Components a pixel; 0 when the colour space does not tell.
  public let components: Int
  private let bytes: UnsafeRawBufferPointer

  init(_ image: cqpdf_image) {
    page = unsafe image.page
    width = unsafe Int(image.width)
    height = unsafe Int(image.height)
    bits = unsafe Int(image.bits)
    components = unsafe Int(image.components)
    switch unsafe Int(image.kind) {
    case CQPDF_IMAGE_JPEG: content = .jpeg
    case CQPDF_IMAGE_SAMPLES: content = .samples
    default:
      content = .unprovable(filter: unsafe image.filter.map { unsafe String(cString: $0) } ?? "")
    }
    unsafe bytes = UnsafeRawBufferPointer(start: image.bytes, count: image.count)
  }

  /// The number of bytes of the JPEG; 0 for other contents.
  public var count: Int { unsafe bytes.count }

  /// Lends the bytes of the JPEG. Only to be called while the image is reported: they are released afterwards.
  public func withUnsafeBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe body(bytes)
  }
}
