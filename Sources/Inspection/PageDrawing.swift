internal import Bytes
internal import Images

/// Draws a page small. Runs in worker processes: what it reads may be hostile.
enum PageDrawing {
  /// Seconds for one page of a PDF.
  static let seconds = 10
  /// Of the JPEG: the first at which it is small enough.
  private static let qualities = [60, 30, 10]
  /// Samples and header of what `pdftoppm` may write.
  private static let outputLimit = 1 << 20

  static func thumbnail(_ request: PageThumbnailRequest) async -> PageThumbnail? {
    do {
      let file = try FileReader(root: request.root, path: request.path)
      guard file.size <= FileReader.sizeLimit else { return nil }
      let store = try file.map()
      guard SHA256.hexadecimal(of: store) == request.sha256 else { return nil }
      return await picture(request, of: store, descriptor: file.descriptor).flatMap(thumbnail)
    } catch {
      return nil
    }
  }

  private static func picture(
    _ request: PageThumbnailRequest, of store: ByteStore, descriptor: Int32
  ) async -> GreyPicture? {
    switch FileType.sniff(store) {
    case .pdf: await drawn(request.page, ofOpenFile: descriptor)
    case .jpeg:
      SmallJPEG.grey(store, longestSide: PageThumbnail.longestSide).map { small($0, request.orientation) }
        ?? decoded(request, of: store, .jpeg)
    case .png: decoded(request, of: store, .png)
    case .tiff: decoded(request, of: store, .tiff)
    case .heif: decoded(request, of: store, .heif)
    default: nil
    }
  }

  private static func drawn(_ page: Int, ofOpenFile descriptor: Int32) async -> GreyPicture? {
    let arguments = [
      "-gray", "-scale-to", "\(PageThumbnail.longestSide)", "-f", "\(page)", "-l", "\(page)",
      ChildProgram.pathOfOpenFile(descriptor),
    ]
    guard let output = try? await ChildProgram.pdftoppm.run(arguments, limit: outputLimit, seconds: seconds),
      output.succeeded
    else { return nil }
    return GreyPicture(file: output.bytes)
  }

  private static func decoded(
    _ request: PageThumbnailRequest, of store: ByteStore, _ kind: ImageKind
  ) -> GreyPicture? {
    guard
      let samples = try? ImageProbe.decodeSamples(
        store, kind: kind, page: request.page - 1, pixelLimit: TextRecognition.pixelLimit)
    else { return nil }
    // libheif turns the picture itself.
    return small(samples, kind == .heif ? nil : request.orientation)
  }

  private static func small(_ samples: ImageSamples, _ orientation: Int?) -> GreyPicture {
    GreyPicture(samples, orientation: orientation, longestSide: PageThumbnail.longestSide)
  }

  private static func thumbnail(_ picture: GreyPicture) -> PageThumbnail? {
    for quality in qualities {
      let jpeg = SmallJPEG.encode(
        grey: picture.samples, width: picture.width, height: picture.height, quality: quality)
      if let jpeg, let made = PageThumbnail(width: picture.width, height: picture.height, jpeg: jpeg) { return made }
    }
    return nil
  }
}

extension GreyPicture {
  /// Reads a PGM file as `pdftoppm` writes it: `P5`, the sides, `255`, each on a line, then the samples.
  init?(file: [UInt8]) {
    let lines = file.prefix(32).split(separator: UInt8(ascii: "\n"), maxSplits: 3, omittingEmptySubsequences: false)
    guard lines.count == 4, lines[0].elementsEqual("P5".utf8), lines[2].elementsEqual("255".utf8) else { return nil }
    let sides = lines[1].split(separator: UInt8(ascii: " ")).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard sides.count == 2, sides.allSatisfy({ (1...65_535).contains($0) }) else { return nil }
    let samples = file[lines[3].startIndex...]
    guard samples.count == sides[0] * sides[1] else { return nil }
    self.init(width: sides[0], height: sides[1], samples: Array(samples))
  }
}
