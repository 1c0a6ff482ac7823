import CQPDFShim

/// Makes a PDF of one page that is one picture.
public enum PDFImagePage {
  /// What is the same for all pictures.
  public struct Layout: Sendable {
    /// Pixels an inch: the page is as large as the picture at this resolution. Above 0.
    public var dotsPerInch: Double
    /// How far the page is turned clockwise when shown: 0, 90, 180 or 270.
    public var rotation: Int
    /// An ICC profile for the picture's components.
    public var profile: [UInt8]

    public init(dotsPerInch: Double, rotation: Int = 0, profile: [UInt8] = []) {
      self.dotsPerInch = dotsPerInch
      self.rotation = rotation
      self.profile = profile
    }
  }

  /// Wraps a JPEG file, whose bytes go into the page unchanged.
  ///
  /// - Parameters:
  ///   - width: pixels.
  ///   - height: pixels.
  ///   - components: 1, 3 or 4.
  ///   - inverted: for 4 components, whether 255 is no ink, as Adobe's programs write it.
  /// - Throws: ``PDFError/unsupported(_:)`` when the numbers make no page, ``PDFError/outOfMemory``.
  public static func wrap(
    jpeg: [UInt8], width: Int, height: Int, components: Int, inverted: Bool = false, layout: Layout
  ) throws(PDFError) -> [UInt8] {
    try make(jpeg, true, width, height, components, inverted, layout)
  }

  /// Compresses rows of 8-bit samples without loss.
  ///
  /// - Parameters:
  ///   - samples: `width * height * components` bytes, rows from the top, without padding.
  ///   - components: 1 (grey) or 3 (red, green, blue).
  /// - Throws: ``PDFError/unsupported(_:)`` when the numbers do not fit, ``PDFError/outOfMemory``.
  public static func wrap(
    samples: [UInt8], width: Int, height: Int, components: Int, layout: Layout
  ) throws(PDFError) -> [UInt8] {
    try make(samples, false, width, height, components, false, layout)
  }

  private static func make(
    _ bytes: [UInt8], _ isJPEG: Bool, _ width: Int, _ height: Int, _ components: Int, _ inverted: Bool, _ layout: Layout
  ) throws(PDFError) -> [UInt8] {
    var error = cqpdf_error()
    let made = unsafe bytes.withUnsafeBufferPointer { data in
      unsafe layout.profile.withUnsafeBufferPointer { profile in
        var picture = unsafe cqpdf_picture(
          bytes: data.baseAddress, count: data.count, is_jpeg: isJPEG ? 1 : 0, width: Int32(clamping: width),
          height: Int32(clamping: height), components: Int32(clamping: components), inverted: inverted ? 1 : 0,
          profile: profile.baseAddress, profile_count: profile.count, rotation: Int32(clamping: layout.rotation),
          dots_per_inch: layout.dotsPerInch)
        return unsafe takeBytes(cqpdf_image_page(&picture, &error))
      }
    }
    if let failure = PDFError(error) { throw failure }
    guard let made else { throw .damaged("nothing was written") }
    return made
  }
}
