/// Forms and passports that do not agree with each other on a fact that the case file leaves open. Where it declares the
/// fact, each paper is held against that instead.
enum PaperDisagreement {
  static func findings(_ facts: [PaperClaim.Fact], _ code: String, _ record: CaseRecord) -> [Finding] {
    record.case.people.flatMap { person in
      facts.flatMap { fact -> [Finding] in
        guard !isDeclared(fact, person) else { return [] }
        let sure = record.claims.filter {
          $0.person == person.id && $0.fact == fact && $0.certainty != .low && $0.alternatives.isEmpty
        }
        let zones = sure.filter { $0.reader == .zone }
        let forms = sure.filter { $0.reader == .form }
        // A person may add an older passport: a form may follow either.
        let (reference, others) = zones.isEmpty ? (Array(forms.prefix(1)), Array(forms.dropFirst())) : (zones, forms)
        guard let first = reference.first else { return [] }
        return others.filter { other in !reference.contains { agree($0, other) } }.map {
          ClaimFinding.make(code, .error, $0, declared: first.value, key: first.file, record)
        }
      }
    }
  }

  private static func agree(_ one: PaperClaim, _ other: PaperClaim) -> Bool {
    switch one.fact {
    // A given name left out is for the comparison with the case file to weigh.
    case .familyName, .givenNames: NameLikeness(one.value, other.value) != .different
    default:
      one.value.uppercased().filter { $0.isLetter || $0.isNumber }
        == other.value.uppercased().filter { $0.isLetter || $0.isNumber }
    }
  }

  private static func isDeclared(_ fact: PaperClaim.Fact, _ person: Person) -> Bool {
    switch fact {
    case .familyName: person.familyName != nil
    case .givenNames: person.givenNames != nil
    case .birthDate: person.birthDate != nil
    case .passportNumber: person.passport?.number != nil
    case .passportIssue: person.passport?.issueDate != nil
    case .passportExpiry: person.passport?.expiryDate != nil
    default: true
    }
  }
}
