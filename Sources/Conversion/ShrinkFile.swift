internal import Bytes
internal import Images
internal import PDF

/// Brings a PDF within a limit with the least loss: first none at all, then fewer dots an inch and a lower
/// quality for its pictures, the same pair for all of them, never under the floor.
enum ShrinkFile {
  /// Dots an inch and JPEG quality of the gentlest step, and of the last: under 150 dots an inch small print is lost.
  static let gentlest = (dotsPerInch: 300, quality: 85)
  static let floor = (dotsPerInch: 150, quality: 50)
  /// Steps between the two, both included.
  static let steps = 16
  /// Pictures of at most this many pixels on a side are left alone: signatures, stamps, logos.
  static let smallSide = 300

  struct Shrunk {
    let bytes: [UInt8]
    let change: FileChange
  }

  /// - Throws: ``ConversionFailure/overLimit(size:limit:)`` with the size at the floor.
  static func shrink(_ bytes: [UInt8], limit: Int) throws(ConversionFailure) -> Shrunk {
    do {
      let compact = try PDFShrinker(ByteStore(bytes)).write()
      if compact.count <= limit {
        return Shrunk(bytes: compact, change: FileChange(kind: .recompressed, before: bytes.count, after: compact.count))
      }
      var best = try drawn(bytes, step: steps - 1)
      guard best.bytes.count <= limit else { throw ConversionFailure.overLimit(size: best.bytes.count, limit: limit) }
      // The last step fits; the first that fits is looked for between the steps that do and those that do not.
      var (tooLarge, fits) = (-1, steps - 1)
      while fits - tooLarge > 1 {
        let middle = (fits + tooLarge) / 2
        let attempt = try drawn(bytes, step: middle)
        if attempt.bytes.count <= limit { (best, fits) = (attempt, middle) } else { tooLarge = middle }
      }
      return best
    } catch let failure as ConversionFailure {
      throw failure
    } catch let error as PDFError {
      throw ConversionFailure(error, 0)
    } catch let fault as ImageFault {
      throw ConversionFailure(fault, 0)
    } catch {
      throw .damaged(input: 0, detail: "\(error)")
    }
  }

  static func pair(step: Int) -> (dotsPerInch: Int, quality: Int) {
    func between(_ from: Int, _ to: Int) -> Int { from - (from - to) * step / (steps - 1) }
    return (between(gentlest.dotsPerInch, floor.dotsPerInch), between(gentlest.quality, floor.quality))
  }

  /// The document with its pictures at one step. A picture that would not become smaller stays as it is.
  private static func drawn(_ bytes: [UInt8], step: Int) throws -> Shrunk {
    let (dotsPerInch, quality) = pair(step: step)
    let shrinker = try PDFShrinker(ByteStore(bytes))
    var pictures = 0
    for (index, image) in shrinker.images.enumerated() where min(image.width, image.height) > smallSide {
      guard let samples = try samples(of: index, image, shrinker) else { continue }
      let scale = min(1, Double(dotsPerInch) / image.dotsPerInch)
      let width = max(1, Int((Double(image.width) * scale).rounded()))
      let height = max(1, Int((Double(image.height) * scale).rounded()))
      let jpeg = try ImageProbe.smallerJPEG(samples, width: width, height: height, quality: quality)
      guard jpeg.count < image.storedBytes else { continue }
      try shrinker.replace(image: index, jpeg: jpeg, width: width, height: height)
      pictures += 1
    }
    let made = try shrinker.write()
    let change = FileChange(
      kind: .shrunk, before: bytes.count, after: made.count, pictures: pictures, dotsPerInch: dotsPerInch,
      quality: quality)
    return Shrunk(bytes: made, change: change)
  }

  /// `nil` for a picture that is not what the document says of it, or too large to be drawn: it is left alone.
  private static func samples(
    of index: Int, _ image: ShrinkableImage, _ shrinker: borrowing PDFShrinker
  ) throws -> ImageSamples? {
    guard image.width * image.height <= WrapImage.pixelLimit else { return nil }
    let bytes = try shrinker.bytes(ofImage: index)
    if image.isJPEG {
      guard let facts = try? ImageProbe.check(ByteStore(bytes), kind: .jpeg), facts.bands == image.components,
        facts.width == image.width, facts.height == image.height
      else { return nil }
      let samples = try ImageProbe.decodeSamples(ByteStore(bytes), kind: .jpeg)
      return samples.bands == image.components ? samples : nil
    }
    let count = image.width * image.height * image.components
    guard bytes.count >= count else { return nil }
    return ImageSamples(
      width: image.width, height: image.height, bands: image.components,
      bytes: bytes.count == count ? bytes : Array(bytes[..<count]))
  }
}
