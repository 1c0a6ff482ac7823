/// One answer of a form: where it stands below `form1`, and which barcode prints it.
struct FormField {
  /// Element names joined by `/`.
  let path: String
  let value: String
  /// 1 to 6, or `nil` where no barcode prints the field.
  let barcode: Int?

  init(_ path: String, _ value: String, _ barcode: Int? = nil) {
    self.path = path
    self.value = value
    self.barcode = barcode
  }

  /// The value in a barcode, where days and months lose their zero.
  var printed: String {
    let name = path.split(separator: "/").last ?? ""
    let isPart = ["DOBDay", "DOBMonth", "FromMM", "FromDD", "ToMM", "ToDD", "MM", "DD", "Month", "Day"].contains(name)
    return isPart && value.hasPrefix("0") ? String(value.dropFirst()) : value
  }
}
