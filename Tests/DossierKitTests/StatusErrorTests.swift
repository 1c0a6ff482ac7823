@testable import DossierKit
import Testing

/// Each error that popular guides repeat and that a standing can contradict, by the number the facts give it.
@Suite("Popular errors are contradicted") struct StatusErrorTests {
  private func lost(_ rest: String = StatusCase.residence) throws -> PersonStanding {
    try StatusCase.judge("2026-10-01", rest: rest)
  }

  @Test("1, 5: that restoring status restores the right to work") func statusIsNotWork() throws {
    let standing = try lost()
    #expect(standing.workAllowed == false)
    #expect(standing.words().contains("regained separately"))
    #expect(standing.words(.restoreAsVisitor).contains("neither work nor study"))
  }

  @Test("2: that only three programs lead to a bridging permit") func nominees() throws {
    let rest =
      "permanent_residence: {principal_applicant: amina, class: pnp-express-entry, stage: acknowledged, "
      + "nomination_restricted: false}"
    #expect(try lost(rest).available(.restorationWithPtot) == .yes)
  }

  @Test("3: that one always needs a permit that still runs to work") func maintainedWork() throws {
    let standing = try StatusCase.judge(
      "2026-10-01", StatusCase.workPermit + "\n    extension: {kind: work, filed_on: 2026-08-31, decision: pending}")
    #expect(standing.workAllowed == true)
  }

  @Test("4: that it takes less than 90 days since the permit expired") func day90() throws {
    #expect(try StatusCase.judge("2026-11-29").situation == .restorable)
    let refused =
      StatusCase.workPermit
      + "\n    extension: {kind: work, filed_on: 2026-08-20, decision: refused, decided_on: 2026-10-20}"
    #expect(try StatusCase.judge("2027-01-18", refused).situation == .restorable)
    #expect(try StatusCase.judge("2027-01-19", refused).situation == .outOfStatus)
  }

  @Test("6: that any loss of status can be restored") func grounds() throws {
    let other = StatusCase.workPermit + "\n    status_loss: {ground: other, date: 2026-08-31}"
    #expect(try StatusCase.judge("2026-10-01", other).available(.restoreAsVisitor) == .no)
    let conditions = StatusCase.workPermit + "\n    status_loss: {ground: work-conditions, date: 2026-07-31}"
    let standing = try StatusCase.judge("2026-08-15", conditions)
    #expect(standing.situation == .restorable && standing.workAllowed == false)
  }

  @Test("7: that there is one fee, the same next month") func fees() throws {
    let standing = try lost()
    #expect(standing.option(.restoreAsVisitor)?.fees?.totalCents == 24_625)
    #expect(standing.option(.restoreAsWorker)?.fees?.totalCents == 40_125)
    #expect(standing.option(.restorationWithPtot)?.fees?.totalCents == 50_125)
    let permit = StatusCase.workPermit.replacing("2026-08-31", with: "2026-10-15")
    let before = try StatusCase.judge("2026-11-30", permit)
    #expect(before.option(.restoreAsVisitor)?.fees?.totalCents == 24_625)
    #expect(before.option(.restoreAsVisitor)?.fees?.unknown.first?.since == DossierKitTests.day("2026-12-01"))
    #expect(before.date("restoration-fee-known-until") == DossierKitTests.day("2026-11-30"))
    let after = try StatusCase.judge("2026-12-01", permit)
    #expect(after.option(.restoreAsVisitor)?.fees?.totalCents == nil)
    #expect(after.option(.restorationWithPtot)?.fees?.totalCents == nil)
    #expect(after.option(.restorationWithPtot)?.fees?.items.map(\.amountCents) == [nil, 15_500, 10_000])
  }

  @Test("8: that the work permit is an extra") func permitIsNeeded() throws {
    #expect(try lost().words(.restoreAsWorker).contains("in the same application"))
  }

