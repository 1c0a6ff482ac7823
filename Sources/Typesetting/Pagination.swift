/// Puts items on pages: no single line of a paragraph at the top or the bottom, headings with what they head.
struct Pagination {
  /// Some lines of an item at a place of a page.
  struct Slice: Equatable {
    let item: Int
    let lines: Range<Int>
    let page: Int
    /// The top, in points from the top of the page.
    let y: Double
    /// Whether this is the header of a table shown again.
    var isRepeated = false
  }

  private let items: [FlowItem]
  private(set) var slices: [Slice] = []
  private var page = 0
  private var y = LetterMetrics.top

  init(_ items: [FlowItem]) {
    self.items = items
    for index in items.indices { place(index) }
  }

  /// The number of pages, at least one.
  var pageCount: Int { page + 1 }

  private var isAtTop: Bool { y == LetterMetrics.top }

  private mutating func turn() {
    page += 1
    y = LetterMetrics.top
  }

  private mutating func place(_ index: Int) {
    let item = items[index]
    if !isAtTop, y + item.spaceBefore + leastHeight(from: index, depth: 0) > LetterMetrics.bottom {
      turn()
      repeatHeader(of: item)
    } else if !isAtTop {
      y += item.spaceBefore
    }
    var first = 0
    while first < item.lineCount {
      let count = linesThatFit(item, from: first)
      slices.append(Slice(item: index, lines: first..<first + count, page: page, y: y))
      y += item.height(lines: count)
      first += count
      if first < item.lineCount { turn() }
    }
  }

  private mutating func repeatHeader(of item: FlowItem) {
    guard let header = item.header else { return }
    slices.append(Slice(item: header, lines: 0..<1, page: page, y: y, isRepeated: true))
    y += items[header].height(lines: 1)
  }

  private func linesThatFit(_ item: FlowItem, from first: Int) -> Int {
    let left = item.lineCount - first
    // Half a point for what addition of fractions leaves.
    if y + item.height(lines: left) <= LetterMetrics.bottom + 0.5 { return left }
    let fitting = Int((LetterMetrics.bottom + 0.5 - y) / item.leading)
    // Two lines at least go over to the next page.
    return max(1, min(fitting, left - 2))
  }

  /// The height that an item and what must stay with it need at least.
  private func leastHeight(from index: Int, depth: Int) -> Double {
    let item = items[index]
    guard item.keepsWithNext, index + 1 < items.count, depth < 12 else { return item.height(lines: item.fewestLines) }
    return item.height(lines: item.lineCount) + items[index + 1].spaceBefore
      + leastHeight(from: index + 1, depth: depth + 1)
  }
}
