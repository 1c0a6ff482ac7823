import Testing

@testable import DossierKit

/// The ends of months, leap days and birthdays, through the rules that turn on them.
extension RuleBoundaryTests {
  private func entry(_ person: String, rest: String = "") -> String {
    """
    applications: [express-entry]
    people:
      - \(person)
    \(rest)
    express_entry: {program: fsw, invitation_date: 2026-10-20}
    """
  }

  @Test("A credential assessment of exactly five years, and one of 29 February")
  func assessment() throws {
    func yaml(_ issued: String) -> String {
      entry(
        "{id: nadia, role: principal, education: [{credential: masters, country: BFA, eca: {body: WES, issue_date: \(issued)}}]}"
      )
    }
    let files = [ExampleFile("eca_nadia.pdf")]
    #expect(
      try changes(CredentialAssessmentExpired.self, from: "2026-11-01", to: "2026-12-31", files: files, yaml("2021-11-30"))
        == [Change(day: "2026-11-01", says: []), Change(day: "2026-11-30", says: ["eca-expired error"])])
    #expect(
      try changes(CredentialAssessmentExpired.self, from: "2029-02-01", to: "2029-03-05", files: files, yaml("2024-02-29"))
        == [Change(day: "2029-02-01", says: []), Change(day: "2029-02-28", says: ["eca-expired error"])])
  }

  @Test("A language test of 29 February is exactly two years old on 28 February")
  func leapTest() throws {
    let yaml = entry("{id: nadia, role: principal, language_tests: [{test: tef-canada, test_date: 2024-02-29}]}")
    #expect(
      try changes(LanguageTestExpired.self, from: "2026-02-20", to: "2026-03-05", yaml) == [
        Change(day: "2026-02-20", says: ["language-test-expires-soon warning"]),
        Change(day: "2026-02-28", says: ["language-test-expired error"]),
      ])
  }

  @Test(
    "A certificate of the end of February is six months old until 31 August",
    arguments: [("2026-02-28", "2026-09-01"), ("2026-02-27", "2026-08-28"), ("2024-02-29", "2024-09-01")])
  func endOfAugust(issued: String, expired: String) throws {
    let yaml = entry("{id: nadia, role: principal, birth_date: 1990-05-01, residence: [{country: FRA, from: 1990-05-01}]}")
    let year = issued.prefix(4)
    #expect(
      try changes(
        PoliceCertificate.self, from: "\(year)-08-01", to: "\(year)-09-10",
        files: [ExampleFile("police-certificate_nadia_FRA_\(issued).pdf")], yaml) == [
          Change(day: "\(year)-08-01", says: []),
          Change(day: expired, says: ["police-certificate-expired error"]),
        ])
  }

  @Test(
    "A stay of six months calls for a certificate, one of a day less does not",
    arguments: [
      ("2020-01-01", "2020-06-30", true), ("2020-01-01", "2020-06-29", false), ("2019-08-31", "2020-02-28", true),
      ("2019-08-31", "2020-02-27", false), ("2020-02-29", "2020-08-28", true), ("2020-02-29", "2020-08-27", false),
    ])
  func sixMonths(from: String, to: String, isDue: Bool) throws {
    let yaml = entry(
      "{id: nadia, role: principal, birth_date: 1990-05-01, residence: [{country: FRA, from: \(from), to: \(to)}, {country: CAN, from: 2021-01-01}]}"
    )
    #expect(
      try changes(PoliceCertificate.self, from: "2026-11-28", to: "2026-11-28", yaml)
        == [Change(day: "2026-11-28", says: isDue ? ["police-certificate-missing error"] : [])])
  }

  @Test("Two stays in a row make one of six months, and a day between them makes two short ones")
  func touching() throws {
    func yaml(_ back: String) -> String {
      entry(
        "{id: nadia, role: principal, birth_date: 1990-05-01, residence: [{country: FRA, from: 2020-01-01, to: 2020-03-31}, {country: FRA, from: \(back), to: 2020-06-30}, {country: CAN, from: 2020-07-01}]}"
      )
    }
    let cases: [(String, [String])] = [("2020-04-01", ["police-certificate-missing error"]), ("2020-04-02", ["police-certificate-cumulative warning"])]
    for (back, says) in cases {
      #expect(
        try changes(PoliceCertificate.self, from: "2026-11-28", to: "2026-11-28", yaml(back))
          == [Change(day: "2026-11-28", says: says)])
    }
  }

  @Test("A birthday at 18 calls for a certificate, for one born on 29 February on 1 March")
  func eighteen() throws {
    func yaml(_ birth: String) -> String {
      entry(
        "{id: nadia, role: principal, birth_date: 1980-05-01, residence: [{country: CAN, from: 1980-05-01}]}",
        rest: "  - {id: awa, role: child, birth_date: \(birth), residence: [{country: FRA, from: \(birth)}]}")
    }
    #expect(
      try changes(PoliceCertificate.self, from: "2026-11-01", to: "2026-12-10", yaml("2008-12-01")) == [
        Change(day: "2026-11-01", says: []), Change(day: "2026-12-01", says: ["police-certificate-missing error"]),
      ])
    #expect(
      try changes(PoliceCertificate.self, from: "2026-02-20", to: "2026-03-05", yaml("2008-02-29")) == [
        Change(day: "2026-02-20", says: []), Change(day: "2026-03-01", says: ["police-certificate-missing error"]),
      ])
  }

  @Test("A birthday at 22 ends dependence, for one born on 29 February on 1 March, and the sentence says that day")
  func twentyTwo() throws {
    let yaml = entry(
      "{id: nadia, role: principal}",
      rest: "  - {id: awa, role: child, birth_date: 2004-02-29, marital_status: single, depends_because_of_condition: false}")
    #expect(
      try changes(ChildNotDependent.self, from: "2026-02-20", to: "2026-03-05", yaml) == [
        Change(day: "2026-02-20", says: []), Change(day: "2026-03-01", says: ["child-not-dependent error"]),
      ])
    let found = ChildNotDependent.check(try RuleExampleRecord.make(yaml: yaml, day: DossierKitTests.day("2026-03-01")))
    #expect(found.first?.message.en.contains("22 on 1\u{A0}March\u{A0}2026") == true)
  }

  @Test("A year of cohabitation since 29 February is full on 28 February")
  func leapCohabitation() throws {
    let yaml = entry(
      "{id: nadia, role: principal, union: {cohabiting_since: 2024-02-29}}", rest: "  - {id: paul, role: common-law-partner}")
    #expect(
      try changes(CohabitationTooShort.self, from: "2025-02-20", to: "2025-03-05", yaml) == [
        Change(day: "2025-02-20", says: ["cohabitation-too-short error"]), Change(day: "2025-02-28", says: []),
      ])
  }

  @Test("Restoration after a stay that ended on 29 February: day 90 is 29 May, day 91 is too late")
  func leapRestoration() throws {
    let yaml = """
      applications: [restoration]
      people:
        - {id: amina, role: principal, permits: [{kind: work, issue_date: 2026-03-01, expiry_date: 2028-02-29}]}
      restoration: {restore_as: worker}
      """
    #expect(
      try changes(RestorationWindowClosed.self, from: "2028-02-25", to: "2028-06-05", yaml) == [
        Change(day: "2028-02-25", says: []),
        Change(day: "2028-04-29", says: ["restoration-window-closing warning"]),
        Change(day: "2028-05-30", says: ["restoration-window-closed error"]),
      ])
  }

  @Test("The printed day of an invitation prevails over day 60, earlier and later")
  func printed() throws {
    func yaml(_ printed: String) -> String {
      """
      applications: [express-entry]
      people: [{id: nadia, role: principal}]
      express_entry: {program: cec, invitation_date: 2026-10-20, submit_by: \(printed)}
      """
    }
    for (printed, expired) in [("2026-12-18", "2026-12-19"), ("2026-12-20", "2026-12-21")] {
      let found = try changes(InvitationExpired.self, from: "2026-10-20", to: "2026-12-31", yaml(printed))
      #expect(found.last == Change(day: expired, says: ["invitation-expired error"]))
    }
  }

  @Test("A temporary resident permit that ends first ends the stay, and asking for another carries nothing")
  func temporaryResidentPermit() throws {
    func ended(_ more: String, on day: String = "2026-11-28") throws -> String? {
      let facts = try StatusCase.facts(more)
      return StatusEnd.of(facts.principal, on: DossierKitTests.day(day)).end?.description
    }
    let both = """
      permits:
            - {kind: work, issue_date: 2025-01-10, expiry_date: 2027-01-10}
            - {kind: temporary-resident-permit, issue_date: 2025-01-10, expiry_date: 2026-09-30}
      """
    #expect(try ended(both) == "2026-09-30")
    // Another permit was issued after its end: that one counts.
    #expect(try ended(both.replacing("2025-01-10, expiry_date: 2027", with: "2026-10-15, expiry_date: 2027")) == nil)
    let asked = """
      permits: [{kind: temporary-resident-permit, issue_date: 2025-01-10, expiry_date: 2026-09-30}]
          extension: {kind: temporary-resident-permit, filed_on: 2026-09-01, decision: pending}
      """
    #expect(try ended(asked) == "2026-09-30")
  }
}