  @Test("9: that the bridging permit needs a closed permit") func openPermit() throws {
    let open = StatusCase.workPermit.replacing("employer-specific", with: "open")
    #expect(try StatusCase.judge("2026-08-01", open).available(.ptot) == .yes)
  }

  @Test("10, 20: that being in the process is enough for the bridging permit") func acknowledgement() throws {
    let rest = "permanent_residence: {principal_applicant: amina, class: cec, stage: submitted}"
    let standing = try StatusCase.judge("2026-08-01", rest: rest)
    #expect(standing.available(.ptot) == .no)
    #expect(standing.words(.ptot).contains("acknowledgement of receipt is missing"))
    let later =
      "permanent_residence: {principal_applicant: amina, class: cec, stage: acknowledged, acknowledged_on: 2026-08-02}"
    #expect(try StatusCase.judge("2026-08-01", rest: later).available(.ptot) == .no)
    #expect(try StatusCase.judge("2026-08-02", rest: later).available(.ptot) == .yes)
  }

  @Test("11, 12: that one may work while restoration or the bridging permit is pending") func noWorkMeanwhile() throws {
    let standing = try lost()
    #expect(standing.workAllowed == false)
    #expect(standing.words().contains("Filing gives no status and no right to work"))
    #expect(standing.words(.restorationWithPtot).contains("no work between the expiry and the issue"))
  }

  @Test("13: that anyone in the family, anywhere, of any class can have a bridging permit") func conditions() throws {
    for rest in [
      "  - {id: karim, role: spouse}\npermanent_residence: {principal_applicant: karim, class: cec, stage: acknowledged}",
      "permanent_residence: {principal_applicant: amina, class: family, stage: acknowledged}",
      "permanent_residence: {principal_applicant: amina, class: pnp, stage: acknowledged, nomination_restricted: true}",
    ] {
      let standing = try lost(rest)
      #expect(standing.available(.restorationWithPtot) == .no, "\(rest)")
    }
    #expect(try StatusCase.judge("2026-08-01", province: "QC").available(.ptot) == .no)
    let quebec = "permanent_residence: {principal_applicant: amina, class: quebec-skilled-worker, stage: acknowledged}"
    #expect(try StatusCase.judge("2026-08-01", rest: quebec, province: "QC").available(.ptot) == .yes)
    #expect(try StatusCase.judge("2026-08-01").words(.ptot).contains("four months"))
  }

  @Test("14: that after 90 days nothing is left but to go") func otherDoors() throws {
    let standing = try StatusCase.judge("2027-01-15")
    #expect(standing.situation == .outOfStatus)
    #expect(standing.words(.licensedAdvice).contains("temporary resident permit"))
    #expect(standing.words().contains("one must leave Canada"))
  }

  @Test("15, 16, 17: the wrong form, the wrong letter, one application for a family") func papers() throws {
    let standing = try lost()
    #expect(standing.words(.restoreAsWorker).contains("IMM\u{00A0}5710"))
    #expect(standing.words(.restoreAsVisitor).contains("IMM\u{00A0}5708"))
    #expect(standing.words().contains("why the stay was longer than allowed"))
    #expect(standing.words().contains("pays individually"))
  }

  @Test("18, 19: that one cannot come back, or that an invitation brings one back") func fromAbroad() throws {
    let standing = try StatusCase.judge("2026-10-01", place: "in_canada: false")
    #expect(standing.words(.applyFromOutside).contains("visitor remains possible"))
    #expect(standing.words(.expressEntry).contains("not permanent residence"))
  }

  @Test("21, 22, 23: that all goes well, that any consultant will do, that a refusal changes nothing")
  func others() throws {
    let standing = try lost("permanent_residence: {principal_applicant: amina, class: cec, stage: refused}")
    #expect(standing.words().contains("No approval is guaranteed"))
    #expect(standing.words(.licensedAdvice).contains("CICC licensee"))
    #expect(standing.words(.restorationWithPtot).contains("nothing left to bridge to"))
    #expect(standing.words(.expressEntry).contains("new profile and a new invitation"))
  }
}
