/// The language levels that a program may ask of the principal applicant, by the occupation that decides (IRPR
/// ss. 74, 75(2)(d), 87.1(2)(d) and (e), 87.2(3)(a)).
struct LanguageThresholds {
  /// One, where what is known decides; several, where it does not.
  let levels: [LanguageLevels]
  /// The keys of `case.yaml` that would decide between several.
  let keys: [String]

  init?(_ program: ExpressEntryFacts.Program, _ situation: ProgramSituation) {
    guard let minimum = situation.minimum(program) else { return nil }
    var thresholds = minimum.language.map(\.levels)
    var keys: [String] = []
    if thresholds.count > 1 {
      let jobs = CountableJob.all(situation, program, from: minimum.start(of: situation.day), to: situation.day)
      let deciding = Self.deciding(jobs, from: minimum.start(of: situation.day), to: situation.day)
      if !deciding.isEmpty, !deciding.contains(nil) {
        let possible = deciding.compactMap { $0 }.compactMap(minimum.levels(teer:))
        thresholds = thresholds.filter(possible.contains)
      }
      keys = situation.person.activities == nil ? [situation.person.key("activities")] : jobs.flatMap(\.keys)
    }
    levels = thresholds
    self.keys = keys
  }

  /// The TEER categories of the occupations that may be the one with the greater amount of work; `nil` for one whose
  /// category is not known.
  private static func deciding(_ jobs: [CountableJob], from first: Day, to last: Day) -> Set<Int?> {
    func hours(_ jobs: [CountableJob]) -> WorkHours { WorkHours(jobs.map(\.spell), from: first, to: last) }
    let occupations = Dictionary(grouping: jobs) { job in
      job.noc ?? job.teer.map { "TEER \($0)" } ?? "?"
    }
    let amounts = occupations.map { code, jobs in
      (code: code, teer: jobs.first?.teer, sure: hours(jobs.filter(\.isSure)).hours, possible: hours(jobs).hours)
    }
    return Set(
      amounts.filter { one in
        // Equal amounts: the Regulations say “greater”, so either may decide.
        amounts.allSatisfy { $0.code == one.code || one.possible >= $0.sure }
      }.map(\.teer))
  }
}
