@testable import DossierKit
import Testing

/// Students, visitors, citizens, families, nominees: the lives that differ from a worker's.
@Suite("Standing, other lives") struct StatusVariantTests {
  private let study = "permits: [{kind: study, issue_date: 2024-09-01, expiry_date: 2026-08-31}]"

  @Test("A student may study while the permit runs, and may be restored as a student who studies")
  func student() throws {
    let before = try StatusCase.judge("2026-08-01", study)
    #expect(before.studyAllowed == true)
    // A study permit may allow work, under conditions that the case does not give.
    #expect(before.workAllowed == nil)
    #expect(before.available(.ptot) == .no)
    for (answer, expected) in [
      ("enrolled_and_studying: true", StandingOption.Availability.yes), ("enrolled_and_studying: false", .no),
      ("agreement: neutral", .unknown),
    ] {
      let lost = try StatusCase.judge("2026-10-01", study + "\n    \(answer)")
      #expect(lost.situation == .restorable)
      #expect(lost.available(.restoreAsStudent) == expected)
      #expect(lost.available(.restoreAsVisitor) == (expected == .yes ? .yes : .unknown))
      #expect(lost.available(.restoreAsWorker) == .no && lost.available(.restorationWithPtot) == .no)
    }
    let fees = try StatusCase.judge("2026-10-01", study + "\n    enrolled_and_studying: true")
    #expect(fees.option(.restoreAsStudent)?.fees?.totalCents == 39_625)
    let renewing = study + "\n    extension: {kind: study, filed_on: 2026-08-31, decision: pending}"
    #expect(try StatusCase.judge("2026-08-31", renewing).studyAllowed == true)
  }

  @Test("Before 1 May 2026 a worker could not be restored as a visitor; a visitor could") func visitorRoute() throws {
    let early = StatusCase.workPermit.replacing("2026-08-31", with: "2026-03-15")
    #expect(try StatusCase.judge("2026-04-30", early).available(.restoreAsVisitor) == .no)
    #expect(try StatusCase.judge("2026-05-01", early).available(.restoreAsVisitor) == .yes)
    let visitor = "permits: [{kind: visitor, issue_date: 2025-09-01, expiry_date: 2026-03-15}]"
    let standing = try StatusCase.judge("2026-04-30", visitor)
    #expect(standing.available(.restoreAsVisitor) == .yes && standing.workAllowed == false)
  }

  @Test("A temporary resident permit is neither extended nor restored") func temporaryResidentPermit() throws {
    let permit = "permits: [{kind: temporary-resident-permit, issue_date: 2025-09-01, expiry_date: 2026-08-31}]"
    #expect(try StatusCase.judge("2026-08-01", permit).available(.extend) == .no)
    let lost = try StatusCase.judge("2026-10-01", permit)
    #expect(lost.situation == .outOfStatus && lost.available(.restoreAsVisitor) == .no)
  }

  @Test("A remark to leave by a day ends status; the permit's own end ends the right to work") func mustLeave() throws {
    let permit =
      "permits: [{kind: work, issue_date: 2024-09-01, expiry_date: 2026-08-31, must_leave_by: 2026-10-15}]"
    let between = try StatusCase.judge("2026-09-10", permit)
    #expect(between.situation == .inStatus && between.workAllowed == false)
    #expect(between.available(.ptot) == .no)
    let earlier = permit.replacing("2026-10-15", with: "2026-07-31")
    let lost = try StatusCase.judge("2026-08-15", earlier)
    #expect(lost.situation == .restorable && lost.workAllowed == false)
  }

  @Test("A citizen needs no status") func citizen() throws {
    let standing = try StatusCase.judge("2026-10-01", "citizenships: [CAN, MAR]")
    #expect(standing.situation == .inStatus && standing.workAllowed == true && standing.studyAllowed == true)
    #expect(standing.deadlines.isEmpty && standing.available(.restoreAsVisitor) == .no)
  }

