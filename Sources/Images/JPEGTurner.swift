internal import CLibTurboJPEG

/// Turns JPEG pictures by moving their blocks: nothing is decoded to pixels, so nothing is lost.
public enum JPEGTurner {
  /// The picture as it stands upright. Its markers are kept, an EXIF orientation among them: it no longer holds.
  /// - Parameter orientation: the EXIF orientation, 2 to 8.
  /// - Returns: `nil` where blocks at the edge are not whole, so that they cannot be moved, or for what is no JPEG.
  public static func upright(_ jpeg: [UInt8], orientation: Int) -> [UInt8]? {
    guard let operation = operation(orientation), let turner = unsafe tjInitTransform() else { return nil }
    defer { unsafe tjDestroy(turner) }
    var transform = unsafe tjtransform()
    unsafe transform.op = operation
    unsafe transform.options = TJXOPT_PERFECT
    var made: UnsafeMutablePointer<UInt8>?
    var count: UInt = 0
    let status = unsafe jpeg.withUnsafeBufferPointer { buffer in
      unsafe tjTransform(turner, buffer.baseAddress, UInt(buffer.count), 1, &made, &count, &transform, 0)
    }
    defer { unsafe tjFree(made) }
    guard status == 0, let start = unsafe made else { return nil }
    return unsafe Array(UnsafeBufferPointer(start: start, count: Int(count)))
  }

  private static func operation(_ orientation: Int) -> Int32? {
    let operation: TJXOP? =
      switch orientation {
      case 2: TJXOP_HFLIP
      case 3: TJXOP_ROT180
      case 4: TJXOP_VFLIP
      case 5: TJXOP_TRANSPOSE
      case 6: TJXOP_ROT90
      case 7: TJXOP_TRANSVERSE
      case 8: TJXOP_ROT270
      default: nil
      }
    return operation.map { Int32($0.rawValue) }
  }
}
