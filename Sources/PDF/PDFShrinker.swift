public import Bytes
import CQPDFShim

/// An image of a PDF that may be drawn with fewer pixels: 8-bit grey or RGB, without mask.
public struct ShrinkableImage: Equatable, Sendable {
  /// Pixels.
  public let width: Int
  /// Pixels.
  public let height: Int
  /// 1 (grey) or 3 (red, green, blue).
  public let components: Int
  /// Whether its bytes are a JPEG file; else they are samples.
  public let isJPEG: Bool
  /// The page on which it is drawn first, from 1.
  public let page: Int
  /// Bytes in the file.
  public let storedBytes: Int
  /// Pixels an inch where it is drawn largest.
  public let dotsPerInch: Double
}

/// A PDF whose images can be replaced by smaller ones; all else stays as it is.
@safe public struct PDFShrinker: ~Copyable {
  private let shrinker: OpaquePointer
  private let bytes: ByteStore
  public let images: [ShrinkableImage]

  /// - Throws: the errors of ``PDFFile/init(_:)``, ``PDFError/noPages``.
  public init(_ bytes: ByteStore) throws(PDFError) {
    var error = cqpdf_error()
    let opened = unsafe bytes.withUnsafeBytes { buffer in
      unsafe cqpdf_shrinker_open(buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), buffer.count, &error)
    }
    guard let opened = unsafe opened else { throw PDFError(error) ?? .damaged("cannot be opened") }
    unsafe shrinker = opened
    self.bytes = bytes
    images = unsafe (0..<cqpdf_shrinker_count(opened)).map { index in
      let facts = unsafe cqpdf_shrinker_facts(opened, index)
      return ShrinkableImage(
        width: Int(facts.width), height: Int(facts.height), components: Int(facts.components),
        isJPEG: facts.is_jpeg != 0, page: facts.page, storedBytes: facts.stored, dotsPerInch: facts.dots_per_inch)
    }
  }

  deinit { unsafe cqpdf_shrinker_free(shrinker) }

  /// The JPEG file or the samples of an image.
  /// - Throws: ``PDFError/damaged(_:)``, ``PDFError/limitReached``, ``PDFError/notFound``.
  public func bytes(ofImage index: Int) throws(PDFError) -> [UInt8] {
    try unsafe produceBytes { error in unsafe cqpdf_shrinker_bytes(shrinker, index, &error) }
  }

  /// Puts a JPEG in the place of an image; it is drawn as large as before.
  /// - Parameter components: those of the image, or 1 for a coloured image that becomes grey.
  /// - Throws: ``PDFError/notFound``, ``PDFError/outOfMemory``.
  public func replace(image index: Int, jpeg: [UInt8], width: Int, height: Int, components: Int) throws(PDFError) {
    var error = cqpdf_error()
    unsafe jpeg.withUnsafeBufferPointer { buffer in
      unsafe cqpdf_shrinker_replace(
        shrinker, index, buffer.baseAddress, buffer.count, Int64(width), Int64(height), Int32(components),
        &error)
    }
    if let failure = PDFError(error) { throw failure }
  }

  /// The document with what was replaced, and with its other streams compressed as well as libqpdf does. The same
  /// document and replacements give the same bytes.
  public func write() throws(PDFError) -> [UInt8] {
    try unsafe produceBytes { error in unsafe cqpdf_shrinker_write(shrinker, &error) }
  }
}
