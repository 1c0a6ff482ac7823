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

  /// A document as it was set.
  public struct Written: Sendable {
    public let bytes: [UInt8]
    /// Whether it needed the fonts for other scripts.
    public let usesOtherScripts: Bool
  }

  /// The PDF.
  /// - Throws: ``PageFault`` (also for a character that no font draws), and what `finish` throws.
  public func write(_ document: Document) throws -> [UInt8] { try written(document).bytes }

  /// The PDF, with what it was set in. The fonts for other scripts, which take a while to open, are opened only where
  /// the usual ones do not draw a character.
  /// - Throws: as ``write(_:)``.
  public func written(_ document: Document) throws -> Written {
    let (bytes, usesOtherScripts) = try drawn(document)
    return Written(bytes: try finish(bytes, document.info), usesOtherScripts: usesOtherScripts)
  }

  private func drawn(_ document: Document) throws(PageFault) -> ([UInt8], usesOtherScripts: Bool) {
    do throws(PageFault) {
      return (try draw(document, PageFonts()), false)
    } catch {
      guard case .glyphMissing = error, PageFonts.hasOtherScripts else { throw error }
      return (try draw(document, PageFonts(otherScripts: true)), true)
    }
  }

  private func draw(_ document: Document, _ fonts: PageFonts) throws(PageFault) -> [UInt8] {
    let info = document.info
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
