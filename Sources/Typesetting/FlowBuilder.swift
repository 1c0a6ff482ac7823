internal import Pages

/// Breaks the blocks of a document into lines.
struct FlowBuilder {
  private let fonts: PageFonts
  private let language: String
  private(set) var items: [FlowItem] = []
  private var containers: [FlowItem.Container] = []
  private var lastContainer = 0
  private var left = 0.0
  private var right = LetterMetrics.textWidth
  private var listDepth = 0
  /// The space above the next item where it is not the usual one.
  private var gap: Double?
  private var label: (layout: TextLayout, x: Double)?

  /// What lists within lists leave of a line, or enough for a word.
  private var textWidth: Double { max(right - left, 60) }

  init(fonts: PageFonts, language: DocumentInfo.Language) {
    self.fonts = fonts
    self.language = language.rawValue
  }

  /// Adds a whole document.
  mutating func add(document blocks: [Block]) throws(PageFault) {
    try add(blocks)
    keepTheEndTogether()
  }

  private mutating func add(_ blocks: [Block]) throws(PageFault) {
    for (index, block) in blocks.enumerated() {
      switch block {
      case .heading(let level, let inlines): try addHeading(level, inlines)
      case .paragraph(let inlines):
        try addText(inlines)
        if block.isSignatureLine { items[items.count - 1].spaceBefore = LetterMetrics.signatureGap }
      case .list(let start, let tight, let list): try addList(start, tight, list)
      case .quote(let inside):
        let (oldLeft, oldRight) = (left, right)
        left += LetterMetrics.indent
        right -= LetterMetrics.indent
        try inContainer("BlockQuote") { builder throws(PageFault) in try builder.add(inside) }
        (left, right) = (oldLeft, oldRight)
      case .table(let header, let rows): try addTable(header, rows)
      case .rule: append(FlowItem(content: .rule, leading: 6, spaceBefore: 0, containers: containers))
      }
      if blocks.staysWithNext(index) { keepLastWithNext() }
    }
  }

  private mutating func addHeading(_ level: Int, _ inlines: [Inline]) throws(PageFault) {
    let (size, leading, before) = LetterMetrics.heading(level)
    let runs = InlineRuns(bold: true, italic: level > 2).runs(inlines)
    let layout = try TextLayout(runs, size: size, width: textWidth, language: language, fonts: fonts)
    let tag = "H\(min(level, 6))"
    var item = FlowItem(
      content: .text(layout, x: left, size: size, tag: tag, mixed: runs.contains { $0.link != nil }), leading: leading,
      spaceBefore: before, containers: containers)
    item.bookmark = (inlines.plainText.split(separator: "\n").joined(separator: " "), level)
    item.keepsWithNext = true
    item.staysWhole = true
    gap = nil
    append(item)
    gap = LetterMetrics.headingGap
  }

  private mutating func addText(_ inlines: [Inline]) throws(PageFault) {
    let runs = InlineRuns().runs(inlines)
    let layout = try TextLayout(
      runs, size: LetterMetrics.size, width: textWidth, language: language, fonts: fonts)
    var item = FlowItem(
      content: .text(layout, x: left, size: LetterMetrics.size, tag: "P", mixed: runs.contains { $0.link != nil }),
      leading: LetterMetrics.leading, spaceBefore: LetterMetrics.gap, containers: containers)
    // An address or a signature is one thing.
    item.staysWhole = inlines.contains(.lineBreak) && layout.lineCount <= 8
    append(item)
  }

