internal import Inspection

/// What the IRCC forms of a case say of people.
enum FormClaims {
  private static let roles: [(role: String, fact: PaperClaim.Fact)] = [
    ("family-name", .familyName), ("given-names", .givenNames), ("full-name", .fullName), ("birth-date", .birthDate),
    ("passport-number", .passportNumber), ("passport-issue", .passportIssue), ("passport-expiry", .passportExpiry),
    ("uci", .uci), ("status-expiry", .permitExpiry),
  ]

  /// The claims of one form; none of a blank one.
  static func claims(_ reading: FormReading, file: String, person: String) -> [PaperClaim] {
    guard reading.isFilled else { return [] }
    return roles.compactMap { role, fact in
      guard let value = reading.value(role) else { return nil }
      return PaperClaim(
        file: file, page: nil, person: person, fact: fact, value: value, alternatives: [], words: value, reader: .form,
        certainty: reading.confidence(role) ?? .low)
    }
  }
}
