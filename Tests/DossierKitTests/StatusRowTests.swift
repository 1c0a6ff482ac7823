@testable import DossierKit
import Testing

/// The decision table of the facts, row by row, with the days at its edges.
@Suite("Standing, rows S0 to S8") struct StatusRowTests {
  private let pending = StatusCase.workPermit + "\n    extension: {kind: work, filed_on: 2026-08-20, decision: pending}"
  private let refused =
    StatusCase.workPermit + "\n    extension: {kind: work, filed_on: 2026-08-20, decision: refused, "
    + "decided_on: 2026-09-02, communicated_on: 2026-09-04}"

  @Test("S0: in status until the last day of the permit, which counts") func inStatus() throws {
    for day in ["2026-08-01", "2026-08-31"] {
      let standing = try StatusCase.judge(day)
      #expect(standing.situation == .inStatus)
      #expect(standing.workAllowed == true)
      #expect(standing.studyAllowed == false)
      #expect(standing.since == nil && standing.lastDay == nil)
      #expect(standing.available(.extend) == .yes)
      #expect(standing.option(.extend)?.until == DossierKitTests.day("2026-08-31"))
      #expect(standing.available(.ptot) == .yes)
      #expect(standing.option(.ptot)?.fees?.totalCents == 25_500)
      #expect(standing.available(.restorationWithPtot) == .no)
    }
  }

  @Test("S1: maintained status, with work while a work permit is renewed") func maintained() throws {
    let standing = try StatusCase.judge("2026-10-01", pending)
    #expect(standing.situation == .maintainedStatus)
    #expect(standing.workAllowed == true)
    #expect(standing.available(.stayMaintained) == .yes)
    #expect(standing.available(.extend) == .no)
    #expect(standing.available(.restoreAsWorker) == .no)
    #expect(standing.available(.ptot) == .yes)
    let visitor = try StatusCase.judge(
      "2026-10-01",
      StatusCase.workPermit + "\n    extension: {kind: visitor, filed_on: 2026-08-20, decision: pending}")
    #expect(visitor.situation == .maintainedStatus)
    #expect(visitor.workAllowed == false)
    #expect(visitor.available(.ptot) == .no)
  }

  @Test(
    "S2: E + 1 to E + 90 can be restored, E + 91 cannot",
    arguments: [
      ("2026-09-01", Standing.restorable), ("2026-11-28", .restorable), ("2026-11-29", .restorable),
      ("2026-11-30", .outOfStatus),
    ])
  func window(_ day: String, _ expected: Standing) throws {
    let standing = try StatusCase.judge(day)
    #expect(standing.situation == expected)
    #expect(standing.since == DossierKitTests.day("2026-08-31"))
    #expect(standing.lastDay == DossierKitTests.day("2026-11-29"))
    #expect(standing.workAllowed == false && standing.studyAllowed == false)
    let isOpen = expected == .restorable
    #expect(standing.available(.restoreAsVisitor) == (isOpen ? .yes : .no))
    #expect(standing.available(.restorationWithPtot) == (isOpen ? .yes : .no))
    #expect(standing.available(.restoreAsWorker) == (isOpen ? .unknown : .no))
    #expect(standing.available(.restoreAsStudent) == .no)
    #expect(standing.available(.ptot) == .no && standing.available(.extend) == .no)
    #expect((standing.date("restoration-last-day") != nil) == isOpen)
  }

  @Test("A refused extension counts from its decision; from its communication only as arguable") func refusal() throws {
    func situation(_ day: String) throws -> Standing { try StatusCase.judge(day, refused).situation }
    #expect(try situation("2026-09-01") == .maintainedStatus)
    #expect(try situation("2026-09-02") == .inStatus)
    #expect(try situation("2026-09-03") == .restorable)
    #expect(try situation("2026-12-01") == .restorable)
    #expect(try situation("2026-12-02") == .unknown)
    #expect(try situation("2026-12-03") == .unknown)
    #expect(try situation("2026-12-04") == .outOfStatus)
    let late = try StatusCase.judge("2026-12-02", refused)
    #expect(late.option(.restoreAsVisitor)?.until == DossierKitTests.day("2026-12-03"))
    #expect(late.available(.restoreAsVisitor) == .unknown)
    #expect(late.workAllowed == false)
    #expect(try StatusCase.judge("2026-09-02", refused).available(.extend) == .no)
  }

