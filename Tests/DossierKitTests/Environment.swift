import Glibc

/// The settings with which the tests were started.
enum Environment {
  static func has(_ name: String) -> Bool { unsafe getenv(name).map { unsafe $0.pointee != 0 } ?? false }
}
