/// One of the two official languages.
public enum Language: String, Codable, Sendable, CaseIterable {
  case fr, en
}

/// A text in both official languages. There is no way to make one from a single language.
public struct Bilingual: Hashable, Codable, Sendable {
  /// The French text, as a francophone Canadian clerk would write it.
  public var fr: String
  /// The English text.
  public var en: String

  public init(fr: String, en: String) {
    self.fr = fr
    self.en = en
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    language == .fr ? fr : en
  }

  /// Each language's text transformed by a function that knows which language it is.
  public func map(_ transform: (String, Language) -> String) -> Bilingual {
    Bilingual(fr: transform(fr, .fr), en: transform(en, .en))
  }

  public static func + (left: Bilingual, right: Bilingual) -> Bilingual {
    Bilingual(fr: left.fr + right.fr, en: left.en + right.en)
  }

  /// A text made in each language in turn.
  public static func make(_ text: (Language) -> String) -> Bilingual {
    Bilingual(fr: text(.fr), en: text(.en))
  }
}
