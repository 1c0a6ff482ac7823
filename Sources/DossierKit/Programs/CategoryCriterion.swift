/// The criteria of the category of a round of invitations, which must be met at the invitation and when the application
/// is received (IRPA s. 11.2(1)(c); R-EE-96).
struct CategoryCriterion {
  /// `nil` where the round is not of a category, or its kind is not given.
  let answer: Answer
  /// The row of the figures; `nil` for a category of which nothing is known.
  let category: RoundCategory?

  init?(_ situation: ProgramSituation) {
    guard let round = situation.facts?.round, round.kind == "category" || (round.kind == nil && round.category != nil)
    else { return nil }
    guard let name = round.category else {
      category = nil
      answer = .unknown(
        keys: ["express_entry.round.category"],
        Bilingual(fr: "La catégorie de la ronde n’est pas indiquée.", en: "The category of the round is not given."))
      return
    }
    category = situation.figures.category(name, on: situation.day)
    guard let category else {
      answer = .unknown(
        keys: [],
        Bilingual(
          fr: "Les critères de la catégorie \(Typography.quoted(name, .fr)) ne sont pas connus à cette date.",
          en: "The criteria of the category \(Typography.quoted(name, .en)) are not known on that day."))
      return
    }
    let answers = [
      category.language.map { Self.language($0, situation) }, category.work.map { Self.work($0, category, situation) },
    ].compactMap { $0 }
    answer = answers.isEmpty ? Self.notRead(category) : .all(answers)
  }

  private static func notRead(_ category: RoundCategory) -> Answer {
    .unknown(
      keys: [],
      Bilingual(
        fr: "Les critères de la catégorie \(Typography.quoted(category.title.fr, .fr)) n’ont pas été lus en entier.",
        en: "The criteria of the category \(Typography.quoted(category.title.en, .en)) were not read whole."))
  }

  private static func language(_ asked: RoundCategory.Proficiency, _ situation: ProgramSituation) -> Answer {
    let tests = PersonLanguages(situation.person, on: situation.day, figures: situation.figures)
    switch LanguageCriterion.outcome(tests, situation, in: asked.language, [asked.levels]) {
    case .met(let result):
      return .yes(
        Bilingual(
          fr: "Le test \(result.test.title) atteint le niveau de la catégorie.",
          en: "The \(result.test.title) test reaches the level of the category."))
    case .below(let result, let levels): return .no(LanguageCriterion.shortfall(result, levels))
    case .noTest, .noMinimum:
      let name =
        asked.language == .fr ? Bilingual(fr: "français", en: "French") : Bilingual(fr: "anglais", en: "English")
      return .no(
        Bilingual(
          fr: "Aucun test de \(name.fr) accepté de moins de deux ans n’est indiqué.",
          en: "No accepted \(name.en) test of less than two years is given."))
    case .undecided(let keys, let why): return .unknown(keys: keys, why)
    }
  }

  /// Sure where one listed occupation alone has the hours; the texts read do not agree on adding several.
  private static func work(
    _ asked: RoundCategory.Work, _ category: RoundCategory, _ situation: ProgramSituation
  ) -> Answer {
    guard situation.person.activities != nil else {
      return .unknown(
        keys: [situation.person.key("activities")],
        Bilingual(fr: "Les activités ne sont pas indiquées.", en: "The activities are not given."))
    }
    let first = situation.day.adding(years: -asked.years)
    func hours(_ jobs: [CategoryJob]) -> Int {
      WorkHours(jobs.map(\.spell), from: first, to: situation.day).hours
    }
    let jobs = CategoryJob.all(asked, situation, from: first)
    let possible = hours(jobs)
    let sure = Dictionary(grouping: jobs.filter(\.isSure)) { $0.noc ?? "" }.values.map(hours).max() ?? 0
    let (needed, since) = (Bilingual.make { Typography.grouped(asked.hours, $0) }, first.inWords)
    func sentence(_ hours: Int) -> Bilingual {
      let worked = ExperienceCriterion.hoursInWords(hours)
      return Bilingual(
        fr: "\(worked.fr) de travail pour la catégorie \(Typography.quoted(category.title.fr, .fr)) depuis le "
          + "\(since.fr); il en faut \(needed.fr).",
        en: "\(worked.en) of work for the category \(Typography.quoted(category.title.en, .en)) since \(since.en); "
          + "\(needed.en) are needed.")
    }
    if asked.occupations != nil, sure >= asked.hours { return .yes(sentence(sure)) }
    if possible < asked.hours { return .no(sentence(possible)) }
    let keys = jobs.flatMap(\.keys)
    if keys.isEmpty || asked.occupations == nil { return notRead(category) }
    return .unknown(
      keys: keys,
      Bilingual(
        fr: "Des heures de travail dépendent de faits qui ne sont pas indiqués.",
        en: "Hours of work hang on facts that are not given."))
  }
}

/// A job that counts for a category, or may.
private struct CategoryJob {
  var spell: WorkHours.Spell
  var noc: String?
  var keys: [String]
  /// Whether no text that was read leaves a doubt.
  var isUndoubted: Bool
  var isSure: Bool { keys.isEmpty && isUndoubted }

  /// Unpaid work and what is known to be elsewhere, or in another occupation, is left out.
  static func all(_ asked: RoundCategory.Work, _ situation: ProgramSituation, from first: Day) -> [CategoryJob] {
    (situation.person.activities ?? []).enumerated().compactMap { index, job in
      guard job.kind == .work, job.paid != false else { return nil }
      if asked.inCanada == true, job.country.map({ $0 != "CAN" }) == true { return nil }
      if let noc = job.noc, let listed = asked.occupations, !listed.contains(noc) { return nil }
      let needed: [(String, Bool)] = [
        ("from", job.from == nil), ("noc", job.noc == nil), ("hours_per_week", job.hoursPerWeek == nil),
        ("paid", job.paid == nil), ("country", asked.inCanada == true && job.country == nil),
        ("authorized", asked.inCanada == true && job.authorized == nil),
      ]
      let path = situation.person.key("activities[\(index)]")
      return CategoryJob(
        spell: WorkHours.Spell(
          from: job.from ?? first, to: job.to ?? situation.day, weeklyHours: job.hoursPerWeek ?? 30), noc: job.noc,
        keys: needed.filter(\.1).map { "\(path).\($0.0)" },
        isUndoubted: job.selfEmployed != true && job.fullTimeStudent != true
          && !(asked.inCanada == true && job.authorized == false))
    }
  }
}
