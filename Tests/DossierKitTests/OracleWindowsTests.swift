@testable import DossierKit
import Testing

/// Each window of the dates of law on random days, against counting day by day and month by month.
@Suite("The windows against their oracles") struct OracleWindowsTests {
  /// A random place of the walked calendar, leap days and ends of months more often than chance gives them.
  private func place(_ range: Range<Int>, _ random: inout Seeded) -> Int {
    let drawn = Int.random(in: range, using: &random)
    guard Int.random(in: 0...3, using: &random) == 0 else { return drawn }
    return (drawn..<min(range.upperBound, drawn + 1_500)).first {
      let date = Walk.dates[$0]
      return (date.month == 2 && date.day >= 28) || date.day == 31
    } ?? drawn
  }

  private func check(_ name: String, seed: UInt64, _ judge: (inout Seeded) -> String?) {
    var random = Seeded(seed)
    var differences: [String] = []
    for _ in 0..<Cases.count(name) { if let difference = judge(&random) { differences.append(difference) } }
    let isSame = differences.isEmpty
    #expect(isSame, "\(differences.count): \(differences.prefix(5))")
  }

  private func text(_ place: Int) -> String { Walk.dates[place].iso }

  @Test("ninety days are counted one by one after the day status ended")
  func restoration() {
    check("restoration", seed: 1) { random in
      let end = place(6_000..<12_000, &random)
      let today = end + Int.random(in: -3...95, using: &random)
      var counted = 0
      for _ in stride(from: end, to: today, by: 1) { counted += 1 }
      let expected =
        today <= end ? "not-started"
        : counted < 60 ? "open" : counted < 90 ? "closing" : counted == 90 ? "last-day" : "closed"
      let window = RestorationWindow(end: Walk.days[end])
      let found = window.state(on: Walk.days[today])
      let isOpen = today > end && counted <= 90
      if found.rawValue == expected, window.contains(Walk.days[today]) == isOpen,
        !isOpen || window.daysLeft(on: Walk.days[today]) == 90 - counted
      {
        return nil
      }
      return "\(text(end)) on \(text(today)): \(found.rawValue), not \(expected)"
    }
  }

  @Test("sixty days of an invitation, or the printed day")
  func invitation() {
    check("invitation", seed: 2) { random in
      let invited = place(6_000..<12_000, &random)
      let printed = Int.random(in: 0...2, using: &random) == 0 ? invited + Int.random(in: 20...70, using: &random) : nil
      let today = invited + Int.random(in: -2...75, using: &random)
      var counted = 0
      for _ in stride(from: invited, to: today, by: 1) { counted += 1 }
      var left = 0
      for _ in stride(from: today, to: printed ?? invited + 60, by: 1) { left += 1 }
      let isOver = printed.map { today > $0 } ?? (counted > 60)
      let expected = isOver ? "expired" : counted >= 50 || left <= 10 ? "near" : today < invited ? "not-started" : "open"
      let window = InvitationWindow(invitationDate: Walk.days[invited], submitBy: printed.map { Walk.days[$0] })
      let found = window?.state(on: Walk.days[today]).rawValue ?? "none"
      return found == expected ? nil : "\(text(invited)) printed \(printed.map(text) ?? "-") on \(text(today)): \(found), not \(expected)"
    }
  }

  @Test("results of less than two years, strictly")
  func language() {
    check("language", seed: 3) { random in
      let test = place(6_000..<12_000, &random)
      let anniversary = Walk.months(24, from: test)
      let today = Bool.random(using: &random) ? anniversary + Int.random(in: -40...3, using: &random) : place(test - 3..<test + 800, &random)
      let window = LanguageTestWindow(testDate: Walk.days[test])
      let isUsable = test <= today && today < anniversary
      // The last usable day comes within the 30 days that begin today.
      let isSoon = isUsable && (today..<today + 30).contains(anniversary - 1)
      let day = Walk.days[today]
      if window.isUsable(on: day) == isUsable, window.isExpired(on: day) == (today >= anniversary),
        window.expiresSoon(on: day) == isSoon
      {
        return nil
      }
      return "\(text(test)) on \(text(today))"
    }
  }

  @Test("assessments of less than five years, strictly")
  func assessment() {
    check("assessment", seed: 4) { random in
      let issue = place(6_000..<12_000, &random)
      let anniversary = Walk.months(60, from: issue)
      let today = Bool.random(using: &random) ? anniversary + Int.random(in: -3...3, using: &random) : place(issue - 3..<issue + 2_000, &random)
      let window = CredentialAssessmentWindow(issueDate: Walk.days[issue])
      let day = Walk.days[today]
      let isRight =
        window.isUsable(on: day) == (issue <= today && today < anniversary)
        && window.isExpired(on: day) == (today >= anniversary)
      return isRight ? nil : "\(text(issue)) on \(text(today))"
    }
  }

