/// Days as people write them, in French and in English.
enum WrittenDay {
  /// The days that a text can mean where it begins with a date: one, or two where day and month cannot be told apart
  /// (`05/06/2026`); empty where it begins otherwise.
  static func readings(_ text: some StringProtocol) -> [Day] {
    var parts = self.parts(text)
    if let first = parts.first, weekdays.contains(first) { parts.removeFirst() }
    if let first = parts.first, first == "le" || first == "the" { parts.removeFirst() }
    guard parts.count >= 3 else { return [] }
    let (one, two, three) = (parts[0], parts[1], parts[2])
    if let year = year(one) {
      // 2026-06-18, 2026/06/18, 2026 June 18
      guard let month = month(two), let day = number(three) else { return [] }
      return [Day(year: year, month: month, day: day)].compactMap { $0 }
    }
    guard let year = year(three) else { return [] }
    if number(one) == nil, let month = month(one), let day = number(two) {
      return [Day(year: year, month: month, day: day)].compactMap { $0 }
    }
    guard let day = number(one) else { return [] }
    if number(two) == nil { return month(two).flatMap { Day(year: year, month: $0, day: day) }.map { [$0] } ?? [] }
    guard let second = number(two) else { return [] }
    let found = [Day(year: year, month: second, day: day), Day(year: year, month: day, day: second)].compactMap { $0 }
    return found.count == 2 && found[0] == found[1] ? [found[0]] : found
  }

  /// The words and numbers at the beginning: « 1er juin 2026 » is `1`, `juin`, `2026`.
  private static func parts(_ text: some StringProtocol) -> [String] {
    FoldedText.words(String(text.prefix(60))).filter { !["er", "st", "nd", "rd", "th", "of", "de"].contains($0) }
  }

  private static func year(_ text: String) -> Int? {
    guard text.count == 4, let year = Int(text), (1900...2199).contains(year) else { return nil }
    return year
  }

  private static func number(_ text: String) -> Int? { text.count <= 2 ? Int(text) : nil }

  private static func month(_ text: String) -> Int? {
    if let number = number(text) { return (1...12).contains(number) ? number : nil }
    // « jui » can be June or July.
    guard text.count >= 3, text != "jui" else { return nil }
    return months.first { $0.0.hasPrefix(text) }?.1
  }

  private static let months: [(String, Int)] = [
    ("janvier", 1), ("january", 1), ("fevrier", 2), ("february", 2), ("mars", 3), ("march", 3), ("avril", 4),
    ("april", 4), ("mai", 5), ("may", 5), ("juin", 6), ("june", 6), ("juillet", 7), ("july", 7), ("aout", 8),
    ("august", 8), ("septembre", 9), ("september", 9), ("octobre", 10), ("october", 10), ("novembre", 11),
    ("november", 11), ("decembre", 12), ("december", 12),
  ]

  private static let weekdays: Set<String> = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday",
  ]
}
