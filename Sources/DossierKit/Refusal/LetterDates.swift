/// The days that a text names, in French and English.
struct LetterDates {
  // Expressions are slow to make: once for a letter.
  private let isoDay = /\b(\d{4})[-\/.](\d{1,2})[-\/.](\d{1,2})\b/
  private let monthFirst = /(\p{L}[\p{L}1]{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/
  private let dayFirst = /\b(\d{1,2})(?:er|st|nd|rd|th)?\s+(\p{L}{3,9})\.?,?\s+(\d{4})/
  private let digits = /\b(?:[0-9OlI]*[0-9][0-9OlI]*|[lI]O)\b/
  private let counted = /\b(\d{1,3})(?:\s*\(\d{1,3}\))?\s+(?:calendar |business |civils? )?(?:days?|jours?)\b/
  private let bracketed = /\((\d{1,3})\)\s+(?:calendar )?(?:days?|jours?)\b/

  /// The days of a text, in order.
  func all(in text: String) -> [Day] {
    // Most lines hold no year, and expressions are slow to make.
    guard text.filter({ $0.isNumber || $0 == "O" || $0 == "l" }).count >= 4 else { return [] }
    let clean = mended(LetterPassage.joined(text))
    var found: [(place: String.Index, day: Day)] = []
    func add(_ place: String.Index, _ year: Substring, _ month: Int?, _ day: Substring) {
      guard let month, let year = Int(year), let number = Int(day) else { return }
      if let day = Day(year: year, month: month, day: number) { found.append((place, day)) }
    }
    for match in clean.matches(of: isoDay) {
      add(match.0.startIndex, match.1, Int(match.2), match.3)
    }
    for match in clean.matches(of: monthFirst) {
      add(match.0.startIndex, match.3, month(match.1), match.2)
    }
    for match in clean.matches(of: dayFirst) {
      add(match.0.startIndex, match.3, month(match.2), match.1)
    }
    return found.sorted { $0.place < $1.place }.map(\.day)
  }

  /// Numbers with the letters that a scan puts for digits: `2O26` is 2026, `l5` is 15.
  private func mended(_ text: String) -> String {
    text.replacing(digits) { match in
      String(match.0).replacing("O", with: "0").replacing("l", with: "1").replacing("I", with: "1")
    }
  }

  /// A number of days: in figures, or in words from five to ninety.
  func days(in text: String) -> Int? {
    let clean = mended(LetterPassage.joined(text)).lowercased()
    if let match = clean.firstMatch(of: counted) {
      return Int(match.1)
    }
    if let match = clean.firstMatch(of: bracketed) { return Int(match.1) }
    for (word, number) in Self.numbers {
      if clean.contains("\(word) days") || clean.contains("\(word) calendar days") || clean.contains("\(word) jours") {
        return number
      }
    }
    return nil
  }

  private static let numbers: [(String, Int)] = [
    ("twenty-one", 21), ("vingt et un", 21), ("forty-five", 45), ("quarante-cinq", 45), ("five", 5), ("cinq", 5),
    ("seven", 7), ("sept", 7), ("ten", 10), ("dix", 10), ("fourteen", 14), ("quatorze", 14), ("fifteen", 15),
    ("quinze", 15), ("twenty", 20), ("vingt", 20), ("thirty", 30), ("trente", 30), ("sixty", 60), ("soixante", 60),
    ("ninety", 90), ("quatre-vingt-dix", 90),
  ]

  /// The month of a name, its accents lost or not.
  private func month(_ name: Substring) -> Int? {
    let folded = ScanFold.fold(String(name))
    return Self.months.first { folded.starts(with: ScanFold.fold($0.name).dropLast()) }?.month
  }

  private static let months: [(name: String, month: Int)] = [
    ("jan", 1), ("feb", 2), ("fev", 2), ("mar", 3), ("apr", 4), ("avr", 4), ("may", 5), ("mai", 5), ("june", 6),
    ("jun ", 6), ("juin", 6), ("july", 7), ("jul ", 7), ("juil", 7), ("aug", 8), ("aou", 8), ("sep", 9), ("oct", 10),
    ("nov", 11), ("dec", 12),
  ]
}
