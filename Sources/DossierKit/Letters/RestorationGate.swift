/// Whether a restoration letter may be written on the facts of a case.
///
/// A letter is a statement under IRPA ss. 16 and 40: where the facts would make it untrue, or where it would harm
/// the person, there is none. What is only missing is no reason to refuse: it becomes a bracket.
/// Sources: IRPR ss. 182, 200(3)(e); facts R-RESTO-01 to -12, R-BOWP-02 to -11, R-LET-07.
struct RestorationGate {
  let request: LetterRequest

  private var person: Person { request.person }

  /// - Throws: the first reason not to write.
  func check() throws(LetterRefusal) {
    try checkWork()
    try checkBars()
    try checkStatus()
    try checkRequest()
    if request.kind == .restorationPTOT { try ResidenceGate(request: request).check() }
  }

  /// Work without authorization must be ruled out, by the answer and by the jobs listed.
  private func checkWork() throws(LetterRefusal) {
    switch person.workWithoutAuthorization {
    case .yes, .unknown, nil: throw .unauthorizedWork(keys: [person.key("work_without_authorization")])
    case .no, .conditionsOnly: break
    }
    let last = lastDayOfAuthorizedWork
    for (index, job) in (person.activities ?? []).enumerated() where job.kind == .work && job.country == "CAN" {
      if job.from.map({ $0 > request.day }) ?? false { continue }
      let answer = person.key("work_without_authorization")
      if job.authorized == false, person.workWithoutAuthorization == .no {
        throw .unauthorizedWork(keys: [person.key("activities[\(index)].authorized"), answer])
      }
      // A job without an end goes on to this day.
      if let last, (job.to ?? request.day) > last {
        throw .unauthorizedWork(keys: [person.key("activities[\(index)].to"), answer])
      }
    }
  }

  /// The last day on which the person could work: that of the work permit, or E where a work permit was to be
  /// renewed in time and refused (IRPR s. 186(u)). `nil` where the case does not tell.
  private var lastDayOfAuthorizedWork: Day? {
    guard case .ended(let end, let arguable, _) = StatusEnd.of(person, on: request.day) else { return nil }
    let latest = AuthorizedStay.latest((person.permits ?? []).filter { $0.kind == .work })
    guard let expiry = latest?.expiryDate else { return nil }
    let wasRenewing = person.extensions.contains {
      $0.kind == .work && $0.decision == .refused && ($0.filedOn.map { $0 <= expiry } ?? false)
    }
    return wasRenewing ? max(expiry, arguable ?? end) : expiry
  }

  private func checkBars() throws(LetterRefusal) {
    if person.removalOrder == true { throw .barred(key: person.key("removal_order")) }
    if person.declarationA221 == true { throw .barred(key: person.key("declaration_a22_1")) }
    if person.misrepresentationFinding == true { throw .barred(key: person.key("misrepresentation_finding")) }
    if person.statusLoss?.ground == .other { throw .barred(key: person.key("status_loss.ground")) }
    // The holder of a temporary resident permit asks for another one, not for restoration (R-RESTO-15).
    let permits = person.permits ?? []
    if let last = AuthorizedStay.latest(permits), last.kind == .temporaryResidentPermit {
      throw .barred(key: person.key("permits[\(permits.lastIndex { $0.kind == .temporaryResidentPermit } ?? 0)].kind"))
    }
    if person.inCanada == false { throw .notInCanada(key: person.key("in_canada")) }
  }

  private func checkStatus() throws(LetterRefusal) {
    switch StatusEnd.of(person, on: request.day) {
    case .inStatus(_, let because), .maintained(_, _, let because): throw .statusNotLost(because: because)
    case .ended:
      if let window = request.restorationWindow, !window.contains(request.day) {
        throw .windowClosed(lastDay: window.lastDay)
      }
    case .unknown: break
    }
  }

  private func checkRequest() throws(LetterRefusal) {
    let facts = request.case.restoration
    if request.kind == .restorationPTOT {
      if let status = facts?.restoreAs, status != .worker {
        throw .contradiction(
          key: "restoration.restore_as",
          Bilingual(
            fr: "Cette lettre demande le statut de travailleur, et le dossier en demande un autre.",
            en: "This letter asks for status as a worker, and the case asks for another."))
      }
      if let permit = facts?.requestedPermit, permit != .open {
        throw .contradiction(
          key: "restoration.requested_permit",
          Bilingual(
            fr: "Un permis de travail ouvert transitoire est un permis ouvert, et le dossier en demande un autre.",
            en: "A bridging open work permit is an open permit, and the case asks for another."))
      }
    } else if let status = facts?.restoreAs, let permit = facts?.requestedPermit, !status.admits(permit) {
      throw .contradiction(
        key: "restoration.requested_permit",
        Bilingual(
          fr: "Ce permis ne va pas avec le statut demandé (restoration.restore_as)\u{00A0}: une lettre qui demande l’un "
            + "et l’autre se contredirait.",
          en: "This permit does not go with the status asked for (restoration.restore_as): a letter that asks for both "
            + "would contradict itself."))
    }
    if facts?.restoreAs == .student, person.enrolledAndStudying == false {
      throw .barred(key: person.key("enrolled_and_studying"))
    }
  }
}

extension RestorationFacts.Status {
  /// Whether a permit may be asked for together with the status (facts V-WRK, V-STU, V-VIS).
  func admits(_ permit: RestorationFacts.Permit) -> Bool {
    switch self {
    case .worker: permit != .study
    case .student: permit == .study
    case .visitor: permit == .none
    }
  }
}
