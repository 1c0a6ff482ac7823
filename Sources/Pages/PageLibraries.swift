import CLibCmark
import CLibPango

/// The libraries and fonts on which the bytes of a page depend.
public enum PageLibraries {
  /// Name and version of each library: `cairo 1.16.0`, …
  public static var versions: [String] {
    let fontconfig = Int(FcGetVersion())
    return [
      "cairo \(unsafe string(cairo_version_string()))", "cmark \(unsafe string(cmark_version_string()))",
      "fontconfig \(fontconfig / 10000).\(fontconfig / 100 % 100).\(fontconfig % 100)",
      "pango \(unsafe string(pango_version_string()))",
    ]
  }

  private static func string(_ pointer: UnsafePointer<CChar>?) -> String {
    guard let pointer = unsafe pointer else { return "unknown" }
    return unsafe String(cString: pointer)
  }
}

extension PageFonts {
  /// Family and version of each font file that pages may be set in, sorted: `Liberation Serif 2.1`, …
  ///
  /// The corresponding C function is `FcConfigGetFonts`.
  public var versions: [String] {
    guard let fonts = unsafe FcConfigGetFonts(configuration, FcSetApplication) else { return [] }
    var versions: Set<String> = []
    for index in 0..<Int(unsafe fonts.pointee.nfont) {
      let pattern = unsafe fonts.pointee.fonts[index]
      var family: UnsafeMutablePointer<FcChar8>?
      var version: Int32 = 0
      guard unsafe FcPatternGetString(pattern, FC_FAMILY, 0, &family) == FcResultMatch, let name = unsafe family,
        unsafe FcPatternGetInteger(pattern, FC_FONTVERSION, 0, &version) == FcResultMatch
      else { continue }
      // The version is a fixed-point number with 16 bits after the point: hundredths are what fonts print.
      let hundredths = (Int(version) * 100 + 0x8000) >> 16
      let decimals = hundredths % 100 < 10 ? "0\(hundredths % 100)" : "\(hundredths % 100)"
      versions.insert("\(unsafe String(cString: name)) \(hundredths / 100).\(decimals)")
    }
    return versions.sorted()
  }
}
