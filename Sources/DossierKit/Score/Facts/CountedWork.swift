/// The kinds of work that the two grids count, each by its own conditions.
enum CountedWork: Sendable {
  /// Paid, authorized work of TEER 0 to 3 in Canada, neither self-employed nor as a full-time student. The text of
  /// the Instructions was read for the Canadian experience class; for the points it is from memory (facts 1.5, 7).
  case canadian
  /// Paid work of TEER 0 to 3 outside Canada.
  case foreign
  /// Paid work of TEER 0 to 3 anywhere (IRPR s. 80).
  case skilled
  /// Paid, authorized full-time work of TEER 0 to 3 in Canada (IRPR s. 83(1)).
  case adaptabilityOfApplicant
  /// Paid, authorized full-time work of any category in Canada (IRPR s. 83(1)).
  case adaptabilityOfPartner

  /// Whether an activity counts: `nil` where a known fact rules it out, else the keys of the facts that are missing.
  func missingFacts(_ activity: Activity) -> [String]? {
    guard activity.kind == .work, activity.paid != false else { return nil }
    var missing = activity.paid == nil ? ["paid"] : []
    if self != .adaptabilityOfPartner {
      if let teer = activity.teerOfJob {
        if teer > 3 { return nil }
      } else {
        missing.append("noc")
      }
    }
    if let country = activity.country {
      if self == .foreign ? country == "CAN" : (self != .skilled && country != "CAN") { return nil }
    } else if self != .skilled {
      missing.append("country")
    }
    if self == .canadian {
      if activity.selfEmployed == true || activity.fullTimeStudent == true { return nil }
      if activity.selfEmployed == nil { missing.append("self_employed") }
      if activity.fullTimeStudent == nil { missing.append("full_time_student") }
    }
    if self == .canadian || self == .adaptabilityOfApplicant || self == .adaptabilityOfPartner {
      if activity.authorized == false { return nil }
      if activity.authorized == nil { missing.append("authorized") }
    }
    if activity.hoursPerWeek == nil { missing.append("hours_per_week") }
    return missing
  }
}

/// The work of one person of one kind.
struct WorkOfPerson: Sendable {
  let ledger: WorkLedger
  /// The keys of `case.yaml` without which some jobs cannot be counted, by the days of the job.
  private let unknown: [(keys: [String], from: Day?, to: Day?)]
  /// Whether the case tells what the person did at all.
  let isGiven: Bool

  init(_ person: Person, _ kind: CountedWork) {
    var periods: [WorkLedger.Period] = []
    var unknown: [(keys: [String], from: Day?, to: Day?)] = []
    for (index, activity) in (person.activities ?? []).enumerated() {
      guard var missing = kind.missingFacts(activity) else { continue }
      if activity.from == nil { missing.append("from") }
      if missing.isEmpty, let from = activity.from, let weekly = activity.hoursPerWeek {
        periods.append(WorkLedger.Period(from: from, to: activity.to, weeklyHours: weekly))
      } else {
        unknown.append((missing.map { person.key("activities[\(index)].\($0)") }, activity.from, activity.to))
      }
    }
    let isFullTimeOnly =
      switch kind {
      case .adaptabilityOfApplicant, .adaptabilityOfPartner: true
      case .canadian, .foreign, .skilled: false
      }
    ledger = WorkLedger(periods, fullTimeOnly: isFullTimeOnly)
    self.unknown = unknown
    isGiven = person.activities != nil
  }

  /// The work of the ten years up to a day, both ends inclusive; `nil` where the case says nothing of it.
  func credit(on day: Day) -> WorkCredit? {
    isGiven ? ledger.credit(from: Self.start(day), to: day) : nil
  }

  /// The missing keys of jobs that touch the ten years up to a day.
  func unknownKeys(on day: Day) -> [String] {
    unknown.filter { ($0.from ?? day) <= day && ($0.to ?? day) >= Self.start(day) }.flatMap(\.keys)
  }

  /// The first day of the ten years.
  static func start(_ day: Day) -> Day { day.adding(years: -10) }
}
