import CLibPango

/// Where text, lines and boxes are drawn. Points, the origin at the top left, y downward.
@safe public final class PageCanvas {
  private let cairo: OpaquePointer

  /// Draws on a surface. The corresponding C function is `cairo_create`.
  init(surface: OpaquePointer, scale: Double = 1) {
    // cairo_create never gives NULL: a failure is a status that `check` reports.
    unsafe cairo = cairo_create(surface)
    if scale != 1 { unsafe cairo_scale(cairo, scale, scale) }
  }

  deinit { unsafe cairo_destroy(cairo) }

  /// Draws one line of a paragraph with its baseline at `y`.
  ///
  /// `tags` names the structure element that plain pieces go into, `Span` in a mixed paragraph;
  /// pieces with a link become `Link`, unless `showsLinks` is false.
  public func draw(
    _ layout: TextLayout, line: Int, x: Double, baseline y: Double, tag: String? = nil, showsLinks: Bool = true
  ) {
    var left = x
    for piece in layout.pieces(ofLine: line) {
      let link = showsLinks ? piece.link : nil
      if let link {
        beginTag("Link", Self.target(link))
      } else if let tag {
        beginTag(tag)
      }
      setColor(piece.color)
      unsafe cairo_move_to(cairo, left, y)
      unsafe piece.show(on: cairo, text: layout.cText)
      if link != nil { endTag("Link") } else if let tag { endTag(tag) }
      left += piece.width
    }
  }

  /// Draws a straight line, `width` points thick.
  public func strokeLine(x1: Double, y1: Double, x2: Double, y2: Double, width: Double, color: PageColor = .black) {
    setColor(color)
    unsafe cairo_set_line_width(cairo, width)
    unsafe cairo_move_to(cairo, x1, y1)
    unsafe cairo_line_to(cairo, x2, y2)
    unsafe cairo_stroke(cairo)
  }

  /// Fills a box.
  public func fillRectangle(x: Double, y: Double, width: Double, height: Double, color: PageColor) {
    setColor(color)
    unsafe cairo_rectangle(cairo, x, y, width, height)
    unsafe cairo_fill(cairo)
  }

  /// Draws the outline of a box, `line` points thick.
  public func strokeRectangle(
    x: Double, y: Double, width: Double, height: Double, line: Double, color: PageColor = .black
  ) {
    setColor(color)
    unsafe cairo_set_line_width(cairo, line)
    unsafe cairo_rectangle(cairo, x, y, width, height)
    unsafe cairo_stroke(cairo)
  }

  /// Opens a structure element: `Document`, `H1`, `P`, `L`, `LI`, `Lbl`, `LBody`, `Table`, …
  ///
  /// Only elements without children keep what is drawn in them (cairo 1.16).
  /// The corresponding C function is `cairo_tag_begin`.
  public func beginTag(_ name: String, _ attributes: String = "") {
    unsafe cairo_tag_begin(cairo, name, attributes)
  }

  /// Closes the structure element. The corresponding C function is `cairo_tag_end`.
  public func endTag(_ name: String) {
    unsafe cairo_tag_end(cairo, name)
  }

  /// Ends the page. The corresponding C function is `cairo_show_page`.
  func endPage() { unsafe cairo_show_page(cairo) }

  /// - Throws: ``PageFault/drawing(_:)`` with what went wrong since the canvas was made.
  func check() throws(PageFault) {
    let status = unsafe cairo_status(cairo)
    guard status == CAIRO_STATUS_SUCCESS else { throw .drawing(unsafe String(cString: cairo_status_to_string(status))) }
  }

  private func setColor(_ color: PageColor) {
    unsafe cairo_set_source_rgb(cairo, color.red, color.green, color.blue)
  }

  /// A path from the document to a PDF beside it, written `./NAME.pdf`, opens that file; anything else is an address.
  private static func target(_ link: String) -> String {
    guard link.hasPrefix("./"), link.hasSuffix(".pdf") else { return "uri='\(escaped(link))'" }
    // cairo 1.16 refuses a page beside the name of a file: the file opens at its beginning.
    return "file='\(escaped(String(link.dropFirst(2))))'"
  }

  /// Quotes and backslashes end or bend a value in cairo's attribute syntax.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if character == "'" || character == "\\" { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
