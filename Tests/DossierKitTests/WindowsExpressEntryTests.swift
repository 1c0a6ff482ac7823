import DossierKit
import Testing

@Suite("The windows of Express Entry") struct WindowsExpressEntryTests {
  @Test(
    "an invitation runs sixty days, the last one counted",
    arguments: [
      ("2026-10-01", "2026-11-30"), ("2026-11-21", "2027-01-20"), ("2026-12-31", "2027-03-01"),
      ("2026-10-14", "2026-12-13"),
      ("2024-01-01", "2024-03-01"),
    ])
  func invitation(from: String, last: String) throws {
    let window = try #require(InvitationWindow(invitationDate: day(from), submitBy: nil))
    #expect(window.lastDay == Day(last))
    #expect(!window.isPrinted)
    #expect(window.state(on: day(from) - 1) == .notStarted)
    #expect(window.state(on: day(from) + 49) == .open)
    #expect(window.state(on: day(from) + 50) == .near)
    #expect(window.state(on: day(from) + 60) == .near)
    #expect(window.state(on: day(from) + 61) == .expired)
  }

  @Test("the printed date prevails, earlier or later")
  func printed() throws {
    let early = try #require(InvitationWindow(invitationDate: day("2026-10-20"), submitBy: day("2026-12-10")))
    #expect(early.lastDay == Day("2026-12-10"))
    #expect(early.state(on: day("2026-12-11")) == .expired)
    #expect(early.nearFrom == Day("2026-11-30"))
    let late = try #require(InvitationWindow(invitationDate: day("2026-10-20"), submitBy: day("2026-12-20")))
    #expect(late.state(on: day("2026-12-20")) == .near)
    #expect(late.nearFrom == Day("2026-12-09"))
    let alone = try #require(InvitationWindow(invitationDate: nil, submitBy: day("2026-12-20")))
    #expect(alone.nearFrom == Day("2026-12-10"))
    #expect(alone.holiday == .sunday)
    #expect(InvitationWindow(invitationDate: nil, submitBy: nil) == nil)
  }

  @Test(
    "language results are usable for less than two years",
    arguments: [
      ("2024-11-30", "2026-11-29"), ("2024-12-01", "2026-11-30"), ("2024-02-29", "2026-02-27"),
      ("2025-02-28", "2027-02-27"),
    ])
  func language(test: String, last: String) {
    let window = LanguageTestWindow(testDate: day(test))
    #expect(window.lastDay == Day(last))
    #expect(window.isUsable(on: day(last)))
    #expect(window.isExpired(on: day(last) + 1))
    #expect(!window.isUsable(on: day(test) - 1))
    #expect(window.expiresSoon(on: day(last)))
    #expect(window.expiresSoon(on: day(last) - 29))
    #expect(!window.expiresSoon(on: day(last) - 30))
    #expect(!window.expiresSoon(on: day(last) + 1))
  }

  @Test(
    "a credential assessment is usable for less than five years",
    arguments: [
      ("2021-11-30", "2026-11-29"), ("2021-12-01", "2026-11-30"), ("2024-02-29", "2029-02-27"),
    ])
  func assessment(issue: String, last: String) {
    let window = CredentialAssessmentWindow(issueDate: day(issue))
    #expect(window.lastDay == Day(last))
    #expect(window.isUsable(on: day(last)))
    #expect(!window.isUsable(on: day(last) + 1))
    #expect(window.isExpired(on: day(last) + 1))
  }

  @Test(
    "a certificate of the current country is at most six months old",
    arguments: [
      ("2026-11-30", "2026-05-30"), ("2026-08-31", "2026-02-28"), ("2024-08-31", "2024-02-29"),
      ("2026-08-28", "2026-02-28"),
    ])
  func police(submitted: String, earliest: String) {
    #expect(PoliceCertificateWindow.earliestIssue(submittedOn: day(submitted)) == Day(earliest))
    #expect(PoliceCertificateWindow.isRecent(issuedOn: day(earliest), submittedOn: day(submitted)))
    #expect(!PoliceCertificateWindow.isRecent(issuedOn: day(earliest) - 1, submittedOn: day(submitted)))
    #expect(PoliceCertificateWindow.isRecent(issuedOn: day(submitted), submittedOn: day(submitted)))
    #expect(!PoliceCertificateWindow.isRecent(issuedOn: day(submitted) + 1, submittedOn: day(submitted)))
  }

