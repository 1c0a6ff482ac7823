/// Losses, declarations, findings and orders that bar restoration, and statuses that cannot be asked for
/// (IRPR ss. 182, 220.1(1); R-RESTO-02, R-RESTO-04, R-RESTO-05, R-RESTO-08, R-RESTO-15; X-RESTO-05).
public enum RestorationNotAvailable: Rule {
  public static let codes = [
    FindingCode(
      "restoration-not-available", [.error],
      title: Bilingual(fr: "Rétablissement impossible", en: "Restoration not available"),
      when: Bilingual(
        fr: "La perte du statut n’est pas de celles qui se rétablissent, ou une mesure de renvoi, une déclaration "
          + "(LIPR, par. 22.1), une conclusion de fausses déclarations, l’interruption des études ou le statut "
          + "demandé l’empêche.",
        en: "The loss of status is not one that can be restored, or a removal order, a declaration (IRPA s. 22.1), "
          + "a finding of misrepresentation, interrupted studies or the status asked for bars it."))
  ]

  public static let why = Bilingual(
    fr: "Le rétablissement n’est accordé que pour certaines pertes de statut et aux personnes que rien d’autre "
      + "n’empêche (RIPR, art. 182).",
    en: "Restoration is granted only for certain losses of status, and to people whom nothing else bars (IRPR s. 182).")

  public static func check(_ record: CaseRecord) -> [Finding] {
    record.case.people.filter { record.case.applies($0, for: .restoration) }.flatMap { person -> [Finding] in
      RestorationBar.all(person, record).map { bar in
        switch bar {
        case .unknown(let key):
          FactMissing.finding(
            key: person.key(key), rule: "restoration-not-available", severity: .error, application: .restoration,
            person: person, sources: record.sources(.restoration, "IRPR"))
        case .barred(let cause, let rule, let message):
          Finding(
            code: "restoration-not-available", severity: .error, application: .restoration, person: person.id,
            message: message,
            nextStep: Bilingual(
              fr: "Ne pas présenter cette demande telle quelle; consulter une personne autorisée sur les autres voies.",
              en: "Do not file this application as it is; ask a licensed person about other ways."),
            due: record.lastDay(.restoration), rule: rule, sources: record.sources(.restoration, "IRPR"),
            details: ["cause": cause])
        }
      }
    }
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "perte d’une autre nature", en: "another kind of loss"), day: "2026-11-28",
      yaml: yaml("status_loss: {ground: other, date: 2026-09-30}"), expecting: ["restoration-not-available"]),
    RuleExample(
      Bilingual(fr: "mesure de renvoi", en: "removal order"), day: "2026-11-28", yaml: yaml("removal_order: true"),
      expecting: ["restoration-not-available"]),
    RuleExample(
      Bilingual(fr: "déclaration", en: "declaration"), day: "2026-11-28", yaml: yaml("declaration_a22_1: true"),
      expecting: ["restoration-not-available"]),
    RuleExample(
      Bilingual(fr: "rien n’empêche le rétablissement", en: "nothing bars restoration"), day: "2026-11-28",
      yaml: yaml("removal_order: false\n    declaration_a22_1: false\n    misrepresentation_finding: false")),
    RuleExample(
      Bilingual(fr: "travailleur sans permis de travail", en: "worker who held no work permit"), day: "2026-11-28",
      yaml: yaml("removal_order: false", permit: "study"), expecting: ["restoration-not-available"]),
    RuleExample(
      Bilingual(fr: "étudiante qui a travaillé autrefois", en: "student who was a worker before"), day: "2026-11-28",
      yaml: yaml("removal_order: false", permit: "study", before: "{kind: work, issue_date: 2022-09-01, expiry_date: 2024-08-31}, "),
      expecting: ["restoration-not-available"]),
  ]

  private static func yaml(_ more: String, permit: String = "work", before: String = "") -> String {
    """
    applications: [restoration]
    people:
      - id: amina
        role: principal
        permits: [\(before){kind: \(permit), issue_date: 2024-09-01, expiry_date: 2026-09-30}]
        \(more)
    restoration: {restore_as: worker}
    """
  }
}
