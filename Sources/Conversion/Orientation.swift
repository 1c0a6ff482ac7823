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
