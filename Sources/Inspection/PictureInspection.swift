internal import Bytes
internal import Images

/// What a picture file holds, and whether all of it decodes.
enum PictureInspection {
  /// Pages of a TIFF that are decoded.
  static let pageLimit = 200

  static func inspect(_ store: ByteStore, kind: ImageKind, into facts: inout FileFacts) {
    facts.pages = 1
    guard let first = page(0, of: store, kind, into: &facts) else { return }
    facts.pages = first.pages
    facts.pixelSize = PixelSize(width: first.width, height: first.height)
    facts.bitDepth = first.bitDepth
    facts.colour = Colour(first.colour)
    facts.exifOrientation = first.orientation
    facts.dpi = first.dpi.map { Resolution(horizontal: $0.horizontal, vertical: $0.vertical) }
    facts.looksGrey = first.looksGrey
    for number in 1..<max(1, min(first.pages, pageLimit)) + 1 where number < first.pages {
      if number >= pageLimit {
        facts.unproven.append(Unproven(page: number + 1, reason: .tooManyPages))
      } else if let next = page(number, of: store, kind, into: &facts) {
        facts.looksGrey = facts.looksGrey == true && next.looksGrey
      }
    }
  }

  private static func page(
    _ number: Int, of store: ByteStore, _ kind: ImageKind, into facts: inout FileFacts
  ) -> ImageFacts? {
    do {
      return try ImageProbe.check(store, kind: kind, page: number)
    } catch {
      if case .tooLarge(let width, let height) = error, facts.pixelSize == nil {
        facts.pixelSize = PixelSize(width: width, height: height)
      }
      facts.record(error, page: kind == .tiff ? number + 1 : nil)
      return nil
    }
  }
}

extension Colour {
  init(_ colour: ImageFacts.Colour) {
    self =
      switch colour {
      case .grey: .grey
      case .rgb: .rgb
      case .cmyk: .cmyk
      case .other: .other
      }
  }
}

extension FileFacts {
  /// Enters a picture's fault as damage, or as something that was not proved.
  mutating func record(_ fault: ImageFault, page: Int?) {
    switch fault {
    case .cut(let detail): damage.append(Damage(page: page, kind: .cut, detail: detail))
    case .damaged(let detail): damage.append(Damage(page: page, kind: .picture, detail: detail))
    case .tooLarge: unproven.append(Unproven(page: page, reason: .pixelLimit))
    case .unsupported(let name): unproven.append(Unproven(page: page, reason: .noDecoder(name)))
    case .outOfMemory: unproven.append(Unproven(page: page, reason: .memoryLimit))
    case .notStarted: unproven.append(Unproven(page: page, reason: .noDecoder("libvips")))
    }
  }
}
