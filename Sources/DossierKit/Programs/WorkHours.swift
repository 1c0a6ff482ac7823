/// The hours of some jobs between two days: each day gives a seventh of the weekly hours of that day’s jobs, 30 at
/// most. Both days of a job count. A year is 1,560 hours, 364 days at 30 hours a week.
///
/// Hours are counted in whole units of a seven-thousandth, so that no rounding decides at 1,560.
public struct WorkHours: Sendable, Hashable {
  /// A job, or a part of one, at one number of hours a week.
  public struct Spell: Sendable, Hashable {
    public var from: Day
    /// The last day, inclusive.
    public var to: Day
    public var weeklyHours: Double

    public init(from: Day, to: Day, weeklyHours: Double) {
      self.from = from
      self.to = to
      self.weeklyHours = weeklyHours
    }
  }

  /// Days in a row with the same work, in thousandths of an hour a week.
  struct Stretch: Sendable, Hashable {
    var from: Day
    /// The day after the last.
    var end: Day
    var weekly: Int
    var units: Int { (end - from) * weekly }
    var isFullTime: Bool { weekly >= WorkHours.fullWeek }
  }

  /// The hours of a year of full-time work, or its equal in part-time work.
  public static let year = 1560

  /// The units of an hour.
  static let unitsAnHour = 7000
  /// What a week counts at most, in thousandths of an hour.
  private static let fullWeek = 30_000

  /// Only days with work, in order, without overlap.
  let stretches: [Stretch]

  /// The hours from one day to another, both inclusive.
  public init(_ spells: [Spell], from first: Day, to last: Day) {
    let jobs = spells.compactMap { spell -> Stretch? in
      let (from, end) = (max(spell.from, first), min(spell.to, last) + 1)
      let weekly = Int((spell.weeklyHours * 1000).rounded())
      return from < end && weekly > 0 ? Stretch(from: from, end: end, weekly: weekly) : nil
    }
    let edges = Set(jobs.flatMap { [$0.from, $0.end] }).sorted()
    stretches = zip(edges, edges.dropFirst()).compactMap { from, end in
      let weekly = jobs.reduce(0) { $0 + ($1.from <= from && end <= $1.end ? $1.weekly : 0) }
      return weekly > 0 ? Stretch(from: from, end: end, weekly: min(Self.fullWeek, weekly)) : nil
    }
  }

  private init(stretches: [Stretch]) { self.stretches = stretches }

  private var units: Int { stretches.reduce(0) { $0 + $1.units } }

  /// Whole hours: what is short of 1,560 by a minute is 1,559.
  public var hours: Int { units / Self.unitsAnHour }

  /// Those of the days on which the jobs together are full time, 30 hours a week or more.
  var fullTimeHours: Int {
    stretches.reduce(0) { $0 + ($1.isFullTime ? $1.units : 0) } / Self.unitsAnHour
  }

  /// The hours of the run of days that has the most, a run ending where an interruption ends it.
  /// - Parameter mayPause: whether days without work, from one to another, both inclusive, interrupt nothing.
  public func longestRun(_ mayPause: (_ from: Day, _ to: Day) -> Bool) -> WorkHours {
    var best: ArraySlice<Stretch> = []
    var start = stretches.startIndex
    var (most, run) = (0, 0)
    for (index, stretch) in stretches.enumerated() {
      if index > start, stretches[index - 1].end < stretch.from, !mayPause(stretches[index - 1].end, stretch.from - 1) {
        start = index
        run = 0
      }
      run += stretch.units
      if run > most {
        most = run
        best = stretches[start...index]
      }
    }
    return WorkHours(stretches: Array(best))
  }
}
