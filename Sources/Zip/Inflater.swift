/// Unpacks a deflate stream (RFC 1951) and accounts for every bit of it.
///
/// libzip is not asked: it takes a stream without its end, and does not notice bytes hidden after it. All memory is
/// reached through bounds-checked arrays: a hostile stream can at worst be called damaged.
struct Inflater {
  enum Outcome { case whole, damaged, longer, shorter, bytesLeft }

  private enum Stop: Error { case stream(Outcome), file(FileFailure) }

  private let limit: Int
  private var bits: UInt64 = 0
  private var bitCount = 0
  private var input: [UInt8] = []
  private var inputPlace = 0
  private var position = 0
  private var end = 0
  /// What may still be referred to, at most 32 KiB of it, and what was not handed over yet.
  private var window: [UInt8] = []
  private var handedOver = 0
  private var total = 0

  /// - Parameter limit: the declared size: unpacking stops when it is passed.
  init(limit: Int) { self.limit = limit }

  /// Unpacks the bytes of a range of a file.
  mutating func run(
    _ file: borrowing OpenFile, _ range: Range<Int>, _ body: (UnsafeRawBufferPointer) -> Void
  ) throws(FileFailure) -> Outcome {
    (position, end) = (range.lowerBound, range.upperBound)
    do throws(Stop) {
      while try unsafe !block(file, body) {}
      unsafe handOver(body)
      // What remains of the last byte is zero in what compressors write; bits there would be a hiding place.
      guard bits == 0, bitCount < 8, inputPlace == input.count, position == end else { return .bytesLeft }
      return total == limit ? .whole : .shorter
    } catch {
      switch error {
      case .stream(let outcome): return outcome
      case .file(let failure): throw failure
      }
    }
  }

  /// Unpacks one block and says whether it was the last.
  private mutating func block(
    _ file: borrowing OpenFile, _ body: (UnsafeRawBufferPointer) -> Void
  ) throws(Stop) -> Bool {
    let isLast = try take(1, file) == 1
    switch try take(2, file) {
    case 0: try unsafe stored(file, body)
    case 1: try unsafe coded(HuffmanTable.fixedLiterals, HuffmanTable.fixedDistances, file, body)
    case 2:
      let (literals, distances) = try readTables(file)
      try unsafe coded(literals, distances, file, body)
    default: throw .stream(.damaged)
    }
    return isLast
  }

  private mutating func stored(_ file: borrowing OpenFile, _ body: (UnsafeRawBufferPointer) -> Void) throws(Stop) {
    guard try take(bitCount & 7, file) == 0 else { throw .stream(.bytesLeft) }
    let length = try take(16, file)
    guard try take(16, file) == length ^ 0xFFFF else { throw .stream(.damaged) }
    for _ in 0..<length { try unsafe put(UInt8(truncatingIfNeeded: try take(8, file)), body) }
  }

  private mutating func coded(
    _ literals: HuffmanTable?, _ distances: HuffmanTable?, _ file: borrowing OpenFile,
    _ body: (UnsafeRawBufferPointer) -> Void
  ) throws(Stop) {
    guard let literals, let distances else { throw .stream(.damaged) }
    while true {
      let symbol = try decode(literals, file)
      if symbol < 256 {
        try unsafe put(UInt8(symbol), body)
        continue
      }
      if symbol == 256 { return }
      guard symbol < 286 else { throw .stream(.damaged) }
      let length = Self.lengths[symbol - 257] + (try take(Self.lengthBits[symbol - 257], file))
      let code = try decode(distances, file)
      guard code < 30 else { throw .stream(.damaged) }
      let distance = Self.distances[code] + (try take(Self.distanceBits[code], file))
      guard distance <= window.count else { throw .stream(.damaged) }
      for _ in 0..<length { try unsafe put(window[window.count - distance], body) }
    }
  }

