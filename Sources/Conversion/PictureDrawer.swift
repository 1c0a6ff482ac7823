internal import Bytes
internal import Images
internal import PDF

/// Draws the pictures of a document with fewer pixels and less detail. What was decoded and drawn is kept, within
/// bounds, so that no picture is decoded twice.
struct PictureDrawer {
  struct Picture {
    /// Among the images of the document.
    let index: Int
    let image: ShrinkableImage
  }

  struct Drawn {
    let jpeg: [UInt8]
    let width: Int
    let height: Int
    let components: Int
  }

  /// Pictures of at most this many pixels on a side are left alone: signatures, stamps, logos.
  static let smallSide = 300
  /// Bytes of decoded pictures that are kept.
  static let samplesLimit = 192 << 20
  /// Pictures drawn to foretell a step.
  static let sampleCount = 3

  let pictures: [Picture]
  private let colourPages: Set<Int>
  private var samples: [Int: ImageSamples] = [:]
  private var samplesBytes = 0
  /// Pictures that are not what the document says of them, or too large to be drawn: they are left alone.
  private var strange: Set<Int> = []
  private var hasNoColour: [Int: Bool] = [:]
  private var drawn: [Int: [Int: Drawn?]] = [:]
  private var strips: [(picture: Picture, samples: ImageSamples)] = []
  /// Bytes of the strips at a step, each as many times as it goes into its picture.
  private var stripBytes: [Int: [Double]] = [:]

  init(_ shrinker: borrowing PDFShrinker, colourPages: Set<Int>) {
    self.colourPages = colourPages
    pictures = shrinker.images.enumerated().map { Picture(index: $0, image: $1) }
      .filter { min($0.image.width, $0.image.height) > Self.smallSide }
  }

  /// The step at which strips of a few pictures, taken for all, come within the room.
  /// - Parameter room: bytes by which the pictures may grow; negative where they must shrink.
  mutating func guess(room: Int, _ shrinker: borrowing PDFShrinker) throws -> Int {
    let chosen = (0..<Self.sampleCount).map { pictures.count * (2 * $0 + 1) / (2 * Self.sampleCount) }
    let few = pictures.count > Self.sampleCount ? chosen.map { pictures[$0] } : pictures
    for picture in few {
      if let whole = try samples(picture, shrinker) { strips.append((picture, Self.strips(whole))) }
    }
    let stored = few.reduce(0) { $0 + $1.image.storedBytes }
    guard stored > 0 else { return ShrinkFile.steps - 1 }
    let all = pictures.reduce(0) { $0 + $1.image.storedBytes }
    var (low, high) = (0, ShrinkFile.steps - 1)
    while low < high {
      let step = (low + high) / 2
      let change = zip(strips, try sizes(ofStripsAt: step)).reduce(0) { $0 + min(0, $1.1 - Double($1.0.picture.image.storedBytes)) }
      if change * Double(all) / Double(stored) <= Double(room) { high = step } else { low = step + 1 }
    }
    return low
  }

  private mutating func sizes(ofStripsAt step: Int) throws -> [Double] {
    if let known = stripBytes[step] { return known }
    let sizes = try strips.map { picture, strip in
      Double(try encoded(picture, strip, step: step).jpeg.count) * Double(picture.image.height) / Double(strip.height)
    }
    stripBytes[step] = sizes
    return sizes
  }

  /// The share of their bytes by which pictures have to be foretold over the room for a step not to be tried.
  static let certainty = 0.02

  /// Whether a step is certainly over the room: the strips tell how much larger than at a later step, at which all
  /// pictures were drawn, they become. From one step to the next that is known to a fraction of a percent.
  mutating func isOver(step: Int, than later: Int, room: Int) throws -> Bool {
    let known = pictures.compactMap { picture in drawn[picture.index]?[later].map { (picture, $0) } }
    let smaller = known.compactMap { picture, made in made.map { (picture.image.storedBytes, $0.jpeg.count) } }
    let strips = try sizes(ofStripsAt: later).reduce(0, +)
    guard known.count == pictures.count, strips > 0, !smaller.isEmpty else { return false }
    let bytes = Double(smaller.reduce(0) { $0 + $1.1 }), stored = Double(smaller.reduce(0) { $0 + $1.0 })
    let foretold = bytes * (try sizes(ofStripsAt: step).reduce(0, +)) / strips
    return min(stored, foretold * (1 - Self.certainty)) - stored > Double(room)
  }

