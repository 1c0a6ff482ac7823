internal import Bytes
internal import Images
internal import Inspection
internal import PDF

/// Makes PDF pages of picture files. The bytes of a JPEG go in as they are.
enum WrapImage {
  /// Pixels of a picture that has to be decoded: it is held in memory twice.
  static let pixelLimit = 50_000_000
  static let pageLimit = 200
  /// A side longer than this many inches is not believed: cameras write 72 dots an inch.
  static let longestSide = 17.0
  /// The width of a Letter page in inches, which a picture without a believable resolution fills.
  static let letterWidth = 8.5

  /// One PDF for each picture in the file.
  static func pages(_ source: SourceFile, index: Int) throws(ConversionFailure) -> [[UInt8]] {
    switch source.type {
    case .jpeg: return [try jpegPage(source.bytes, index)]
    case .png: return try decodedPages(source.bytes, .png, index)
    case .tiff: return try decodedPages(source.bytes, .tiff, index)
    case .gif: return try decodedPages(source.bytes, .gif, index)
    case .heif: return try photographPage(source, .heif, index)
    case .webp: return try photographPage(source, .webp, index)
    case .jpeg2000: return try photographPage(source, .jpeg2000, index)
    case .bmp: return [try bitmapPage(source.bytes, index)]
    case .svg: throw .notYet(source.type.rawValue)
    default: throw .unsupported(input: index, source.type)
    }
  }

  /// What wrapping did beyond laying a picture on a page: a photograph in a format that no PDF holds was encoded anew.
  static func changes(_ source: SourceFile, _ pages: [[UInt8]]) -> [FileChange] {
    guard [.heif, .webp, .jpeg2000].contains(source.type) else { return [] }
    let after = pages.reduce(0) { $0 + $1.count }
    return [
      FileChange(
        kind: .converted, before: source.bytes.count, after: after, pictures: pages.count, quality: photographQuality)
    ]
  }

  private static func jpegPage(_ store: ByteStore, _ index: Int) throws(ConversionFailure) -> [UInt8] {
    try ConversionFailure.of(index) {
      let facts = try ImageProbe.check(store, kind: .jpeg)
      let orientation = Orientation(exif: facts.orientation)
      // A PDF page can be turned and not mirrored.
      if orientation.isMirrored { return try decodedPage(store, .jpeg, 0) }
      let bytes = store.array
      let layout = PDFImagePage.Layout(
        dotsPerInch: resolution(facts, orientation), rotation: orientation.rotation,
        profile: facts.hasProfile ? JPEGSegments.profile(bytes, components: facts.bands) : [])
      return try PDFImagePage.wrap(
        jpeg: bytes, width: facts.width, height: facts.height, components: facts.bands,
        inverted: facts.colour == .cmyk && JPEGSegments.hasAdobeMarker(store.copy(0..<65_536)), layout: layout)
    }
  }

  /// The quality of a JPEG made of a photograph in another format: what it loses is not to be seen.
  static let photographQuality = 92

  /// A photograph in a format that a PDF cannot hold becomes a JPEG: without loss it would be ten times as long.
  private static func photographPage(
    _ source: SourceFile, _ kind: ImageKind, _ index: Int
  ) throws(ConversionFailure) -> [[UInt8]] {
    try ConversionFailure.of(index) {
      // Of an animation or a burst nobody can say which picture is meant.
      let facts = try ImageProbe.check(source.bytes, kind: kind)
      guard facts.pages == 1 else { throw ConversionFailure.unsupported(input: index, source.type) }
      var samples = try ImageProbe.decodeSamples(source.bytes, kind: kind, pixelLimit: pixelLimit)
      // libheif turns the picture itself; its EXIF block says only how the camera was held.
      let orientation = Orientation(exif: kind == .heif ? nil : facts.orientation)
      if orientation.isMirrored { samples = Orientation.mirrored(samples) }
      let dpi = resolution(facts, orientation)
      let jpeg = try ImageProbe.encodeJPEG(samples, quality: photographQuality, dpi: dpi)
      return [
        try PDFImagePage.wrap(
          jpeg: jpeg, width: samples.width, height: samples.height, components: samples.bands,
          layout: PDFImagePage.Layout(dotsPerInch: dpi, rotation: orientation.rotation))
      ]
    }
  }

  private static func bitmapPage(_ store: ByteStore, _ index: Int) throws(ConversionFailure) -> [UInt8] {
    try ConversionFailure.of(index) {
      let samples = try ImageProbe.decodeBitmap(store.array, pixelLimit: pixelLimit)
      return try PDFImagePage.wrap(
        samples: samples.bytes, width: samples.width, height: samples.height, components: samples.bands,
        layout: PDFImagePage.Layout(dotsPerInch: Double(samples.width) / letterWidth))
    }
  }

  private static func decodedPages(
    _ store: ByteStore, _ kind: ImageKind, _ index: Int
  ) throws(ConversionFailure) -> [[UInt8]] {
    try ConversionFailure.of(index) {
      let count = try ImageProbe.check(store, kind: kind).pages
      guard count <= pageLimit else { throw ConversionFailure.tooLarge(input: index) }
      // Only a TIFF has pages: the pictures of a GIF are an animation.
      guard count == 1 || kind == .tiff else { throw ConversionFailure.unsupported(input: index, .gif) }
      var pages: [[UInt8]] = []
      for page in 0..<count { pages.append(try decodedPage(store, kind, page)) }
      return pages
    }
  }

  private static func decodedPage(_ store: ByteStore, _ kind: ImageKind, _ page: Int) throws -> [UInt8] {
    var samples = try ImageProbe.decodeSamples(store, kind: kind, page: page, pixelLimit: pixelLimit)
    let orientation = Orientation(exif: samples.facts?.orientation)
    if orientation.isMirrored { samples = Orientation.mirrored(samples) }
    let dpi = samples.facts.map { resolution($0, orientation) } ?? 150
    return try PDFImagePage.wrap(
      samples: samples.bytes, width: samples.width, height: samples.height, components: samples.bands,
      layout: PDFImagePage.Layout(dotsPerInch: dpi, rotation: orientation.rotation))
  }

  /// Dots per inch: the file's own where the page that they give is one that exists, else those
  /// that make the page as wide as a Letter page.
  static func resolution(_ facts: ImageFacts, _ orientation: Orientation) -> Double {
    if let dpi = facts.dpi?.horizontal, Double(max(facts.width, facts.height)) / dpi <= longestSide { return dpi }
    let width = orientation.isSideways ? facts.height : facts.width
    return Double(width) / letterWidth
  }
}
