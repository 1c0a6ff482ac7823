/// The two lines at the foot of a passport's page, with their check digits (ICAO Doc 9303, TD3).
struct MachineReadableZone {
  let applicant: Applicant

  var lines: [String] {
    let names = Self.letters(applicant.familyName) + "<<" + Self.letters(applicant.givenNames)
    let first = Self.filled("P<" + applicant.country + names, 44)
    let number = Self.filled(applicant.passportNumber, 9)
    let birth = Self.day(applicant.birthDate)
    let expiry = Self.day(applicant.passportExpiry)
    let optional = String(repeating: "<", count: 14)
    let numbered = number + Self.digit(number)
    let dates = (birth + Self.digit(birth), expiry + Self.digit(expiry))
    let personal = optional + Self.digit(optional)
    let all = Self.digit(numbered + dates.0 + dates.1 + personal)
    return [first, numbered + applicant.country + dates.0 + applicant.sex + dates.1 + personal + all]
  }

  /// `2031-09-30` as `310930`.
  private static func day(_ text: String) -> String { String(text.filter { $0 != "-" }.dropFirst(2)) }

  private static func letters(_ name: String) -> String {
    String(name.uppercased().map { $0.isASCII && $0.isLetter ? $0 : "<" })
  }

  private static func filled(_ text: String, _ count: Int) -> String {
    String(text.prefix(count)) + String(repeating: "<", count: max(0, count - text.count))
  }

  /// The sum of the values times 7, 3, 1 in turn, modulo 10; letters count from A = 10, a filler 0.
  private static func digit(_ text: String) -> String {
    let weights = [7, 3, 1]
    let sum = text.enumerated().reduce(0) { sum, item in
      sum + (item.element.isLetter ? Int(item.element.asciiValue ?? 55) - 55 : item.element.wholeNumberValue ?? 0)
        * weights[item.offset % 3]
    }
    return String(sum % 10)
  }
}
