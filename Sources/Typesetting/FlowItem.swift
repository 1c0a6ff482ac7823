internal import Pages

/// A piece of a letter that is put on pages: lines, a row of cells or a rule.
struct FlowItem {
  enum Content {
    /// Text at a distance from the left margin; `tag` is the structure element it becomes.
    case text(TextLayout, x: Double, size: Double, tag: String, mixed: Bool)
    /// Cells beside each other, each at a distance from the left margin.
    case row([(layout: TextLayout, x: Double, mixed: Bool)], isHeader: Bool)
    case rule
  }

  /// An element of the document's structure that holds others.
  struct Container: Equatable {
    let id: Int
    let tag: String
  }

  let content: Content
  /// The height of one line.
  let leading: Double
  /// The space above, which is dropped at the top of a page.
  var spaceBefore: Double
  /// The elements around, from the outside.
  let containers: [Container]
  /// The number or bullet of a list item, and its distance from the left margin.
  var label: (layout: TextLayout, x: Double)?
  /// The words for the bookmark of a heading, and its level.
  var bookmark: (title: String, level: Int)?
  /// For a row, which item is the header of its table, to be shown again at the top of a page.
  var header: Int?
  /// Whether the next item must begin on the page where this one ends.
  var keepsWithNext = false
  /// Whether the lines stay on one page.
  var staysWhole = false

  /// The number of lines, or one for what cannot be cut.
  var lineCount: Int {
    switch content {
    case .text(let layout, _, _, _, _): layout.lineCount
    case .row, .rule: 1
    }
  }

  /// The height of some of the lines.
  func height(lines: Int) -> Double {
    switch content {
    case .text: leading * Double(lines)
    case .row(let cells, _):
      leading * Double(cells.map(\.layout.lineCount).max() ?? 1) + 2 * LetterMetrics.cellPadding
    case .rule: leading
    }
  }

  /// The fewest lines that may stand at the bottom of a page: no line of a paragraph stays alone.
  var fewestLines: Int { lineCount <= 3 || staysWhole ? lineCount : 2 }
}
