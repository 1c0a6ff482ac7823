import Images

/// Chance that repeats itself (SplitMix64), and pictures made of it.
struct RandomPictures: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  mutating func bytes(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + 8)
    while bytes.count < count {
      var word = next()
      for _ in 0..<8 {
        bytes.append(UInt8(truncatingIfNeeded: word))
        word >>= 8
      }
    }
    return Array(bytes.prefix(count))
  }

  /// A page with stripes and noise: something that JPEG neither drops nor keeps for nothing.
  mutating func picture(_ width: Int, _ height: Int, _ bands: Int) -> ImageSamples {
    let stripe = Int.random(in: 5...40, using: &self)
    let noise = UInt8.random(in: 1...60, using: &self)
    let rowBytes = width * bands
    // Rows are cut out of one stretch of noise, each at a place of its own.
    let light = bytes(2 * rowBytes + 4096).map { 190 + $0 % noise }
    let dark = light.map { $0 - 150 }
    var samples: [UInt8] = []
    samples.reserveCapacity(rowBytes * height)
    for row in 0..<height {
      let start = Int(next() % UInt64(rowBytes + 4096))
      let edge = (row / stripe) % 3 == 0 ? min(stripe * bands, rowBytes) : rowBytes
      samples += light[start..<(start + edge)]
      samples += dark[(start + edge)..<(start + rowBytes)]
    }
    return ImageSamples(width: width, height: height, bands: bands, bytes: samples)
  }
}
