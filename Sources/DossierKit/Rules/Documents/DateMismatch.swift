internal import Inspection

/// An expiry or issue date that a paper gives is the one that the case declares: an expired paper beside a valid
/// declaration would pass every other rule.
public enum DateMismatch: Rule {
  public static let codes = [
    FindingCode(
      "date-mismatch", [.error, .warning],
      title: Bilingual(fr: "Date discordante", en: "Date mismatch"),
      when: Bilingual(
        fr: "Une date d’expiration ou de délivrance lue dans un document diffère de celle que case.yaml déclare; "
          + "avertissement si la lecture n’est pas sûre, pour les dates d’un permis, d’un accusé de réception ou d’un "
          + "mariage, et pour une mention «\u{00A0}doit quitter le Canada\u{00A0}» que case.yaml ne dit pas.",
        en: "An expiry or issue date read in a paper differs from the one that case.yaml declares; a warning where the "
          + "reading is not sure, for the dates of a permit, an acknowledgement of receipt or a marriage, and for a "
          + "remark “must leave Canada by” that case.yaml does not tell."))
  ]

  public static let why = Bilingual(
    fr: "Un document périmé téléversé à côté d’une déclaration valable fait retourner la demande.",
    en: "An expired paper uploaded beside a valid declaration has the application returned.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    let claims = record.claims
    return claims.compactMap { claim in
      guard let read = claim.day, let person = record.case.person(claim.person),
        let (declared, key, severity) = declaration(claim, person, record), let nearest = declared.first,
        !declared.contains(read), !declared.contains(where: { claim.alternatives.contains($0.description) }),
        !claim.isOfOlderPassport(among: claims, declared: person.passport?.number)
      else { return nil }
      return ClaimFinding.make("date-mismatch", severity, claim, declared: nearest.description, key: key, record)
    } + PermitRemark.findings(record)
      + PaperDisagreement.findings([.passportIssue, .passportExpiry], "date-mismatch", record)
  }

  /// The days that the case declares for a fact, with their key and the weight of a difference.
  private static func declaration(
    _ claim: PaperClaim, _ person: Person, _ record: CaseRecord
  ) -> ([Day], key: String, Severity)? {
    switch claim.fact {
    case .passportIssue:
      (person.passport?.issueDate.map { [$0] } ?? [], person.key("passport.issue_date"), .error)
    case .passportExpiry:
      (person.passport?.expiryDate.map { [$0] } ?? [], person.key("passport.expiry_date"), .error)
    case .permitExpiry:
      // Status may rest on a permit, a remark on it, or a day fixed on entry: any of them will do.
      (
        (person.permits ?? []).reversed().flatMap { [$0.expiryDate, $0.mustLeaveBy].compactMap { $0 } }
          + [person.lastEntry?.authorizedUntil].compactMap { $0 },
        person.key("permits"), .warning
      )
    case .permitIssue: ((person.permits ?? []).reversed().compactMap(\.issueDate), person.key("permits"), .warning)
    // A permit without the remark in the case file is said in words of its own.
    case .mustLeaveBy: ((person.permits ?? []).compactMap(\.mustLeaveBy), person.key("permits.must_leave_by"), .error)
    case .marriageDate:
      (
        person.maritalStatus == .married ? [person.union?.since].compactMap { $0 } : [], person.key("union.since"), .warning
      )
    case .acknowledgedOn:
      (
        [record.case.permanentResidence?.acknowledgedOn].compactMap { $0 }, "permanent_residence.acknowledged_on", .warning
      )
    case .testDate:
      ((person.languageTests ?? []).compactMap(\.testDate), person.key("language_tests"), .error)
    case .examDate: (person.medicalExam?.date.map { [$0] } ?? [], person.key("medical_exam.date"), .error)
    case .assessmentDate:
      ((person.education ?? []).compactMap { $0.eca?.issueDate }, person.key("education"), .error)
    case .issueDate:
      // What the name of the file or `documents` gives.
      (
        record.assignment.lines.flatMap(\.documents).filter { $0.file == claim.file }
          .compactMap { $0.issueDate ?? $0.date }, "documents.issue_date", .error
      )
    default: nil
    }
  }

