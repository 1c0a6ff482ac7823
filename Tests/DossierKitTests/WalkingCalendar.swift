import DossierKit

/// An independent calendar that knows nothing but how one day follows another: the slow, obvious oracle of
/// the windows. It starts on Saturday 1 January 2000 and walks.
struct WalkingCalendar {
  struct Date: Hashable, Comparable {
    var year = 2000
    var month = 1
    var day = 1
    var weekday = 5

    static func < (left: Date, right: Date) -> Bool {
      (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
    var next: Date {
      var date = self
      date.weekday = (weekday + 1) % 7
      date.day += 1
      if date.day > Date.days(month, year) { (date.day, date.month) = (1, month + 1) }
      if date.month > 12 { (date.month, date.year) = (1, year + 1) }
      return date
    }
    static func days(_ month: Int, _ year: Int) -> Int {
      if month == 2 { return (year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)) ? 29 : 28 }
      return [4, 6, 9, 11].contains(month) ? 30 : 31
    }
    /// The same number in another month, or its last day, going one month at a time.
    func months(_ count: Int) -> (year: Int, month: Int, day: Int) {
      var (year, month) = (year, month)
      for _ in 0..<abs(count) {
        month += count > 0 ? 1 : -1
        if month == 13 { (year, month) = (year + 1, 1) }
        if month == 0 { (year, month) = (year - 1, 12) }
      }
      return (year, month, min(day, Date.days(month, year)))
    }
    var iso: String {
      func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
      return "\(year)-\(two(month))-\(two(day))"
    }
  }

  /// Every day from 2000-01-01 to 2049-12-31.
  static let dates: [Date] = {
    var dates = [Date()]
    while let last = dates.last, last.year < 2050 { dates.append(last.next) }
    return dates.dropLast()
  }()
}

/// Pseudo-random numbers from a seed: the same on every machine.
struct Seeded: RandomNumberGenerator {
  var state: UInt64
  init(_ seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A day known to be right: a wrong literal fails the test that uses it, since no case lies near it.
func day(_ text: String) -> Day { Day(text) ?? Day(number: -700_000) }