  /// Reads the code lengths that a dynamic block begins with.
  private mutating func readTables(_ file: borrowing OpenFile) throws(Stop) -> (HuffmanTable?, HuffmanTable?) {
    let literalCount = try take(5, file) + 257, distanceCount = try take(5, file) + 1
    let ordered = try take(4, file) + 4
    guard literalCount <= 286, distanceCount <= 30 else { throw .stream(.damaged) }
    var short = [UInt8](repeating: 0, count: 19)
    for place in 0..<ordered { short[Self.order[place]] = UInt8(try take(3, file)) }
    guard let table = HuffmanTable(lengths: short[...]) else { throw .stream(.damaged) }
    var lengths: [UInt8] = []
    while lengths.count < literalCount + distanceCount {
      let symbol = try decode(table, file)
      switch symbol {
      case 16:
        guard let last = lengths.last else { throw .stream(.damaged) }
        lengths += [UInt8](repeating: last, count: try take(2, file) + 3)
      case 17: lengths += [UInt8](repeating: 0, count: try take(3, file) + 3)
      case 18: lengths += [UInt8](repeating: 0, count: try take(7, file) + 11)
      default: lengths.append(UInt8(symbol))
      }
    }
    // A block without a word for its own end would never stop.
    guard lengths.count == literalCount + distanceCount, lengths[256] != 0 else { throw .stream(.damaged) }
    return (HuffmanTable(lengths: lengths[..<literalCount]), HuffmanTable(lengths: lengths[literalCount...]))
  }

  private mutating func decode(_ table: HuffmanTable, _ file: borrowing OpenFile) throws(Stop) -> Int {
    if bitCount < table.width { try refill(file) }
    let (symbol, length) = table.look(bits)
    guard length > 0, length <= bitCount else { throw .stream(.damaged) }
    bits >>= UInt64(length)
    bitCount -= length
    return symbol
  }

  /// Takes up to 16 bits.
  private mutating func take(_ count: Int, _ file: borrowing OpenFile) throws(Stop) -> Int {
    if bitCount < count {
      try refill(file)
      guard bitCount >= count else { throw .stream(.damaged) }
    }
    let value = Int(truncatingIfNeeded: bits & (1 << UInt64(count) - 1))
    bits >>= UInt64(count)
    bitCount -= count
    return value
  }

  /// Brings the number of bits to more than 48, or to all there are.
  private mutating func refill(_ file: borrowing OpenFile) throws(Stop) {
    while bitCount <= 48 {
      if inputPlace == input.count {
        do throws(FileFailure) { input = try file.read(min(1 << 16, end - position), at: position) } catch {
          throw .file(error)
        }
        inputPlace = 0
        position += input.count
        if input.isEmpty { return }
      }
      bits |= UInt64(input[inputPlace]) << UInt64(bitCount)
      inputPlace += 1
      bitCount += 8
    }
  }

  private mutating func put(_ byte: UInt8, _ body: (UnsafeRawBufferPointer) -> Void) throws(Stop) {
    guard total < limit else { throw .stream(.longer) }
    window.append(byte)
    total += 1
    if window.count == 1 << 17 {
      unsafe handOver(body)
      window.removeFirst(window.count - 1 << 15)
      handedOver = window.count
    }
  }

  private mutating func handOver(_ body: (UnsafeRawBufferPointer) -> Void) {
    unsafe window.withUnsafeBytes { unsafe body(UnsafeRawBufferPointer(rebasing: $0[handedOver...])) }
    handedOver = window.count
  }

  // RFC 1951, 3.2.5: what a symbol stands for, and how many bits are added; 3.2.7: the order of code lengths.
  private static let lengthBits: [Int] =
    [Int](repeating: 0, count: 8) + (1...5).flatMap { [Int](repeating: $0, count: 4) } + [0]
  private static let lengths: [Int] = Array(runningSum(from: 3, lengthBits).dropLast()) + [258]
  private static let distanceBits: [Int] = [0, 0] + (0...13).flatMap { [$0, $0] }
  private static let distances: [Int] = runningSum(from: 1, distanceBits)
  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  /// Where each of the ranges of 2^bits numbers begins.
  private static func runningSum(from start: Int, _ bits: [Int]) -> [Int] {
    var sum = start
    return bits.map { bits in
      defer { sum += 1 << bits }
      return sum
    }
  }
}
