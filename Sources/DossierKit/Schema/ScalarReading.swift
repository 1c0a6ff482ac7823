import Yams

/// Reads scalars by the type that a schema asks: where it asks a text, `NO`, `0011`, `1e3` and
/// `off` stay as they are written.
enum ScalarReading {
  /// Whether nothing was written: an empty plain scalar, `~`, or the `null` of scripts that write
  /// JSON. The family name Null, so written, is a text.
  static func isEmpty(_ scalar: Node.Scalar) -> Bool {
    isPlain(scalar) && ["", "~", "null"].contains(scalar.string)
  }

  /// The value of a scalar as one of some types (none given: any), or `nil` if it is of none.
  static func value(_ scalar: Node.Scalar, as types: [Schema.Kind]) -> ScalarValue? {
    func wanted(_ kind: Schema.Kind) -> Bool { types.isEmpty || types.contains(kind) }
    let text = scalar.string
    if isPlain(scalar) {
      if isEmpty(scalar) { return wanted(.null) ? .null : nil }
      if wanted(.boolean), let value = boolean(text) { return .boolean(value) }
      if wanted(.integer) || wanted(.number), let value = integer(text) { return .integer(value) }
      if wanted(.number), let value = number(text) { return value }
    }
    return wanted(.string) ? .string(text) : nil
  }

  /// The one of some allowed values that a scalar is, or `nil`.
  static func value(_ scalar: Node.Scalar, among allowed: [ScalarValue]) -> ScalarValue? {
    let text = scalar.string
    return allowed.first { candidate in
      switch candidate {
      case .string(let value): value == text && !isEmpty(scalar)
      case .null: isEmpty(scalar)
      case .boolean(let value): isPlain(scalar) && boolean(text) == value
      case .integer, .number:
        isPlain(scalar) && (integer(text).map(Double.init) ?? number(text)?.double) == candidate.double
      }
    }
  }

  static func isPlain(_ scalar: Node.Scalar) -> Bool { scalar.style == .plain || scalar.style == .any }

  static func boolean(_ text: String) -> Bool? {
    switch text {
    case "true": true
    case "false": false
    default: nil
    }
  }

  /// A decimal whole number without needless zeros that a machine word holds.
  static func integer(_ text: String) -> Int? {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    guard isWhole(digits) else { return nil }
    return Int(text)
  }

  /// Decimal digits with a fraction; no exponent, infinity or hexadecimal.
  static func number(_ text: String) -> ScalarValue? {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    let parts = digits.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, isWhole(parts[0]), !parts[1].isEmpty, parts[1].allSatisfy(isDigit), digits.count <= 40,
      let value = Double(text)
    else { return nil }
    return .number(value, text: text)
  }

  private static func isWhole(_ digits: Substring.UTF8View) -> Bool {
    guard let first = digits.first, digits.allSatisfy(isDigit) else { return false }
    return digits.count == 1 || first != UInt8(ascii: "0")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
