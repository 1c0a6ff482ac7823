/// The hours of work that a program counts: each day of the period gives a seventh of the weekly hours of that
/// day's jobs, 30 at most. A year is 1,560 hours.
struct CountableExperience {
  private struct Job {
    let from: Day
    let to: Day
    let weeklyHours: Double?
    let isSure: Bool
  }

  /// The first day of the period of the program, inclusive; the last is the day judged.
  let start: Day
  let needed: Int
  /// The keys of `case.yaml` that would tell whether more jobs count.
  let unknownKeys: [String]
  private let day: Day
  private let jobs: [Job]
  private let isContinuous: Bool

  /// Days without work that do not interrupt an experience: a weekend with a holiday between two jobs.
  private static let tolerance = 3

  init(person: Person, program: ExpressEntryFacts.Program, occupation: String?, day: Day) {
    self.day = day
    isContinuous = program == .fsw
    needed = program == .fst ? 3120 : 1560
    switch program {
    case .fsw: start = day.adding(years: -10)
    case .cec: start = day.adding(years: -3)
    case .fst: start = day.adding(years: -5)
    }
    var jobs: [Job] = []
    var keys: [String] = []
    for (index, activity) in (person.activities ?? []).enumerated() where activity.kind == .work {
      let place = person.key("activities[\(index)]")
      // A job that began nobody knows when may fill the whole period.
      let from = activity.from ?? start
      let to = min(activity.to ?? day, day)
      guard to >= start, from <= day else { continue }
      var missing: [String] = []
      guard Self.counts(activity, program, occupation, &missing) else { continue }
      if activity.from == nil { missing.append("from") }
      if activity.hoursPerWeek == nil { missing.append("hours_per_week") }
      keys += missing.map { "\(place).\($0)" }
      jobs.append(Job(from: max(from, start), to: to, weeklyHours: activity.hoursPerWeek, isSure: missing.isEmpty))
    }
    self.jobs = jobs
    unknownKeys = keys
  }

  /// False where a known fact rules the job out; adds the keys of the facts that are not known.
  private static func counts(
    _ activity: Activity, _ program: ExpressEntryFacts.Program, _ occupation: String?, _ missing: inout [String]
  ) -> Bool {
    if activity.paid == false { return false }
    if activity.paid == nil { missing.append("paid") }
    switch program {
    case .fsw:
      // The primary occupation decides; its category is that of the code.
      guard let noc = activity.noc else {
        missing.append("noc")
        return true
      }
      guard noc == occupation, activity.teerOfJob.map({ $0 <= 3 }) ?? true else { return false }
    case .fst:
      guard let noc = activity.noc else {
        missing.append("noc")
        return true
      }
      guard isTrade(noc) else { return false }
    case .cec:
      if activity.country.map({ $0 != "CAN" }) ?? false || activity.selfEmployed == true
        || activity.fullTimeStudent == true
        || activity.authorized == false || activity.teerOfJob.map({ $0 > 3 }) ?? false
      {
        return false
      }
      if activity.country == nil { missing.append("country") }
      if activity.selfEmployed == nil { missing.append("self_employed") }
      if activity.fullTimeStudent == nil { missing.append("full_time_student") }
      if activity.authorized == nil { missing.append("authorized") }
      if activity.teerOfJob == nil { missing.append("noc") }
    }
    return true
  }

  /// The trade groups of NOC 2021 (R-EE-92): major groups 72 (but 726), 73, 82, 83, 92, 93 (but 932), minor group
  /// 6320, unit group 62200.
  static func isTrade(_ noc: String) -> Bool {
    if noc.hasPrefix("726") || noc.hasPrefix("932") { return false }
    return ["72", "73", "82", "83", "92", "93", "6320", "62200"].contains(where: noc.hasPrefix)
  }

  /// Whole hours in the period; of the longest uninterrupted run where the program wants one.
  /// - Parameter countingUnknown: whether jobs of which a fact is not known count, at 30 hours where those are not.
  func hours(countingUnknown: Bool) -> Int {
    let counted = jobs.filter { countingUnknown || $0.isSure }
    var run = 0.0
    var best = 0.0
    var idle = 0
    var current = start
    while current <= day {
      let weekly = counted.filter { $0.from <= current && current <= $0.to }.reduce(0) { $0 + ($1.weeklyHours ?? 30) }
      if weekly > 0 {
        run += min(30, weekly)
        idle = 0
      } else if isContinuous {
        idle += 1
        if idle > Self.tolerance { run = 0 }
      }
      best = max(best, run)
      current = current + 1
    }
    // Summed before it is divided, so that 364 days of 30 hours are 1,560 hours exactly.
    return Int((best / 7).rounded(.down))
  }
}