  @Test("S3: work without authorization stops everything but advice") func unauthorizedWork() throws {
    let clean = StatusCase.clean.replacing("work_without_authorization: false", with: "work_without_authorization: true")
    let standing = try StatusCase.judge("2026-10-01", clean: clean)
    #expect(standing.situation == .outOfStatus)
    for code in [StandingOption.Code.restoreAsWorker, .restoreAsVisitor, .restorationWithPtot] {
      #expect(standing.available(code) == .no)
    }
    #expect(standing.words(.licensedAdvice).contains("file nothing"))
    let unsure = StatusCase.clean.replacing("authorization: false", with: "authorization: unknown")
    let doubtful = try StatusCase.judge("2026-10-01", clean: unsure)
    #expect(doubtful.available(.restorationWithPtot) == .unknown)
    #expect(doubtful.words(.licensedAdvice).contains("file nothing"))
    let conditions = StatusCase.clean.replacing("authorization: false", with: "authorization: conditions-only")
    #expect(try StatusCase.judge("2026-10-01", clean: conditions).available(.restorationWithPtot) == .yes)
  }

  @Test("S5: outside Canada there is no work, and everything starts with a new application") func outside() throws {
    let standing = try StatusCase.judge("2026-10-01", place: "in_canada: false")
    #expect(standing.situation == .outsideCanada)
    #expect(standing.workAllowed == false)
    #expect(standing.available(.applyFromOutside) == .yes)
    #expect(standing.available(.restoreAsVisitor) == .no)
    #expect(standing.available(.expressEntry) == .yes)
  }

  @Test("S6: a profile or an invitation opens no bridging permit", arguments: ["profile", "invited"])
  func tooEarly(_ stage: String) throws {
    let rest = "permanent_residence: {principal_applicant: amina, class: cec, stage: \(stage)}"
    #expect(try StatusCase.judge("2026-08-01", rest: rest).available(.ptot) == .no)
    #expect(try StatusCase.judge("2026-10-01", rest: rest).available(.restorationWithPtot) == .no)
  }

  @Test(
    "S7: a closed application leaves status as it is and takes the bridging permit away",
    arguments: ["refused", "returned"])
  func closed(_ stage: String) throws {
    let rest = "permanent_residence: {principal_applicant: amina, class: cec, stage: \(stage)}"
    let standing = try StatusCase.judge("2026-08-01", rest: rest)
    #expect(standing.situation == .inStatus && standing.workAllowed == true)
    #expect(standing.available(.ptot) == .no)
    #expect(standing.available(.expressEntry) == .unknown)
  }

  @Test(
    "S8: an order, a finding or a declaration stops everything but advice",
    arguments: ["removal_order", "declaration_a22_1", "misrepresentation_finding"])
  func grave(_ key: String) throws {
    let clean = StatusCase.clean.replacing("\(key): false", with: "\(key): true")
    let lost = try StatusCase.judge("2026-10-01", clean: clean)
    #expect(lost.situation == .outOfStatus)
    #expect(lost.options.filter { $0.available == .yes }.map(\.code) == [.licensedAdvice])
    #expect(lost.available(.restoreAsVisitor) == .no && lost.available(.restorationWithPtot) == .no)
    let dated = try StatusCase.judge("2026-08-01", clean: clean)
    #expect(dated.situation == .unknown && dated.workAllowed == nil)
    #expect(dated.options.filter { $0.available == .yes }.map(\.code) == [.licensedAdvice])
  }

  @Test("A returned or withdrawn extension gives unknown", arguments: ["returned", "withdrawn"])
  func unsettled(_ decision: String) throws {
    let standing = try StatusCase.judge(
      "2026-10-01",
      StatusCase.workPermit
        + "\n    extension: {kind: work, filed_on: 2026-08-20, decision: \(decision), decided_on: 2026-09-10}")
    #expect(standing.situation == .unknown)
    #expect(standing.workAllowed == nil && standing.studyAllowed == nil)
    #expect(standing.available(.stayMaintained) == .unknown && standing.available(.restoreAsVisitor) == .unknown)
  }

  @Test("What the case does not say is never taken for the better") func absent() throws {
    let place = try StatusCase.judge("2026-10-01", place: "title: Mme")
    #expect(place.situation == .unknown)
    #expect(place.words().contains("people.amina.in_canada"))
    #expect(place.lastDay == DossierKitTests.day("2026-11-29"))
    let bare = try StatusCase.judge("2026-10-01", clean: "title: Mme")
    #expect(bare.available(.restoreAsVisitor) == .unknown)
    #expect(bare.words(.restoreAsVisitor).contains("people.amina.removal_order"))
    #expect(try StatusCase.judge("2026-10-01", "title: Mme", clean: "agreement: neutral").situation == .unknown)
    #expect(try StatusCase.judge("2026-08-01", rest: "").available(.ptot) == .unknown)
  }
}
