/// Periods of work laid over one another: each day gives a seventh of that day's weekly hours, 30 at most. Two jobs
/// on the same days together give no more than one full-time job.
struct WorkLedger: Sendable {
  struct Period: Sendable {
    var from: Day
    /// The last day, inclusive; `nil` where the work goes on.
    var to: Day?
    var weeklyHours: Double
  }

  /// The hours of a year of full-time work, and of a week of it (IRPR s. 73).
  static let hoursOfAYear = 1560
  static let hoursOfAWeek = 30.0

  private let periods: [Period]
  /// Whether only days count on which the jobs together are full time.
  private let fullTimeOnly: Bool

  init(_ periods: [Period], fullTimeOnly: Bool = false) {
    self.periods = periods
    self.fullTimeOnly = fullTimeOnly
  }

  /// The work of a window, both days inclusive.
  func credit(from first: Day, to last: Day) -> WorkCredit {
    let inside = periods.filter { $0.from <= last && ($0.to ?? last) >= first }
    var edges: Set<Day> = [first, last + 1]
    for period in inside {
      edges.insert(max(first, period.from))
      edges.insert(min(last, period.to ?? last) + 1)
    }
    let days = edges.sorted()
    // Summed before it is divided, so that 364 days of 30 hours are 1,560 hours exactly.
    var sevenths = 0.0
    for (start, end) in zip(days, days.dropFirst()) {
      let weekly = inside.reduce(0) { sum, period in
        period.from <= start && (period.to ?? last) >= start ? sum + period.weeklyHours : sum
      }
      if fullTimeOnly, weekly < Self.hoursOfAWeek { continue }
      sevenths += min(Self.hoursOfAWeek, weekly) * Double(end - start)
    }
    // Decimal hours a week such as 29.9 have no exact sum: a millionth of an hour is forgiven.
    let hours = Int(((sevenths + 1e-6) / 7).rounded(.down))
    return WorkCredit(years: hours / Self.hoursOfAYear, hours: hours)
  }
}