  /// Strips of a picture, spread over its height and laid together: an eighth of it.
  private static func strips(_ samples: ImageSamples) -> ImageSamples {
    let (tall, apart) = (48, 384)
    guard samples.height >= 2 * apart else { return samples }
    let rowBytes = samples.width * samples.bands
    var bytes: [UInt8] = []
    for start in stride(from: (apart - tall) / 2, through: samples.height - tall, by: apart) {
      bytes += samples.bytes[(start * rowBytes)..<((start + tall) * rowBytes)]
    }
    return ImageSamples(
      width: samples.width, height: bytes.count / rowBytes, bands: samples.bands, bytes: bytes)
  }

  /// How many bytes the pictures grow at a step; negative where they shrink. Stops adding up once it is certain that
  /// they do not come within the room.
  /// - Parameter best: a later step, whose pictures are smaller and known.
  mutating func change(
    step: Int, than best: Int?, room: Int, _ shrinker: borrowing PDFShrinker
  ) throws -> Int {
    // No picture is smaller than nothing, nor than at a later step.
    var least = pictures.reduce(0) { $0 + floor($1, best) }
    for picture in pictures {
      least += try change(picture, step: step, shrinker) - floor(picture, best)
      if least > room, step < ShrinkFile.steps - 1 { return least }
    }
    return least
  }

  private func floor(_ picture: Picture, _ best: Int?) -> Int {
    guard let best, let known = drawn[picture.index]?[best] else { return -picture.image.storedBytes }
    return known.map { $0.jpeg.count - picture.image.storedBytes } ?? 0
  }

  private mutating func change(_ picture: Picture, step: Int, _ shrinker: borrowing PDFShrinker) throws -> Int {
    try drawn(picture, step: step, shrinker).map { $0.jpeg.count - picture.image.storedBytes } ?? 0
  }

  /// The picture at a step; `nil` where it stays as it is, since it would not become smaller.
  mutating func drawn(_ picture: Picture, step: Int, _ shrinker: borrowing PDFShrinker) throws -> Drawn? {
    if let known = drawn[picture.index]?[step] { return known }
    let made = try draw(picture, step: step, shrinker)
    drawn[picture.index, default: [:]][step] = .some(made)
    return made
  }

  private mutating func draw(_ picture: Picture, step: Int, _ shrinker: borrowing PDFShrinker) throws -> Drawn? {
    guard let samples = try samples(picture, shrinker) else { return nil }
    let made = try encoded(picture, samples, step: step)
    return made.jpeg.count < picture.image.storedBytes ? made : nil
  }

  /// The samples of a picture, or a part of its height, at a step.
  private func encoded(_ picture: Picture, _ samples: ImageSamples, step: Int) throws -> Drawn {
    let (dotsPerInch, quality) = ShrinkFile.pair(step: step)
    let scale = min(1, Double(dotsPerInch) / picture.image.dotsPerInch)
    let width = max(1, Int((Double(samples.width) * scale).rounded()))
    let height = max(1, Int((Double(samples.height) * scale).rounded()))
    let asGrey = samples.bands == 3 && hasNoColour[picture.index] == true
    let jpeg = try ImageProbe.smallerJPEG(samples, width: width, height: height, quality: quality, asGrey: asGrey)
    return Drawn(jpeg: jpeg, width: width, height: height, components: asGrey ? 1 : samples.bands)
  }

  private mutating func samples(_ picture: Picture, _ shrinker: borrowing PDFShrinker) throws -> ImageSamples? {
    if strange.contains(picture.index) { return nil }
    if let known = samples[picture.index] { return known }
    guard let decoded = try Self.decode(picture, shrinker) else {
      strange.insert(picture.index)
      return nil
    }
    if hasNoColour[picture.index] == nil {
      hasNoColour[picture.index] = !colourPages.contains(picture.image.page) && decoded.hasNoColour
    }
    if samplesBytes + decoded.bytes.count <= Self.samplesLimit {
      samples[picture.index] = decoded
      samplesBytes += decoded.bytes.count
    }
    return decoded
  }

  private static func decode(_ picture: Picture, _ shrinker: borrowing PDFShrinker) throws -> ImageSamples? {
    let image = picture.image
    guard image.width * image.height <= WrapImage.pixelLimit else { return nil }
    let bytes = try shrinker.bytes(ofImage: picture.index)
    if image.isJPEG {
      guard let samples = try? ImageProbe.decodeSamples(ByteStore(bytes), kind: .jpeg),
        samples.bands == image.components, samples.width == image.width, samples.height == image.height
      else { return nil }
      return samples
    }
    let count = image.width * image.height * image.components
    guard bytes.count >= count else { return nil }
    return ImageSamples(
      width: image.width, height: image.height, bands: image.components,
      bytes: bytes.count == count ? bytes : Array(bytes[..<count]))
  }
}
