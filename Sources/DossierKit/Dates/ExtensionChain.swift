/// What the applications for an extension make of a stay that has ended by its own terms (facts T-03 to T-06).
struct ExtensionChain {
  let person: Person
  /// The last day of authorized stay before any extension.
  let stayEnd: Day
  let stayBecause: Bilingual

  func status(on day: Day) -> StatusEnd {
    var pending: [Extension] = []
    var refused: [Extension] = []
    var keys: [String] = []
    var why: Bilingual?
    var notes: [Bilingual] = []
    func cannotTell(_ key: String, _ reason: Bilingual) {
      if !keys.contains(person.key(key)) { keys.append(person.key(key)) }
      why = why ?? reason
    }
    for application in person.extensions {
      // A temporary resident permit is asked for anew, never extended: the request carries nothing (R-RESTO-15).
      if application.kind == .temporaryResidentPermit {
        notes.append(Words.noExtension)
        continue
      }
      guard let filed = application.filedOn else {
        cannotTell("extension.filed_on", Words.noFilingDay)
        continue
      }
      if filed > day { continue }
      if !isInTime(filed) {
        notes.append(Words.late)
        continue
      }
      let isDecided = application.decidedOn.map { $0 <= day } ?? true
      switch application.decision {
      case nil: cannotTell("extension.decision", Words.noDecision)
      case .pending: pending.append(application)
      case .refused where application.decidedOn == nil: cannotTell("extension.decided_on", Words.noDecisionDay)
      case .refused where isDecided: refused.append(application)
      case .approved where isDecided:
        // The permit that came of it has its own end; without it, nobody knows the new one.
        let issued = (person.permits ?? []).contains { $0.issueDate.map { $0 >= filed && $0 <= day } ?? false }
        if !issued { cannotTell("permits", Words.noNewPermit) }
      case .returned where isDecided, .withdrawn where isDecided: cannotTell("extension.decision", Words.unsettled)
      // Decided after the day judged: on that day it was pending.
      case .refused, .approved, .returned, .withdrawn: pending.append(application)
      }
    }
    if !pending.isEmpty {
      return .maintained(
        since: stayEnd + 1, workAllowed: workAllowed(pending, afterRefusal: !refused.isEmpty),
        because: Words.pending(pending.compactMap(\.filedOn).min() ?? stayEnd))
    }
    if let why { return .unknown(keys: keys, why: why) }
    return ended(refused, notes: notes, on: day)
  }

  /// Whether an application was filed on or before the last day of the stay as it stood then.
  private func isInTime(_ filed: Day) -> Bool {
    if case .until(let end, _) = AuthorizedStay.of(person, on: filed) { return filed <= end }
    return filed <= stayEnd
  }

  private func ended(_ refused: [Extension], notes: [Bilingual], on day: Day) -> StatusEnd {
    var note = Bilingual(fr: "", en: "")
    for (index, words) in notes.enumerated() where !notes[..<index].contains(words) { note = note + words }
    // Of two decisions of one day the one communicated last counts, in whatever order they are written.
    func order(_ item: Extension) -> (Day, Day) {
      let decided = item.decidedOn ?? stayEnd
      return (decided, item.communicatedOn ?? decided)
    }
    guard let last = refused.max(by: { order($0) < order($1) }),
      let decided = last.decidedOn, decided > stayEnd
    else { return .ended(on: stayEnd, arguable: nil, because: stayBecause + note) }
    let because = Words.refused(decided) + note
    if decided >= day { return .inStatus(until: decided, because: because) }
    let communicated = last.communicatedOn.flatMap { $0 > decided ? $0 : nil }
    return .ended(on: decided, arguable: communicated, because: because)
  }

  /// Work goes on only with a work permit that was to be renewed and had not expired when the renewal was
  /// filed (IRPR s. 186(u)). After a first refusal the right to work is not certain (T-06).
  private func workAllowed(_ pending: [Extension], afterRefusal: Bool) -> Bool? {
    let answers = pending.map { application -> Bool? in
      guard let kind = application.kind, let filed = application.filedOn else { return nil }
      guard kind == .work else { return false }
      let permits = (person.permits ?? []).filter { $0.kind == .work && ($0.issueDate.map { $0 <= filed } ?? true) }
      guard let permit = AuthorizedStay.latest(permits) else { return false }
      guard let expiry = permit.expiryDate else { return nil }
      return filed <= expiry ? (afterRefusal ? nil : true) : false
    }
    if answers.contains(true) { return true }
    return answers.contains(nil) ? nil : false
  }
}

/// The sentences that say which fact decided.
private enum Words {
  static let noFilingDay = Bilingual(
    fr: "La date de dépôt d’une demande de prolongation n’est pas indiquée.",
    en: "The day on which an extension was filed is not given.")
  static let noDecision = Bilingual(
    fr: "Une demande de prolongation a été présentée à temps, mais sa décision n’est pas indiquée.",
    en: "An extension was filed in time, but its decision is not given.")
  static let noDecisionDay = Bilingual(
    fr: "Une prolongation demandée à temps a été refusée, mais la date de la décision n’est pas indiquée.",
    en: "An extension filed in time was refused, but the day of the decision is not given.")
  static let noNewPermit = Bilingual(
    fr: "Une prolongation a été accordée, mais le nouveau permis n’est pas indiqué.",
    en: "An extension was approved, but the new permit is not listed.")
  static let unsettled = Bilingual(
    fr: "Une demande de prolongation a été retournée ou retirée\u{00A0}: on ne peut dire avec certitude si elle a "
      + "prolongé le séjour. Une personne autorisée à donner des conseils peut répondre.",
    en: "An extension was returned or withdrawn: whether it carried the stay on is unsettled. "
      + "A licensed person can answer.")
  static let late = Bilingual(
    fr: " Une demande présentée après la fin du séjour autorisé ne le prolonge pas.",
    en: " An application filed after the authorized stay had ended does not extend it.")
  static let noExtension = Bilingual(
    fr: " Demander un permis de séjour temporaire ne prolonge pas le séjour.",
    en: " Asking for a temporary resident permit does not extend the stay.")

  static func pending(_ filed: Day) -> Bilingual {
    Bilingual(
      fr: "Une prolongation demandée le \(Typography.day(filed, .fr)), avant la fin du séjour, est en cours de "
        + "traitement (RIPR, par. 183(5)).",
      en: "An extension filed on \(Typography.day(filed, .en)), before the stay ended, is being processed "
        + "(IRPR s. 183(5)).")
  }

  static func refused(_ decided: Day) -> Bilingual {
    Bilingual(
      fr: "La prolongation demandée à temps a été refusée par une décision du \(Typography.day(decided, .fr)) "
        + "(RIPR, par. 183(5)).",
      en: "The extension filed in time was refused by a decision of \(Typography.day(decided, .en)) "
        + "(IRPR s. 183(5)).")
  }
}
