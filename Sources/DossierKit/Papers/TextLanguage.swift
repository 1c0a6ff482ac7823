internal import Inspection

/// Which language a paper is in, where its own text tells: by its letters, or by the small words that every text is
/// full of.
enum TextLanguage {
  enum Answer: Hashable {
    case frenchOrEnglish
    /// Certain letters: hardly any are those of French or English.
    case otherScript(Bilingual)
    /// By its small words: a likelihood.
    case other(String, Bilingual)
    /// Too few words, or none that tell.
    case unknown
  }

  private static let leastLetters = 120
  private static let leastWords = 40

  static func of(_ facts: FileFacts, _ words: PaperWords) -> Answer {
    // Recognition knows French and English letters only: what it makes of others is nonsense.
    let text = facts.pageTexts.filter { !$0.isRecognised }.map(\.text).joined(separator: "\n")
    var counts: [String: Int] = [:]
    var letters = 0
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      letters += 1
      if let script = script(scalar) { counts[script, default: 0] += 1 }
    }
    guard letters >= leastLetters else { return .unknown }
    if let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), most.value * 4 >= letters * 3,
      let name = scripts[most.key]
    {
      return .otherScript(name)
    }
    return bySmallWords(text, words)
  }

  private static func bySmallWords(_ text: String, _ words: PaperWords) -> Answer {
    let all = text.lowercased().split { !$0.isLetter }.map(String.init)
    guard all.count >= leastWords else { return .unknown }
    let scores = words.languages.map { language in
      let telling = Set(language.words)
      return (language, all.count { telling.contains($0) })
    }
    let own = scores.filter { ["fr", "en"].contains($0.0.code) }.map(\.1).max() ?? 0
    guard let best = scores.filter({ !["fr", "en"].contains($0.0.code) }).max(by: { $0.1 < $1.1 }) else { return .unknown }
    // A paper in two languages shows the small words of both.
    if own * 20 >= all.count, own * 2 >= best.1 { return .frenchOrEnglish }
    if best.1 * 8 >= all.count, best.1 >= 4 * max(own, 1) { return .other(best.0.code, best.0.name) }
    return own > best.1 ? .frenchOrEnglish : .unknown
  }

  private static let scripts: [String: Bilingual] = [
    "arabic": Bilingual(fr: "arabes", en: "Arabic"), "cyrillic": Bilingual(fr: "cyrilliques", en: "Cyrillic"),
    "han": Bilingual(fr: "chinois ou japonais", en: "Chinese or Japanese"), "greek": Bilingual(fr: "grecs", en: "Greek"),
    "hebrew": Bilingual(fr: "hébraïques", en: "Hebrew"), "indic": Bilingual(fr: "indiens", en: "Indic"),
    "thai": Bilingual(fr: "thaïs", en: "Thai"), "hangul": Bilingual(fr: "coréens", en: "Korean"),
    "georgian": Bilingual(fr: "géorgiens ou arméniens", en: "Georgian or Armenian"),
    "ethiopic": Bilingual(fr: "éthiopiens", en: "Ethiopic"),
  ]

  private static func script(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x370...0x3FF: "greek"
    case 0x400...0x52F: "cyrillic"
    case 0x530...0x58F, 0x10A0...0x10FF: "georgian"
    case 0x590...0x5FF: "hebrew"
    case 0x600...0x77F, 0x8A0...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFF: "arabic"
    case 0x900...0xDFF: "indic"
    case 0xE00...0xE7F: "thai"
    case 0x1200...0x137F: "ethiopic"
    case 0xAC00...0xD7AF, 0x1100...0x11FF: "hangul"
    case 0x3040...0x30FF, 0x3400...0x9FFF: "han"
    default: nil
    }
  }
}
