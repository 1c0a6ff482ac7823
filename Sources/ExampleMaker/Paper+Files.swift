import Images
import PDF
import Pages

extension Paper {
  /// The day stamped on every file: that of the first examples, so that all bytes stay the same.
  static let day = PageDay(year: 2026, month: 11, day: 21)

  /// A PDF whose text can be read as text.
  func pdf(_ title: String) throws -> [UInt8] { try DrawnPage.pdf(pages, title: title, day: Self.day) }

  /// The first page as a scanner gives it: a JPEG picture.
  func jpeg(dotsPerInch: Double = 110, grey: Bool = false, quality: Int = 55) throws -> [UInt8] {
    try Scan.jpeg(pages[0], dotsPerInch: dotsPerInch, grey: grey, quality: quality).bytes
  }

  /// The first page scanned and put into a PDF, without any text in it.
  func scannedPDF(dotsPerInch: Double = 110, grey: Bool = false, quality: Int = 55) throws -> [UInt8] {
    let scan = try Scan.jpeg(pages[0], dotsPerInch: dotsPerInch, grey: grey, quality: quality)
    return try PDFImagePage.wrap(
      jpeg: scan.bytes, width: scan.width, height: scan.height, components: grey ? 1 : 3,
      layout: PDFImagePage.Layout(dotsPerInch: dotsPerInch))
  }
}

/// A page turned into a picture.
struct Scan {
  let bytes: [UInt8]
  let width: Int
  let height: Int

  static func jpeg(_ page: DrawnPage, dotsPerInch: Double, grey: Bool, quality: Int) throws -> Scan {
    let raster = try page.raster(dotsPerInch: dotsPerInch, grey: grey)
    let samples = ImageSamples(
      width: raster.width, height: raster.height, bands: raster.channels, bytes: raster.samples)
    return Scan(
      bytes: try ImageProbe.encodeJPEG(samples, quality: quality, dpi: dotsPerInch), width: raster.width,
      height: raster.height)
  }
}
