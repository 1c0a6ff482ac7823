import Testing

@testable import Pages
@testable import Typesetting

@Suite("Pages are turned as in a well-made letter")
struct PaginationTests {
  /// Blocks of every kind in an order that a seed decides.
  private func blocks(seed: UInt64, count: Int) -> [Block] {
    var state = seed
    func next(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    func words() -> [Inline] { [.text(String(repeating: "mots et phrases ", count: next(90) + 1))] }
    return (0..<count).map { _ in
      switch next(8) {
      case 0: .heading(level: next(3) + 1, [.text("Titre")])
      case 1: .list(start: 1, tight: next(2) == 0, items: (0...next(5)).map { _ in [.paragraph(words())] })
      case 2: .paragraph((0...next(5)).flatMap { _ in [Inline.text("ligne"), .lineBreak] } + [.text("fin")])
      case 3: .table(header: [[.text("A")], [.text("B")]], rows: (0...next(6)).map { _ in [words(), [.text("b")]] })
      case 4: .quote([.paragraph(words())])
      default: .paragraph(words())
      }
    }
  }

  @Test("nothing is lost, no line stands alone, headings stay with what they head", arguments: 1...25)
  func invariants(_ seed: Int) throws {
    var builder = FlowBuilder(fonts: try PageFonts(), language: .french)
    try builder.add(document: blocks(seed: UInt64(seed), count: 40))
    let items = builder.items
    let slices = Pagination(items).slices
    #expect(Set(slices.map(\.page)).count > 2)
    var seen = Array(repeating: 0, count: items.count)
    var lastPage = 0
    for (index, slice) in slices.enumerated() {
      let item = items[slice.item]
      if slice.isRepeated {
        #expect(slice.y == LetterMetrics.top)
        #expect(slices[index + 1].page == slice.page)
        #expect(items[slices[index + 1].item].header == slice.item)
        lastPage = slice.page
        continue
      }
      if slice.y == LetterMetrics.top { #expect(item.header == nil, "a row at the top of a page without header") }
      #expect(slice.lines.lowerBound == seen[slice.item], "lines in order")
      seen[slice.item] = slice.lines.upperBound
      #expect(slice.page == lastPage || slice.page == lastPage + 1)
      lastPage = slice.page
      #expect(slice.y >= LetterMetrics.top)
      #expect(slice.y + item.height(lines: slice.lines.count) <= LetterMetrics.bottom + 1)
      #expect(slice.lines.count >= 2 || item.lineCount == 1, "a line alone in item \(slice.item)")
      if item.staysWhole { #expect(slice.lines.count == item.lineCount) }
      if item.keepsWithNext, slice.item + 1 < items.count {
        let next = slices.first { $0.item == slice.item + 1 && !$0.isRepeated }
        #expect(next?.page == slice.page, "item \(slice.item) is parted from the next")
      }
    }
    #expect(seen == items.map(\.lineCount))
  }

  @Test("the header of a table is shown again on every page")
  func repeatedHeaders() throws {
    var builder = FlowBuilder(fonts: try PageFonts(), language: .english)
    let rows: [[[Inline]]] = (0..<100).map { [[.text("\($0)")], [.text("paper")]] }
    try builder.add(document: [.table(header: [[.text("No.")], [.text("Paper")]], rows: rows)])
    let pagination = Pagination(builder.items)
    #expect(pagination.pageCount > 2)
    #expect(pagination.slices.count { $0.isRepeated } == pagination.pageCount - 1)
  }

  @Test("wherever a page ends, the line to sign on stays between the last words and the name, and no item stands alone")
  func theEnd() throws {
    for count in 0..<45 {
      let lead = (0..<count).map { Block.paragraph([.text("line \($0)")]) }
      let end: [Block] = [
        .heading(level: 2, [.text("Fees")]), .paragraph([.text("Fees of the day:")]),
        .list(start: nil, tight: true, items: [[.paragraph([.text("one")])], [.paragraph([.text("two")])]]),
        .paragraph([.text("Yours truly,")]), .paragraph([.text(String(repeating: "_", count: 28))]),
        .paragraph([.text("Amina BENALI"), .lineBreak, .text("Ottawa")]),
        .table(header: [[.text("No.")], [.text("Paper")]], rows: (1...9).map { [[.text("\($0)")], [.text("paper")]] }),
      ]
      var builder = FlowBuilder(fonts: try PageFonts(), language: .english)
      try builder.add(document: lead + end)
      let slices = Pagination(builder.items).slices
      // From the heading to the name: heading, words, two items, closing, line, name.
      let pages = (count..<count + 7).map { item in slices.first { $0.item == item }?.page }
      #expect(Set(pages).count == 1, "\(count) lines before: \(pages)")
      let (closing, line) = (slices.first { $0.item == count + 4 }, slices.first { $0.item == count + 5 })
      #expect(try #require(line).y - #require(closing).y >= LetterMetrics.leading + LetterMetrics.signatureGap - 0.01)
    }
  }

  @Test("a row that no page holds is refused rather than cut off")
  func tallRow() throws {
    var builder = FlowBuilder(fonts: try PageFonts(), language: .english)
    let long: [Inline] = [.text(String(repeating: "word ", count: 2000))]
    #expect(throws: PageFault.self) {
      try builder.add(document: [.table(header: [[.text("A")], [.text("B")]], rows: [[long, long]])])
    }
  }

  @Test("lists nested to the limit still have words on the page")
  func deepLists() throws {
    var block = Block.paragraph([.text("deep")])
    for _ in 0..<28 { block = .list(start: nil, tight: true, items: [[block]]) }
    var builder = FlowBuilder(fonts: try PageFonts(), language: .english)
    #expect(throws: Never.self) { try builder.add(document: [block]) }
  }

  @Test("an empty document has one page")
  func empty() throws {
    #expect(Pagination([]).pageCount == 1)
  }
}
