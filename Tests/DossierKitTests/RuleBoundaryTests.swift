import Testing

@testable import DossierKit

/// A person judged on every day around each boundary: the findings change on that day and on no other.
@Suite("Rules day by day")
struct RuleBoundaryTests {
  /// What a rule says over a run of days: the code and severity, from the first day on which they hold.
  struct Change: Equatable, CustomStringConvertible {
    let day: String
    let says: [String]
    var description: String { "\(day) \(says)" }
  }

  func changes(
    _ rule: any Rule.Type, from: String, to: String, files: [ExampleFile] = [], _ yaml: String
  ) throws -> [Change] {
    let (first, last) = (try #require(Day(from)), try #require(Day(to)))
    var changes: [Change] = []
    var day = first
    while day <= last {
      let says = rule.check(try RuleExampleRecord.make(yaml: yaml, day: day, files: files))
        .filter { $0.code != "fact-missing" }.map { "\($0.code) \($0.severity.rawValue)" }
      if changes.last?.says != says { changes.append(Change(day: day.description, says: says)) }
      day = day + 1
    }
    return changes
  }

  @Test("Restoration after a permit that expired on 31 August 2026")
  func restoration() throws {
    let yaml = """
      applications: [restoration]
      people:
        - {id: amina, role: principal, permits: [{kind: work, issue_date: 2024-09-01, expiry_date: 2026-08-31}]}
      restoration: {restore_as: worker}
      """
    #expect(
      try changes(RestorationWindowClosed.self, from: "2026-08-20", to: "2026-12-10", yaml) == [
        Change(day: "2026-08-20", says: []),
        Change(day: "2026-10-30", says: ["restoration-window-closing warning"]),
        Change(day: "2026-11-30", says: ["restoration-window-closed error"]),
      ])
    #expect(
      try changes(RestorationNotNeeded.self, from: "2026-08-20", to: "2026-12-10", yaml) == [
        Change(day: "2026-08-20", says: ["restoration-not-needed error"]), Change(day: "2026-09-01", says: []),
      ])
  }

  @Test("Restoration after an extension refused on 2 and communicated on 4 September 2026")
  func refusedExtension() throws {
    let yaml = """
      applications: [restoration]
      people:
        - id: amina
          role: principal
          permits: [{kind: work, issue_date: 2024-05-16, expiry_date: 2026-05-15}]
          extension: {kind: work, filed_on: 2026-05-10, decision: refused, decided_on: 2026-09-02, communicated_on: 2026-09-04}
      restoration: {restore_as: worker}
      """
    #expect(
      try changes(RestorationWindowClosed.self, from: "2026-05-01", to: "2026-12-20", yaml) == [
        Change(day: "2026-05-01", says: []),
        Change(day: "2026-11-01", says: ["restoration-window-closing warning"]),
        Change(day: "2026-12-04", says: ["restoration-window-closed error"]),
      ])
    let arguable = try RuleExampleRecord.make(yaml: yaml, day: try #require(Day("2026-12-02")))
    #expect(arguable.restorationLastDay == Day("2026-12-01"))
    #expect(RestorationWindowClosed.check(arguable).first?.due == Day("2026-12-03"))
  }

  @Test("An invitation of 20 October 2026")
  func invitation() throws {
    let yaml = """
      applications: [express-entry]
      people: [{id: nadia, role: principal}]
      express_entry: {program: cec, invitation_date: 2026-10-20}
      """
    #expect(
      try changes(InvitationExpired.self, from: "2026-10-20", to: "2026-12-31", yaml) == [
        Change(day: "2026-10-20", says: []),
        Change(day: "2026-12-09", says: ["invitation-deadline-near warning"]),
        Change(day: "2026-12-20", says: ["invitation-expired error"]),
      ])
  }

  @Test("A language test of 30 November 2024")
  func languageTest() throws {
    let yaml = """
      applications: [express-entry]
      people: [{id: nadia, role: principal, language_tests: [{test: tef-canada, test_date: 2024-11-30}]}]
      express_entry: {program: cec, invitation_date: 2026-10-20}
      """
    #expect(
      try changes(LanguageTestExpired.self, from: "2024-11-28", to: "2027-01-05", yaml) == [
        Change(day: "2024-11-28", says: ["language-test-missing error"]),
        Change(day: "2024-11-30", says: []),
        Change(day: "2026-10-31", says: ["language-test-expires-soon warning"]),
        Change(day: "2026-11-30", says: ["language-test-expired error"]),
      ])
  }

  @Test("A passport that expires on 28 November 2027")
  func passport() throws {
    let yaml = """
      applications: [express-entry]
      people: [{id: nadia, role: principal, passport: {expiry_date: 2027-11-28}}]
      """
    #expect(
      try changes(PassportExpired.self, from: "2026-11-20", to: "2027-12-10", yaml) == [
        Change(day: "2026-11-20", says: []),
        Change(day: "2026-11-29", says: ["passport-expires-soon warning"]),
        Change(day: "2027-11-29", says: ["passport-expired error"]),
      ])
  }

  @Test("A police certificate of the country where the person lives, issued on 30 May 2026")
  func policeCertificate() throws {
    let yaml = """
      applications: [express-entry]
      people: [{id: nadia, role: principal, birth_date: 1990-05-01, residence: [{country: FRA, from: 1990-05-01}]}]
      express_entry: {program: cec, invitation_date: 2026-10-20}
      """
    #expect(
      try changes(
        PoliceCertificate.self, from: "2026-06-01", to: "2026-12-31",
        files: [ExampleFile("police-certificate_nadia_FRA_2026-05-30.pdf")], yaml) == [
          Change(day: "2026-06-01", says: []),
          Change(day: "2026-12-01", says: ["police-certificate-expired error"]),
        ])
  }

  @Test("A stay of six months that passes out of the last ten years")
  func oldStay() throws {
    let yaml = """
      applications: [express-entry]
      people:
        - id: nadia
          role: principal
          birth_date: 1990-05-01
          residence: [{country: FRA, from: 2015-01-01, to: 2016-11-30}, {country: CAN, from: 2016-12-01}]
      express_entry: {program: cec, invitation_date: 2026-10-20}
      """
    #expect(
      try changes(PoliceCertificate.self, from: "2026-11-20", to: "2026-12-10", yaml) == [
        Change(day: "2026-11-20", says: ["police-certificate-missing error"]),
        Change(day: "2026-12-01", says: ["police-certificate-advised warning"]),
      ])
  }

  @Test("A provincial nominee without acknowledgement, with both papers of the relief")
  func nominee() throws {
    let yaml = PtotStageExamples.yaml("pnp", "submitted")
    let files = [ExampleFile("submission-confirmation_amina.pdf"), ExampleFile("fee-receipt_amina.pdf")]
    #expect(
      try changes(PtotNotAcknowledged.self, from: "2026-06-01", to: "2027-01-10", files: files, yaml) == [
        Change(day: "2026-06-01", says: ["ptot-not-acknowledged error"]),
        Change(day: "2026-06-09", says: ["ptot-not-acknowledged warning"]),
        Change(day: "2027-01-01", says: ["ptot-not-acknowledged error"]),
      ])
    #expect(
      try changes(PtotNotAcknowledged.self, from: "2026-11-28", to: "2026-11-29", files: [files[0]], yaml) == [
        Change(day: "2026-11-28", says: ["ptot-not-acknowledged error"])
      ])
  }

  @Test("A medical exam of 28 November 2025, for a person in Canada, then for one who is not")
  func medicalExam() throws {
    func yaml(_ inCanada: String) -> String {
      """
      applications: [express-entry]
      people: [{id: nadia, role: principal, birth_date: 1990-05-01, in_canada: \(inCanada), medical_exam: {date: 2025-11-28}}]
      express_entry: {program: cec, invitation_date: 2026-10-20}
      """
    }
    let files = [ExampleFile("medical-exam_nadia.pdf")]
    #expect(
      try changes(MedicalExamMissing.self, from: "2026-11-01", to: "2026-12-10", files: files, yaml("true")) == [
        Change(day: "2026-11-01", says: []), Change(day: "2026-11-28", says: ["medical-exam-expired warning"]),
      ])
    #expect(
      try changes(MedicalExamMissing.self, from: "2029-09-20", to: "2029-10-20", files: files, yaml("true")) == [
        Change(day: "2029-09-20", says: ["medical-exam-expired warning"]),
        Change(day: "2029-10-06", says: ["medical-exam-expired error"]),
      ])
    #expect(
      try changes(MedicalExamMissing.self, from: "2026-11-01", to: "2026-12-10", files: files, yaml("false")) == [
        Change(day: "2026-11-01", says: []), Change(day: "2026-11-28", says: ["medical-exam-expired error"]),
      ])
  }

  @Test("A child born on 1 December 2004, and partners who live together since 30 November 2025")
  func family() throws {
    let child = """
      applications: [express-entry]
      people: [{id: nadia, role: principal}, {id: awa, role: child, birth_date: 2004-12-01}]
      """
    #expect(
      try changes(ChildNotDependent.self, from: "2026-11-20", to: "2026-12-10", child) == [
        Change(day: "2026-11-20", says: []), Change(day: "2026-12-01", says: ["child-not-dependent error"]),
      ])
    let partners = """
      applications: [express-entry]
      people:
        - {id: nadia, role: principal, union: {cohabiting_since: 2025-11-30}}
        - {id: paul, role: common-law-partner}
      """
    #expect(
      try changes(CohabitationTooShort.self, from: "2026-11-20", to: "2026-12-10", partners) == [
        Change(day: "2026-11-20", says: ["cohabitation-too-short error"]), Change(day: "2026-11-30", says: []),
      ])
  }

  @Test("A restoration asks for nothing that only Express Entry needs")
  func noNoise() throws {
    let record = try RuleExampleRecord.make(
      yaml: """
        applications: [restoration]
        people:
          - id: amina
            role: principal
            marital_status: single
            in_canada: true
            biometrics_date: 2021-09-20
            permits: [{kind: work, issue_date: 2023-10-16, expiry_date: 2026-10-15}]
            passport: {number: AB1234567, country: MAR, expiry_date: 2028-05-02}
            work_without_authorization: false
            removal_order: false
            declaration_a22_1: false
            misrepresentation_finding: false
        restoration: {restore_as: worker, requested_permit: open}
        """, day: try #require(Day("2026-11-21")))
    let rules = RuleCatalogue.all.filter { $0 != FactMissing.self }
    let asked = rules.flatMap { $0.check(record) }.filter { $0.code == "fact-missing" }
    #expect(asked.map { $0.details["key"] ?? "" } == [])
  }
}
