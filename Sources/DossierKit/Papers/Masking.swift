/// Numbers of passports and of clients as reports show them.
enum Masking {
  /// All but the last three characters as dots; a short number wholly.
  static func number(_ text: String) -> String {
    let shown = text.count > 5 ? text.suffix(3) : ""
    return String(repeating: "•", count: min(6, text.count - shown.count)) + shown
  }
}
