import CQPDFShim

/// The size of a page as its `/MediaBox` and `/UserUnit` give it.
public struct PageBox: Equatable, Sendable {
  /// Points (1/72 inch), before the rotation.
  public let width: Double
  /// Points (1/72 inch), before the rotation.
  public let height: Double
  /// How far the page is turned clockwise when shown: 0, 90, 180 or 270.
  public let rotation: Int
}

/// The number of pages, as far as the page tree tells.
public struct PageCount: Equatable, Sendable {
  /// The pages found, at most the limit.
  public let pages: Int
  /// Whether there are more pages than the limit.
  public let limitReached: Bool
  /// Whether the page tree loops, is deeper than 256 levels, or holds what is no page.
  public let treeIsDamaged: Bool
}

extension PDFFile {
  /// Counts the pages by walking the page tree, which may loop or lie about its count.
  public func countPages(limit: Int = 20_000) -> PageCount {
    var error = cqpdf_error()
    let pages = unsafe cqpdf_page_count(document, max(0, limit), &error)
    let code = Int(error.code)
    return PageCount(
      pages: pages, limitReached: code == CQPDF_LIMIT, treeIsDamaged: code != CQPDF_OK && code != CQPDF_LIMIT)
  }

  /// The number of pages, at most 20,000.
  public var pageCount: Int { countPages().pages }

  /// The sizes of the pages in order, at most `limit`.
  public func pageBoxes(limit: Int = 20_000) -> [PageBox] {
    let count = countPages(limit: limit).pages
    var boxes: [PageBox] = []
    for page in 0..<count {
      var box = cqpdf_page_box()
      guard unsafe cqpdf_page_box_of(document, page + 1, &box) != 0 else { break }
      boxes.append(PageBox(width: box.width, height: box.height, rotation: Int(box.rotation)))
    }
    return boxes
  }
}
