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

  struct Goal {
    /// Bytes, inclusive.
    var limit: Int
    /// What the floor gives is taken also where it is over the limit.
    var mayExceed = false
    /// The pages whose pictures keep their colours, counted from 1.
    var colourPages: Set<Int> = []
  }

  struct Shrunk {
    let bytes: [UInt8]
    let change: FileChange
  }

  /// - Throws: ``ConversionFailure/overLimit(size:limit:)`` with the size at the floor.
  static func shrink(_ bytes: [UInt8], _ goal: Goal) throws(ConversionFailure) -> Shrunk {
    try ConversionFailure.of(0) {
      let shrinker = try PDFShrinker(ByteStore(bytes))
      let compact = try shrinker.write()
      if compact.count <= goal.limit {
        return Shrunk(bytes: compact, change: FileChange(kind: .recompressed, before: bytes.count, after: compact.count))
      }
      var drawer = PictureDrawer(shrinker, colourPages: goal.colourPages)
      return try fit(bytes, shrinker, &drawer, compact: compact.count, goal)
    }
  }

  static func pair(step: Int) -> (dotsPerInch: Int, quality: Int) {
    func between(_ from: Int, _ to: Int) -> Int { from - (from - to) * step / (steps - 1) }
    return (between(gentlest.dotsPerInch, floor.dotsPerInch), between(gentlest.quality, floor.quality))
  }

  /// The first step that fits. The pictures' bytes are added up before the document is written: what its writing
  /// adds to that sum is a few digits for each picture.
  private static func fit(
    _ bytes: [UInt8], _ shrinker: borrowing PDFShrinker, _ drawer: inout PictureDrawer, compact: Int, _ goal: Goal
  ) throws -> Shrunk {
    let slack = 40 * drawer.pictures.count
    let room = goal.limit - compact - slack
    var first = try StepSearch.firstFitting(steps: steps, guess: drawer.guess(room: room, shrinker)) { step, best in
      if let best, try drawer.isOver(step: step, than: best, room: room) { return false }
      return try drawer.change(step: step, than: best, room: room, shrinker) <= room
    }
    while true {
      let step = first ?? steps - 1
      let made = try write(bytes, shrinker, &drawer, step: step)
      if made.bytes.count <= goal.limit { return made }
      if step < steps - 1 {
        first = step + 1
      } else if goal.mayExceed {
        return made
      } else {
        throw ConversionFailure.overLimit(size: made.bytes.count, limit: goal.limit)
      }
    }
  }

  private static func write(
    _ bytes: [UInt8], _ shrinker: borrowing PDFShrinker, _ drawer: inout PictureDrawer, step: Int
  ) throws -> Shrunk {
    let (dotsPerInch, quality) = pair(step: step)
    // Pictures are read from the one document and replaced in another.
    let target = try PDFShrinker(ByteStore(bytes))
    var change = FileChange(kind: .shrunk, before: bytes.count, after: 0, dotsPerInch: dotsPerInch, quality: quality)
    for picture in drawer.pictures {
      guard let drawn = try drawer.drawn(picture, step: step, shrinker) else { continue }
      try target.replace(
        image: picture.index, jpeg: drawn.jpeg, width: drawn.width, height: drawn.height, components: drawn.components)
      change.pictures += 1
      if drawn.components < picture.image.components { change.greyPictures += 1 }
    }
    let made = try target.write()
    change.after = made.count
    return Shrunk(bytes: made, change: change)
  }
}
