internal import Bytes
internal import Images
internal import Inspection

/// Makes the JPEG that a slot for a digital photo takes: upright, in its colours, never enlarged, and never under
/// the pixels that the account asks for.
enum PhotoFile {
  /// Pixels below which no photo is drawn smaller (facts R-EE-124).
  static let smallest = (width: 420, height: 540)
  /// The qualities tried; below the last the photo loses pixels instead.
  static let qualities = [95, 90, 85, 80, 75]
  /// Of each side, from one try to the next.
  static let step = 0.85

  static func make(_ source: SourceFile, _ index: Int, limit: Int?) throws(ConversionFailure) -> MadeFile {
    let limit = limit ?? Int.max
    if source.type == .jpeg {
      let made = try TurnFile.turn(source, index)
      if made.type == .jpeg, made.bytes.count <= limit { return made }
    }
    if source.type == .bmp { return try bitmap(source, index, limit: limit) }
    guard let kind = kind(source.type) else { throw .unsupported(input: index, source.type) }
    return try ConversionFailure.of(index) {
      guard try ImageProbe.check(source.bytes, kind: kind).pages == 1 else {
        throw ConversionFailure.unsupported(input: index, source.type)
      }
      let samples = try ImageProbe.decodeSamples(source.bytes, kind: kind, pixelLimit: WrapImage.pixelLimit)
      let orientation = Orientation(exif: kind == .heif ? nil : samples.facts?.orientation)
      return try fit(orientation.upright(samples), before: source.bytes.count, isJPEG: kind == .jpeg, limit: limit)
    }
  }

  private static func bitmap(_ source: SourceFile, _ index: Int, limit: Int) throws(ConversionFailure) -> MadeFile {
    try ConversionFailure.of(index) {
      let samples = try ImageProbe.decodeBitmap(source.bytes.array, pixelLimit: WrapImage.pixelLimit)
      return try fit(samples, before: source.bytes.count, isJPEG: false, limit: limit)
    }
  }

  /// The best quality that fits, then the most pixels.
  private static func fit(_ photo: ImageSamples, before: Int, isJPEG: Bool, limit: Int) throws -> MadeFile {
    func made(_ bytes: [UInt8], _ quality: Int, _ width: Int) -> MadeFile {
      let kind: FileChange.Kind = quality == qualities[0] && width == photo.width && !isJPEG ? .converted : .shrunk
      return MadeFile(
        bytes: bytes, pages: 1, type: .jpeg,
        changes: [FileChange(kind: kind, before: before, after: bytes.count, pictures: 1, quality: quality)])
    }
    var (width, height, quality) = (photo.width, photo.height, 0)
    var bytes: [UInt8] = []
    for next in qualities {
      quality = next
      bytes = try ImageProbe.smallerJPEG(photo, width: width, height: height, quality: quality)
      if bytes.count <= limit { return made(bytes, quality, width) }
    }
    while true {
      let smaller = (Int((Double(width) * step).rounded()), Int((Double(height) * step).rounded()))
      guard smaller.0 >= smallest.width, smaller.1 >= smallest.height else {
        throw ConversionFailure.overLimit(size: bytes.count, limit: limit)
      }
      (width, height) = smaller
      bytes = try ImageProbe.smallerJPEG(photo, width: width, height: height, quality: quality)
      if bytes.count <= limit { return made(bytes, quality, width) }
    }
  }

  private static func kind(_ type: FileType) -> ImageKind? {
    switch type {
    case .jpeg: .jpeg
    case .png: .png
    case .tiff: .tiff
    case .heif: .heif
    case .webp: .webp
    case .gif: .gif
    case .jpeg2000: .jpeg2000
    default: nil
    }
  }
}
