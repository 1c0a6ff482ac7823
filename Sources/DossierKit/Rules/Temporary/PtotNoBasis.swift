/// A bridging permit is built on a valid work permit, on maintained status as a worker, or on status that can be
/// restored with a work permit; and it is asked in Canada (R-BOWP-01, R-BOWP-02, R-BOWP-10, R-BOWP-11).
public enum PtotNoBasis: Rule {
  public static let codes = [
    FindingCode(
      "ptot-no-basis", [.error, .warning],
      title: Bilingual(fr: "PTOT sans fondement", en: "BOWP without basis"),
      when: Bilingual(
        fr: "La personne n’a ni permis de travail valide, ni statut conservé de travailleur, ni statut à rétablir "
          + "comme travailleur, ou n’est pas au Canada; avertissement si le rétablissement est demandé à un autre "
          + "titre.",
        en: "The person has neither a valid work permit, nor maintained status as a worker, nor status to restore "
          + "as a worker, or is not in Canada; a warning where restoration is asked for another status."))
  ]

  public static let why = Bilingual(
    fr: "Le PTOT prolonge un droit de travailler\u{00A0}: il n’en crée pas pour un visiteur ni de l’étranger.",
    en: "The BOWP carries on a right to work: it makes none for a visitor or from abroad.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    record.case.people.filter { record.case.applies($0, for: .ptot) }.flatMap { person -> [Finding] in
      guard let isHere = person.inCanada else { return missing([person.key("in_canada")], person, record) }
      guard isHere else { return [outside(person, record)] }
      switch StatusEnd.of(person, on: record.day) {
      case .unknown(let keys, _): return missing(keys, person, record)
      case .inStatus: return hasWorkPermit(person, on: record.day) ? [] : [noPermit(person, record)]
      case .maintained:
        let pending = person.extensions.filter {
          $0.decision != .refused || ($0.decidedOn.map { $0 > record.day } ?? false)
        }
        if pending.contains(where: { $0.kind == .work }) || hasWorkPermit(person, on: record.day) { return [] }
        guard !pending.contains(where: { $0.kind == nil }) else {
          return missing([person.key("extension.kind")], person, record)
        }
        return [noPermit(person, record)]
      case .ended(let end, let arguable, _): return outOfStatus(person, end, arguable, record).map { [$0] } ?? []
      }
    }
  }

  private static func hasWorkPermit(_ person: Person, on day: Day) -> Bool {
    (person.permits ?? []).contains { permit in
      permit.kind == .work && (permit.issueDate.map { $0 <= day } ?? true)
        && (permit.expiryDate.map { day <= $0 } ?? true)
    } || person.extensions.contains { $0.kind == .work && $0.decision == .refused && $0.decidedOn == day }
  }

  private static func missing(_ keys: [String], _ person: Person, _ record: CaseRecord) -> [Finding] {
    keys.map {
      FactMissing.finding(
        key: $0, rule: "ptot-no-basis", severity: .error, application: .ptot, person: person,
        sources: record.sources(.ptot, "BOWP-EN"))
    }
  }

  private static func outOfStatus(_ person: Person, _ end: Day, _ arguable: Day?, _ record: CaseRecord) -> Finding? {
    let ended = end.inWords
    let window = RestorationWindow(end: arguable ?? end)
    guard record.day <= window.lastDay else {
      return finding(
        person, record, .error,
        Bilingual(
          fr: "Le statut \(person.ofName) a pris fin le \(ended.fr) et ne peut plus être rétabli\u{00A0}: le PTOT "
            + "n’a plus de fondement.",
          en: "The status of \(person.displayName) ended on \(ended.en) and can no longer be restored: the BOWP has "
            + "no basis."),
        Bilingual(
          fr: "Ne pas présenter le PTOT; consulter une personne autorisée sur les voies qui restent.",
          en: "Do not file the BOWP; ask a licensed person what ways remain."), rule: "TB-03",
        details: ["status_ended": end.description])
    }
    guard record.case.applies(person, for: .restoration) else {
      return finding(
        person, record, .error,
        Bilingual(
          fr: "Le statut \(person.ofName) a pris fin le \(ended.fr)\u{00A0}: le PTOT ne peut être demandé qu’avec "
            + "le rétablissement du statut de travailleur.",
          en: "The status of \(person.displayName) ended on \(ended.en): the BOWP can be asked only with "
            + "restoration of status as a worker."),
        Bilingual(
          fr: "Ajouter restoration aux demandes, au plus tard le \(window.lastDay.inWords.fr)\u{00A0}: un seul "
            + "IMM\u{00A0}5710 demande les deux.",
          en: "Add restoration to the applications, no later than \(window.lastDay.inWords.en): one IMM\u{00A0}5710 "
            + "asks for both."),
        rule: "R-BOWP-02", details: ["status_ended": end.description, "last_day": window.lastDay.description])
    }
    guard let status = record.case.restoration?.restoreAs, status != .worker else { return nil }
    return finding(
      person, record, .warning,
      Bilingual(
        fr: "Le rétablissement est demandé à titre de \(status.title.fr)\u{00A0}: ce choix peut fermer la voie du "
          + "PTOT, qui suppose un droit de travailler à rétablir.",
        en: "Restoration is asked for as a \(status.title.en): this choice may close the way to the BOWP, which "
          + "needs a right to work to restore."),
      Bilingual(
        fr: "Si un permis de travail a été perdu, demander le rétablissement à titre de travailleur "
          + "(restoration.restore_as: worker).",
        en: "Where a work permit was lost, ask for restoration as a worker (restoration.restore_as: worker)."),
      rule: "R-BOWP-11", details: ["restore_as": status.rawValue])
  }

  private static func outside(_ person: Person, _ record: CaseRecord) -> Finding {
    finding(
      person, record, .error,
      Bilingual(
        fr: "\(person.displayName) n’est pas au Canada\u{00A0}: le PTOT se demande de l’intérieur du pays.",
        en: "\(person.displayName) is not in Canada: the BOWP is asked from inside the country."),
      Bilingual(
        fr: "Attendre la décision sur la résidence permanente, ou demander un autre permis de l’étranger.",
        en: "Wait for the decision on permanent residence, or ask for another permit from abroad."), rule: "R-BOWP-01")
  }

  private static func noPermit(_ person: Person, _ record: CaseRecord) -> Finding {
    finding(
      person, record, .error,
      Bilingual(
        fr: "\(person.displayName) n’a ni permis de travail valide ni renouvellement de permis de travail en "
          + "traitement\u{00A0}: le PTOT n’a pas de fondement.",
        en: "\(person.displayName) has neither a valid work permit nor a work permit renewal being processed: the "
          + "BOWP has no basis."),
      Bilingual(
        fr: "Vérifier les permis inscrits dans \(person.key("permits")); sinon, chercher un autre fondement de "
          + "permis de travail.",
        en: "Check the permits written in \(person.key("permits")); otherwise look for another basis for a work "
          + "permit."),
      rule: "R-BOWP-02")
  }

  private static func finding(
    _ person: Person, _ record: CaseRecord, _ severity: Severity, _ message: Bilingual, _ nextStep: Bilingual,
    rule: String, details: [String: String] = [:]
  ) -> Finding {
    Finding(
      code: "ptot-no-basis", severity: severity, application: .ptot, person: person.id, message: message,
      nextStep: nextStep, due: record.lastDay(.ptot), rule: rule, sources: record.sources(.ptot, "BOWP-EN", "PDI-BOWP"),
      details: details)
  }

  public static let examples = PtotBasisExamples.all
}
