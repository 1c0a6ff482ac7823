/// A job of the principal applicant that counts in a program, or may.
struct CountableJob {
  var spell: WorkHours.Spell
  var noc: String?
  /// The TEER category, where `teer` or the code tells it.
  var teer: Int?
  /// The keys of `case.yaml` that are missing to tell whether, or how much, it counts.
  var keys: [String]
  /// What no text that was read settles.
  var doubt: Bilingual?

  var isSure: Bool { keys.isEmpty && doubt == nil }

  /// The jobs between two days, both inclusive. Those that a known fact rules out are left out; a job of which a fact
  /// is not known is taken at its best: 30 hours a week, from the first day.
  static func all(
    _ situation: ProgramSituation, _ program: ExpressEntryFacts.Program, from first: Day, to last: Day
  ) -> [CountableJob] {
    let trades = situation.figures.trades(on: situation.day)
    let highest = situation.minimum(program)?.highestTeer ?? 3
    return (situation.person.activities ?? []).enumerated().compactMap { index, job in
      guard job.kind == .work else { return nil }
      let path = situation.person.key("activities[\(index)]")
      let (from, to) = (job.from ?? first, job.to ?? last)
      guard from <= last, to >= first, from <= to else { return nil }
      var counted = CountableJob(
        spell: WorkHours.Spell(from: from, to: to, weeklyHours: job.hoursPerWeek ?? 30), noc: job.noc,
        teer: job.teerOfJob, keys: [], doubt: nil)
      switch JobStanding.of(job, at: path, in: program) {
      case .doesNotCount: return nil
      case .mayCount(let keys, let doubt): (counted.keys, counted.doubt) = (keys, doubt)
      case .counts: break
      }
      if counted.teer.map({ $0 > highest }) == true { return nil }
      switch program {
      case .cec:
        if counted.teer == nil { counted.keys.append("\(path).noc") }
      case .fsw:
        if let noc = job.noc, let primary = situation.facts?.primaryOccupation, noc != primary { return nil }
        if job.noc == nil { counted.keys.append("\(path).noc") }
      case .fst:
        if let noc = job.noc, let trades, !trades.contains(noc) { return nil }
        if job.noc == nil { counted.keys.append("\(path).noc") }
      }
      if job.hoursPerWeek == nil { counted.keys.append("\(path).hours_per_week") }
      if job.from == nil { counted.keys.append("\(path).from") }
      return counted
    }
  }
}
