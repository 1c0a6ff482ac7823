/// A Huffman code of deflate as a table: the next bits of the stream, as many as the longest code word has, lead
/// to the symbol and the length of its word.
struct HuffmanTable {
  /// Symbol times 16 plus length; 0 where no word begins with these bits.
  private let rows: [UInt16]
  /// The length of the longest word, 0 to 15.
  let width: Int

  /// Nil if the lengths make no code: more words than fit, or fewer, unless there is at most one word.
  init?(lengths: ArraySlice<UInt8>) {
    var counts = [Int](repeating: 0, count: 16)
    for length in lengths where length > 0 { counts[Int(length)] += 1 }
    let words = counts.reduce(0, +)
    let width = counts.lastIndex { $0 > 0 } ?? 0
    var next = [Int](repeating: 0, count: 17)
    var free = 1
    for length in stride(from: 1, through: width, by: 1) {
      free = free * 2 - counts[length]
      guard free >= 0 else { return nil }
      next[length + 1] = (next[length] + counts[length]) * 2
    }
    guard free == 0 || words == 0 || (words == 1 && width == 1) else { return nil }
    var rows = [UInt16](repeating: 0, count: 1 << width)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      let length = Int(length)
      // Words are sent from their highest bit, everything else from the lowest.
      var reversed = 0
      for bit in 0..<length where next[length] >> bit & 1 == 1 { reversed |= 1 << (length - 1 - bit) }
      next[length] += 1
      for row in stride(from: reversed, to: rows.count, by: 1 << length) {
        rows[row] = UInt16(symbol << 4 | length)
      }
    }
    self.rows = rows
    self.width = width
  }

  /// The symbol that the bits begin with and the length of its word; length 0 if there is none.
  func look(_ bits: UInt64) -> (symbol: Int, length: Int) {
    let row = Int(rows[Int(truncatingIfNeeded: bits) & (rows.count - 1)])
    return (row >> 4, row & 15)
  }

  /// The code for lengths and literals that is used when a block brings none.
  static let fixedLiterals = HuffmanTable(
    lengths: ([UInt8](repeating: 8, count: 144) + [UInt8](repeating: 9, count: 112)
      + [UInt8](repeating: 7, count: 24) + [UInt8](repeating: 8, count: 8))[...])
  /// The code for distances that is used when a block brings none.
  static let fixedDistances = HuffmanTable(lengths: [UInt8](repeating: 5, count: 32)[...])
}
