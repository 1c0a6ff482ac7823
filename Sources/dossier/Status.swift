import ArgumentParser

/// How a run ends (product: §3). Of several folders, the gravest counts.
enum Status: Int32, Comparable {
  case done = 0
  case faults = 1
  case invalid = 65
  case unreadable = 66
  case cannotWrite = 73
  case internalFault = 70

  private var gravity: Int {
    switch self {
    case .done: 0
    case .faults: 1
    case .invalid: 2
    case .unreadable: 3
    case .cannotWrite: 4
    case .internalFault: 5
    }
  }

  static func < (left: Status, right: Status) -> Bool { left.gravity < right.gravity }

  /// Ends the command with this status, without further words.
  func end() throws {
    if self != .done { throw ExitCode(rawValue) }
  }
}
