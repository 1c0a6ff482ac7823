/// A page described by what stands where, to be made a PDF page or an image.
///
/// Points, the origin at the top left, y downward; text stands on its baseline.
public struct DrawnPage: Sendable {
  /// The size, in points.
  public let width, height: Double
  private var items: [Item] = []

  private enum Item {
    case text(TextRun, x: Double, y: Double, size: Double, family: FontFamily)
    case line(x1: Double, y1: Double, x2: Double, y2: Double, width: Double, color: PageColor)
    case box(x: Double, y: Double, width: Double, height: Double, line: Double?, color: PageColor)
  }

  /// An empty page; US Letter unless said.
  public init(width: Double = 612, height: Double = 792) {
    self.width = width
    self.height = height
  }

  /// Puts a line of text with its baseline at `y`.
  public mutating func text(
    _ text: String, x: Double, y: Double, size: Double = 11, bold: Bool = false, italic: Bool = false,
    family: FontFamily = .sans, color: PageColor = .black
  ) {
    items.append(.text(TextRun(text, bold: bold, italic: italic, color: color), x: x, y: y, size: size, family: family))
  }

  /// Puts a straight line.
  public mutating func line(
    x1: Double, y1: Double, x2: Double, y2: Double, width: Double = 0.75, color: PageColor = .black
  ) {
    items.append(.line(x1: x1, y1: y1, x2: x2, y2: y2, width: width, color: color))
  }

  /// Puts a box: filled, or outlined when `outline` gives the thickness of its line.
  public mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, outline: Double? = nil, color: PageColor = .black
  ) {
    items.append(.box(x: x, y: y, width: width, height: height, line: outline, color: color))
  }

  /// The pages as a PDF with real text.
  /// - Throws: ``PageFault``.
  public static func pdf(_ pages: [DrawnPage], title: String, day: PageDay) throws(PageFault) -> [UInt8] {
    let fonts = try PageFonts()
    let document = PDFPages(
      width: pages.first?.width ?? 612, height: pages.first?.height ?? 792, title: title, day: day)
    for page in pages {
      document.setPageSize(width: page.width, height: page.height)
      try page.draw(on: document.canvas, fonts)
      document.endPage()
    }
    return try document.finish()
  }

  /// The page as samples at a resolution, grey or in colour.
  /// - Throws: ``PageFault``, also when a side is not from 1 to 20,000 pixels.
  public func raster(dotsPerInch: Double, grey: Bool = false) throws(PageFault) -> PageRaster {
    let fonts = try PageFonts()
    let scale = dotsPerInch / 72
    guard scale.isFinite, scale > 0, width * scale < 1e6, height * scale < 1e6 else {
      throw .drawing("invalid resolution")
    }
    let (across, down) = (Int((width * scale).rounded()), Int((height * scale).rounded()))
    return try PageRaster.draw(width: across, height: down, grey: grey, scale: scale) { canvas throws(PageFault) in
      try draw(on: canvas, fonts)
    }
  }

  private func draw(on canvas: PageCanvas, _ fonts: PageFonts) throws(PageFault) {
    for item in items {
      switch item {
      case .text(let run, let x, let y, let size, let family):
        let layout = try TextLayout([run], size: size, family: family, fonts: fonts)
        canvas.draw(layout, line: 0, x: x, baseline: y)
      case .line(let x1, let y1, let x2, let y2, let width, let color):
        canvas.strokeLine(x1: x1, y1: y1, x2: x2, y2: y2, width: width, color: color)
      case .box(let x, let y, let width, let height, let line?, let color):
        canvas.strokeRectangle(x: x, y: y, width: width, height: height, line: line, color: color)
      case .box(let x, let y, let width, let height, nil, let color):
        canvas.fillRectangle(x: x, y: y, width: width, height: height, color: color)
      }
    }
  }
}
