import DossierKit
import Glibc

/// The present day, read once, in the time zone of the machine.
enum Today {
  static let day: Day = {
    var now = time(nil)
    var parts = tm()
    unsafe localtime_r(&now, &parts)
    return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? Day(number: Int(now) / 86_400)
  }()
}
