/// A fact that a paper says and that the case file does not give: a line to propose, for a person to accept.
public struct ReadFact: Sendable, Hashable {
  /// The id of the person.
  public var person: String
  /// The key below the person: `passport.expiry_date`.
  public var key: String
  /// As `case.yaml` writes it.
  public var value: String
  public var file: String
  /// Counted from 1; `nil` where the file has no pages.
  public var page: Int?
  public var certainty: Confidence

  /// What the papers in use say and the case does not, the surest first for each key, in the order of the checklist.
  public static func of(_ record: CaseRecord) -> [ReadFact] {
    var found: [ReadFact] = []
    for claim in record.claims {
      guard let person = record.case.person(claim.person), let key = missingKey(claim.fact, person),
        claim.alternatives.isEmpty
      else { continue }
      let fact = ReadFact(
        person: person.id, key: key, value: spelled(claim), file: claim.file, page: claim.page,
        certainty: claim.certainty)
      let same = found.firstIndex { $0.person == fact.person && $0.key == key && $0.value == fact.value }
      if let same {
        if rank(fact.certainty) < rank(found[same].certainty) { found[same] = fact }
      } else {
        found.append(fact)
      }
    }
    return found
  }

  private static func rank(_ certainty: Confidence) -> Int { Confidence.allCases.firstIndex(of: certainty) ?? 0 }

  /// The key of a fact that the case does not give; `nil` where it does, or where no single key holds it.
  private static func missingKey(_ fact: PaperClaim.Fact, _ person: Person) -> String? {
    switch fact {
    case .familyName: person.familyName == nil ? "family_name" : nil
    case .givenNames: person.givenNames == nil ? "given_names" : nil
    case .birthDate: person.birthDate == nil ? "birth_date" : nil
    case .passportNumber: person.passport?.number == nil ? "passport.number" : nil
    case .passportIssue: person.passport?.issueDate == nil ? "passport.issue_date" : nil
    case .passportExpiry: person.passport?.expiryDate == nil ? "passport.expiry_date" : nil
    case .uci: person.uci == nil ? "uci" : nil
    case .examDate: person.medicalExam?.date == nil ? "medical_exam.date" : nil
    case .permitExpiry: (person.permits ?? []).isEmpty ? "permits.expiry_date" : nil
    case .permitNumber: (person.permits ?? []).isEmpty ? "permits.number" : nil
    case .testDate: (person.languageTests ?? []).isEmpty ? "language_tests.test_date" : nil
    case .fullName, .issueDate, .acknowledgedOn, .applicationNumber, .assessmentDate: nil
    }
  }

  /// Days bare, all else between quotes: a number of digits is a text.
  private static func spelled(_ claim: PaperClaim) -> String {
    claim.day.map(\.description) ?? CaseStarter.quoted(claim.value)
  }
}

extension ReadFact {
  /// A line of YAML under a comment: where it was read, and that it is to be checked.
  public func line(_ language: Language) -> String {
    let place = file + Bilingual.page(page)[language]
    let doubt = certainty == .low ? (language == .fr ? ", lecture peu sûre" : ", not read surely") : ""
    return "people.\(person).\(key): \(value)  # \(place)\(doubt)"
  }

  public static let heading = Bilingual(
    fr: "Lu dans les documents et absent de case.yaml; à vérifier sur l’original avant de l’écrire\u{00A0}:",
    en: "Read in the papers and not in case.yaml; check against the original before you write it:")
  public static let nothing = Bilingual(
    fr: "Rien de lu dans les documents ne manque à case.yaml.", en: "Nothing read in the papers is missing from case.yaml.")
}
