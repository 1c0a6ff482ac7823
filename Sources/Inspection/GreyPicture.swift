internal import Images

/// A picture as eight-bit grey, upright, as text recognition takes it.
struct GreyPicture {
  let width: Int
  let height: Int
  let samples: [UInt8]

  /// More pixels than this on the longer side give no better reading.
  static let longestSide = 3_000

  init(width: Int, height: Int, samples: [UInt8]) {
    self.width = width
    self.height = height
    self.samples = samples
  }

  /// Turns a decoded picture as its EXIF orientation asks, makes it grey, and halves it until it is small enough.
  init(_ picture: ImageSamples, orientation: Int?, longestSide: Int = Self.longestSide) {
    let turned = orientation ?? 1
    let swaps = turned >= 5
    var step = 1
    while max(picture.width, picture.height) / step > longestSide { step += 1 }
    let (sourceWidth, sourceHeight) = (picture.width / step, picture.height / step)
    let (width, height) = swaps ? (sourceHeight, sourceWidth) : (sourceWidth, sourceHeight)
    var grey = [UInt8](repeating: 255, count: width * height)
    let bands = picture.bands
    for y in 0..<height {
      for x in 0..<width {
        let (column, row): (Int, Int) =
          switch turned {
          case 2: (sourceWidth - 1 - x, y)
          case 3: (sourceWidth - 1 - x, sourceHeight - 1 - y)
          case 4: (x, sourceHeight - 1 - y)
          case 5: (y, x)
          case 6: (y, sourceHeight - 1 - x)
          case 7: (sourceWidth - 1 - y, sourceHeight - 1 - x)
          case 8: (sourceWidth - 1 - y, x)
          default: (x, y)
          }
        var sum = 0
        for below in 0..<step {
          let start = ((row * step + below) * picture.width + column * step) * bands
          for beside in 0..<step {
            let at = start + beside * bands
            sum += bands == 3
              ? (Int(picture.bytes[at]) * 77 + Int(picture.bytes[at + 1]) * 151 + Int(picture.bytes[at + 2]) * 28) >> 8
              : Int(picture.bytes[at])
          }
        }
        grey[y * width + x] = UInt8(clamping: sum / (step * step))
      }
    }
    self.init(width: width, height: height, samples: grey)
  }

  /// A PGM file.
  var file: [UInt8] { Array("P5\n\(width) \(height)\n255\n".utf8) + samples }

  /// The lower part of it, twice as large: where a passport has its machine-readable zone.
  func foot(from share: Double) -> GreyPicture {
    let start = Int(Double(height) * share)
    let rows = height - start
    var larger = [UInt8](repeating: 255, count: width * 2 * rows * 2)
    for y in 0..<(rows * 2) {
      for x in 0..<(width * 2) { larger[y * width * 2 + x] = samples[(start + y / 2) * width + x / 2] }
    }
    return GreyPicture(width: width * 2, height: rows * 2, samples: larger)
  }
}
