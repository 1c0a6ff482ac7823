/// The end of a stay by permits, entry and biometrics alone, before extensions are looked at.
enum AuthorizedStay: Hashable {
  case until(Day, because: Bilingual)
  case unknown(keys: [String], why: Bilingual)

  /// The last day of the stay as it was authorized on a day; permits issued and entries made later are not
  /// looked at. A permit without issue date counts as issued.
  static func of(_ person: Person, on day: Day) -> AuthorizedStay {
    let permits = (person.permits ?? []).filter { $0.issueDate.map { $0 <= day } ?? true }
    var stay: (end: Day, because: Bilingual)?
    for kind in Permit.Kind.allKinds {
      let ofKind = permits.filter { $0.kind == kind }
      guard !ofKind.isEmpty else { continue }
      guard let last = latest(ofKind), let end = last.mustLeaveBy ?? last.expiryDate else {
        return .unknown(
          keys: [person.key("permits.expiry_date")],
          why: Bilingual(
            fr: "La date d’expiration d’un \(kind.title.fr) n’est pas indiquée.",
            en: "The expiry date of a \(kind.title.en) is not given."))
      }
      // Two kinds of permit: the later one ends the stay.
      guard let before = stay, end < before.end else {
        stay = (end, because(last, kind, end))
        continue
      }
      guard kind == .temporaryResidentPermit else { continue }
      // A temporary resident permit that ends first ends the stay (IRPR s. 183(4)(c)), unless another permit was
      // issued after its end.
      let others = permits.filter { $0.kind != kind }
      if others.contains(where: { $0.issueDate.map { $0 > end } ?? false }) { continue }
      if others.contains(where: { $0.issueDate == nil }) {
        return .unknown(
          keys: [person.key("permits.issue_date")],
          why: Bilingual(
            fr: "On ne peut dire si un permis a remplacé le permis de séjour temporaire.",
            en: "It cannot be told whether a permit replaced the temporary resident permit."))
      }
      stay = (end, because(last, kind, end))
    }
    if permits.contains(where: { $0.kind == nil }) {
      return .unknown(
        keys: [person.key("permits.kind")],
        why: Bilingual(fr: "La nature d’un permis n’est pas indiquée.", en: "The kind of a permit is not given."))
    }
    if let entry = person.lastEntry, let until = entry.authorizedUntil, entry.date.map({ $0 <= day }) ?? true,
      stay.map({ until < $0.end }) ?? true
    {
      // An entry after the permit was issued fixes its own date; the earlier of the two holds. A permit issued
      // after the entry replaces it.
      switch isReplaced(entry, until, by: permits, person) {
      case true: break
      case false: stay = (until, becauseOfEntry(until))
      case nil:
        return .unknown(
          keys: [person.key(permits.isEmpty ? "permits" : "permits.issue_date"), person.key("last_entry.date")],
          why: Bilingual(
            fr: "On ne peut dire si un permis remplace la date fixée à la dernière entrée.",
            en: "It cannot be told whether a permit replaces the date fixed on the last entry."))
      }
    }
    guard var stay else {
      return .unknown(
        keys: [person.key("permits"), person.key("last_entry.authorized_until")],
        why: Bilingual(
          fr: "Ni permis, ni date fixée à l’entrée\u{00A0}: la fin du séjour autorisé n’est pas connue.",
          en: "No permit and no date fixed on entry: the end of the authorized stay is not known."))
    }
    if let limit = person.biometricsDate?.adding(years: 10), limit < stay.end {
      stay = (
        limit,
        Bilingual(
          fr:
            "Les données biométriques avaient dix ans le \(Typography.day(limit, .fr)) (RIPR, par. 183(4)).",
          en: "Ten years had passed since the biometrics on \(Typography.day(limit, .en)) (IRPR s. 183(4)).")
      )
    }
    return .until(stay.end, because: stay.because)
  }

  /// Whether a permit replaces the date that an officer fixed on entry; `nil` where the case does not tell: a permit
  /// without issue date, or no permit at all but work or studies in Canada after the date fixed.
  private static func isReplaced(_ entry: LastEntry, _ until: Day, by permits: [Permit], _ person: Person) -> Bool? {
    if permits.isEmpty {
      let hadPermit =
        person.permits == nil
        && (person.activities ?? []).contains {
          ($0.kind == .work || $0.kind == .study) && $0.country == "CAN" && ($0.to.map { $0 > until } ?? true)
        }
      return hadPermit ? nil : false
    }
    guard let last = permits.compactMap(\.issueDate).max() else { return nil }
    if let entered = entry.date { if entered < last { return true } } else if until <= last { return true }
    return permits.contains { $0.issueDate == nil } || entry.date == nil ? nil : false
  }

  /// The permit of latest issue; where an issue date is missing, the one that ends last.
  static func latest(_ permits: [Permit]) -> Permit? {
    func end(_ permit: Permit) -> Day? { permit.mustLeaveBy ?? permit.expiryDate }
    let undated = permits.contains { $0.issueDate == nil }
    return permits.max { left, right in
      let (first, second) = undated ? (end(left), end(right)) : (left.issueDate, right.issueDate)
      guard let first, let second else { return second != nil }
      return first < second
    }
  }

  private static func because(_ permit: Permit, _ kind: Permit.Kind, _ end: Day) -> Bilingual {
    if permit.mustLeaveBy != nil {
      return Bilingual(
        fr: "Le \(kind.title.fr) porte la mention de quitter le Canada d’ici le \(Typography.day(end, .fr)).",
        en: "The \(kind.title.en) carries the remark to leave Canada by \(Typography.day(end, .en)).")
    }
    return Bilingual(
      fr: "Date d’expiration du \(kind.title.fr)\u{00A0}: le \(Typography.day(end, .fr)) (RIPR, par. 183(4)).",
      en: "The \(kind.title.en) expires on \(Typography.day(end, .en)) (IRPR s. 183(4)).")
  }

  private static func becauseOfEntry(_ until: Day) -> Bilingual {
    Bilingual(
      fr: "L’agent a fixé la fin du séjour au \(Typography.day(until, .fr)) à la dernière entrée.",
      en: "On the last entry the officer fixed the end of the stay at \(Typography.day(until, .en)).")
  }
}

extension Permit.Kind {
  static let allKinds: [Permit.Kind] = [.work, .study, .visitor, .temporaryResidentPermit]

  /// The official name, in lower case, masculine or feminine as the French has it.
  var title: Bilingual {
    switch self {
    case .work: Bilingual(fr: "permis de travail", en: "work permit")
    case .study: Bilingual(fr: "permis d’études", en: "study permit")
    case .visitor: Bilingual(fr: "fiche de visiteur", en: "visitor record")
    case .temporaryResidentPermit: Bilingual(fr: "permis de séjour temporaire", en: "temporary resident permit")
    }
  }
}
