import CLibPango

/// A paragraph broken into lines, ready to be drawn line by line.
@safe public final class TextLayout {
  private let layout: OpaquePointer
  // Pango's layout borrows the context's font map; both are held for as long as it lives.
  private let context: PageTextContext
  private let fonts: PageFonts
  private let runs: [(bytes: Range<Int>, run: TextRun)]

  /// The number of lines, at least one.
  public let lineCount: Int

  /// Breaks text into lines at most `width` points wide; without width only U+2028 breaks.
  ///
  /// The corresponding C functions are `pango_layout_new`, `pango_layout_set_attributes` and
  /// `pango_layout_set_width`.
  /// - Parameters:
  ///   - size: the size of the type, in points.
  ///   - language: BCP 47, for shaping and line breaks.
  /// - Throws: ``PageFault/glyphMissing(character:text:)`` when no font draws a character.
  public init(
    _ runs: [TextRun], size: Double, family: FontFamily = .serif, width: Double? = nil, language: String = "en-CA",
    fonts: PageFonts
  ) throws(PageFault) {
    let context = try fonts.context(language: language)
    guard let layout = unsafe pango_layout_new(context.pointer) else { throw .refused("pango has no layout") }
    unsafe self.layout = layout
    self.context = context
    self.fonts = fonts
    var text = ""
    var placed: [(bytes: Range<Int>, run: TextRun)] = []
    for run in runs where !run.text.isEmpty {
      let start = text.utf8.count
      text += run.text
      placed.append((start..<text.utf8.count, run))
    }
    self.runs = placed
    let description = unsafe pango_font_description_from_string(family.names)
    unsafe pango_font_description_set_absolute_size(description, size * Double(PANGO_SCALE))
    unsafe pango_layout_set_font_description(layout, description)
    unsafe pango_font_description_free(description)
    unsafe pango_layout_set_auto_dir(layout, gboolean(0))
    unsafe pango_layout_set_text(layout, text, Int32(text.utf8.count))
    unsafe pango_layout_set_attributes(layout, Self.attributes(placed))
    if let width {
      unsafe pango_layout_set_width(layout, Int32(width * Double(PANGO_SCALE)))
      unsafe pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    }
    lineCount = Int(unsafe pango_layout_get_line_count(layout))
    try checkGlyphs(of: text)
  }

  deinit { unsafe g_object_unref(UnsafeMutableRawPointer(layout)) }

  /// The width of a line's ink and spaces, in points.
  public func width(ofLine index: Int) -> Double {
    pieces(ofLine: index).reduce(0) { $0 + $1.width }
  }

  /// The parts of a line from left to right. Each stays valid while the layout lives.
  func pieces(ofLine index: Int) -> [TextPiece] {
    guard let line = unsafe pango_layout_get_line_readonly(layout, Int32(index)) else { return [] }
    var pieces: [TextPiece] = []
    var node = unsafe line.pointee.runs
    while let current = unsafe node {
      if let data = unsafe current.pointee.data {
        let item = unsafe data.assumingMemoryBound(to: PangoGlyphItem.self)
        let offset = Int(unsafe item.pointee.item.pointee.offset)
        let width = Double(unsafe pango_glyph_string_get_width(item.pointee.glyphs)) / Double(PANGO_SCALE)
        let run = runs.first { $0.bytes.contains(offset) }?.run
        unsafe pieces.append(TextPiece(item: item, width: width, color: run?.color ?? .black, link: run?.link))
      }
      unsafe node = current.pointee.next
    }
    return pieces
  }

  /// The layout's own copy of the text, to which the glyph items refer.
  var cText: UnsafePointer<CChar>? { unsafe pango_layout_get_text(layout) }

  private static func attributes(_ runs: [(bytes: Range<Int>, run: TextRun)]) -> OpaquePointer? {
    let list = unsafe pango_attr_list_new()
    func add(_ attribute: UnsafeMutablePointer<PangoAttribute>?, _ bytes: Range<Int>) {
      guard let attribute = unsafe attribute else { return }
      unsafe attribute.pointee.start_index = guint(bytes.lowerBound)
      unsafe attribute.pointee.end_index = guint(bytes.upperBound)
      unsafe pango_attr_list_insert(list, attribute)
    }
    for (bytes, run) in runs {
      if run.bold { unsafe add(pango_attr_weight_new(PANGO_WEIGHT_BOLD), bytes) }
      if run.italic { unsafe add(pango_attr_style_new(PANGO_STYLE_ITALIC), bytes) }
      // The colour itself is set when drawing; the attribute only keeps runs of two inks apart.
      if run.color != .black || run.link != nil { unsafe add(pango_attr_foreground_new(0, 0, 1), bytes) }
    }
    return unsafe list
  }

  private func checkGlyphs(of text: String) throws(PageFault) {
    guard unsafe pango_layout_get_unknown_glyphs_count(layout) > 0 else { return }
    let bytes = Array(text.utf8)
    for index in 0..<lineCount {
      for piece in pieces(ofLine: index) {
        guard let offset = piece.offsetOfUnknownGlyph, offset < bytes.count else { continue }
        let character = String(decoding: bytes[offset...], as: UTF8.self).prefix(1)
        throw .glyphMissing(character: String(character), text: text)
      }
    }
    throw .glyphMissing(character: "?", text: text)
  }
}
