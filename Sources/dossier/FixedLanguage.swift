import Glibc

/// The language in which Pango shapes scripts that several languages share.
enum FixedLanguage {
  /// Pango asks the person's environment which forms of Chinese characters or of Cyrillic letters to draw: the same case
  /// would give other bytes on another machine. It is answered here, once, before any thread could ask. Han characters
  /// are drawn as in simplified Chinese, other scripts as in their usual language.
  ///
  /// The corresponding C function is `setenv`.
  static func set() { unsafe _ = setenv("PANGO_LANGUAGE", "zh-cn", 1) }
}
