import DossierKit
import Glibc

/// The present day, read once, in the time zone of the machine.
enum Today {
  static let day: Day = {
    var now: time_t = 0
    _ = unsafe time(&now)
    var parts = unsafe tm()
    _ = unsafe localtime_r(&now, &parts)
    let (year, month, day) = unsafe (parts.tm_year, parts.tm_mon, parts.tm_mday)
    return Day(year: Int(year) + 1900, month: Int(month) + 1, day: Int(day)) ?? Day(number: Int(now) / 86_400)
  }()
}
