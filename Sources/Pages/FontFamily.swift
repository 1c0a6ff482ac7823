/// The kinds of type a page may use. Each is one named family with fallbacks for other scripts.
public enum FontFamily: Sendable {
  /// Liberation Serif, with the widths of Times New Roman: letters.
  case serif
  /// Liberation Sans, with the widths of Arial: forms, certificates, tables.
  case sans
  /// DejaVu Sans Mono: reference numbers and machine-readable zones.
  case mono

  /// The families in order of preference, as Pango reads them. The last is there only where a page needs it: without it
  /// named, the environment would choose among the fonts of one collection.
  var names: String {
    switch self {
    case .serif: "Liberation Serif, DejaVu Serif, DejaVu Sans, Noto Sans CJK SC"
    case .sans: "Liberation Sans, DejaVu Sans, Noto Sans CJK SC"
    case .mono: "DejaVu Sans Mono, DejaVu Sans, Noto Sans CJK SC"
    }
  }
}