  private mutating func addList(_ start: Int?, _ tight: Bool, _ list: [[Block]]) throws(PageFault) {
    listDepth += 1
    let oldLeft = left
    left += LetterMetrics.indent
    let (x, itemLeft) = (oldLeft + (start == nil ? 6 : 0), left)
    try inContainer("L") { builder throws(PageFault) in
      for (index, blocks) in list.enumerated() {
        let mark = start.map { Self.number($0 + index, depth: builder.listDepth) } ?? "•"
        let layout = try TextLayout(
          [TextRun(mark)], size: LetterMetrics.size, language: builder.language, fonts: builder.fonts)
        // A number too wide for the indentation pushes its text to the right.
        builder.left = max(itemLeft, x + layout.width(ofLine: 0) + 5)
        if index > 0 || builder.listDepth > 1 {
          builder.gap = tight ? LetterMetrics.tightGap : LetterMetrics.gap * 0.7
        } else {
          builder.gap = builder.gap ?? (tight ? LetterMetrics.gap * 0.6 : LetterMetrics.gap)
        }
        builder.label = (layout, x)
        try builder.inContainer("LI") { builder throws(PageFault) in
          try builder.inContainer("LBody") { builder throws(PageFault) in
            if case .paragraph? = blocks.first {} else { try builder.addText([]) }
            try builder.add(blocks)
          }
        }
        // Neither the first nor the last item stands alone.
        if index + 1 < list.count, index == 0 || index == list.count - 2 { builder.keepLastWithNext() }
      }
    }
    left = oldLeft
    listDepth -= 1
  }

  private mutating func addTable(_ header: [[Inline]], _ rows: [[[Inline]]]) throws(PageFault) {
    let shares = TableColumns.shares(header: header, rows: rows)
    let width = textWidth
    let headerIndex = items.count
    try inContainer("Table") { builder throws(PageFault) in
      for (index, row) in ([header] + rows).enumerated() {
        var x = builder.left
        var cells: [(layout: TextLayout, x: Double, mixed: Bool)] = []
        for (cell, share) in zip(row, shares) {
          let runs = InlineRuns(bold: index == 0).runs(cell)
          let layout = try TextLayout(
            runs, size: LetterMetrics.tableSize, width: share * width - 2 * LetterMetrics.cellPadding,
            language: builder.language, fonts: builder.fonts)
          cells.append((layout, x + LetterMetrics.cellPadding, runs.contains { $0.link != nil }))
          x += share * width
        }
        if index > 0 { builder.gap = 0 }
        builder.lastContainer += 1
        var item = FlowItem(
          content: .row(cells, isHeader: index == 0), leading: LetterMetrics.tableLeading,
          spaceBefore: LetterMetrics.gap,
          containers: builder.containers + [FlowItem.Container(id: builder.lastContainer, tag: "TR")])
        // Neither the header nor the last row stands alone.
        item.keepsWithNext = index < rows.count && (index == 0 || index == rows.count - 1)
        if index > 0 { item.header = headerIndex }
        // A row is never cut; one that no page holds would lose words.
        guard item.height(lines: 1) < LetterMetrics.bottom - LetterMetrics.top - 80 else {
          throw .refused("a row of a table does not fit on a page")
        }
        builder.append(item)
      }
    }
  }

  private mutating func inContainer(
    _ tag: String, _ body: (inout FlowBuilder) throws(PageFault) -> Void
  ) throws(PageFault) {
    lastContainer += 1
    containers.append(FlowItem.Container(id: lastContainer, tag: tag))
    try body(&self)
    containers.removeLast()
  }

  private mutating func append(_ item: FlowItem) {
    var item = item
    if let gap { item.spaceBefore = gap }
    item.label = label
    (gap, label) = (nil, nil)
    items.append(item)
  }

  private mutating func keepLastWithNext() {
    if let last = items.last, last.lineCount <= 4 { items[items.count - 1].keepsWithNext = true }
  }

  /// A closing formula and a signature do not begin a page by themselves.
  private mutating func keepTheEndTogether() {
    for index in items.indices.dropLast().suffix(3) where items[index].lineCount <= 3 && items[index].label == nil {
      items[index].keepsWithNext = true
    }
  }

  /// 1. for a list, a. for a list within a list.
  private static func number(_ value: Int, depth: Int) -> String {
    guard depth == 2, (1...26).contains(value) else { return "\(value)." }
    return "\(Character(Unicode.Scalar(UInt8(96 + value))))."
  }
}
