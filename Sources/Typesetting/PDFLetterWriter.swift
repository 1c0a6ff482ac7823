internal import Pages

/// Writes a document as a PDF on US Letter paper: tagged, with bookmarks, its fonts embedded, ragged right.
///
/// The same document gives the same bytes with the same versions of pango, cairo and the fonts.
public struct PDFLetterWriter: Sendable {
  private let finish: @Sendable ([UInt8], DocumentInfo) throws -> [UInt8]

  /// A writer.
  /// - Parameter finish: what remains to be done to the PDF (language and title in its catalogue).
  public init(finish: @escaping @Sendable ([UInt8], DocumentInfo) throws -> [UInt8] = { bytes, _ in bytes }) {
    self.finish = finish
  }

  /// The PDF.
  /// - Throws: ``PageFault`` (also for a character that no font draws), and what `finish` throws.
  public func write(_ document: Document) throws -> [UInt8] {
    try finish(try draw(document), document.info)
  }

  private func draw(_ document: Document) throws(PageFault) -> [UInt8] {
    let info = document.info
    let fonts = try PageFonts()
    var builder = FlowBuilder(fonts: fonts, language: info.language)
    try builder.add(document: document.blocks)
    let pagination = Pagination(builder.items)
    let margins = try PageMargins(info: info, pageCount: pagination.pageCount, fonts: fonts)
    let pages = PDFPages(
      width: LetterMetrics.width, height: LetterMetrics.height, title: info.title, day: info.day, author: info.author,
      keywords: info.isDraft ? DocumentInfo.draftKeyword : "")
    var painter = LetterPainter(pages: pages, items: builder.items)
    try painter.paint(pagination, margins: margins)
    return try pages.finish()
  }
}
