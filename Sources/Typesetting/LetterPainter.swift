internal import Pages

/// Draws what has been put on pages, and tells readers of tags what it is.
struct LetterPainter {
  private let pages: PDFPages
  private let items: [FlowItem]
  private var open: [FlowItem.Container] = []
  private var bookmarks: [(level: Int, id: Int32)] = []
  private var canvas: PageCanvas { pages.canvas }

  init(pages: PDFPages, items: [FlowItem]) {
    self.pages = pages
    self.items = items
  }

  /// Draws all pages.
  mutating func paint(_ pagination: Pagination, margins: PageMargins) throws(PageFault) {
    canvas.beginTag("Document")
    var page = 0
    try margins.draw(on: canvas, page: 0)
    for slice in pagination.slices {
      if slice.page != page {
        pages.endPage()
        page = slice.page
        try margins.draw(on: canvas, page: page)
      }
      if slice.isRepeated { repeatHeader(slice) } else { paint(slice) }
    }
    align([])
    canvas.endTag("Document")
    pages.endPage()
  }

  /// Shows the header of a table once more, for the eye only: readers of tags have it already.
  private mutating func repeatHeader(_ slice: Pagination.Slice) {
    let item = items[slice.item]
    align(Array(item.containers.dropLast()))
    guard case .row(let cells, _) = item.content else { return }
    paint(cells, true, item, slice.y, tag: nil)
  }

  private mutating func paint(_ slice: Pagination.Slice) {
    let item = items[slice.item]
    addBookmark(item, slice)
    if let label = item.label, slice.lines.lowerBound == 0 {
      align(Array(item.containers.dropLast()))
      canvas.beginTag("Lbl")
      let y = slice.y + LetterMetrics.baseline(size: LetterMetrics.size, leading: item.leading)
      canvas.draw(label.layout, line: 0, x: LetterMetrics.margin + label.x, baseline: y)
      canvas.endTag("Lbl")
    }
    align(item.containers)
    switch item.content {
    case .text(let layout, let x, let size, let tag, let hasLinks):
      // A paragraph over two pages, or with links, holds spans; any other holds its words itself.
      let isMixed = hasLinks || slice.lines.count < item.lineCount
      if slice.lines.lowerBound == 0 { canvas.beginTag(tag) }
      for line in slice.lines {
        let y = slice.y + Double(line - slice.lines.lowerBound) * item.leading
        canvas.draw(
          layout, line: line, x: LetterMetrics.margin + x,
          baseline: y + LetterMetrics.baseline(size: size, leading: item.leading), tag: isMixed ? "Span" : nil)
      }
      if slice.lines.upperBound == item.lineCount { canvas.endTag(tag) }
    case .row(let cells, let isHeader): paint(cells, isHeader, item, slice.y, tag: isHeader ? "TH" : "TD")
    case .rule: rule(at: slice.y + item.leading / 2)
    }
  }

  private func paint(
    _ cells: [(layout: TextLayout, x: Double, mixed: Bool)], _ isHeader: Bool, _ item: FlowItem, _ top: Double,
    tag: String?
  ) {
    let baseline = LetterMetrics.baseline(size: LetterMetrics.tableSize, leading: item.leading)
    for cell in cells {
      if let tag { canvas.beginTag(tag) }
      for line in 0..<cell.layout.lineCount {
        let y = top + LetterMetrics.cellPadding + Double(line) * item.leading + baseline
        canvas.draw(
          cell.layout, line: line, x: LetterMetrics.margin + cell.x, baseline: y,
          tag: cell.mixed && tag != nil ? "Span" : nil, showsLinks: tag != nil)
      }
      if let tag { canvas.endTag(tag) }
    }
    let bottom = top + item.height(lines: 1)
    if isHeader { rule(at: top, width: 0.8) }
    rule(at: bottom, width: isHeader ? 0.8 : 0.4)
  }

  private func rule(at y: Double, width: Double = 0.5) {
    canvas.strokeLine(
      x1: LetterMetrics.margin, y1: y, x2: LetterMetrics.width - LetterMetrics.margin, y2: y, width: width,
      color: PageColor(grey: 0.5))
  }

  /// Closes the elements that end and opens those that begin.
  private mutating func align(_ wanted: [FlowItem.Container]) {
    let shared = zip(open, wanted).prefix { $0 == $1 }.count
    while open.count > shared { canvas.endTag(open.removeLast().tag) }
    for container in wanted[shared...] {
      canvas.beginTag(container.tag)
      open.append(container)
    }
  }

  private mutating func addBookmark(_ item: FlowItem, _ slice: Pagination.Slice) {
    guard let bookmark = item.bookmark, slice.lines.lowerBound == 0 else { return }
    while let last = bookmarks.last, last.level >= bookmark.level { bookmarks.removeLast() }
    let id = pages.addBookmark(bookmark.title, under: bookmarks.last?.id, page: slice.page + 1, y: slice.y - 4)
    bookmarks.append((bookmark.level, id))
  }
}
