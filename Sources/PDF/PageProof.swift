import CQPDFShim

/// How much work a proof of pages may do.
public struct PageLimits: Sendable {
  /// Decoded bytes of one page's content and forms.
  public var contentBytes: UInt64 = 64 << 20
  /// Decoded bytes of one image, and the longest JPEG.
  public var imageBytes: UInt64 = 512 << 20
  /// Decoded bytes of the whole document.
  public var totalBytes: UInt64 = 2 << 30
  /// Pages looked at.
  public var pages = 20_000
  /// Distinct images looked at.
  public var images = 20_000
  /// Forms within forms.
  public var formDepth = 16

  public init() {}
}

/// Something wrong with one page.
public struct PageProblem: Equatable, Sendable {
  public enum Kind: Int, Sendable {
    /// The page's content, or a form on it, cannot be decoded.
    case contentDamaged = 0
    /// An object that the page needs is not in the file.
    case objectMissing = 1
    /// An image cannot be decoded.
    case imageDamaged = 2
    /// Rows are missing from an image.
    case imageCut = 3
    /// Everything decodes, but a checksum says that bytes were changed. Readers overlook this; some writers cause it.
    case checksumMismatch = 4
    /// A limit was reached: the page was not proved, and nothing is known against it.
    case limitReached = 5
  }
  /// The page, from 1; 0 when it is about the page tree.
  public let page: Int
  public let kind: Kind
  /// libqpdf's or zlib's words, in English.
  public let detail: String
}

/// Gathers what the shim reports during one proof.
private struct ProofState {
  let image: (PageImage) -> Void
  var problems: [PageProblem] = []
}

extension PDFFile {
  /// Decodes every page's content, counting and forgetting what comes out, and looks at every image once: on the
  /// pages, in forms on them, and in the appearance of annotations.
  ///
  /// Images of plain samples are decoded here. JPEGs are lent to `image` without being decoded, and so are told the
  /// images that need another decoder: see ``PageImage/Content``.
  /// - Returns: the problems found, at most 1,000, in the order of the pages.
  public func provePages(limits: PageLimits = PageLimits(), image: (PageImage) -> Void) -> [PageProblem] {
    withoutActuallyEscaping(image) { image in
      var state = ProofState(image: image)
      var error = cqpdf_error()
      let bounds = cqpdf_limits(
        content_bytes: limits.contentBytes, image_bytes: limits.imageBytes, total_bytes: limits.totalBytes,
        pages: max(0, limits.pages), images: max(0, limits.images), form_depth: max(0, limits.formDepth))
      unsafe withUnsafeMutablePointer(to: &state) { pointer in
        unsafe cqpdf_prove_pages(
          document, bounds, UnsafeMutableRawPointer(pointer),
          { context, image in
            guard let context = unsafe context, let image = unsafe image else { return }
            unsafe context.assumingMemoryBound(to: ProofState.self).pointee.image(PageImage(image.pointee))
          },
          { context, page, kind, detail in
            guard let context = unsafe context, let detail = unsafe detail else { return }
            let state = unsafe context.assumingMemoryBound(to: ProofState.self)
            guard unsafe state.pointee.problems.count < 1000, let kind = PageProblem.Kind(rawValue: Int(kind))
            else { return }
            let problem = unsafe PageProblem(page: page, kind: kind, detail: String(cString: detail))
            unsafe state.pointee.problems.append(problem)
          }, &error)
      }
      if let failure = PDFError(error) {
        let kind = failure == .limitReached ? PageProblem.Kind.limitReached : .contentDamaged
        state.problems.append(PageProblem(page: 0, kind: kind, detail: "\(failure)"))
      }
      return state.problems
    }
  }
}