  private static let yaml = """
    applications: [restoration]
    people:
      - id: amina
        role: principal
        family_name: BENALI
        passport: {number: AB1234567, issue_date: 2022-05-03, expiry_date: 2027-05-02}
        permits: [{kind: work, issue_date: 2024-10-01, expiry_date: 2026-09-30}]
    restoration: {restore_as: worker, requested_permit: open}
    """

  private static func form(expiry: String, status: String) -> ExampleFile {
    .form(
      "imm5710",
      [
        "Page1/PersonalDetails/Name/FamilyName": "BENALI", "Page2/Passport/ExpiryDate": expiry,
        "Page1/PersonalDetails/CurrentCOR/CurrentCOR/Row2/ToDate": status,
      ])
  }

  private static func passport(_ expiry: String) -> ExampleFile {
    ExampleFile("passport.jpg") {
      $0.zone = PassportZone(
        number: "AB1234567", birthDate: nil, expiryDate: expiry, nationality: "MAR", sex: "F",
        nameLine: "P<MARBENALI<<AMINA<<<<<<<", numberIsRepaired: false, failed: [.birthDate], page: 1,
        isRecognised: true)
    }
  }

  private static func report(_ day: String, isRecognised: Bool) -> ExampleFile {
    ExampleFile("medical-exam.pdf") {
      $0.pageTexts = [
        PageText(page: 1, text: "Date de l’examen     \(day)\nNom    BENALI", isRecognised: isRecognised)
      ]
    }
  }

  private static func permit(_ remark: String) -> ExampleFile {
    ExampleFile("permit.pdf") {
      $0.pageTexts = [PageText(page: 1, text: "IMM 1442\nREMARKS: CLIENT \(remark)", isRecognised: false)]
    }
  }

  private static let exam = """
    applications: [express-entry]
    people: [{id: amina, role: principal, family_name: BENALI, medical_exam: {date: 2026-10-02}}]
    express_entry: {program: cec}
    """

  public static let examples = [
    RuleExample(
      Bilingual(fr: "un passeport expiré à côté d’une déclaration valable", en: "an expired passport beside a valid declaration"),
      day: "2026-11-28", yaml: yaml, files: [passport("220502")], expecting: ["date-mismatch"]),
    RuleExample(
      Bilingual(fr: "une feuille médicale d’une autre date", en: "a medical sheet of another date"), day: "2026-11-28",
      yaml: exam, files: [report("2 septembre 2025", isRecognised: false)], expecting: ["date-mismatch"]),
    RuleExample(
      Bilingual(fr: "une date lue dans une image", en: "a date read in a picture"), day: "2026-11-28", yaml: exam,
      files: [report("02/09/2026", isRecognised: true)], expecting: ["date-mismatch"]),
    RuleExample(
      Bilingual(fr: "jour et mois interchangeables", en: "day and month that may be taken for each other"),
      day: "2026-11-28", yaml: exam, files: [report("10/02/2026", isRecognised: false)]),
    RuleExample(
      Bilingual(fr: "un passeport expiré dans le formulaire", en: "an expired passport in the form"), day: "2026-11-28",
      yaml: yaml, files: [form(expiry: "2022-05-02", status: "2026-09-30")], expecting: ["date-mismatch"]),
    RuleExample(
      Bilingual(fr: "une autre fin de statut", en: "another end of status"), day: "2026-11-28", yaml: yaml,
      files: [form(expiry: "2027-05-02", status: "2026-08-30")], expecting: ["date-mismatch"]),
    RuleExample(
      Bilingual(fr: "une mention «\u{00A0}doit quitter le Canada\u{00A0}» non déclarée", en: "a remark “must leave Canada by”, not declared"),
      day: "2026-11-28", yaml: yaml, files: [permit("MUST LEAVE CANADA BY 2026/08/15")], expecting: ["date-mismatch"]),
    RuleExample(
      Bilingual(fr: "une mention du même jour que l’expiration", en: "a remark of the same day as the expiry"),
      day: "2026-11-28", yaml: yaml, files: [permit("MUST LEAVE CANADA BY 2026/09/30")]),
    RuleExample(
      Bilingual(fr: "les dates déclarées", en: "the declared dates"), day: "2026-11-28", yaml: yaml,
      files: [form(expiry: "2027-05-02", status: "2026-09-30")]),
  ]
}
