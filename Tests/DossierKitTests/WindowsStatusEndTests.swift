@testable import DossierKit
import Testing

@Suite("The end of status") struct WindowsStatusEndTests {
  func person(
    permits: [Permit]? = nil, extensions: [Extension]? = nil, entry: LastEntry? = nil, biometrics: String? = nil,
    loss: StatusLoss? = nil
  ) -> Person {
    var person = Person(id: "amina", role: .principal)
    person.permits = permits
    person.extension = extensions.map { OneOrMany($0) }
    person.lastEntry = entry
    person.biometricsDate = biometrics.map { day($0) }
    person.statusLoss = loss
    return person
  }

  func work(_ issue: String?, _ expiry: String?, leaveBy: String? = nil, kind: Permit.Kind = .work) -> Permit {
    Permit(
      kind: kind, issueDate: issue.map { day($0) }, expiryDate: expiry.map { day($0) },
      mustLeaveBy: leaveBy.map { day($0) })
  }

  func filed(
    _ on: String?, _ decision: Extension.Decision?, decided: String? = nil, told: String? = nil,
    kind: Permit.Kind? = .work
  ) -> Extension {
    Extension(
      kind: kind, filedOn: on.map { day($0) }, decision: decision, decidedOn: decided.map { day($0) },
      communicatedOn: told.map { day($0) })
  }

  /// The answer in short, so that a table can be read.
  func answer(_ person: Person, _ on: String) -> String {
    switch StatusEnd.of(person, on: day(on)) {
    case .inStatus(let until, _): "in \(until)"
    case .maintained(let since, let work, _): "maintained \(since) \(work.map { $0 ? "work" : "no work" } ?? "?")"
    case .ended(let end, let arguable, _): "ended \(end)" + (arguable.map { " or \($0)" } ?? "")
    case .unknown(let keys, _): "unknown " + keys.joined(separator: " ")
    }
  }

  @Test("a permit ends status at the end of its last day")
  func plainExpiry() {
    let person = person(permits: [work("2024-09-01", "2026-08-31")])
    #expect(answer(person, "2026-08-31") == "in 2026-08-31")
    #expect(answer(person, "2026-09-01") == "ended 2026-08-31")
    #expect(StatusEnd.of(person, on: day("2026-11-21")).restorationWindow?.lastDay == Day("2026-11-29"))
  }

