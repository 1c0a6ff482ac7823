/// The levels of a person in one official language.
public struct LanguageSkill: Sendable, Hashable {
  public var language: Language
  public var levels: LanguageLevels

  public init(_ language: Language, _ levels: LanguageLevels) {
    self.language = language
    self.levels = levels
  }

  /// « français, NCLC 9 partout »; "French: reading 9, writing 8, listening 9, speaking 10".
  var inWords: Bilingual {
    let name = language == .fr ? Bilingual(fr: "français", en: "French") : Bilingual(fr: "anglais", en: "English")
    if Set(levels.all).count == 1 {
      return name + Bilingual(fr: ", NCLC \(levels.lowest) partout", en: ", CLB \(levels.lowest) in all four")
    }
    return name
      + Bilingual(
        fr: ", NCLC\u{00A0}: lire \(levels.reading), écrire \(levels.writing), écouter \(levels.listening), parler "
          + "\(levels.speaking)",
        en: ", CLB: reading \(levels.reading), writing \(levels.writing), listening \(levels.listening), speaking "
          + "\(levels.speaking)")
  }
}
