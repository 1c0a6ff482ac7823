internal import Images
internal import PDF

/// What is learnt of the pictures of a PDF while its pages are proved.
struct PagePictures {
  /// A page that only drawing can prove.
  struct Page {
    let number: Int
    let filter: String
  }

  struct First {
    let width: Int
    let height: Int
    let bits: Int
  }

  private(set) var count = 0
  private(set) var first: First?
  private(set) var damage: [Damage] = []
  private(set) var unproven: [Unproven] = []
  private(set) var unprovable: [Page] = []
  /// `nil` until a JPEG was decoded.
  private(set) var looksGrey: Bool?

  mutating func add(_ image: PageImage) {
    count += 1
    if first == nil { first = First(width: image.width, height: image.height, bits: image.bits) }
    switch image.content {
    case .jpeg: decode(image)
    case .samples: break
    case .unprovable(let filter):
      // Drawing takes time and memory by the pixels of the picture, not of what is drawn.
      let (pixels, isBeyond) = image.width.multipliedReportingOverflow(by: image.height)
      if isBeyond || pixels > ImageProbe.pixelLimit {
        unproven.append(Unproven(page: image.page, reason: .pixelLimit))
      } else if unprovable.last?.number != image.page {
        unprovable.append(Page(number: image.page, filter: filter))
      }
    }
  }

  private mutating func decode(_ image: PageImage) {
    do {
      let decoded = try unsafe image.withUnsafeBytes { bytes throws(ImageFault) in
        try unsafe ImageProbe.check(bytes, kind: .jpeg)
      }
      looksGrey = (looksGrey ?? true) && decoded.looksGrey
    } catch {
      var facts = FileFacts(size: 0, sha256: "", type: .jpeg)
      facts.record(error, page: image.page)
      damage += facts.damage
      unproven += facts.unproven
    }
  }
}
