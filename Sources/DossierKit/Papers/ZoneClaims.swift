internal import Inspection

/// What the machine-readable zones of passports say.
enum ZoneClaims {
  /// Each field of a zone on its own check digit. A name that cannot be the person's is a doubt, never a fact.
  static func claims(_ zone: PassportZone, file: String, person: Person, day: Day) -> [PaperClaim] {
    func claim(_ fact: PaperClaim.Fact, _ value: String, _ certainty: Confidence) -> PaperClaim {
      PaperClaim(
        file: file, page: zone.page, person: person.id, fact: fact, value: value, alternatives: [], words: value,
        reader: .zone, certainty: certainty)
    }
    let proved: Confidence = zone.isRecognised ? .medium : .high
    var found: [PaperClaim] = []
    if let number = zone.number {
      found.append(claim(.passportNumber, number, zone.numberIsRepaired ? .low : proved))
    }
    if let birth = zone.birthDate.flatMap({ self.day($0, notAfter: day) }) {
      found.append(claim(.birthDate, birth.description, proved))
    }
    // Passports run for ten years at most: their end is in this century.
    if let expiry = zone.expiryDate.flatMap({ Day("20\($0.prefix(2))-\($0.dropFirst(2).prefix(2))-\($0.suffix(2))") }) {
      found.append(claim(.passportExpiry, expiry.description, proved))
    }
    if let family = person.familyName, let given = person.givenNames,
      !MachineReadableZone.mayName(zone.nameLine, family: family, given: given)
    {
      found.append(claim(.fullName, zone.nameLine, .low))
    }
    return found
  }

  /// The latest day that six digits can mean without lying ahead.
  private static func day(_ digits: String, notAfter today: Day) -> Day? {
    let rest = "\(digits.prefix(2))-\(digits.dropFirst(2).prefix(2))-\(digits.suffix(2))"
    return ["20", "19"].compactMap { Day($0 + rest) }.first { $0 <= today }
  }
}