  @Test("Others of the case who have a status to look after stand below the principal") func family() throws {
    let rest = """
        - id: karim
          role: spouse
          in_canada: true
          permits: [{kind: work, issue_date: 2024-01-01, expiry_date: 2027-01-01}]
        - {id: lina, role: child, canadian_or_permanent_resident: true}
        - id: sami
          role: child
          in_canada: true
          birth_date: 2015-05-05
          last_entry: {date: 2026-06-01, authorized_until: 2026-12-01}
          permits: []
      """
    let report = try StatusCase.report("2026-10-01", rest: rest)
    #expect(report.others.map(\.person) == ["karim", "sami"])
    #expect(report.others.map(\.situation) == [.inStatus, .inStatus])
    // Most minor children may go to school without a permit.
    #expect(report.others[1].studyAllowed == nil && report.others[1].workAllowed == false)
  }

  @Test("A nominee without acknowledgement has until 31 December 2026, with two papers") func nominee() throws {
    let work = StatusCase.workPermit.replacing("2026-08-31", with: "2027-06-30")
    let rest =
      "permanent_residence: {principal_applicant: amina, class: pnp, stage: submitted, nomination_restricted: false}"
    #expect(try StatusCase.judge("2026-06-08", work, rest: rest).available(.ptot) == .no)
    let relieved = try StatusCase.judge("2026-12-31", work, rest: rest)
    #expect(relieved.available(.ptot) == .unknown)
    #expect(relieved.option(.ptot)?.until == DossierKitTests.day("2026-12-31"))
    #expect(relieved.date("nominee-relief-end") == DossierKitTests.day("2026-12-31"))
    #expect(try StatusCase.judge("2027-01-01", work, rest: rest).available(.ptot) == .no)
    let papers =
      rest + "\ndocuments: [{file: a.pdf, type: submission-confirmation}, {file: b.pdf, type: fee-receipt}]"
    #expect(try StatusCase.judge("2026-12-31", work, rest: papers).available(.ptot) == .yes)
  }

  @Test("An invitation is open for its 60 days") func invitation() throws {
    let rest = "express_entry: {program: cec, invitation_date: 2026-08-01}"
    let last = try StatusCase.judge("2026-09-30", rest: rest)
    #expect(last.available(.expressEntry) == .yes)
    #expect(last.date("invitation-last-day") == DossierKitTests.day("2026-09-30"))
    #expect(try StatusCase.judge("2026-10-01", rest: rest).available(.expressEntry) == .unknown)
  }

  @Test("Six months after unauthorized work a permit may issue again, from outside") func sixMonths() throws {
    let clean = StatusCase.clean.replacing(
      "work_without_authorization: false",
      with: "work_without_authorization: true\n        unauthorized_work_ended_on: 2026-08-31")
    #expect(try StatusCase.judge("2027-02-27", clean: clean).available(.applyFromOutside) == .unknown)
    #expect(try StatusCase.judge("2027-02-28", clean: clean).available(.applyFromOutside) == .yes)
  }

  @Test("Fees before any known row are unknown, never nothing") func olderFees() throws {
    let permit = "permits: [{kind: work, issue_date: 2015-01-01, expiry_date: 2017-01-01}]"
    let figures = try RuleExampleRecord.reference.get().figures
    let fees = OptionFees.make(["restoration", "work-permit"], on: day("2017-02-01"), until: nil, figures)
    #expect(fees.totalCents == nil && fees.items.map(\.amountCents) == [nil, 15_500])
    #expect(try StatusCase.judge("2017-02-01", permit).option(.restorationWithPtot)?.fees?.totalCents == nil)
  }

  @Test("An expired passport puts restoration in doubt; on its last day it does not") func passport() throws {
    let passport = StatusCase.workPermit + "\n    passport: {expiry_date: 2026-10-01}"
    #expect(try StatusCase.judge("2026-10-01", passport).available(.restoreAsVisitor) == .yes)
    #expect(try StatusCase.judge("2026-10-02", passport).available(.restoreAsVisitor) == .unknown)
  }

  @Test("A job that goes on after the end of status puts the answer in doubt") func lateJob() throws {
    let job = StatusCase.workPermit
      + "\n    activities: [{kind: work, employer: Boréal, country: CAN, from: 2025-01-06, to: 2026-09-01}]"
    #expect(try StatusCase.judge("2026-10-01", job).available(.restorationWithPtot) == .unknown)
    let inTime = job.replacing("to: 2026-09-01", with: "to: 2026-08-31")
    #expect(try StatusCase.judge("2026-10-01", inTime).available(.restorationWithPtot) == .yes)
  }
}
