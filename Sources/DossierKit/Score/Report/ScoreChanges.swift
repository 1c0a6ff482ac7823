/// What changes a score by itself within two years: birthdays, ends of tests and assessments, years of work, rules.
/// Everything else is taken to stay as it is; work without a last day is taken to go on.
struct ScoreChanges {
  private let facts: Case
  private let day: Day
  private let figures: Figures
  private let last: Day

  /// How far one looks ahead.
  private static let months = 24

  init(_ facts: Case, after day: Day, figures: Figures) {
    self.facts = facts
    self.day = day
    self.figures = figures
    last = day.adding(months: Self.months)
  }

  /// In the order of the days; a day that changes neither total is left out.
  var all: [ScoreChange] {
    var causes: [Day: [ScoreChange.Cause]] = [:]
    for (date, cause) in birthdays + tests + credentials + work + rules
    where date > day && date <= last && causes[date]?.contains(cause) != true {
      causes[date, default: []].append(cause)
    }
    return causes.keys.sorted().compactMap { date in
      let before = DayScore.of(facts, on: date - 1, figures: figures)
      let after = DayScore.of(facts, on: date, figures: figures)
      guard let oldCRS = before.crs, let newCRS = after.crs, let oldFSW = before.fsw, let newFSW = after.fsw,
        oldCRS.total != newCRS.total || oldFSW.total != newFSW.total
      else { return nil }
      return ScoreChange(
        date: date, causes: causes[date] ?? [], crs: ScoreChange.Totals(oldCRS.total, newCRS.total),
        fsw: ScoreChange.Totals(oldFSW.total, newFSW.total))
    }
  }

  private typealias Dated = (day: Day, cause: ScoreChange.Cause)

  /// The applicant, and the partner where one gives points.
  private var people: [Person] {
    [facts.principal] + [facts.partner].compactMap { $0 }.filter { $0.accompanies && !$0.isCanadian }
  }

  /// « : Amina » where it could be somebody else.
  private func of(_ person: Person) -> Bilingual {
    guard people.count > 1 else { return Bilingual(fr: "", en: "") }
    let name = person.givenNames ?? person.displayName
    return Bilingual(fr: "\u{00A0}: \(name)", en: ": \(name)")
  }

  private var birthdays: [Dated] {
    let person = facts.principal
    guard let birth = person.birthDate, let age = person.age(on: day) else { return [] }
    return (1...3).compactMap { more in
      // 29 February is attained on 1 March in a common year.
      let anniversary = birth.adding(years: age + more)
      let date = anniversary.age(bornOn: birth) == age + more ? anniversary : anniversary + 1
      return (
        date,
        ScoreChange.Cause(
          code: "birthday", person: person.id,
          title: Bilingual(
            fr: "\(person.givenNames ?? person.displayName) a \(age + more)\u{00A0}ans",
            en: "\(person.givenNames ?? person.displayName) turns \(age + more)"))
      )
    }
  }

  private var tests: [Dated] {
    people.flatMap { person in
      (person.languageTests ?? []).flatMap { test -> [Dated] in
        guard test.test.isAccepted, let taken = test.testDate else { return [] }
        let name = Bilingual(fr: test.test.title, en: test.test.title) + of(person)
        return [
          (
            taken,
            ScoreChange.Cause(
              code: "language-test-starts", person: person.id,
              title: Bilingual(fr: "test passé\u{00A0}: \(name.fr)", en: "test taken: \(name.en)"))
          ),
          (
            LanguageTestWindow(testDate: taken).lastDay + 1,
            ScoreChange.Cause(
              code: "language-test-ends", person: person.id,
              title: Bilingual(fr: "le test ne sert plus\u{00A0}: \(name.fr)", en: "test no longer of use: \(name.en)"))
          ),
        ]
      }
    }
  }

  private var credentials: [Dated] {
    people.flatMap { person in
      (person.education ?? []).flatMap { entry -> [Dated] in
        var dated: [Dated] = []
        if let completed = entry.completed {
          dated.append(
            (
              completed,
              ScoreChange.Cause(
                code: "credential-completed", person: person.id,
                title: Bilingual(fr: "diplôme obtenu", en: "credential completed") + of(person))
            ))
        }
        if let issued = entry.eca?.issueDate {
          dated.append(
            (
              CredentialAssessmentWindow(issueDate: issued).lastDay + 1,
              ScoreChange.Cause(
                code: "assessment-ends", person: person.id,
                title: Bilingual(
                  fr: "l’évaluation du diplôme ne sert plus", en: "credential assessment no longer of use") + of(person))
            ))
        }
        return dated
      }
    }
  }

  private var work: [Dated] {
    people.flatMap { person -> [Dated] in
      let isPrincipal = person.role == .principal
      return CountedWork.telling(ofPrincipal: isPrincipal).flatMap { kind in
        WorkYears(WorkOfPerson(person, kind), after: day, until: last).changes.map { change in
          (change.day, ScoreChange.Cause(work: change, kind, person, of(person)))
        }
      }
    }
  }

  /// The days from which other tables hold.
  private var rules: [Dated] {
    Set(figures.pointTables.map(\.from)).map { from in
      (
        from,
        ScoreChange.Cause(
          code: "rules-change", person: nil,
          title: Bilingual(fr: "les règles de calcul changent", en: "the rules of the score change"))
      )
    }
  }
}
