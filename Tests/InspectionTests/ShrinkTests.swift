import Bytes
@testable import Conversion
import Foundation
import Images
import Inspection
import PDF
import Testing

@Suite struct ShrinkTests {
  private typealias Random = RandomPictures

  private func picture(_ width: Int, _ height: Int, _ bands: Int, _ random: inout Random) -> ImageSamples {
    random.picture(width, height, bands)
  }

  private func input(_ folder: TemporaryFolder, _ name: String, _ bytes: [UInt8]) throws -> ConversionInput {
    try folder.write(name, bytes)
    return ConversionInput(
      root: folder.bytes, path: Array(name.utf8), sha256: SHA256.hexadecimal(of: bytes), bookmark: name)
  }

  @Test("The same files give the same bytes; what fits is not touched")
  func steady() throws {
    var random = Random(state: 7)
    let folder = try TemporaryFolder()
    let bytes = try ImageProbe.encodeJPEG(picture(1200, 1600, 3, &random), quality: 95, dpi: 200)
    let source = try input(folder, "a.jpg", bytes)
    func made(_ limit: Int) -> ConversionResult {
      Converter.convert(ConversionRequest(operation: .shrink, inputs: [source], limitBytes: limit))
    }
    guard case .made(let whole) = made(10_000_000), case .made(let small) = made(bytes.count / 2) else {
      Issue.record("not made")
      return
    }
    #expect(whole.changes.isEmpty)
    #expect(small.changes.map(\.kind) == [.shrunk])
    #expect(small.bytes.count <= bytes.count / 2)
    #expect(made(bytes.count / 2) == .made(small))
    guard case .failure(.overLimit(let size, limit: 1000)) = made(1000) else {
      Issue.record("a thousand bytes were enough")
      return
    }
    #expect(size > 1000)
  }

  @Test("The first step that fits is found from any guess, in few tries when the guess is near")
  func search() {
    for steps in 1...16 {
      for answer in 0...steps {
        for guess in 0..<steps {
          var tried: Set<Int> = []
          let found = StepSearch.firstFitting(steps: steps, guess: guess) { step, best in
            #expect(tried.insert(step).inserted && best.map { $0 > step } ?? true)
            return step >= answer
          }
          #expect(found == (answer == steps ? nil : answer), "\(steps) \(answer) \(guess)")
          if abs(guess - answer) <= 1 { #expect(tried.count <= 4) }
        }
      }
    }
  }

  @Test("The step found, some being foretold, is the first that fits when all are tried one by one", arguments: 0..<5)
  func exhaustive(_ seed: Int) throws {
    var random = Random(state: 40 + UInt64(seed))
    let folder = try TemporaryFolder()
    let inputs = try (1...3).map { page in
      let samples = picture(Int.random(in: 500...900, using: &random), Int.random(in: 900...1300, using: &random), 3, &random)
      return try input(folder, "\(page)", ImageProbe.encodeJPEG(samples, quality: 95, dpi: 300))
    }
    var request = ConversionRequest(operation: .merge, inputs: inputs)
    guard case .made(let whole) = Converter.convert(request) else {
      Issue.record("not joined")
      return
    }
    let limit = whole.bytes.count * Int.random(in: 15...80, using: &random) / 100
    request.limitBytes = limit
    let shrinker = try PDFShrinker(ByteStore(whole.bytes))
    var drawer = PictureDrawer(shrinker, colourPages: [1, 2, 3])
    let room = limit - (try shrinker.write().count) - 40 * drawer.pictures.count
    let first = try (0..<ShrinkFile.steps).first { try drawer.change(step: $0, than: nil, room: .max, shrinker) <= room }
    switch Converter.convert(request) {
    case .made(let file):
      let pair = try ShrinkFile.pair(step: #require(first))
      #expect(file.changes.last?.dotsPerInch == pair.dotsPerInch && file.changes.last?.quality == pair.quality)
    case .failure(let failure):
      #expect(first == nil, "\(failure)")
    }
  }

  @Test("A page without colour becomes grey, one with a line of a pen or one that must keep its colours does not")
  func grey() throws {
    var random = Random(state: 11)
    let folder = try TemporaryFolder()
    let grey = picture(900, 1200, 1, &random)
    let neutral = ImageSamples(
      width: 900, height: 1200, bands: 3, bytes: grey.bytes.flatMap { [$0, $0, $0 &- min(6, $0)] })
    var inked = neutral.bytes
    for row in 300..<420 { inked.replaceSubrange((row * 900 + 400) * 3..<(row * 900 + 401) * 3, with: [30, 30, 160]) }
    let stamped = ImageSamples(width: 900, height: 1200, bands: 3, bytes: inked)
    #expect(neutral.hasNoColour && !stamped.hasNoColour && grey.hasNoColour)
    func greyPictures(_ samples: ImageSamples, keepsColour: Bool) throws -> Int? {
      let bytes = try ImageProbe.encodePNG(samples, dpi: 150)
      var source = try input(folder, "a.png", bytes)
      source.keepsColour = keepsColour
      var request = ConversionRequest(operation: .merge, inputs: [source], mayExceed: true)
      guard case .made(let whole) = Converter.convert(request) else { return nil }
      request.limitBytes = whole.bytes.count / 2
      guard case .made(let file) = Converter.convert(request) else { return nil }
      let space = try PDFShrinker(ByteStore(file.bytes)).images.map(\.components)
      let count = file.changes.last?.greyPictures
      #expect(space == [count == 1 ? 1 : 3])
      return count
    }
    #expect(try greyPictures(neutral, keepsColour: false) == 1)
    #expect(try greyPictures(neutral, keepsColour: true) == 0)
    #expect(try greyPictures(stamped, keepsColour: false) == 0)
  }

  @Test("What is over the limit at the floor is made when it may exceed it")
  func mayExceed() throws {
    var random = Random(state: 5)
    let folder = try TemporaryFolder()
    let source = try input(folder, "a.jpg", ImageProbe.encodeJPEG(picture(900, 900, 3, &random), quality: 95, dpi: 150))
    var request = ConversionRequest(operation: .shrink, inputs: [source], limitBytes: 1000)
    guard case .failure(.overLimit(let size, 1000)) = Converter.convert(request) else {
      Issue.record("a thousand bytes were enough")
      return
    }
    request.mayExceed = true
    guard case .made(let file) = Converter.convert(request) else {
      Issue.record("not made")
      return
    }
    #expect(file.bytes.count == size && file.changes.last?.quality == 50)
  }

  @Test("The steps go from the gentlest pair to the floor and never back")
  func pairs() {
    let pairs = (0..<ShrinkFile.steps).map(ShrinkFile.pair)
    #expect(pairs.first.map { [$0.dotsPerInch, $0.quality] } == [300, 85])
    #expect(pairs.last.map { [$0.dotsPerInch, $0.quality] } == [150, 50])
    for (one, next) in zip(pairs, pairs.dropFirst()) {
      #expect(one.dotsPerInch > next.dotsPerInch && one.quality > next.quality)
    }
  }
}
