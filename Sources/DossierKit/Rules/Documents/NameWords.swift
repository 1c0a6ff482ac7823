/// The small French words that names call for. English names need none.
enum NameWords {
  /// « d’Amina », « de Nadia »: the preposition joined to a name.
  static func of(_ name: String) -> String { (startsWithVowel(name) ? "d’" : "de ") + name }

  /// The country of a code with the words French puts before its name; the code alone where no such country
  /// is known.
  static func country(_ code: String?, _ record: CaseRecord) -> CountryWords {
    guard let code, let country = record.figures.country(code) else {
      let name = Bilingual(fr: code ?? "?", en: code ?? "?")
      return CountryWords(name: name, place: Bilingual(fr: "pays \(name.fr)", en: name.en), of: name)
    }
    func joined(_ article: String) -> String {
      article.hasSuffix("’") ? article + country.name.fr : article + " " + country.name.fr
    }
    return CountryWords(
      name: country.name, place: Bilingual(fr: joined(country.place), en: "in \(country.name.en)"),
      of: Bilingual(fr: joined(country.of), en: "of \(country.name.en)"))
  }

  private static func startsWithVowel(_ name: String) -> Bool {
    guard let first = name.first else { return false }
    return "aeiouyàâäéèêëîïôöùûüœæAEIOUYÀÂÄÉÈÊËÎÏÔÖÙÛÜŒÆ".contains(first)
  }
}

/// A country in a sentence.
struct CountryWords {
  /// « France ».
  let name: Bilingual
  /// « en France »; "in France".
  let place: Bilingual
  /// « de la France »; "of France".
  let of: Bilingual
}

extension Person {
  /// « d’Amina Benali »: the name after the French preposition.
  var ofName: String { NameWords.of(displayName) }
}

extension Day {
  /// « 21 novembre 2026 »; "21 November 2026".
  var inWords: Bilingual { Bilingual.day(self) }
}
