internal import Images

/// How a picture must be turned to stand upright, from its EXIF orientation.
struct Orientation {
  /// Degrees clockwise.
  let rotation: Int
  /// Left and right are to be exchanged before turning.
  let isMirrored: Bool

  /// - Parameter exif: 1 to 8; anything else is upright.
  init(exif: Int?) {
    switch exif {
    case 2: (rotation, isMirrored) = (0, true)
    case 3: (rotation, isMirrored) = (180, false)
    case 4: (rotation, isMirrored) = (180, true)
    case 5: (rotation, isMirrored) = (270, true)
    case 6: (rotation, isMirrored) = (90, false)
    case 7: (rotation, isMirrored) = (90, true)
    case 8: (rotation, isMirrored) = (270, false)
    default: (rotation, isMirrored) = (0, false)
    }
  }

  var isSideways: Bool { rotation % 180 != 0 }

  /// The samples as they stand upright.
  func upright(_ samples: ImageSamples) -> ImageSamples {
    Self.turned(isMirrored ? Self.mirrored(samples) : samples, rotation)
  }

  /// The samples turned clockwise.
  static func turned(_ samples: ImageSamples, _ rotation: Int) -> ImageSamples {
    guard rotation != 0 else { return samples }
    let (width, height, bands) = (samples.width, samples.height, samples.bands)
    let isSideways = rotation % 180 != 0
    let (newWidth, newHeight) = isSideways ? (height, width) : (width, height)
    var bytes = [UInt8](repeating: 0, count: samples.bytes.count)
    for row in 0..<newHeight {
      for column in 0..<newWidth {
        let (oldColumn, oldRow) =
          switch rotation {
          case 90: (row, height - 1 - column)
          case 180: (width - 1 - column, height - 1 - row)
          default: (width - 1 - row, column)
          }
        let (to, from) = ((row * newWidth + column) * bands, (oldRow * width + oldColumn) * bands)
        for band in 0..<bands { bytes[to + band] = samples.bytes[from + band] }
      }
    }
    return ImageSamples(width: newWidth, height: newHeight, bands: bands, bytes: bytes, facts: samples.facts)
  }

  /// The samples with left and right exchanged.
  static func mirrored(_ samples: ImageSamples) -> ImageSamples {
    var bytes = samples.bytes
    let (width, bands) = (samples.width, samples.bands)
    for row in 0..<samples.height {
      let start = row * width * bands
      for column in 0..<width {
        let from = start + (width - 1 - column) * bands
        for band in 0..<bands { bytes[start + column * bands + band] = samples.bytes[from + band] }
      }
    }
    return ImageSamples(width: width, height: samples.height, bands: bands, bytes: bytes, facts: samples.facts)
  }
}
