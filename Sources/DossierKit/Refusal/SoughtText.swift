/// A text folded by ``ScanFold``, with the trios of letters that occur in it, by which nearly every phrase that does not
/// occur is told at once.
struct SoughtText: Sendable {
  let letters: [UInt8]
  /// One bit for each trio of letters, its place a hash of them; spaces are left out, since a scan loses them.
  private let trios: [UInt64]

  private static let bits = 4_096

  init(folding text: String) { self.init(ScanFold.fold(text)) }

  /// - Parameter letters: folded.
  init(_ letters: [UInt8]) {
    self.letters = letters
    var trios = [UInt64](repeating: 0, count: Self.bits / 64)
    for trio in Self.trios(of: letters) { trios[trio >> 6] |= 1 << UInt64(trio & 63) }
    self.trios = trios
  }

  var isEmpty: Bool { letters.isEmpty }

  /// Whether every one of these trios may occur.
  func mayHold(_ sought: [Int]) -> Bool {
    for trio in sought where trios[trio >> 6] & (1 << UInt64(trio & 63)) == 0 { return false }
    return true
  }

  /// The places of the trios of folded letters.
  static func trios(of letters: [UInt8]) -> [Int] {
    var places: [Int] = []
    places.reserveCapacity(letters.count)
    var first = 0
    var second = 0
    var seen = 0
    for letter in letters where letter != ScanFold.space {
      let third = Int(letter)
      seen += 1
      if seen > 2 { places.append((first &* 961 &+ second &* 31 &+ third) & (bits - 1)) }
      first = second
      second = third
    }
    return places
  }
}
