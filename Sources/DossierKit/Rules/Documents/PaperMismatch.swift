internal import Inspection

/// What papers say besides names and dates is what the case file declares: numbers, the body that assessed a credential,
/// the amounts of a bank's letter. What stands behind a label is never sure enough for an error.
public enum PaperMismatch: Rule {
  public static let codes = [
    FindingCode(
      "paper-mismatch", [.warning],
      title: Bilingual(fr: "Document discordant", en: "Paper mismatch"),
      when: Bilingual(
        fr: "Un numéro (de demande, de permis, d’examen médical, d’évaluation), l’organisme d’évaluation ou un montant lu "
          + "dans un document diffère de case.yaml; pour les fonds, seulement si le document donne moins de fonds ou plus "
          + "de dettes.",
        en: "A number (of an application, a permit, a medical exam, an assessment), the assessing body or an amount read in "
          + "a paper differs from case.yaml; for funds, only where the paper gives less funds or more debts."))
  ]

  public static let why = Bilingual(
    fr: "L’agent compare le formulaire et les preuves\u{00A0}: ce qui diffère sans explication met la demande en doute "
      + "(LIPR, art. 16).",
    en: "The officer compares the form and the proof: what differs without an explanation puts the application in doubt "
      + "(IRPA s. 16).")

  public static func check(_ record: CaseRecord) -> [Finding] {
    record.claims.compactMap { claim in
      guard let person = record.case.person(claim.person), let (declared, key, rule) = difference(claim, person, record)
      else { return nil }
      return ClaimFinding.make("paper-mismatch", .warning, claim, declared: declared, key: key, record, rule: rule)
    }
  }

  /// What the case declares instead and where, and the row of the facts; `nil` where nothing differs or is declared.
  private static func difference(
    _ claim: PaperClaim, _ person: Person, _ record: CaseRecord
  ) -> (declared: String, key: String, rule: String)? {
    let assessments = (person.education ?? []).compactMap(\.eca)
    let funds = record.case.expressEntry?.funds
    switch claim.fact {
    case .applicationNumber:
      let residence = record.case.permanentResidence
      guard residence?.principalApplicant ?? record.case.principal.id == person.id else { return nil }
      return other(claim, [residence?.applicationNumber], "permanent_residence.application_number", "D-BOWP-02")
    case .permitNumber: return other(claim, (person.permits ?? []).map(\.number), person.key("permits.number"), "D-RESTO-05")
    case .examNumber: return other(claim, [person.medicalExam?.number], person.key("medical_exam.number"), "R-EE-63")
    case .assessmentReference: return other(claim, assessments.map(\.reference), person.key("education.eca.reference"), "R-EE-45")
    case .assessmentBody:
      let declared = assessments.compactMap(\.body)
      guard let first = declared.first, declared.allSatisfy({ DesignatedBody($0) != nil }),
        !declared.contains(where: { DesignatedBody($0)?.rawValue == claim.value })
      else { return nil }
      return (first, person.key("education.eca.body"), "R-EE-43")
    case .fundsAmount: return amount(claim, funds?.amount, "amount", record) { $0 < $1 }
    case .fundsAverage: return amount(claim, funds?.averageSixMonths, "average_six_months", record) { $0 < $1 }
    case .fundsDebts: return amount(claim, funds?.debts, "debts", record) { $0 > $1 }
    default: return nil
    }
  }

  /// A number that is none of the declared ones. One that the case leaves out may be the number read.
  private static func other(
    _ claim: PaperClaim, _ declared: [String?], _ key: String, _ rule: String
  ) -> (String, String, String)? {
    let known = declared.compactMap { $0 }
    guard let first = known.first, known.count == declared.count else { return nil }
    func plain(_ text: String) -> String {
      let plain = text.uppercased().filter { $0.isLetter || $0.isNumber }
      guard claim.reader == .picture else { return plain }
      // Letters and digits that recognition takes for each other are no difference.
      return String(plain.map { lookalikes[$0] ?? $0 })
    }
    let read = Set(([claim.value] + claim.alternatives).map(plain))
    return read.isDisjoint(with: known.map(plain)) ? (first, key, rule) : nil
  }

  private static let lookalikes: [Character: Character] = [
    "O": "0", "Q": "0", "D": "0", "I": "1", "L": "1", "S": "5", "B": "8", "Z": "2", "G": "6", "T": "7",
  ]

  private static func amount(
    _ claim: PaperClaim, _ declared: Double?, _ key: String, _ record: CaseRecord, differs: (Int, Int) -> Bool
  ) -> (String, String, String)? {
    // Of several letters each gives a part.
    guard let declared, let read = WrittenAmount(claim.value), isOnlyLetter(claim.file, record) else { return nil }
    let cents = Int((declared * 100).rounded())
    guard differs(read.cents, cents) else { return nil }
    let spelled = "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
    return (spelled, "express_entry.funds.\(key)", "R-EE-77")
  }

  /// Whether a file is the only proof of funds.
  static func isOnlyLetter(_ file: String, _ record: CaseRecord) -> Bool {
    Set(record.documents(ofType: "proof-of-funds").map(\.file)) == [file]
  }

  private static func paper(_ file: String, _ text: String, isRecognised: Bool = false) -> ExampleFile {
    ExampleFile(file) { $0.pageTexts = [PageText(page: 1, text: text, isRecognised: isRecognised)] }
  }

  private static let bridging = """
    applications: [ptot]
    people: [{id: amina, role: principal, family_name: BENALI, given_names: Amina}]
    permanent_residence: {principal_applicant: amina, class: cec, stage: acknowledged, application_number: E000000017}
    """

  private static let skilled = """
    applications: [express-entry]
    people:
      - id: nadia
        role: principal
        family_name: OUEDRAOGO
        given_names: Nadia
        education: [{credential: masters, country: FRA, completed: 2020-06-30, eca: {body: WES, issue_date: 2024-02-01, reference: "9000044"}}]
    express_entry: {program: fsw, funds: {amount: 34000, debts: 0}}
    """

  private static func bank(_ total: String) -> ExampleFile {
    paper("proof-of-funds.pdf", "Amounts are in Canadian dollars.\nTotal of balances     \(total)\nOutstanding debts     $0")
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "l’accusé de réception d’une autre demande", en: "another application’s acknowledgement of receipt"),
      day: "2026-11-28", yaml: bridging,
      files: [paper("acknowledgement-of-receipt.pdf", "Numéro de la demande     E000000099")], expecting: ["paper-mismatch"]),
    RuleExample(
      Bilingual(fr: "le numéro mal reconnu dans une image", en: "the number misread in a picture"), day: "2026-11-28",
      yaml: bridging, files: [paper("acknowledgement-of-receipt.jpg", "Application number: EO000000I7", isRecognised: true)]),
    RuleExample(
      Bilingual(fr: "moins de fonds que déclaré", en: "less funds than declared"), day: "2026-11-28", yaml: skilled,
      files: [bank("CAD 33,999.99")], expecting: ["paper-mismatch"]),
    RuleExample(
      Bilingual(fr: "les fonds déclarés", en: "the declared funds"), day: "2026-11-28", yaml: skilled, files: [bank("$34,000")]),
    RuleExample(
      Bilingual(fr: "le rapport d’un autre organisme", en: "the report of another body"), day: "2026-11-28", yaml: skilled,
      files: [paper("eca.pdf", "International Qualifications Assessment Service\nReference number     9000044")],
      expecting: ["paper-mismatch"]),
  ]
}
