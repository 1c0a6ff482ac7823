/// The barcodes that a form prints once it is validated, held against the fields. The template lists, for each
/// barcode, the fields in their order.
struct FormBarcodes {
  /// Barcodes that the form has.
  let count: Int
  /// Barcodes that hold data now.
  let filled: Int
  /// Whether each value stands in its barcode as it stands in its field; `nil` where nothing could be compared.
  let matchFields: Bool?

  /// No form prints as many fields.
  private static let referenceLimit = 2_000

  init(template: [UInt8], fields: FormFields?) {
    count = ByteSearch.count("type=\"pdf417\"", in: template)
    let strings = fields?.barcodes ?? []
    filled = strings.count
    guard let fields, !strings.isEmpty else {
      matchFields = nil
      return
    }
    let lists = Self.references(in: template)
    var compared = 0
    var differs = false
    for text in strings {
      guard let number = Self.number(of: text), let list = lists[number] else { continue }
      var values = text.split(separator: "|", omittingEmptySubsequences: false).dropFirst()
      if values.last?.isEmpty == true { values = values.dropLast() }
      // A bar within a value shifts all that follows: nothing can be said.
      guard values.count == list.count else { continue }
      for (value, steps) in zip(values, list) {
        guard let field = fields.field(at: steps) else { continue }
        compared += 1
        if !Self.areSame(String(value), field) { differs = true }
      }
    }
    matchFields = compared == 0 ? nil : !differs
  }

  /// The number at the end of the label: 2 of `IMM5710_06-2018_2|`.
  private static func number(of text: String) -> Int? {
    text.prefix { $0 != "|" }.split(separator: "_").last.flatMap { Int($0) }
  }

  /// Days and months lose their zero in a barcode, and white space may be laid out anew.
  private static func areSame(_ printed: String, _ field: String) -> Bool {
    if printed == field { return true }
    let (left, right) = (printed.split(whereSeparator: \.isWhitespace), field.split(whereSeparator: \.isWhitespace))
    if left == right { return true }
    guard printed.utf8.count <= 2, field.utf8.count <= 2, let one = Int(printed), let two = Int(field) else { return false }
    return one == two
  }

  /// The lists of the template, by barcode: `<manifest name="barcode1"><ref>xfa[0].form[0].form1[0].Page1[0]…`.
  private static func references(in template: [UInt8]) -> [Int: [[(name: String, place: Int)]]] {
    var lists: [Int: [[(name: String, place: Int)]]] = [:]
    var position = 0
    while let start = ByteSearch.first("<manifest", in: template, from: position) {
      position = start + 1
      let end = ByteSearch.first("</manifest", in: template, from: start) ?? template.count
      guard let open = template[start..<end].firstIndex(of: UInt8(ascii: ">")) else { continue }
      let tag = Array(template[start..<open])
      let mark = "name=\"barcode"
      guard let name = ByteSearch.first(mark, in: tag) else { continue }
      let digits = tag[(name + mark.utf8.count)...].prefix { (48...57).contains($0) }
      guard let number = Int(String(decoding: digits, as: UTF8.self)) else { continue }
      var list: [[(name: String, place: Int)]] = []
      var next = open
      while let reference = ByteSearch.first("<ref", in: template, from: next), reference < end,
        list.count < referenceLimit, let close = template[reference..<end].firstIndex(of: UInt8(ascii: ">"))
      {
        let words = template[(close + 1)..<end].prefix { $0 != UInt8(ascii: "<") }
        list.append(steps(String(decoding: words, as: UTF8.self)))
        next = close
      }
      lists[number] = list
    }
    return lists
  }

  /// The steps below the root of `xfa[0].form[0].form1[0].Page2[0].Passport[0].PassportNum[0].dataNode`.
  private static func steps(_ text: String) -> [(name: String, place: Int)] {
    text.split(separator: ".").map { String($0) }.filter { $0 != "dataNode" }.dropFirst(3).map { step in
      let name = step.prefix { $0 != "[" }
      return (String(name), Int(step.dropFirst(name.count + 1).prefix { $0.isNumber }) ?? 0)
    }
  }
}
