/// What is looked at to tell where a person stands: the case, the person and the day, and what follows at once.
struct StandingCase {
  let `case`: Case
  let person: Person
  let day: Day
  let figures: Figures
  let sources: StandingSources
  /// Status by permits, entry and extensions alone.
  let status: StatusEnd
  let bars: StandingBars

  init(case: Case, person: Person, day: Day, figures: Figures, sources: StandingSources) {
    self.case = `case`
    self.person = person
    self.day = day
    self.figures = figures
    self.sources = sources
    status = StatusEnd.of(person, on: day)
    bars = StandingBars(person, on: day)
  }

  /// The permits that had been issued on the day; a permit without issue date counts as issued.
  var permits: [Permit] { (person.permits ?? []).filter { $0.issueDate.map { $0 <= day } ?? true } }

  func held(_ kind: Permit.Kind) -> Bool { permits.contains { $0.kind == kind } }

  /// The permit issued last.
  var lastPermit: Permit? { AuthorizedStay.latest(permits) }

  /// Whether a permit of a kind runs on the day; `nil` where one has no expiry date.
  func runs(_ kind: Permit.Kind) -> Bool? {
    let ofKind = permits.filter { $0.kind == kind }
    if ofKind.contains(where: { $0.expiryDate.map { day <= $0 } ?? false }) { return true }
    return ofKind.contains { $0.expiryDate == nil } ? nil : false
  }

  /// Extensions that were filed and not decided on the day.
  var pending: [Extension] {
    person.extensions.filter { item in
      guard let filed = item.filedOn, filed <= day, let decision = item.decision else { return false }
      return decision == .pending || (item.decidedOn.map { $0 > day } ?? false)
    }
  }

  var window: RestorationWindow? { status.restorationWindow }

  /// The window counted from the later day that can be argued, where there is one (2018 FC 964).
  var arguableWindow: RestorationWindow? {
    if case .ended(_, let arguable?, _) = status { RestorationWindow(end: arguable) } else { nil }
  }

  /// Neither the earliest reading nor the later one leaves time.
  var isWindowClosed: Bool {
    guard let window else { return false }
    return day > (arguableWindow ?? window).lastDay
  }

  /// Only the later reading leaves time.
  var isArguableOnly: Bool {
    guard let window else { return false }
    return day > window.lastDay && !isWindowClosed
  }

  func key(_ fact: String) -> String { person.key(fact) }

  func option(
    _ code: StandingOption.Code, _ weighing: Weighing, until: Day? = nil, fees: [String] = [], sources keys: [String]
  ) -> StandingOption {
    let isClosed = weighing.available == .no
    return StandingOption(
      code: code, available: weighing.available, until: isClosed ? nil : until, reasons: weighing.reasons,
      fees: isClosed || fees.isEmpty ? nil : OptionFees.make(fees, on: day, until: until, figures),
      sources: sources.of(keys))
  }
}
