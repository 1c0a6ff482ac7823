import CLibPango

/// A part of a line: glyphs of one font and one style, borrowed from a ``TextLayout``.
@safe struct TextPiece {
  let item: UnsafeMutablePointer<PangoGlyphItem>
  let width: Double
  let color: PageColor
  let link: String?

  /// Where in the text, in bytes, the first glyph stands that no font has.
  var offsetOfUnknownGlyph: Int? {
    guard let string = unsafe item.pointee.glyphs else { return nil }
    let start = Int(unsafe item.pointee.item.pointee.offset)
    for index in 0..<Int(unsafe string.pointee.num_glyphs) {
      // PANGO_GLYPH_UNKNOWN_FLAG, a macro that Swift does not import.
      if unsafe string.pointee.glyphs[index].glyph & 0x1000_0000 != 0 {
        return start + Int(unsafe string.pointee.log_clusters[index])
      }
    }
    return nil
  }

  /// Draws the glyphs with the words they stand for. The corresponding C function is `pango_cairo_show_glyph_item`.
  ///
  /// Pango empties the space at which a line breaks; drawn so, the words of two lines run together
  /// for whoever reads the PDF aloud. The space is put back, invisible, beyond the end of the line.
  func show(on cairo: OpaquePointer, text: UnsafePointer<CChar>?) {
    guard let copy = unsafe pango_glyph_item_copy(item) else { return }
    if let string = unsafe copy.pointee.glyphs, let font = unsafe copy.pointee.item.pointee.analysis.font {
      let last = Int(unsafe string.pointee.num_glyphs) - 1
      var space: hb_codepoint_t = 0
      let emptyGlyph: PangoGlyph = 0x0FFF_FFFF
      if last >= 0, unsafe string.pointee.glyphs[last].glyph == emptyGlyph, unsafe text?[offset(of: last)] == 0x20,
        unsafe hb_font_get_nominal_glyph(pango_font_get_hb_font(font), 0x20, &space) != 0
      {
        unsafe string.pointee.glyphs[last].glyph = space
      }
    }
    unsafe pango_cairo_show_glyph_item(cairo, text, copy)
    unsafe pango_glyph_item_free(copy)
  }

  private func offset(of glyph: Int) -> Int {
    guard let string = unsafe item.pointee.glyphs else { return 0 }
    return Int(unsafe item.pointee.item.pointee.offset) + Int(unsafe string.pointee.log_clusters[glyph])
  }
}
