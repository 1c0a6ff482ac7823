extension String {
  /// The text with every occurrence of a part replaced.
  func replacingText(_ old: String, _ new: String) -> String {
    var result = ""
    var rest = self[...]
    while let range = rest.firstRange(of: old) {
      result += rest[..<range.lowerBound] + new
      rest = rest[range.upperBound...]
    }
    return result + rest
  }

  /// The text without its beginning.
  func replacingPrefix(_ beginning: String) -> String { hasPrefix(beginning) ? String(dropFirst(beginning.count)) : self }
}