  @Test("the last use of a certificate is the last day on which it is recent")
  func lastUse() {
    #expect(PoliceCertificateWindow.lastUse(issuedOn: day("2026-02-28")) == Day("2026-08-31"))
    #expect(PoliceCertificateWindow.lastUse(issuedOn: day("2026-05-30")) == Day("2026-11-30"))
    var random = Seeded(6)
    for _ in 0..<2000 {
      guard let date = WalkingCalendar.dates.randomElement(using: &random) else { continue }
      let issue = day(date.iso)
      let last = PoliceCertificateWindow.lastUse(issuedOn: issue)
      #expect(PoliceCertificateWindow.isRecent(issuedOn: issue, submittedOn: last))
      #expect(!PoliceCertificateWindow.isRecent(issuedOn: issue, submittedOn: last + 1))
    }
  }

  @Test(
    "a stay of six months in a row counts both of its days",
    arguments: [
      ("2020-01-01", "2020-06-30", true), ("2020-01-01", "2020-06-29", false), ("2019-08-31", "2020-02-28", true),
      ("2019-08-31", "2020-02-27", false),
    ])
  func sixMonths(from: String, to: String, expected: Bool) {
    #expect(PoliceCertificateWindow.isSixMonths(from: day(from), to: day(to)) == expected)
  }

  @Test("the look-back starts ten years before, or on the 18th birthday")
  func lookBack() {
    let submitted = day("2026-11-30")
    #expect(
      PoliceCertificateWindow.lookBackStart(submittedOn: submitted, bornOn: day("1990-05-05")) == Day("2016-11-30"))
    #expect(
      PoliceCertificateWindow.lookBackStart(submittedOn: submitted, bornOn: day("2004-05-05")) == Day("2022-05-05"))
    #expect(
      PoliceCertificateWindow.touchesLookBack(to: day("2016-11-30"), submittedOn: submitted, bornOn: day("1990-05-05")))
    #expect(
      !PoliceCertificateWindow.touchesLookBack(to: day("2016-11-29"), submittedOn: submitted, bornOn: day("1990-05-05"))
    )
    #expect(PoliceCertificateWindow.coversFormerStay(issuedOn: day("2021-07-31"), lastStayEndedOn: day("2021-07-30")))
    #expect(!PoliceCertificateWindow.coversFormerStay(issuedOn: day("2021-07-30"), lastStayEndedOn: day("2021-07-30")))
  }

  @Test("a medical exam serves until the day before its anniversary, and five years under the policy")
  func medical() {
    let window = MedicalExamWindow(examDate: day("2026-11-10"))
    #expect(window.lastDay == Day("2027-11-09"))
    #expect(window.isValid(on: day("2027-11-09")))
    #expect(window.isExpired(on: day("2027-11-10")))
    #expect(!window.isValid(on: day("2026-11-09")))
    #expect(window.reuseLastDay == Day("2029-10-05"))
    #expect(window.mayBeReused(on: day("2029-10-05"), livesInCanada: true))
    #expect(!window.mayBeReused(on: day("2029-10-06"), livesInCanada: true))
    #expect(!window.mayBeReused(on: day("2028-10-05"), livesInCanada: false))
    let old = MedicalExamWindow(examDate: day("2021-11-30"))
    #expect(old.reuseLastDay == Day("2026-11-30"))
    #expect(old.mayBeReused(on: day("2026-11-30"), livesInCanada: true))
    #expect(!old.mayBeReused(on: day("2026-12-01"), livesInCanada: true))
    let leap = MedicalExamWindow(examDate: day("2020-02-29"))
    #expect(leap.reuseLastDay == Day("2025-02-28"))
  }

  @Test("a passport is valid on its day of expiry, and short under twelve months")
  func passport() {
    let window = PassportWindow(expiryDate: day("2027-05-02"))
    #expect(!window.isExpired(on: day("2027-05-02")))
    #expect(window.isExpired(on: day("2027-05-03")))
    #expect(window.expiresSoon(on: day("2026-11-28")))
    #expect(!window.expiresSoon(on: day("2026-05-02")))
    #expect(window.expiresSoon(on: day("2026-05-03")))
    #expect(!window.expiresSoon(on: day("2027-05-03")))
  }

  @Test("two and five years end where walking month by month ends them")
  func oracle() {
    var random = Seeded(24)
    let dates = WalkingCalendar.dates.prefix(16_000)
    for _ in 0..<3000 {
      guard let date = dates.randomElement(using: &random) else { continue }
      let (two, five, one) = (date.months(24), date.months(60), date.months(12))
      let start = day(date.iso)
      #expect((LanguageTestWindow(testDate: start).lastDay + 1).civil == two)
      #expect((CredentialAssessmentWindow(issueDate: start).lastDay + 1).civil == five)
      #expect((MedicalExamWindow(examDate: start).lastDay + 1).civil == one)
    }
  }
}
