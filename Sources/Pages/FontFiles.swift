import Glibc

/// The font files that pages are set in, and where Linux systems keep them.
///
/// Files are named one by one: a font that a user has installed beside them can then
/// neither replace them nor be chosen as a fallback.
enum FontFiles {
  private static let folders = [
    "/usr/share/fonts/truetype/liberation2", "/usr/share/fonts/truetype/liberation",
    "/usr/share/fonts/truetype/dejavu", "/usr/share/fonts/liberation-serif", "/usr/share/fonts/liberation-sans",
    "/usr/share/fonts/liberation", "/usr/share/fonts/dejavu-serif-fonts", "/usr/share/fonts/dejavu-sans-fonts",
    "/usr/share/fonts/dejavu-sans-mono-fonts", "/usr/share/fonts/dejavu", "/usr/share/fonts/TTF",
  ]
  private static let families: [(name: String, files: [String])] = [
    ("Liberation Serif", ["Regular", "Bold", "Italic", "BoldItalic"].map { "LiberationSerif-\($0).ttf" }),
    ("Liberation Sans", ["Regular", "Bold", "Italic", "BoldItalic"].map { "LiberationSans-\($0).ttf" }),
    ("DejaVu Serif", ["DejaVuSerif.ttf", "DejaVuSerif-Bold.ttf"]),
    ("DejaVu Sans", ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"]),
    ("DejaVu Sans Mono", ["DejaVuSansMono.ttf", "DejaVuSansMono-Bold.ttf"]),
  ]

  /// The paths of all files.
  /// - Throws: ``PageFault/fontsMissing(_:)`` naming every family of which a file is absent.
  static func paths() throws(PageFault) -> [String] {
    var found: [String] = []
    var missing: [String] = []
    for family in families {
      let paths = family.files.compactMap(path)
      if paths.count == family.files.count { found += paths } else { missing.append(family.name) }
    }
    guard missing.isEmpty else { throw .fontsMissing(missing) }
    return found
  }

  /// The families of other scripts, which a page is set in only where it needs one of them: Debian has them in
  /// `fonts-noto-core` and `fonts-noto-cjk`. One weight of each, since they serve for names.
  private static let others =
    [
      "Arabic", "Armenian", "Bengali", "CanadianAboriginal", "Cherokee", "Devanagari", "Ethiopic", "Georgian", "Gujarati",
      "Gurmukhi", "Hebrew", "Kannada", "Khmer", "Lao", "Malayalam", "Mongolian", "Myanmar", "NKo", "Oriya", "Sinhala",
      "Syriac", "Tamil", "Telugu", "Thaana", "Thai", "Tifinagh",
    ].map { "NotoSans\($0)-Regular.ttf" } + ["NotoSerifTibetan-Regular.ttf", "NotoSansCJK-Regular.ttc"]
  private static let otherFolders = [
    "/usr/share/fonts/truetype/noto", "/usr/share/fonts/opentype/noto", "/usr/share/fonts/google-noto",
    "/usr/share/fonts/google-noto-cjk", "/usr/share/fonts/noto", "/usr/share/fonts/noto-cjk",
  ]

  /// The paths of the files for other scripts that are installed, in a fixed order.
  static func otherScripts() -> [String] {
    others.compactMap { file in otherFolders.lazy.map { "\($0)/\(file)" }.first { unsafe access($0, R_OK) == 0 } }
  }

  private static func path(of file: String) -> String? {
    folders.lazy.map { "\($0)/\(file)" }.first { unsafe access($0, R_OK) == 0 }
  }
}
