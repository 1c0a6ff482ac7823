import CLibPango

/// A page turned into samples: rows from the top, no padding.
public struct PageRaster: Equatable, Sendable {
  /// Pixels across.
  public let width: Int
  /// Pixels down.
  public let height: Int
  /// 1 for grey, 3 for red, green and blue.
  public let channels: Int
  /// `width` × `height` × `channels` bytes.
  public let samples: [UInt8]

  /// Draws on white. The corresponding C function is `cairo_image_surface_create`.
  /// - Throws: ``PageFault/drawing(_:)``, also for sizes that are not from 1 to 20,000 pixels.
  static func draw(
    width: Int, height: Int, grey: Bool, scale: Double, _ body: (PageCanvas) throws(PageFault) -> Void
  ) throws(PageFault) -> PageRaster {
    guard (1...20_000).contains(width), (1...20_000).contains(height) else { throw .drawing("invalid size of image") }
    guard let surface = unsafe cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height)) else {
      throw .drawing("no surface")
    }
    defer { unsafe cairo_surface_destroy(surface) }
    do {
      let canvas = unsafe PageCanvas(surface: surface, scale: scale)
      canvas.fillRectangle(
        x: 0, y: 0, width: Double(width) / scale, height: Double(height) / scale, color: PageColor(grey: 1))
      try body(canvas)
      try canvas.check()
    }
    unsafe cairo_surface_flush(surface)
    guard let data = unsafe cairo_image_surface_get_data(surface) else { throw .drawing("no samples") }
    let stride = Int(unsafe cairo_image_surface_get_stride(surface))
    var samples: [UInt8] = []
    samples.reserveCapacity(width * height * (grey ? 1 : 3))
    for row in 0..<height {
      for column in 0..<width {
        // A pixel is one 32-bit number in the machine's byte order.
        let pixel = unsafe UnsafeRawPointer(data).load(fromByteOffset: row * stride + column * 4, as: UInt32.self)
        let (red, green, blue) = (pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255)
        if grey {
          samples.append(UInt8((red * 299 + green * 587 + blue * 114 + 500) / 1000))
        } else {
          samples.append(UInt8(red))
          samples.append(UInt8(green))
          samples.append(UInt8(blue))
        }
      }
    }
    return PageRaster(width: width, height: height, channels: grey ? 1 : 3, samples: samples)
  }
}