  @Test("police certificates: six months before, ends of months held, and six months in a row")
  func police() {
    check("police-dates", seed: 5) { random in
      let today = place(6_000..<12_000, &random)
      let earliest = Walk.months(-6, from: today)
      let issue = earliest + Int.random(in: -4...190, using: &random)
      let isRecent = (earliest...today).contains(issue)
      guard PoliceCertificateWindow.isRecent(issuedOn: Walk.days[issue], submittedOn: Walk.days[today]) == isRecent else {
        return "issued \(text(issue)), submitted \(text(today))"
      }
      // The last day of use: the last of which the earliest day of issue has not passed.
      var last = issue
      while Walk.months(-6, from: last + 1) <= issue { last += 1 }
      guard PoliceCertificateWindow.lastUse(issuedOn: Walk.days[issue]) == Walk.days[last] else {
        return "issued \(text(issue)) serves to \(text(last))"
      }
      let from = place(6_000..<12_000, &random)
      let to = from + Int.random(in: 175...190, using: &random)
      // Six months are full once the day before the same number of the sixth month is over.
      let isSix = Walk.months(6, from: from) - 1 <= to
      guard PoliceCertificateWindow.isSixMonths(from: Walk.days[from], to: Walk.days[to]) == isSix else {
        return "stay from \(text(from)) to \(text(to))"
      }
      return nil
    }
  }

  @Test("a medical exam of less than a year, and its use again for five")
  func medical() {
    check("medical", seed: 6) { random in
      let exam = place(6_000..<11_000, &random)
      let anniversary = Walk.months(12, from: exam)
      let today = Bool.random(using: &random) ? anniversary + Int.random(in: -3...3, using: &random) : exam + Int.random(in: -3...2_000, using: &random)
      let window = MedicalExamWindow(examDate: Walk.days[exam])
      let day = Walk.days[today]
      let mayBeReused = exam <= today && Walk.months(-60, from: today) <= exam && text(today) <= "2029-10-05"
      let isRight =
        window.isValid(on: day) == (exam <= today && today < anniversary) && window.isExpired(on: day) == (today >= anniversary)
        && window.mayBeReused(on: day, livesInCanada: true) == mayBeReused && !window.mayBeReused(on: day, livesInCanada: false)
      return isRight ? nil : "\(text(exam)) on \(text(today))"
    }
  }

  @Test("a passport is good on its last day and is short for a year before")
  func passport() {
    check("passport", seed: 7) { random in
      let today = place(6_000..<11_000, &random)
      let nextYear = Walk.months(12, from: today)
      let expiry = [today, nextYear].randomElement(using: &random).map { $0 + Int.random(in: -3...3, using: &random) } ?? today
      let window = PassportWindow(expiryDate: Walk.days[expiry])
      let day = Walk.days[today]
      let isRight =
        window.isExpired(on: day) == (expiry < today) && window.expiresSoon(on: day) == ((today..<nextYear).contains(expiry))
      return isRight ? nil : "\(text(expiry)) on \(text(today))"
    }
  }

  @Test("an age is attained on its birthday, and the rules that wait for 18 and 22 wait for that day")
  func age() throws {
    let base = try OracleRecord.make(applications: "express-entry")
    check("age", seed: 8) { random in
      let birth = place(0..<3_000, &random)
      let lock = [18, 22].randomElement(using: &random) ?? 18
      let turn = Walk.birthday(lock, of: birth)
      let today = Bool.random(using: &random) ? turn + Int.random(in: -2...2, using: &random) : birth + Int.random(in: 5_500...9_000, using: &random)
      let (born, day) = (Walk.days[birth], Walk.days[today])
      guard day.age(bornOn: born) == Walk.age(of: birth, on: today) else { return "\(text(birth)) on \(text(today))" }
      let tenYearsAgo = Walk.months(-120, from: today)
      let start = max(tenYearsAgo, Walk.birthday(18, of: birth))
      guard PoliceCertificateWindow.lookBackStart(submittedOn: day, bornOn: born) == Walk.days[start] else {
        return "look-back of \(text(birth)) on \(text(today))"
      }
      var child = Person(id: "awa", role: .child)
      child.birthDate = born
      child.maritalStatus = .single
      let found = ChildNotDependent.check(OracleRecord.with(base, [base.case.principal, child], on: day))
      let isOver = today >= Walk.birthday(22, of: birth)
      guard found.map(\.code) == (isOver ? ["child-not-dependent"] : []) else { return "child \(text(birth)) on \(text(today))" }
      // The sentence gives the day that the rule waited for.
      let birthday = Walk.days[Walk.birthday(22, of: birth)]
      if let message = found.first?.message.en, !message.contains("(22 on \(birthday.inWords.en))") { return message }
      return nil
    }
  }

  @Test("a year of cohabitation is reached on its anniversary")
  func cohabitation() throws {
    let base = try OracleRecord.make(applications: "express-entry")
    check("cohabitation", seed: 9) { random in
      let since = place(6_000..<11_000, &random)
      let anniversary = Walk.months(12, from: since)
      let today = anniversary + Int.random(in: -3...3, using: &random)
      var person = base.case.principal
      person.union = Union(cohabitingSince: Walk.days[since])
      let partner = Person(id: "paul", role: .commonLawPartner)
      let found = CohabitationTooShort.check(OracleRecord.with(base, [person, partner], on: Walk.days[today]))
      return found.isEmpty == (today >= anniversary) ? nil : "\(text(since)) on \(text(today))"
    }
  }
}
