import CLibPango
import Glibc

/// The fonts of a document: a fontconfig configuration of our own, and the Pango font map over it.
///
/// The configuration of the machine and of the user is not read, so that the same text gives
/// the same page everywhere. Not to be shared between threads: each document makes its own.
@safe public final class PageFonts {
  let configuration: OpaquePointer
  let map: UnsafeMutablePointer<PangoFontMap>

  /// Whether any font for other scripts is installed.
  public static var hasOtherScripts: Bool { !FontFiles.otherScripts().isEmpty }

  /// Hinting depends on the FreeType build and moves glyphs: it is switched off.
  private static let rules = """
    <?xml version="1.0"?>
    <fontconfig>
      <match target="font"><edit name="hinting" mode="assign"><bool>false</bool></edit></match>
      <match target="font"><edit name="embeddedbitmap" mode="assign"><bool>false</bool></edit></match>
    </fontconfig>
    """

  /// Pango reads the configuration of the machine in a thread of its own where none is current; an empty one spares it.
  private static let isSpared: Bool = {
    guard let empty = unsafe FcConfigCreate() else { return false }
    return unsafe FcConfigSetCurrent(empty) != 0
  }()

  /// Loads the fonts. The corresponding C functions are `FcConfigCreate`,
  /// `FcConfigParseAndLoadFromMemory`, `FcConfigAppFontAddFile` and `pango_fc_font_map_set_config`.
  /// - Parameter otherScripts: adds the Noto fonts that are installed, for scripts that the usual fonts do not draw.
  /// - Throws: ``PageFault/fontsMissing(_:)`` or ``PageFault/refused(_:)``.
  public init(otherScripts: Bool = false) throws(PageFault) {
    let paths = try FontFiles.paths() + (otherScripts ? FontFiles.otherScripts() : [])
    guard let configuration = unsafe FcConfigCreate() else { throw .refused("fontconfig has no memory") }
    let parsed = unsafe Self.rules.withCString { text in
      unsafe text.withMemoryRebound(to: FcChar8.self, capacity: strlen(text)) {
        unsafe FcConfigParseAndLoadFromMemory(configuration, $0, FcBool(1))
      }
    }
    let built = unsafe FcConfigBuildFonts(configuration)
    guard parsed != 0, built != 0 else {
      unsafe FcConfigDestroy(configuration)
      throw .refused("fontconfig refused its configuration")
    }
    for path in paths {
      let added = unsafe Array(path.utf8CString).withUnsafeBytes {
        unsafe FcConfigAppFontAddFile(configuration, $0.bindMemory(to: FcChar8.self).baseAddress)
      }
      guard added != 0 else {
        unsafe FcConfigDestroy(configuration)
        throw .refused("fontconfig cannot read \(path)")
      }
    }
    _ = Self.isSpared
    guard let map = unsafe pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT) else {
      unsafe FcConfigDestroy(configuration)
      throw .refused("pango was built without FreeType")
    }
    unsafe pango_fc_font_map_set_config(OpaquePointer(map), configuration)
    // 72 dots an inch: lengths are points everywhere.
    unsafe pango_cairo_font_map_set_resolution(OpaquePointer(map), 72)
    unsafe self.configuration = configuration
    unsafe self.map = map
  }

  deinit {
    unsafe g_object_unref(map)
    unsafe FcConfigDestroy(configuration)
  }

  /// A text context without hinting, in the language of the document (BCP 47).
  func context(language: String) throws(PageFault) -> PageTextContext {
    guard let context = unsafe pango_font_map_create_context(map) else { throw .refused("pango has no context") }
    let options = unsafe cairo_font_options_create()
    unsafe cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    unsafe cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    unsafe cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    unsafe pango_cairo_context_set_font_options(context, options)
    unsafe cairo_font_options_destroy(options)
    unsafe pango_context_set_round_glyph_positions(context, gboolean(0))
    unsafe pango_context_set_language(context, pango_language_from_string(language))
    unsafe pango_context_set_base_dir(context, PANGO_DIRECTION_LTR)
    return unsafe PageTextContext(pointer: context)
  }
}

/// The owner of one `PangoContext`.
@safe final class PageTextContext {
  let pointer: OpaquePointer

  init(pointer: OpaquePointer) { unsafe self.pointer = pointer }

  deinit { unsafe g_object_unref(UnsafeMutableRawPointer(pointer)) }
}
