internal import Bytes
internal import Images
internal import Inspection
internal import PDF

/// Stands a JPEG upright whose EXIF block says that the camera was held otherwise: programs that do not read the
/// block show it lying.
enum TurnFile {
  /// Without loss where its edges allow; else it becomes a PDF page that is turned, which loses nothing either.
  static func turn(_ source: SourceFile, _ index: Int) throws(ConversionFailure) -> MadeFile {
    guard source.type == .jpeg else { throw .unsupported(input: index, source.type) }
    let bytes = source.bytes.array
    switch upright(bytes) {
    case .already: return MadeFile(bytes: bytes, pages: 1, type: .jpeg)
    case .turned(let turned):
      return MadeFile(
        bytes: turned, pages: 1, type: .jpeg,
        changes: [FileChange(kind: .turned, before: bytes.count, after: turned.count, pictures: 1)])
    case .cannot:
      let pages = try WrapImage.pages(source, index: index)
      return MadeFile(
        bytes: pages[0], pages: 1,
        changes: [FileChange(kind: .turned, before: bytes.count, after: pages[0].count, pictures: 1)])
    }
  }

  enum Outcome {
    case already
    case turned([UInt8])
    case cannot
  }

  static func upright(_ jpeg: [UInt8]) -> Outcome {
    guard let before = try? ImageProbe.check(ByteStore(jpeg), kind: .jpeg) else { return .cannot }
    let orientation = before.orientation ?? 1
    guard orientation > 1 else { return .already }
    guard var turned = JPEGTurner.upright(jpeg, orientation: orientation) else { return .cannot }
    EXIFOrientation.reset(&turned)
    // What was made is proved before it takes the place of the picture.
    let isSideways = orientation >= 5
    guard let after = try? ImageProbe.check(ByteStore(turned), kind: .jpeg), after.orientation ?? 1 == 1,
      after.width == (isSideways ? before.height : before.width), after.height == (isSideways ? before.width : before.height)
    else { return .cannot }
    return .turned(turned)
  }
}
