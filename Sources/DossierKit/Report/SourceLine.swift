/// A source in words: its title, the day it was read, and how sure it is.
struct SourceLine {
  let source: Source

  /// « Titre (lu le 21 novembre 2026, certitude élevée) ».
  func text(_ language: Language) -> String {
    let day = Typography.day(source.readOn, language)
    let sure = source.confidence.name[language]
    return source.title[language]
      + (language == .fr ? " (lu le \(day), certitude \(sure))" : " (read \(day), \(sure) confidence)")
  }

  /// A link in Markdown with both titles, the day and the confidence.
  var markdown: String {
    let title = source.title.fr == source.title.en ? source.title.fr : "\(source.title.fr) · \(source.title.en)"
    let link = source.url.map { "[\(title)](\($0.contains("(") ? "<\($0)>" : $0))" } ?? title
    return "\(link), \(source.readOn), \(source.confidence.rawValue)"
  }
}

extension Confidence {
  /// The confidence in words, agreeing in French with « certitude ».
  public var name: Bilingual {
    switch self {
    case .high: Bilingual(fr: "élevée", en: "high")
    case .medium: Bilingual(fr: "moyenne", en: "medium")
    case .low: Bilingual(fr: "faible", en: "low")
    }
  }
}

extension TextPage {
  /// Sources under what they support, each with its address on a line of its own.
  mutating func sources(_ sources: [Source], _ language: Language) {
    for source in sources {
      indented(SourceLine(source: source).text(language), hanging: "· ")
      if let url = source.url { indented(url, hanging: "  ", transform: style.dim) }
    }
  }
}
