/// Whether a letter for a bridging open work permit alone may be written: the person is authorized to work, by a
/// permit that runs or by an extension of it asked in time (facts R-BOWP-04 to -11, R-LET 4.2).
struct BridgingGate {
  let request: LetterRequest

  private var person: Person { request.person }

  /// - Throws: the first reason not to write.
  func check() throws(LetterRefusal) {
    switch person.workWithoutAuthorization {
    case .yes, .unknown: throw .unauthorizedWork(keys: [person.key("work_without_authorization")])
    case .no, .conditionsOnly, nil: break
    }
    if person.removalOrder == true { throw .barred(key: person.key("removal_order")) }
    if person.declarationA221 == true { throw .barred(key: person.key("declaration_a22_1")) }
    if person.misrepresentationFinding == true { throw .barred(key: person.key("misrepresentation_finding")) }
    if person.inCanada == false {
      throw .contradiction(
        key: person.key("in_canada"),
        Bilingual(
          fr: "Le permis transitoire se demande du Canada.", en: "A bridging permit is asked for from within Canada."))
    }
    switch StatusEnd.of(person, on: request.day) {
    case .ended(_, _, let because): throw .statusLost(because: because)
    case .inStatus:
      if WorkBasis.of(person, on: request.day) == .none { throw noWorkPermit }
    case .maintained(_, let workAllowed, _):
      if workAllowed == false { throw noWorkPermit }
    case .unknown: break
    }
    if let permit = request.case.restoration?.requestedPermit, permit != .open {
      throw .contradiction(
        key: "restoration.requested_permit",
        Bilingual(
          fr: "Le permis transitoire est un permis ouvert, et le dossier en demande un autre.",
          en: "A bridging permit is an open permit, and the case asks for another."))
    }
    try ResidenceGate(request: request).check()
  }

  private var noWorkPermit: LetterRefusal {
    .contradiction(
      key: person.key("permits"),
      Bilingual(
        fr: "Le permis transitoire suppose un permis de travail en cours, ou une prolongation de ce permis demandée à "
          + "temps\u{00A0}: le dossier n’indique ni l’un ni l’autre.",
        en: "A bridging permit supposes a work permit that runs, or an extension of it asked in time: the case gives "
          + "neither."))
  }
}

/// What authorizes a person to work on a day.
enum WorkBasis: Hashable {
  /// A work permit that runs, at this index of the person's permits.
  case permit(Int)
  /// The extension of a work permit, asked in time and not decided, at this index of the extensions.
  case extended(Int)
  case none
  /// The case does not tell: the key that decides.
  case unknown(key: String)

  static func of(_ person: Person, on day: Day) -> WorkBasis {
    let permits = person.permits ?? []
    switch StatusEnd.of(person, on: day) {
    case .inStatus:
      guard let index = permits.lastIndex(where: { $0.kind == .work && ($0.expiryDate.map { $0 >= day } ?? false) })
      else { return .none }
      return .permit(index)
    case .maintained(_, let workAllowed, _):
      guard let workAllowed else { return .unknown(key: person.key("extension.kind")) }
      guard workAllowed, let index = person.extensions.lastIndex(where: { $0.decision == .pending }) else {
        return .none
      }
      return .extended(index)
    case .ended: return .none
    case .unknown(let keys, _): return .unknown(key: keys.first ?? person.key("permits"))
    }
  }
}
