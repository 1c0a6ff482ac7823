/// Whether a person has temporary resident status on a day, and if not, the day E on which it ended: the last
/// day of authorized stay, counted in. Everything about restoration is counted from E.
///
/// Sources: IRPR ss. 183(4) to (6), 186(u), 209; IRPA s. 47(a); facts T-01 to T-06.
/// Leaving Canada also ends a stay: whether the person is in Canada is judged elsewhere.
public enum StatusEnd: Hashable, Sendable {
  /// Status holds on the day; `until` is the last day of authorized stay as it is known today.
  case inStatus(until: Day, because: Bilingual)
  /// The stay ended, but an extension asked in time is not decided: the stay goes on (IRPR s. 183(5)).
  /// - since: the first day that rests on the extension alone.
  /// - workAllowed: whether the person may go on working under the conditions of the former permit
  ///   (IRPR s. 186(u)); `nil` where the case does not tell.
  case maintained(since: Day, workAllowed: Bool?, because: Bilingual)
  /// Status ended.
  /// - on: E, by the earliest reading of the facts.
  /// - arguable: a later E that can be argued, such as the day on which a refusal was communicated
  ///   (2018 FC 964). Never to be planned on.
  case ended(on: Day, arguable: Day?, because: Bilingual)
  /// The case does not tell, or the law is unsettled: the keys of `case.yaml` that decide.
  case unknown(keys: [String], why: Bilingual)

  /// The status of a person on a day.
  ///
  /// 1. The stay ends with the permit of latest issue of each kind (the later one where a work and a study
  ///    permit were both issued), at its "must leave Canada by" date where it has one, or at the date fixed on
  ///    a later entry; ten years after the biometrics at the latest (T-01, T-02).
  /// 2. An extension asked on or before that day carries the stay on to the decision (T-03): pending, it is
  ///    maintained status; refused, E is the day of the decision, arguably of its communication (T-05);
  ///    approved, the new permit must be listed; returned or withdrawn, nobody can tell.
  /// 3. An extension asked after that day changes nothing (T-06).
  /// 4. A loss that `status_loss` dates counts where it is earlier, or where the permits do not tell.
  public static func of(_ person: Person, on day: Day) -> StatusEnd {
    let declared = person.statusLoss?.date.flatMap { $0 < day ? $0 : nil }
    let computed = fromPermitsAndExtensions(person, on: day)
    guard let declared else { return computed }
    let because = Bilingual(
      fr: "status_loss.date indique que le statut a pris fin le \(Typography.day(declared, .fr)).",
      en: "status_loss.date says that status ended on \(Typography.day(declared, .en)).")
    switch computed {
    case .ended(let end, _, _) where end <= declared: return computed
    case .ended(let end, let arguable, _): return .ended(on: declared, arguable: arguable ?? end, because: because)
    case .unknown: return .ended(on: declared, arguable: nil, because: because)
    // A permit that still runs, or a pending extension, does not undo a loss through conditions; a stay that
    // is said to have ended while the papers say that it goes on is a contradiction to be cleared.
    case .inStatus, .maintained:
      switch person.statusLoss?.ground {
      case .workConditions, .studyConditions, .other: return .ended(on: declared, arguable: nil, because: because)
      case .stayEnded, .unknown, nil:
        return .unknown(
          keys: [person.key("status_loss.date"), person.key("permits")],
          why: Bilingual(
            fr: "status_loss.date indique une perte de statut le \(Typography.day(declared, .fr)), mais les permis et "
              + "les demandes de prolongation indiquent que le séjour était encore autorisé.",
            en: "status_loss.date gives a loss of status on \(Typography.day(declared, .en)), but the permits and "
              + "extensions say that the stay was still authorized."))
      }
    }
  }

  private static func fromPermitsAndExtensions(_ person: Person, on day: Day) -> StatusEnd {
    switch AuthorizedStay.of(person, on: day) {
    case .unknown(let keys, let why): return .unknown(keys: keys, why: why)
    case .until(let end, let because):
      if day <= end { return .inStatus(until: end, because: because) }
      return ExtensionChain(person: person, stayEnd: end, stayBecause: because).status(on: day)
    }
  }
}

extension StatusEnd {
  /// The last day of authorized stay, E, where status has ended.
  public var end: Day? {
    if case .ended(let end, _, _) = self { end } else { nil }
  }

  /// The window of restoration where status has ended, by the earliest reading.
  public var restorationWindow: RestorationWindow? { end.map(RestorationWindow.init(end:)) }

  /// Which fact of the case led to the answer, in a sentence.
  public var reason: Bilingual {
    switch self {
    case .inStatus(_, let because), .maintained(_, _, let because), .ended(_, _, let because): because
    case .unknown(_, let why): why
    }
  }
}

extension Person {
  /// The key of `case.yaml` of one of the person's facts, such as `people.amina.uci`.
  public func key(_ fact: String) -> String { "people.\(id).\(fact)" }
}
