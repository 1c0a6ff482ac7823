/// A fact that a paper says and that the case file does not give: a line to propose, for a person to accept.
public struct ReadFact: Sendable, Hashable {
  /// The id of the person.
  public var person: String
  /// The key below the person, `passport.expiry_date`; or the whole key, where ``isOfCase``.
  public var key: String
  /// As `case.yaml` writes it.
  public var value: String
  public var file: String
  /// Counted from 1; `nil` where the file has no pages.
  public var page: Int?
  public var certainty: Confidence
  /// Whether the key is one of the case and not of the person: `permanent_residence.application_number`.
  public var isOfCase = false

  /// What the papers in use say and the case does not, the surest first for each key, in the order of the checklist.
  public static func of(_ record: CaseRecord) -> [ReadFact] {
    var found: [ReadFact] = []
    for claim in record.claims {
      guard let person = record.case.person(claim.person), claim.alternatives.isEmpty else { continue }
      let ofCase = missingKey(claim, of: record)
      guard let key = ofCase ?? missingKey(claim.fact, person) else { continue }
      let fact = ReadFact(
        person: person.id, key: key, value: spelled(claim), file: claim.file, page: claim.page,
        certainty: claim.certainty, isOfCase: ofCase != nil)
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
    case .permitIssue: (person.permits ?? []).isEmpty ? "permits.issue_date" : nil
    // One of the permits may carry the remark; which, the person knows.
    case .mustLeaveBy: (person.permits ?? []).contains { $0.mustLeaveBy != nil } ? nil : "permits.must_leave_by"
    case .examNumber: person.medicalExam?.number == nil ? "medical_exam.number" : nil
    case .assessmentDate: assessments(person).contains { $0.issueDate != nil } ? nil : "education.eca.issue_date"
    case .assessmentReference: assessments(person).contains { $0.reference != nil } ? nil : "education.eca.reference"
    case .assessmentBody: assessments(person).contains { $0.body != nil } ? nil : "education.eca.body"
    case .marriageDate: person.union?.since == nil ? "union.since" : nil
    case .testDate: (person.languageTests ?? []).isEmpty ? "language_tests.test_date" : nil
    case .fullName, .issueDate, .acknowledgedOn, .applicationNumber, .fundsAmount, .fundsAverage, .fundsDebts: nil
    }
  }

  private static func assessments(_ person: Person) -> [CredentialAssessment] { (person.education ?? []).compactMap(\.eca) }

  /// The same for the facts of the case.
  private static func missingKey(_ claim: PaperClaim, of record: CaseRecord) -> String? {
    let residence = record.case.permanentResidence
    let funds = record.case.expressEntry?.funds
    let isForFunds = record.case.applications.contains(.expressEntry) && PaperMismatch.isOnlyLetter(claim.file, record)
    switch claim.fact {
    case .issueDate:
      let papers = record.assignment.lines.flatMap(\.documents).filter { $0.file == claim.file }
      return papers.allSatisfy { $0.issueDate == nil && $0.date == nil }
        ? "documents[\(CaseStarter.quoted(claim.file))].issue_date" : nil
    case .acknowledgedOn: return residence?.acknowledgedOn == nil ? "permanent_residence.acknowledged_on" : nil
    case .applicationNumber: return residence?.applicationNumber == nil ? "permanent_residence.application_number" : nil
    case .fundsAmount: return isForFunds && funds?.amount == nil ? "express_entry.funds.amount" : nil
    case .fundsAverage: return isForFunds && funds?.averageSixMonths == nil ? "express_entry.funds.average_six_months" : nil
    case .fundsDebts: return isForFunds && funds?.debts == nil ? "express_entry.funds.debts" : nil
    default: return nil
    }
  }

  /// Days and amounts bare, all else between quotes: a number of digits is a text.
  private static func spelled(_ claim: PaperClaim) -> String {
    switch claim.fact {
    case .fundsAmount, .fundsAverage, .fundsDebts: claim.value
    default: claim.day.map(\.description) ?? CaseStarter.quoted(claim.value)
    }
  }
}

extension ReadFact {
  /// A line of YAML under a comment: where it was read, and that it is to be checked.
  public func line(_ language: Language) -> String {
    let place = file + Bilingual.page(page)[language]
    let doubt = certainty == .low ? (language == .fr ? ", lecture peu sûre" : ", not read surely") : ""
    return "\(isOfCase ? "" : "people.\(person).")\(key): \(value)  # \(place)\(doubt)"
  }

  public static let heading = Bilingual(
    fr: "Lu dans les documents et absent de case.yaml; à vérifier sur l’original avant de l’écrire\u{00A0}:",
    en: "Read in the papers and not in case.yaml; check against the original before you write it:")
  public static let nothing = Bilingual(
    fr: "Rien de lu dans les documents ne manque à case.yaml.", en: "Nothing read in the papers is missing from case.yaml.")
}
