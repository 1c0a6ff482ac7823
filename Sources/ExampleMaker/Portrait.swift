import Images

/// A drawn face where a photograph would be: plainly nobody.
///
/// All arithmetic is in whole numbers, so that every machine draws the same.
struct Portrait {
  /// Which of the few complexions, hair colours and clothes.
  let variant: Int

  private typealias Colour = (red: Int, green: Int, blue: Int)

  private static let skins: [Colour] = [
    (214, 170, 138), (150, 104, 78), (198, 150, 116), (176, 128, 96), (222, 184, 152),
  ]
  private static let hairs: [Colour] = [(52, 38, 30), (28, 24, 26), (70, 48, 30), (34, 28, 30), (60, 44, 40)]
  private static let clothes: [Colour] = [(36, 62, 110), (92, 40, 52), (38, 84, 74), (84, 78, 46), (104, 62, 112)]

  /// The file for the account: colour, not below 420 × 540 pixels.
  func jpeg() throws -> [UInt8] {
    try ImageProbe.encodeJPEG(samples(width: 630, height: 810), quality: 88, dpi: 300)
  }

  /// The picture at a size, 7 wide to 9 high.
  func samples(width: Int, height: Int) -> ImageSamples {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(width * height * 3)
    var noise = UInt32(truncatingIfNeeded: 12_345 + variant)
    for row in 0..<height {
      for column in 0..<width {
        // A grid of 700 × 900 whatever the size.
        let colour = colour(column * 700 / width, row * 900 / height)
        noise = noise &* 1_664_525 &+ 1_013_904_223
        let grain = Int(noise >> 24) % 11 - 5
        for part in [colour.red, colour.green, colour.blue] { bytes.append(UInt8(clamping: part + grain)) }
      }
    }
    return ImageSamples(width: width, height: height, bands: 3, bytes: bytes)
  }

  private func colour(_ x: Int, _ y: Int) -> Colour {
    let skin = Self.skins[variant % Self.skins.count]
    let hair = Self.hairs[variant % Self.hairs.count]
    let cloth = Self.clothes[variant % Self.clothes.count]
    if isIn(x, y, 350, 640, 52, 12) { return (170, 84, 84) }
    if isIn(x, y, 268, 420, 34, 16) || isIn(x, y, 432, 420, 34, 16) {
      return isIn(x, y, 268, 420, 14, 14) || isIn(x, y, 432, 420, 14, 14) ? (40, 30, 24) : (244, 244, 240)
    }
    if isIn(x, y, 268, 380, 48, 8) || isIn(x, y, 432, 380, 48, 8) { return hair }
    if isIn(x, y, 350, 540, 26, 44) { return (skin.red - 16, skin.green - 16, skin.blue - 14) }
    let isFringe = y < 320 + (x - 350) * (x - 350) / 500 - 40
    if isIn(x, y, 350, 470, 176, 244) { return isFringe ? hair : skin }
    if isIn(x, y, 350, 400, 214, 250) && y < 560 { return hair }
    if y > 640, y < 820, x > 276, x < 424 { return (skin.red - 10, skin.green - 10, skin.blue - 10) }
    if isIn(x, y, 350, 980, 330, 220) { return cloth }
    let shade = 236 - y / 40
    return (shade, shade + 2, shade + 6)
  }

  private func isIn(_ x: Int, _ y: Int, _ centreX: Int, _ centreY: Int, _ radiusX: Int, _ radiusY: Int) -> Bool {
    let (across, down) = (x - centreX, y - centreY)
    return across * across * radiusY * radiusY + down * down * radiusX * radiusX
      <= radiusX * radiusX * radiusY * radiusY
  }
}
