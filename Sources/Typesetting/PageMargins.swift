internal import Pages

/// What stands above and below the text of every page of a PDF letter.
struct PageMargins {
  private let info: DocumentInfo
  private let pageCount: Int
  private let fonts: PageFonts
  private let header: TextLayout?
  private let draftMark: TextLayout?
  private static let grey = PageColor(grey: 0.35)

  init(info: DocumentInfo, pageCount: Int, fonts: PageFonts) throws(PageFault) {
    self.info = info
    self.pageCount = pageCount
    self.fonts = fonts
    func layout(_ text: String?, bold: Bool) throws(PageFault) -> TextLayout? {
      guard let text else { return nil }
      return try TextLayout(
        [TextRun(text, bold: bold, color: Self.grey)], size: LetterMetrics.smallSize, width: LetterMetrics.textWidth,
        language: info.language.rawValue, fonts: fonts)
    }
    header = try layout(info.header, bold: false)
    draftMark = try layout(info.draftMark, bold: true)
  }

  /// Draws the margins of one page, counted from zero. At most two lines of header and mark each.
  func draw(on canvas: PageCanvas, page: Int) throws(PageFault) {
    var y = LetterMetrics.headerBaseline
    for layout in [page > 0 ? header : nil, draftMark] {
      guard let layout else { continue }
      for line in 0..<min(layout.lineCount, 2) {
        canvas.draw(layout, line: line, x: LetterMetrics.margin, baseline: y)
        y += LetterMetrics.smallLeading
      }
    }
    guard let pattern = info.pageNumber else { return }
    let text = Self.filled(pattern, page: page + 1, pages: pageCount)
    let number = try TextLayout(
      [TextRun(text, color: Self.grey)], size: LetterMetrics.smallSize, language: info.language.rawValue, fonts: fonts)
    let x = (LetterMetrics.width - number.width(ofLine: 0)) / 2
    canvas.draw(number, line: 0, x: x, baseline: LetterMetrics.footerBaseline)
  }

  private static func filled(_ pattern: String, page: Int, pages: Int) -> String {
    var result = ""
    var rest = Substring(pattern)
    while let first = rest.first {
      if rest.hasPrefix("{page}") {
        result += "\(page)"
        rest = rest.dropFirst(6)
      } else if rest.hasPrefix("{pages}") {
        result += "\(pages)"
        rest = rest.dropFirst(7)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
