@testable import DossierKit

/// What a recogniser found in letters, held against what they say.
struct RefusalTally {
  var letters = 0
  var kinds = 0
  var expected = 0
  var found = 0
  var sections = 0
  var invented: [String] = []
  /// Further quotes of a ground that the letter has, beside the passages named for it.
  var beside: [String] = []
  var faults: [String] = []

  mutating func add(_ letter: RefusalLetter, _ reading: LetterReading) {
    letters += 1
    if letter.kinds.contains(reading.kind.rawValue) {
      kinds += 1
    } else {
      faults.append("\(letter.file): kind \(reading.kind.rawValue), not \(letter.kinds[0])")
    }
    var codes: Set<GroundCode> = []
    for passage in letter.grounds where codes.insert(passage.code).inserted {
      expected += 1
      let passages = letter.grounds.filter { $0.code == passage.code }
      let hits = reading.grounds.filter { ground in
        ground.code == passage.code
          && passages.contains { $0.page == ground.page && $0.lines.overlaps(ground.line...ground.endLine) }
      }
      if hits.isEmpty { faults.append("\(letter.file): missed \(passage.code.rawValue)") } else { found += 1 }
      if let section = hits.first?.section.map({ $0 as String? }) ?? hits.first.map({ _ in nil as String? }) {
        let fits = passages.contains { $0.section == section || Self.isBroader(section, $0.section) }
        if fits { sections += 1 } else if !hits.isEmpty {
          faults.append("\(letter.file): section of \(passage.code.rawValue) is \(section ?? "none"), not \(passage.section ?? "none")")
        }
      }
    }
    for ground in reading.grounds where !letter.tolerated.contains(ground.code.rawValue) {
      let passages = letter.grounds.filter { $0.code == ground.code }
      if passages.contains(where: { $0.page == ground.page && $0.lines.overlaps(ground.line...ground.endLine) }) { continue }
      let line = "\(letter.file):\(ground.line): \(ground.code.rawValue) «\(ground.quote.replacing("\n", with: " "))»"
      if codes.contains(ground.code) { beside.append(line) } else { invented.append(line) }
    }
    if let date = letter.date, reading.date?.description != date {
      faults.append("\(letter.file): date \(reading.date?.description ?? "none"), not \(date)")
    }
    if reading.replyBy?.description != letter.replyBy {
      faults.append("\(letter.file): reply by \(reading.replyBy?.description ?? "none"), not \(letter.replyBy ?? "none")")
    }
    if reading.barredYears != letter.barredYears {
      faults.append("\(letter.file): bar \(reading.barredYears ?? 0), not \(letter.barredYears ?? 0)")
    }
    if let language = letter.language, reading.language?.rawValue != language {
      faults.append("\(letter.file): language \(reading.language?.rawValue ?? "none")")
    }
  }

  /// The broader provision is right too: `R87.1(2)` for `R87.1(2)(a)`.
  private static func isBroader(_ section: String?, _ exact: String?) -> Bool {
    guard let section, let exact else { return false }
    return exact.hasPrefix(section + "(")
  }

  var summary: String {
    "letters \(letters), kinds \(kinds), grounds \(found) of \(expected), sections \(sections), invented \(invented.count), beside \(beside.count)"
  }
}
