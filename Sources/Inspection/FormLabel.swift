/// The printed label of an IRCC form, `IMM 5710 (06-2019) E`, and what follows from it.
struct FormLabel {
  /// As printed, or only its parts that were found.
  let text: String?
  /// `imm5710`, `imm0008dep`.
  let number: String?
  /// `en` or `fr`.
  let language: String?

  /// From the words `IMM 5710 (06-2019) E`, `IMM 5710 E : …`, `IMM5257 E: …`; `nil` where the
  /// text begins otherwise.
  init?(_ text: String) {
    var rest = text.uppercased()[...]
    guard rest.hasPrefix("IMM") else { return nil }
    rest = rest.dropFirst(3).drop { $0 == " " || $0 == "_" || $0 == "-" }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard digits.count == 4 else { return nil }
    rest = rest.dropFirst(4)
    let letters = rest.prefix { $0.isASCII && $0.isLetter }
    rest = rest.dropFirst(letters.count)
    // "5645E" is the English form; "0008DEP" another form.
    let suffix = letters == "E" || letters == "F" ? "" : letters.lowercased()
    number = "imm\(digits)\(suffix)"
    rest = rest.drop { $0 == " " }
    var hasIssue = false
    if rest.first == "(" {
      guard let close = rest.firstIndex(of: ")") else { return nil }
      hasIssue = true
      rest = rest[close...].dropFirst().drop { $0 == " " }
    }
    let mark = letters == "E" || letters == "F" ? letters.first : rest.first
    let isWord = letters.isEmpty && rest.dropFirst().first?.isLetter == true
    language = isWord ? nil : mark == "E" ? "en" : mark == "F" ? "fr" : nil
    self.text = hasIssue ? text : nil
  }

  /// The label in the template: the text of the drawing named `formNum`.
  static func inTemplate(_ template: [UInt8]) -> FormLabel? {
    var position = 0
    while let found = ByteSearch.first("name=\"formNum\"", in: template, from: position) {
      let window = Array(template[found..<min(found + 2048, template.count)])
      position = found + 1
      if let label = firstLabel(in: window) { return label }
    }
    return nil
  }

  /// Designer breaks lines inside tags: a text starts behind the ">" of its tag, however far. The
  /// other elements whose names begin so (`textEdit`) hold no label.
  private static func firstLabel(in window: [UInt8]) -> FormLabel? {
    var position = 0
    while let tag = ByteSearch.first("<text", in: window, from: position) {
      position = tag + 1
      guard let open = window[tag...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
      let words = window[(open + 1)...].prefix { $0 != UInt8(ascii: "<") }
      if let label = FormLabel(String(decoding: words, as: UTF8.self)) { return label }
    }
    return nil
  }

  /// The value of a template variable: `<text name="Version">01-2021</text>`.
  static func variable(_ names: [String], in template: [UInt8]) -> String? {
    for name in names {
      guard let found = ByteSearch.first("name=\"\(name)\"", in: template) else { continue }
      let rest = template[found..<min(found + 256, template.count)]
      guard let open = rest.firstIndex(of: UInt8(ascii: ">")) else { continue }
      let value = rest[(open + 1)...].prefix { $0 != UInt8(ascii: "<") }
      if (1...10).contains(value.count) { return String(decoding: value, as: UTF8.self) }
    }
    return nil
  }
}
