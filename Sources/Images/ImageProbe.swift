public import Bytes
internal import CVipsShim
internal import Glibc

/// Decodes pictures: JPEGs are checked by libjpeg itself, all else is libvips'. Hostile bytes belong in a worker process.
public enum ImageProbe {
  /// The greatest number of pixels of a page that is decoded, unless told otherwise.
  public static let pixelLimit = 200_000_000

  /// Started once, when first needed: it costs tens of milliseconds.
  private static let isStarted = dossier_image_start() == 0

  private static let detailBytes = 256

  /// Decodes every pixel of a page and keeps none.
  /// - Parameter page: of a TIFF, counted from 0.
  public static func check(
    _ store: ByteStore, kind: ImageKind, page: Int = 0, pixelLimit: Int = ImageProbe.pixelLimit
  ) throws(ImageFault) -> ImageFacts {
    try unsafe store.withUnsafeBytes { bytes throws(ImageFault) in
      try unsafe check(bytes, kind: kind, page: page, pixelLimit: pixelLimit)
    }
  }

  /// Decodes every pixel of a picture that lies in a greater buffer.
  public static func check(
    _ bytes: UnsafeRawBufferPointer, kind: ImageKind, page: Int = 0, pixelLimit: Int = ImageProbe.pixelLimit
  ) throws(ImageFault) -> ImageFacts {
    let end = try unsafe ImageStructure.end(of: bytes, kind: kind)
    var facts = dossier_image_facts()
    var detail = [CChar](repeating: 0, count: detailBytes)
    let status: dossier_image_status
    if kind == .jpeg {
      status = unsafe dossier_jpeg_check(
        bytes.baseAddress, bytes.count, Int64(pixelLimit), end, &facts, &detail, detailBytes)
    } else {
      guard isStarted else { throw .notStarted }
      status = unsafe dossier_image_check(
        bytes.baseAddress, bytes.count, kind.code, Int32(clamping: page), Int64(pixelLimit), &facts, &detail,
        detailBytes)
    }
    if let fault = ImageFault.of(status, facts, text(detail)) { throw fault }
    return ImageFacts(facts)
  }

  /// Decodes a page to 8-bit grey or RGB samples; what is transparent becomes white.
  public static func decodeSamples(
    _ store: ByteStore, kind: ImageKind, page: Int = 0, pixelLimit: Int = ImageProbe.pixelLimit
  ) throws(ImageFault) -> ImageSamples {
    guard isStarted else { throw .notStarted }
    var facts = dossier_image_facts()
    var detail = [CChar](repeating: 0, count: detailBytes)
    var memory: UnsafeMutablePointer<UInt8>?
    var count = 0
    let status = unsafe store.withUnsafeBytes { bytes in
      unsafe dossier_image_samples(
        bytes.baseAddress, bytes.count, kind.code, Int32(clamping: page), Int64(pixelLimit), &facts, &memory, &count,
        &detail, detailBytes)
    }
    if let fault = ImageFault.of(status, facts, text(detail)) { throw fault }
    let samples = unsafe taken(memory, count)
    let (width, height, bands) = (Int(facts.width), Int(facts.height), Int(facts.bands))
    guard bands == 1 || bands == 3, samples.count == width * height * bands
    else { throw .unsupported("\(bands) channels") }
    return ImageSamples(width: width, height: height, bands: bands, bytes: samples, facts: ImageFacts(facts))
  }

  /// Encodes a JPEG: same samples, same library, same bytes.
  /// - Parameter quality: 1 to 100.
  public static func encodeJPEG(_ samples: ImageSamples, quality: Int, dpi: Double) throws(ImageFault) -> [UInt8] {
    var bytes = try encode(samples, .jpeg, quality: quality, dpi: dpi)
    // Without metadata libvips writes no JFIF header, hence no resolution: it is put behind the
    // start of image by hand. Unit "dots per inch", two numbers with the high byte first, no thumbnail.
    let dots = UInt16(clamping: Int(dpi.rounded()))
    let density = [UInt8(dots >> 8), UInt8(dots & 255)]
    let header: [UInt8] = [0xff, 0xe0, 0, 16] + Array("JFIF\0".utf8) + [1, 1, 1] + density + density + [0, 0]
    bytes.insert(contentsOf: header, at: 2)
    return bytes
  }

  /// Draws samples with fewer pixels and encodes them as a JPEG: same samples, same library, same bytes.
  /// - Parameters:
  ///   - width: pixels, at most those of the samples.
  ///   - height: pixels, at most those of the samples.
  ///   - quality: 1 to 100.
  ///   - asGrey: without colour.
  public static func smallerJPEG(
    _ samples: ImageSamples, width: Int, height: Int, quality: Int, asGrey: Bool = false
  ) throws(ImageFault) -> [UInt8] {
    guard isStarted else { throw .notStarted }
    var detail = [CChar](repeating: 0, count: detailBytes)
    var memory: UnsafeMutablePointer<UInt8>?
    var count = 0
    let status = unsafe dossier_image_smaller_jpeg(
      samples.bytes, samples.bytes.count, Int32(samples.width), Int32(samples.height), Int32(samples.bands),
      Int32(width), Int32(height), Int32(quality), asGrey ? 1 : 0, &memory, &count, &detail, detailBytes)
    if let fault = ImageFault.of(status, dossier_image_facts(), text(detail)) { throw fault }
    return unsafe taken(memory, count)
  }

  /// Encodes a PNG: same samples, same library, same bytes.
  public static func encodePNG(_ samples: ImageSamples, dpi: Double) throws(ImageFault) -> [UInt8] {
    try encode(samples, .png, quality: 0, dpi: dpi)
  }

  private static func encode(
    _ samples: ImageSamples, _ kind: ImageKind, quality: Int, dpi: Double
  ) throws(ImageFault) -> [UInt8] {
    guard isStarted else { throw .notStarted }
    var detail = [CChar](repeating: 0, count: detailBytes)
    var memory: UnsafeMutablePointer<UInt8>?
    var count = 0
    let status = unsafe dossier_image_encode(
      samples.bytes, samples.bytes.count, Int32(samples.width), Int32(samples.height), Int32(samples.bands), dpi,
      kind.code, Int32(quality), &memory, &count, &detail, detailBytes)
    if let fault = ImageFault.of(status, dossier_image_facts(), text(detail)) { throw fault }
    return unsafe taken(memory, count)
  }

  /// Copies memory of libvips and frees it.
  private static func taken(_ memory: UnsafeMutablePointer<UInt8>?, _ count: Int) -> [UInt8] {
    guard let memory = unsafe memory else { return [] }
    defer { unsafe dossier_image_free(memory) }
    return unsafe Array(UnsafeBufferPointer(start: memory, count: count))
  }

  private static func text(_ characters: [CChar]) -> String {
    String(decoding: characters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
