/// How days, amounts, sizes and lists are written in each language (facts: glossary, ten rules;
/// refusal-and-letters R-LET-40, R-LET-45).
public enum Typography {
  /// The no-break space of French before « : », inside guillemets and before units.
  public static let noBreakSpace = "\u{00A0}"

  /// A day in words: « 21 novembre 2026 », « 1er décembre 2026 »; "21 November 2026".
  /// In French without article: write « le » before it.
  public static func day(_ day: Day, _ language: Language) -> String {
    let (year, month, number) = day.civil
    let months = language == .fr ? frenchMonths : englishMonths
    let ordinal = language == .fr && number == 1 ? "1er" : String(number)
    return "\(ordinal)\(noBreakSpace)\(months[month - 1])\(noBreakSpace)\(year)"
  }

  /// The day of a letter: « 21 novembre 2026 »; "November 21, 2026".
  public static func letterDay(_ day: Day, _ language: Language) -> String {
    guard language == .en else { return Typography.day(day, .fr) }
    let (year, month, number) = day.civil
    return "\(englishMonths[month - 1])\(noBreakSpace)\(number), \(year)"
  }

  /// An amount of Canadian cents: « 1 590 $ », « 246,25 $ »; "$1,590", "$246.25".
  public static func amount(cents: Int, _ language: Language) -> String {
    let whole = grouped(abs(cents) / 100, language)
    let rest = abs(cents) % 100
    let sign = cents < 0 ? "-" : ""
    let fraction = rest == 0 ? "" : (language == .fr ? "," : ".") + (rest < 10 ? "0" : "") + String(rest)
    return language == .fr
      ? "\(sign)\(whole)\(fraction)\(noBreakSpace)$" : "\(sign)$\(whole)\(fraction)"
  }

  /// A size of bytes with at most one decimal: « 4 Mo », « 0,6 Mo »; "4 MB". A megabyte is
  /// 1,000,000 bytes; sizes are rounded up, so that nothing over a limit is shown as within it.
  public static func size(_ bytes: Int, _ language: Language) -> String {
    let unit: String
    let scale: Int
    switch bytes {
    case 1_000_000...: (unit, scale) = (language == .fr ? "Mo" : "MB", 1_000_000)
    case 1_000...: (unit, scale) = (language == .fr ? "ko" : "kB", 1_000)
    default: return "\(bytes)\(noBreakSpace)\(language == .fr ? "octets" : "bytes")"
    }
    let tenths = (bytes * 10 + scale - 1) / scale
    let fraction = tenths % 10 == 0 ? "" : (language == .fr ? "," : ".") + String(tenths % 10)
    return "\(grouped(tenths / 10, language))\(fraction)\(noBreakSpace)\(unit)"
  }

  /// A whole number with its thousands apart.
  public static func grouped(_ value: Int, _ language: Language) -> String {
    let digits = Array(String(value))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += language == .fr ? noBreakSpace : "," }
      text.append(digit)
    }
    return text
  }

  /// « a, b et c »; "a, b and c".
  public static func list(_ items: [String], _ language: Language) -> String {
    guard let last = items.last else { return "" }
    guard items.count > 1 else { return last }
    return items.dropLast().joined(separator: ", ") + (language == .fr ? " et " : " and ") + last
  }

  /// A quoted label: « … » with no-break spaces; "…".
  public static func quoted(_ text: String, _ language: Language) -> String {
    language == .fr ? "«\(noBreakSpace)\(text)\(noBreakSpace)»" : "“\(text)”"
  }

  /// « 1 fichier », « 2 fichiers »: in French 0 and 1 are singular, in English only 1.
  public static func count(
    _ number: Int, _ language: Language, one: Bilingual, many: Bilingual
  ) -> String {
    let singular = language == .fr ? number < 2 : number == 1
    return "\(grouped(number, language))\(noBreakSpace)\((singular ? one : many)[language])"
  }

  private static let frenchMonths = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
  ]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}

extension Bilingual {
  /// A day in words in both languages.
  public static func day(_ day: Day) -> Bilingual { make { Typography.day(day, $0) } }
  /// An amount in both languages.
  public static func amount(cents: Int) -> Bilingual { make { Typography.amount(cents: cents, $0) } }
}
