/// A picture of one bit as a scanner codes it for a PDF: one generic region, coded arithmetically with the first
/// template (ITU-T T.88, 6.2 and annex E).
enum JBIG2Encoder {
  /// The stream for the filter JBIG2Decode.
  /// - Parameter isBlack: whether the pixel of a column and a row is black.
  static func stream(width: Int, height: Int, _ isBlack: (Int, Int) -> Bool) -> [UInt8] {
    let size = number(width) + number(height)
    // No resolution, no flags, no stripes.
    let page = size + [UInt8](repeating: 0, count: 11)
    // At the corner, joined by OR; the first template with its four pixels where the standard has them.
    let region = size + [UInt8](repeating: 0, count: 9) + [0, 3, 0xff, 0xfd, 0xff, 2, 0xfe, 0xfe, 0xfe]
    return segment(0, type: 48, page) + segment(1, type: 38, region + coded(width, height, isBlack))
  }

  private static func number(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) } }

  private static func segment(_ index: Int, type: UInt8, _ data: [UInt8]) -> [UInt8] {
    number(index) + [type, 0, 1] + number(data.count) + data
  }

  /// The sixteen pixels known already on which the guess of the next one rests.
  private static let neighbours = [
    (-1, 0), (-2, 0), (-3, 0), (-4, 0), (3, -1), (2, -1), (1, -1), (0, -1), (-1, -1), (-2, -1), (-3, -1), (2, -2),
    (1, -2), (0, -2), (-1, -2), (-2, -2),
  ]

  private static func coded(_ width: Int, _ height: Int, _ isBlack: (Int, Int) -> Bool) -> [UInt8] {
    var coder = Coder()
    for y in 0..<height {
      for x in 0..<width {
        var context = 0
        for (bit, (dx, dy)) in neighbours.enumerated() {
          let (column, row) = (x + dx, y + dy)
          if column >= 0, column < width, row >= 0, isBlack(column, row) { context |= 1 << bit }
        }
        coder.add(isBlack(x, y), context)
      }
    }
    return coder.finished()
  }

  /// The coder of annex E, as figures E.3 to E.11 of the standard draw it.
  private struct Coder {
    private var interval: UInt32 = 0x8000
    private var code: UInt32 = 0
    private var shifts = 12
    // The first byte stands before the coded data.
    private var bytes: [UInt8] = [0]
    private var states = [(index: Int, likely: Bool)](repeating: (0, false), count: 1 << 16)

    /// Table E.1: the estimate, the states after a likely and an unlikely symbol, and whether the likely one changes.
    private static let table: [(UInt32, Int, Int, Bool)] = [
      (0x5601, 1, 1, true), (0x3401, 2, 6, false), (0x1801, 3, 9, false), (0x0AC1, 4, 12, false),
      (0x0521, 5, 29, false), (0x0221, 38, 33, false), (0x5601, 7, 6, true), (0x5401, 8, 14, false),
      (0x4801, 9, 14, false), (0x3801, 10, 14, false), (0x3001, 11, 17, false), (0x2401, 12, 18, false),
      (0x1C01, 13, 20, false), (0x1601, 29, 21, false), (0x5601, 15, 14, true), (0x5401, 16, 14, false),
      (0x5101, 17, 15, false), (0x4801, 18, 16, false), (0x3801, 19, 17, false), (0x3401, 20, 18, false),
      (0x3001, 21, 19, false), (0x2801, 22, 19, false), (0x2401, 23, 20, false), (0x2201, 24, 21, false),
      (0x1C01, 25, 22, false), (0x1801, 26, 23, false), (0x1601, 27, 24, false), (0x1401, 28, 25, false),
      (0x1201, 29, 26, false), (0x1101, 30, 27, false), (0x0AC1, 31, 28, false), (0x09C1, 32, 29, false),
      (0x08A1, 33, 30, false), (0x0521, 34, 31, false), (0x0441, 35, 32, false), (0x02A1, 36, 33, false),
      (0x0221, 37, 34, false), (0x0141, 38, 35, false), (0x0111, 39, 36, false), (0x0085, 40, 37, false),
      (0x0049, 41, 38, false), (0x0025, 42, 39, false), (0x0015, 43, 40, false), (0x0009, 44, 41, false),
      (0x0005, 45, 42, false), (0x0001, 45, 43, false), (0x5601, 46, 46, false),
    ]

    mutating func add(_ symbol: Bool, _ context: Int) {
      let (index, likely) = states[context]
      let (estimate, afterLikely, afterUnlikely, turns) = Self.table[index]
      interval -= estimate
      if symbol == likely {
        if interval & 0x8000 != 0 {
          code += estimate
          return
        }
        if interval < estimate { interval = estimate } else { code += estimate }
        states[context].index = afterLikely
      } else {
        if interval < estimate { code += estimate } else { interval = estimate }
        states[context] = (afterUnlikely, turns ? !likely : likely)
      }
      repeat {
        interval <<= 1
        code <<= 1
        shifts -= 1
        if shifts == 0 { putByte() }
      } while interval & 0x8000 == 0
    }

    private mutating func putByte() {
      let last = bytes.count - 1
      if bytes[last] != 0xff, code >= 0x800_0000 {
        bytes[last] += 1
        if bytes[last] == 0xff { code &= 0x7ff_ffff }
      }
      let isStuffed = bytes[last] == 0xff
      bytes.append(UInt8(truncatingIfNeeded: code >> (isStuffed ? 20 : 19)))
      code &= isStuffed ? 0xf_ffff : 0x7_ffff
      shifts = isStuffed ? 7 : 8
    }

    mutating func finished() -> [UInt8] {
      let end = code + interval
      code |= 0xffff
      if code >= end { code -= 0x8000 }
      for _ in 0..<2 {
        code <<= UInt32(shifts)
        putByte()
      }
      return Array(bytes.dropFirst()) + (bytes.last == 0xff ? [0xac] : [0xff, 0xac])
    }
  }
}
