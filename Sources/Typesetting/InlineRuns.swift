internal import Pages

/// Inlines as runs of text in one style each.
struct InlineRuns {
  var bold = false
  var italic = false
  private var link: String?

  /// Dark enough to be read on a bad copy.
  private static let linkColor = PageColor(red: 0.10, green: 0.20, blue: 0.45)
  private static let placeholderColor = PageColor(red: 0.65, green: 0.05, blue: 0.05)

  init(bold: Bool = false, italic: Bool = false) {
    self.bold = bold
    self.italic = italic
  }

  func runs(_ inlines: [Inline]) -> [TextRun] {
    inlines.flatMap { inline -> [TextRun] in
      var style = self
      switch inline {
      case .text(let text):
        return [TextRun(text, bold: bold, italic: italic, color: link == nil ? .black : Self.linkColor, link: link)]
      case .placeholder(let text): return [TextRun(text, bold: true, color: Self.placeholderColor)]
      // The space keeps the words of two lines apart where lines are not seen.
      case .lineBreak: return [TextRun(" \u{2028}")]
      case .strong(let inside):
        style.bold = true
        return style.runs(inside)
      case .emphasis(let inside):
        style.italic.toggle()
        return style.runs(inside)
      case .link(let address, let inside):
        style.link = address
        return style.runs(inside)
      }
    }
  }
}
