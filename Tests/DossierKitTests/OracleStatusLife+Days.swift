@testable import DossierKit

/// What holds on each day of a life, by the papers as they are known on some day.
extension OracleStatusLife {
  /// Whether the papers that exist on the day `known` let the person stay on a day.
  func covers(_ day: Int, known: Int) -> Bool {
    // Of each kind the paper of latest issue; a person who holds a work and a study permit stays under either.
    let issued = papers.filter { $0.issue <= known }
    func newest(_ kind: Permit.Kind) -> Paper? { issued.filter { $0.kind == kind }.max { $0.issue < $1.issue } }
    var stays = [Permit.Kind.work, .study, .visitor].compactMap(newest).contains { day <= $0.end }
    if let special = newest(.temporaryResidentPermit) {
      if day <= special.end {
        stays = true
      } else if !issued.contains(where: { $0.kind != .temporaryResidentPermit && $0.issue > special.end }) {
        // It has ended, and nothing was issued since.
        stays = false
      }
    }
    if let entry, entry.date <= known, !issued.contains(where: { $0.issue > entry.date }) {
      stays = (issued.isEmpty || stays) && day <= entry.until
    }
    if let biometrics, day > Walk.months(120, from: biometrics) { stays = false }
    return stays
  }

  /// Whether anything at all says until when the person may stay.
  func isDocumented(_ known: Int) -> Bool {
    papers.contains { $0.issue <= known } || (entry.map { $0.date <= known } ?? false)
  }

  /// Asked for while the stay was still authorized by papers.
  private func inTime(_ request: Request) -> Bool {
    request.kind != .temporaryResidentPermit && covers(request.filed, known: request.filed)
  }

  /// Whether the person was authorized on a day, by papers or by a request that was not yet decided or was refused on
  /// that very day.
  private func wasAuthorized(_ day: Int) -> Bool {
    covers(day, known: day)
      || requests.contains { request in
        guard request.filed <= day, inTime(request) else { return false }
        guard let decided = request.decided else { return true }
        return day < decided || (day == decided && request.decision == .refused)
      }
  }

  /// The answer for a day, in the words of the test.
  func answer(_ today: Int) -> String {
    let computed = byPapers(today)
    guard let loss, loss.date < today else { return computed.text }
    let isLoss = [.workConditions, .studyConditions, .other].contains(loss.ground)
    switch computed {
    case .status: return isLoss ? Answer.ended(loss.date, nil).text : "unknown"
    case .unknown: return Answer.ended(loss.date, nil).text
    case .ended(let end, let told):
      return (end <= loss.date ? computed : .ended(loss.date, told ?? end)).text
    }
  }

  private enum Answer {
    case status(String)
    case ended(Int, Int?)
    case unknown

    var text: String {
      switch self {
      case .status(let text): text
      case .ended(let end, let told):
        "ended \(Walk.dates[end].iso)" + (told.map { " or \(Walk.dates[$0].iso)" } ?? "")
      case .unknown: "unknown"
      }
    }
  }

  private func byPapers(_ today: Int) -> Answer {
    guard isDocumented(today) else { return .unknown }
    if covers(today, known: today) {
      var last = today
      while covers(last + 1, known: today) { last += 1 }
      return .status("in until \(Walk.dates[last].iso)")
    }
    let alive = requests.filter { $0.filed <= today && inTime($0) }
    if alive.contains(where: { $0.decided.map { $0 > today } ?? true }) {
      var last = today
      while !covers(last, known: today) { last -= 1 }
      return .status("maintained since \(Walk.dates[last + 1].iso)")
    }
    for request in alive {
      switch request.decision {
      case .returned, .withdrawn: return .unknown
      case .approved where !papers.contains(where: { $0.issue >= request.filed && $0.issue <= today }): return .unknown
      case .approved, .refused, .pending: break
      }
    }
    if wasAuthorized(today) { return .status("in until \(Walk.dates[today].iso)") }
    var end = today
    while !wasAuthorized(end) { end -= 1 }
    // The refusal that ended it may have been told later.
    let told = covers(end, known: end)
      ? nil : alive.filter { $0.decision == .refused && $0.decided == end }.compactMap(\.told).max()
    return .ended(end, told.flatMap { $0 > end ? $0 : nil })
  }
}
