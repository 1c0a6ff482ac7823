internal import Inspection

/// What the words of papers say, and the machine-readable zones of passports.
enum TextClaims {
  /// The claims of one paper of a type, from its pages.
  static func claims(
    _ facts: FileFacts, type: String, file: String, person: Person, day: Day, words: PaperWords
  ) -> [PaperClaim] {
    if type == "passport" { return facts.zone.map { zone($0, file: file, person: person, day: day) } ?? [] }
    guard PaperReadings.recognised.contains(type), !facts.pageTexts.isEmpty else { return [] }
    let text = PaperText(facts.pageTexts)
    return words.labels.flatMap { label -> [PaperClaim] in
      guard let fact = PaperClaim.Fact(rawValue: label.fact), label.types?.contains(type) ?? true else { return [] }
      // Names of parents and of both spouses stand on these under the same words as the person's.
      if label.types == nil, type.hasSuffix("-certificate"), type != "police-certificate" { return [] }
      let hits = text.hits(label)
      guard let first = hits.first else { return [] }
      // Several values behind one label: which is the person's cannot be told.
      let isAlone = Set(hits.map(\.value)).count == 1
      let isSure = isAlone && !first.isRecognised && label.kind == .day
      return [
        PaperClaim(
          file: file, page: first.page, person: person.id, fact: fact, value: first.value,
          alternatives: (hits.dropFirst().map(\.value) + hits.compactMap(\.alternative)).filter { $0 != first.value },
          words: first.words, reader: first.isRecognised ? .picture : .text, certainty: isSure ? .medium : .low)
      ]
    }
  }

  /// Each field of a zone on its own check digit. A name that cannot be the person's is a doubt, never a fact.
  private static func zone(_ zone: PassportZone, file: String, person: Person, day: Day) -> [PaperClaim] {
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
