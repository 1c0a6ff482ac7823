/// There is nothing to restore while status holds, by a permit or by an extension asked in time.
public enum RestorationNotNeeded: Rule {
  public static let codes = [
    FindingCode(
      "restoration-not-needed", [.error],
      title: Bilingual(fr: "Rien à rétablir", en: "Nothing to restore"),
      when: Bilingual(
        fr: "Le jour jugé, la personne a encore son statut, ou un statut conservé.",
        en: "On the day judged the person still has status, or maintained status."))
  ]

  public static let why = Bilingual(
    fr: "Seule une personne qui a perdu son statut peut en demander le rétablissement (RIPR, par. 182(1)).",
    en: "Only a person who has lost status can ask for its restoration (IRPR s. 182(1)).")

  public static func check(_ record: CaseRecord) -> [Finding] {
    record.case.people.filter { record.case.applies($0, for: .restoration) }.compactMap { person in
      let status = StatusEnd.of(person, on: record.day)
      switch status {
      case .inStatus(let until, _):
        return finding(
          person, record, status.reason,
          Bilingual(
            fr: "\(person.displayName) a encore son statut, jusqu’au \(until.inWords.fr). ",
            en: "\(person.displayName) still has status, until \(until.inWords.en). "),
          Bilingual(
            fr: "Demander plutôt une prolongation du séjour ou un nouveau permis, au plus tard le "
              + "\(until.inWords.fr), et retirer restoration des demandes.",
            en: "Ask for an extension or a new permit instead, no later than \(until.inWords.en), and remove "
              + "restoration from the applications."),
          due: until, details: ["until": until.description])
      case .maintained(let since, _, _):
        return finding(
          person, record, status.reason,
          Bilingual(
            fr: "\(person.displayName) a un statut conservé depuis le \(since.inWords.fr). ",
            en: "\(person.displayName) has had maintained status since \(since.inWords.en). "),
          Bilingual(
            fr: "Attendre la décision sur la prolongation, sans quitter le Canada; retirer restoration des demandes.",
            en: "Wait in Canada for the decision on the extension; remove restoration from the applications."),
          due: nil, details: ["maintained_since": since.description])
      case .ended, .unknown: return nil
      }
    }
  }

  private static func finding(
    _ person: Person, _ record: CaseRecord, _ reason: Bilingual, _ message: Bilingual, _ nextStep: Bilingual,
    due: Day?, details: [String: String]
  ) -> Finding {
    Finding(
      code: "restoration-not-needed", severity: .error, application: .restoration, person: person.id,
      message: message + reason, nextStep: nextStep, due: due, rule: "R-RESTO-01",
      sources: record.sources(.restoration, "IRPR", "PDI-MAINT"), details: details)
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "dernier jour du permis", en: "last day of the permit"), day: "2026-08-31", yaml: yaml(""),
      expecting: ["restoration-not-needed"]),
    RuleExample(Bilingual(fr: "lendemain", en: "the day after"), day: "2026-09-01", yaml: yaml("")),
    RuleExample(
      Bilingual(fr: "prolongation en traitement", en: "extension being processed"), day: "2026-09-15",
      yaml: yaml("extension: {kind: work, filed_on: 2026-08-20, decision: pending}"),
      expecting: ["restoration-not-needed"]),
  ]

  private static func yaml(_ more: String) -> String {
    """
    applications: [restoration]
    people:
      - id: amina
        role: principal
        permits: [{kind: work, issue_date: 2024-09-01, expiry_date: 2026-08-31}]
        \(more)
    restoration: {restore_as: worker}
    """
  }
}
