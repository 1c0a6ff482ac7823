public import Bytes
internal import CLibTurboJPEG

/// Small grey JPEGs, read and written without libvips, which takes tens of milliseconds to start. Hostile bytes belong
/// in a worker process.
public enum SmallJPEG {
  /// Reads a JPEG as grey at a half, a quarter or an eighth of its size, which takes much less than the whole.
  /// - Parameter longestSide: the sides may be longer by as much as an eighth of the whole exceeds it.
  /// - Returns: `nil` for what does not decode, and for colours that have no grey here (CMYK).
  public static func grey(_ store: ByteStore, longestSide: Int) -> ImageSamples? {
    guard let reader = unsafe tjInitDecompress() else { return nil }
    defer { unsafe tjDestroy(reader) }
    return unsafe store.withUnsafeBytes { bytes -> ImageSamples? in
      let start = unsafe bytes.bindMemory(to: UInt8.self).baseAddress
      let count = UInt(bytes.count)
      var (width, height, sampling, colour): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
      guard unsafe tjDecompressHeader3(reader, start, count, &width, &height, &sampling, &colour) == 0,
        width > 0, height > 0
      else { return nil }
      func side(_ whole: Int32, _ divisor: Int) -> Int { (Int(whole) + divisor - 1) / divisor }
      let divisor = [1, 2, 4].first { side(max(width, height), $0) <= longestSide } ?? 8
      let (columns, rows) = (side(width, divisor), side(height, divisor))
      var samples = [UInt8](repeating: 255, count: columns * rows)
      let status = unsafe tjDecompress2(
        reader, start, count, &samples, Int32(columns), Int32(columns), Int32(rows), Int32(TJPF_GRAY.rawValue),
        Int32(TJFLAG_ACCURATEDCT | TJFLAG_LIMITSCANS))
      return status == 0 ? ImageSamples(width: columns, height: rows, bands: 1, bytes: samples) : nil
    }
  }

  /// Writes grey samples as a JPEG: same samples, same library, same bytes.
  /// - Parameters:
  ///   - samples: row by row, without padding.
  ///   - quality: 1 to 100.
  /// - Returns: `nil` where there are not as many samples as the sides ask for.
  public static func encode(grey samples: [UInt8], width: Int, height: Int, quality: Int) -> [UInt8]? {
    guard (1...65_500).contains(width), (1...65_500).contains(height), samples.count == width * height,
      let writer = unsafe tjInitCompress()
    else { return nil }
    defer { unsafe tjDestroy(writer) }
    var made: UnsafeMutablePointer<UInt8>?
    var count: UInt = 0
    let status = unsafe tjCompress2(
      writer, samples, Int32(width), Int32(width), Int32(height), Int32(TJPF_GRAY.rawValue), &made, &count,
      Int32(TJSAMP_GRAY.rawValue), Int32(quality), Int32(TJFLAG_ACCURATEDCT))
    defer { unsafe tjFree(made) }
    guard status == 0, let start = unsafe made else { return nil }
    return unsafe Array(UnsafeBufferPointer(start: start, count: Int(count)))
  }
}
