/// Periods of work laid over one another: each day gives a seventh of that day's weekly hours, 30 at most. Two jobs
/// on the same days together give no more than one full-time job.
struct WorkLedger: Sendable {
  struct Period: Sendable {
    var from: Day
    /// The last day, inclusive; `nil` where the work goes on.
    var to: Day?
    var weeklyHours: Double
  }

  private let periods: [Period]
  /// Whether only days count on which the jobs together are full time.
  private let fullTimeOnly: Bool

  init(_ periods: [Period], fullTimeOnly: Bool = false) {
    self.periods = periods
    self.fullTimeOnly = fullTimeOnly
  }

  /// The work of a window, both days inclusive.
  func credit(from first: Day, to last: Day) -> WorkCredit {
    let work = hours(from: first, to: last)
    let hours = fullTimeOnly ? work.fullTimeHours : work.hours
    return WorkCredit(years: hours / WorkHours.year, hours: hours)
  }

  /// What each day of a window gives, in the units of ``WorkHours``.
  func unitsByDay(from first: Day, to last: Day) -> [Int] {
    var units = [Int](repeating: 0, count: max(0, last - first + 1))
    for stretch in hours(from: first, to: last).stretches where !fullTimeOnly || stretch.isFullTime {
      for day in (stretch.from - first)..<(stretch.end - first) { units[day] = stretch.weekly }
    }
    return units
  }

  private func hours(from first: Day, to last: Day) -> WorkHours {
    WorkHours(
      periods.compactMap { period in
        let to = period.to ?? last
        return to < first || period.from > last
          ? nil : WorkHours.Spell(from: period.from, to: to, weeklyHours: period.weeklyHours)
      }, from: first, to: last)
  }
}
