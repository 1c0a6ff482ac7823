/// Whether a person may work and study on the day. Status and the right to work are two things: the one can be held
/// without the other, and a lost right to work comes back only with a new permit.
///
/// Sources: IRPR ss. 183, 186(u), 188, 189, 201, 212; IRPA s. 30(2); facts T-02, T-04, R-RESTO-10.
struct WorkAndStudy {
  let facts: StandingCase
  let situation: Standing

  /// `nil` where the case does not tell.
  var work: Bool? {
    switch situation {
    case .outsideCanada, .restorable, .outOfStatus: return false
    case .unknown: return facts.status.end == nil ? nil : false
    case .inStatus, .maintainedStatus: break
    }
    if isAtHome { return true }
    let valid = facts.runs(.work)
    if valid == true { return true }
    switch facts.status {
    case .maintained(_, let allowed, _): return allowed
    case .inStatus(let until, _):
      if valid == nil { return nil }
      if renewsInTime(.work) { return true }
      // The day of the decision itself: the right lasts until it is made.
      if until == facts.day, wasRefusedToday(.work) { return nil }
      if facts.person.permits == nil { return nil }
      // A study permit may allow some work, under conditions that the case does not give (IRPR s. 186(v)).
      return facts.runs(.study) == false ? false : nil
    case .ended: return false
    case .unknown: return nil
    }
  }

  /// `nil` where the case does not tell.
  var study: Bool? {
    switch situation {
    case .outsideCanada, .restorable, .outOfStatus: return false
    case .unknown: return facts.status.end == nil ? nil : false
    case .inStatus, .maintainedStatus: break
    }
    if isAtHome { return true }
    if let valid = facts.runs(.study) {
      if valid || renewsInTime(.study) { return true }
    } else {
      return nil
    }
    if case .inStatus(let until, _) = facts.status, until == facts.day, wasRefusedToday(.study) { return nil }
    if facts.person.permits == nil { return nil }
    // Most minor children may go to school without a permit.
    if let age = facts.person.age(on: facts.day), age < 18 { return nil }
    return false
  }

  /// Citizens and permanent residents need no permit.
  private var isAtHome: Bool { facts.person.isAtHome }

  /// A renewal of the permit of this kind was filed before that permit expired, and is not decided.
  private func renewsInTime(_ kind: Permit.Kind) -> Bool {
    let ofKind = facts.permits.filter { $0.kind == kind }
    return facts.pending.contains { item in
      guard item.kind == kind, let filed = item.filedOn else { return false }
      return ofKind.contains { permit in
        (permit.expiryDate.map { filed <= $0 } ?? false) && (permit.issueDate.map { $0 <= filed } ?? true)
      }
    } && !facts.person.extensions.contains { item in
      // After a first refusal the right that rested on it is not certain (T-06).
      item.kind == kind && item.decision == .refused && (item.decidedOn.map { $0 <= facts.day } ?? true)
    }
  }

  private func wasRefusedToday(_ kind: Permit.Kind) -> Bool {
    facts.person.extensions.contains { $0.kind == kind && $0.decision == .refused && $0.decidedOn == facts.day }
  }
}

extension Person {
  /// A Canadian citizen or permanent resident, whose stay and work need no permission.
  var isAtHome: Bool { isCanadian || citizenships?.contains("CAN") == true }
}
