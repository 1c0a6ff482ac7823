import DossierKit

/// Places in the list of days that the calendar walked: whatever the oracles count, they count along this list.
enum Walk {
  static let dates = WalkingCalendar.dates
  static let days: [Day] = dates.map { day($0.iso) }
  private static let places: [Int: Int] = Dictionary(
    uniqueKeysWithValues: dates.enumerated().map { ($1.year * 10_000 + $1.month * 100 + $1.day, $0) })

  private static let named = Dictionary(uniqueKeysWithValues: dates.enumerated().map { ($1.iso, $0) })

  /// The place of a day, or a place before all days where the calendar has no such day.
  static func at(_ iso: String) -> Int { named[iso] ?? -1 }

  static func place(_ year: Int, _ month: Int, _ day: Int) -> Int? { places[year * 10_000 + month * 100 + day] }

  /// The place some months later or earlier, on the same number or the last of the month.
  static func months(_ count: Int, from place: Int) -> Int {
    let (year, month, day) = dates[place].months(count)
    return self.place(year, month, day) ?? (count < 0 ? 0 : dates.count - 1)
  }

  /// The day on which somebody attains an age: where the year has no such birthday, the day that follows the gap.
  static func birthday(_ age: Int, of birth: Int) -> Int {
    let born = dates[birth]
    return place(born.year + age, born.month, born.day) ?? place(born.year + age, born.month + 1, 1)
      ?? dates.count - 1
  }

  /// How many birthdays have come by a day.
  static func age(of birth: Int, on place: Int) -> Int {
    var age = 0
    while age < 60, birthday(age + 1, of: birth) <= place, birthday(age + 1, of: birth) < dates.count - 1 { age += 1 }
    return age
  }
}

/// How many random cases each oracle judges: all of them in `make soak`, one in twenty elsewhere.
enum Cases {
  static let soak = Environment.has("SOAK")

  /// The cases of every oracle of the dates of law, which together are at least 100,000.
  static let all = [
    "status": 40_000, "restoration": 10_000, "invitation": 10_000, "language": 10_000, "assessment": 5_000,
    "police-dates": 10_000, "police-countries": 10_000, "history": 10_000, "medical": 5_000, "passport": 5_000,
    "age": 10_000, "cohabitation": 5_000,
  ]

  static func count(_ name: String) -> Int { (all[name] ?? 0) / (soak ? 1 : 20) }
}
