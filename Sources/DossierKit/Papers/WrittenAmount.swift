/// Amounts of money as people and banks write them, in French and in English.
struct WrittenAmount: Hashable {
  var cents: Int
  /// ISO 4217 where a sign or a code beside the number tells it; a bare `$` tells none.
  var currency: String?

  /// The amount that a short text is; `nil` where it is something else or may be two numbers.
  init?(_ text: some StringProtocol) {
    guard text.utf8.count <= 60 else { return nil }
    let (digits, rest) = Self.parts(String(text))
    guard let cents = Self.cents(digits), let currency = Self.currency(rest) else { return nil }
    self.cents = cents
    self.currency = currency.isEmpty ? nil : currency
  }

  /// The run of digits with the signs within it, and all other signs.
  private static func parts(_ text: String) -> (digits: String, rest: String) {
    let signs = Array(text)
    guard let first = signs.firstIndex(where: \.isASCIIDigit), let last = signs.lastIndex(where: \.isASCIIDigit)
    else { return ("", text) }
    return (String(signs[first...last]), String(signs[..<first]) + " " + String(signs[(last + 1)...]))
  }

  /// `18 550`, `21,500`, `1.234,56`, `12,50,000`: the last comma or full stop before two digits parts the cents; all
  /// others part groups, of which the last has three digits.
  private static func cents(_ digits: String) -> Int? {
    let spaces: Set<Character> = [" ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "’"]
    var text = digits
    var fraction = 0
    if let sign = text.lastIndex(where: { $0 == "," || $0 == "." }), text.distance(from: sign, to: text.endIndex) == 3,
      let cents = Int(text.suffix(2))
    {
      fraction = cents
      text = String(text[..<sign])
    }
    let groups = text.split(omittingEmptySubsequences: false) { spaces.contains($0) || $0 == "," || $0 == "." }
    guard groups.count <= 6, groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }),
      groups.count == 1 || (groups[0].count <= 3 && groups.last?.count == 3 && groups.dropFirst().allSatisfy { (2...3).contains($0.count) }),
      let whole = Int(groups.joined()), whole <= 1_000_000_000_000
    else { return nil }
    return whole * 100 + fraction
  }

  /// What the signs beside the number tell: a code, empty for none; `nil` where they are other words.
  private static func currency(_ rest: String) -> String? {
    let folded = rest.uppercased().filter { !$0.isWhitespace && !".:()".contains($0) }
    if folded.isEmpty || folded == "$" { return "" }
    if let code = ["CA$": "CAD", "C$": "CAD", "$CA": "CAD", "$CAN": "CAD", "$CAD": "CAD", "CAD$": "CAD", "US$": "USD",
      "$US": "USD", "$USD": "USD", "USD$": "USD", "€": "EUR", "£": "GBP", "₹": "INR", "¥": "JPY"][folded]
    {
      return code
    }
    return folded.count == 3 && folded.allSatisfy { ("A"..."Z").contains($0) } ? folded : nil
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