  @Test("the remark to leave by a date prevails over the permit's expiry, either way")
  func mustLeaveBy() {
    #expect(
      answer(person(permits: [work("2024-09-01", "2026-08-31", leaveBy: "2026-09-30")]), "2026-11-21")
        == "ended 2026-09-30")
    #expect(
      answer(person(permits: [work("2024-09-01", "2026-08-31", leaveBy: "2026-07-31")]), "2026-11-21")
        == "ended 2026-07-31")
  }

  @Test("with a work and a study permit the later one ends status")
  func twoKinds() {
    let both = [work("2024-01-01", "2026-08-31"), work("2023-01-01", "2026-10-15", kind: .study)]
    #expect(answer(person(permits: both), "2026-11-21") == "ended 2026-10-15")
    #expect(answer(person(permits: both.reversed()), "2026-11-21") == "ended 2026-10-15")
  }

  @Test("of two permits of one kind the latest issued counts, even a shorter one")
  func latestIssue() {
    #expect(
      answer(person(permits: [work("2022-01-01", "2027-01-01"), work("2024-01-01", "2026-08-31")]), "2026-11-21")
        == "ended 2026-08-31")
    #expect(
      answer(person(permits: [work("2024-01-01", "2026-08-31"), work("2022-01-01", "2024-01-01")]), "2026-11-21")
        == "ended 2026-08-31")
    #expect(
      answer(person(permits: [work(nil, "2026-08-31"), work("2022-01-01", "2024-01-01")]), "2026-11-21")
        == "ended 2026-08-31")
    // A permit issued after the day judged is not looked at.
    #expect(
      answer(person(permits: [work("2024-01-01", "2026-08-31"), work("2026-12-01", "2028-01-01")]), "2026-11-21")
        == "ended 2026-08-31")
  }

  @Test("a date fixed at an entry counts until a permit replaces it")
  func entry() {
    let entry = LastEntry(date: day("2026-01-05"), authorizedUntil: day("2026-07-05"))
    #expect(answer(person(entry: entry), "2026-07-05") == "in 2026-07-05")
    #expect(answer(person(entry: entry), "2026-07-06") == "ended 2026-07-05")
    #expect(
      answer(person(permits: [work("2026-02-01", "2026-09-30")], entry: entry), "2026-11-21") == "ended 2026-09-30")
    #expect(
      answer(person(permits: [work("2025-02-01", "2026-09-30")], entry: entry), "2026-11-21") == "ended 2026-07-05")
    let undated = LastEntry(authorizedUntil: day("2022-01-31"))
    #expect(
      answer(person(permits: [work("2025-02-01", "2026-09-30")], entry: undated), "2026-11-21") == "ended 2026-09-30")
  }

  @Test("it is unknown whether a permit without issue date, or one that is not listed, replaces the date of an entry")
  func entryOrPermit() {
    let entry = LastEntry(date: day("2021-07-31"), authorizedUntil: day("2022-01-31"))
    #expect(
      answer(person(permits: [work(nil, "2026-10-15")], entry: entry), "2026-11-21")
        == "unknown people.amina.permits.issue_date people.amina.last_entry.date")
    let undated = LastEntry(authorizedUntil: day("2025-01-31"))
    #expect(
      answer(person(permits: [work("2024-01-01", "2026-10-15")], entry: undated), "2026-11-21").hasPrefix("unknown"))
    var worker = person(entry: entry)
    worker.activities = [Activity(kind: .work, country: "CAN", from: day("2022-01-10"), to: day("2026-10-15"))]
    #expect(answer(worker, "2026-11-21") == "unknown people.amina.permits people.amina.last_entry.date")
    worker.permits = []
    #expect(answer(worker, "2026-11-21") == "ended 2022-01-31")
    worker.permits = nil
    worker.activities?[0].to = day("2022-01-31")
    #expect(answer(worker, "2026-11-21") == "ended 2022-01-31")
  }

  @Test("ten years after the biometrics status ends at the latest")
  func biometrics() {
    #expect(
      answer(person(permits: [work("2024-01-01", "2026-08-31")], biometrics: "2016-06-10"), "2026-11-21")
        == "ended 2026-06-10")
    #expect(
      answer(person(permits: [work("2024-01-01", "2026-08-31")], biometrics: "2016-09-10"), "2026-11-21")
        == "ended 2026-08-31")
  }

  @Test("an extension filed in time carries the stay to the decision; E is the day of the refusal")
  func refusedExtension() {
    let refused = person(
      permits: [work("2024-05-16", "2026-05-15")],
      extensions: [filed("2026-05-10", .refused, decided: "2026-09-02", told: "2026-09-04")])
    #expect(answer(refused, "2026-05-15") == "in 2026-05-15")
    #expect(answer(refused, "2026-08-01") == "maintained 2026-05-16 work")
    #expect(answer(refused, "2026-09-02") == "in 2026-09-02")
    #expect(answer(refused, "2026-09-03") == "ended 2026-09-02 or 2026-09-04")
    #expect(StatusEnd.of(refused, on: day("2026-11-21")).restorationWindow?.lastDay == Day("2026-12-01"))
  }

  @Test(
    "filed on the last day is in time, the day after is not",
    arguments: [
      ("2026-05-15", "maintained 2026-05-16 work"), ("2026-05-16", "ended 2026-05-15"),
    ])
  func inTime(on: String, expected: String) {
    #expect(
      answer(person(permits: [work("2024-05-16", "2026-05-15")], extensions: [filed(on, .pending)]), "2026-06-01")
        == expected)
  }

  @Test("a refusal before the permit ends changes nothing")
  func earlyRefusal() {
    let early = person(
      permits: [work("2024-05-16", "2026-10-15")], extensions: [filed("2026-07-01", .refused, decided: "2026-09-02")])
    #expect(answer(early, "2026-10-15") == "in 2026-10-15")
    #expect(answer(early, "2026-10-16") == "ended 2026-10-15")
  }

  @Test("a second extension helps when filed before the original end, and not after")
  func second() {
    let permits = [work("2024-05-16", "2026-05-15")]
    let first = filed("2026-05-01", .refused, decided: "2026-07-01")
    #expect(
      answer(person(permits: permits, extensions: [first, filed("2026-06-10", .pending)]), "2026-11-21")
        == "ended 2026-07-01")
    #expect(
      answer(person(permits: permits, extensions: [first, filed("2026-05-14", .pending)]), "2026-11-21")
        == "maintained 2026-05-16 ?")
    let bothRefused = [first, filed("2026-05-14", .refused, decided: "2026-09-09")]
    #expect(answer(person(permits: permits, extensions: bothRefused), "2026-11-21") == "ended 2026-09-09")
    #expect(answer(person(permits: permits, extensions: bothRefused.reversed()), "2026-11-21") == "ended 2026-09-09")
  }

  @Test(
    "returned and withdrawn extensions leave the answer unknown, unless another is pending",
    arguments: [
      Extension.Decision.returned, .withdrawn,
    ])
  func unsettled(decision: Extension.Decision) {
    let permits = [work("2024-05-16", "2026-05-15")]
    let odd = filed("2026-05-01", decision, decided: "2026-06-01")
    #expect(
      answer(person(permits: permits, extensions: [odd]), "2026-11-21") == "unknown people.amina.extension.decision")
    #expect(answer(person(permits: permits, extensions: [odd]), "2026-05-15") == "in 2026-05-15")
    #expect(
      answer(person(permits: permits, extensions: [odd, filed("2026-05-02", .pending)]), "2026-11-21")
        == "maintained 2026-05-16 work")
    // Late, it never carried anything.
    #expect(
      answer(person(permits: permits, extensions: [filed("2026-05-20", decision)]), "2026-11-21") == "ended 2026-05-15")
  }

  @Test("an approved extension asks for the permit it gave")
  func approved() {
    let old = work("2024-05-16", "2026-05-15")
    let yes = filed("2026-05-01", .approved, decided: "2026-06-20")
    #expect(answer(person(permits: [old], extensions: [yes]), "2026-11-21") == "unknown people.amina.permits")
    #expect(answer(person(permits: [old], extensions: [yes]), "2026-06-01") == "maintained 2026-05-16 work")
    #expect(
      answer(person(permits: [old, work("2026-06-20", "2026-10-20")], extensions: [yes]), "2026-11-21")
        == "ended 2026-10-20")
    #expect(
      answer(person(permits: [old, work("2026-06-20", "2027-10-20")], extensions: [yes]), "2026-11-21")
        == "in 2027-10-20")
  }

  @Test(
    "work goes on only under a work permit renewed before it expired",
    arguments: [
      (Permit.Kind.work as Permit.Kind?, "maintained 2026-05-16 work"), (.visitor, "maintained 2026-05-16 no work"),
      (.study, "maintained 2026-05-16 no work"), (nil, "maintained 2026-05-16 ?"),
    ])
  func maintainedWork(kind: Permit.Kind?, expected: String) {
    let permits = [work("2024-05-16", "2026-05-15")]
    #expect(
      answer(person(permits: permits, extensions: [filed("2026-05-01", .pending, kind: kind)]), "2026-11-21")
        == expected)
  }

  @Test("the right to work ends with the permit even where the stay runs on")
  func workAndStayDiffer() {
    let permits = [work("2024-05-16", "2026-05-15", leaveBy: "2026-08-15")]
    #expect(
      answer(person(permits: permits, extensions: [filed("2026-06-01", .pending)]), "2026-11-21")
        == "maintained 2026-08-16 no work")
    let study = [work("2024-05-16", "2026-05-15", kind: .study)]
    #expect(
      answer(person(permits: study, extensions: [filed("2026-05-01", .pending)]), "2026-11-21")
        == "maintained 2026-05-16 no work")
  }

  @Test("what is absent is unknown and names its key")
  func unknown() {
    #expect(answer(person(), "2026-11-21") == "unknown people.amina.permits people.amina.last_entry.authorized_until")
    #expect(
      answer(person(permits: [work("2024-01-01", nil)]), "2026-11-21") == "unknown people.amina.permits.expiry_date")
    #expect(
      answer(person(permits: [Permit(expiryDate: day("2026-08-31"))]), "2026-11-21")
        == "unknown people.amina.permits.kind")
    let permits = [work("2024-05-16", "2026-05-15")]
    #expect(
      answer(person(permits: permits, extensions: [filed(nil, .pending)]), "2026-11-21")
        == "unknown people.amina.extension.filed_on")
    #expect(
      answer(person(permits: permits, extensions: [filed("2026-05-01", nil)]), "2026-11-21")
        == "unknown people.amina.extension.decision")
    #expect(
      answer(person(permits: permits, extensions: [filed("2026-05-01", .refused)]), "2026-11-21")
        == "unknown people.amina.extension.decided_on")
  }

  @Test("a dated loss counts where it is earlier or where the permits do not tell")
  func declaredLoss() {
    let permits = [work("2024-05-16", "2026-09-15")]
    func loss(_ ground: StatusLoss.Ground, _ on: String) -> StatusLoss { StatusLoss(ground: ground, date: day(on)) }
    #expect(answer(person(loss: loss(.stayEnded, "2026-09-01")), "2026-11-21") == "ended 2026-09-01")
    #expect(
      answer(person(permits: permits, loss: loss(.stayEnded, "2026-09-01")), "2026-11-21")
        == "ended 2026-09-01 or 2026-09-15")
    #expect(answer(person(permits: permits, loss: loss(.stayEnded, "2026-10-01")), "2026-11-21") == "ended 2026-09-15")
    #expect(
      answer(person(permits: permits, loss: loss(.workConditions, "2026-08-01")), "2026-08-20") == "ended 2026-08-01")
    #expect(
      answer(person(permits: permits, loss: loss(.stayEnded, "2026-08-01")), "2026-08-20")
        == "unknown people.amina.status_loss.date people.amina.permits")
  }

  @Test("every answer says in both languages which fact decided")
  func reasons() {
    let permits = [work("2024-05-16", "2026-05-15")]
    for person in [
      person(permits: permits), person(permits: permits, extensions: [filed("2026-05-01", .pending)]),
      person(permits: permits, extensions: [filed("2026-05-01", .refused, decided: "2026-07-01")]), person(),
    ] {
      let reason = StatusEnd.of(person, on: day("2026-11-21")).reason
      #expect(!reason.fr.isEmpty && !reason.en.isEmpty && reason.fr != reason.en)
    }
  }
}
