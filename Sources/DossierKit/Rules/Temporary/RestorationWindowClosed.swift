/// Restoration of status is asked within 90 days after the day status ended (IRPR s. 182(1); T-01 to T-10).
///
/// Each person who applies has their own window. The day status ended is never recounted here: `StatusEnd` and
/// `RestorationWindow` tell it.
public enum RestorationWindowClosed: Rule {
  public static let codes = [
    FindingCode(
      "restoration-window-closed", [.error],
      title: Bilingual(fr: "Délai de rétablissement dépassé", en: "Restoration window closed"),
      when: Bilingual(
        fr: "Le jour jugé vient après le 90e jour suivant la fin du statut.",
        en: "The day judged is after day 90 from the day status ended.")),
    FindingCode(
      "restoration-window-closing", [.warning],
      title: Bilingual(fr: "Délai de rétablissement bientôt écoulé", en: "Restoration window closing"),
      when: Bilingual(
        fr: "Le 60e jour suivant la fin du statut est atteint; ou le 90e jour suivant la décision est passé, mais "
          + "non celui qui suit sa communication.",
        en: "Day 60 from the day status ended is reached; or day 90 from the decision has passed, but not day 90 "
          + "from its communication.")),
  ]

  public static let why = Bilingual(
    fr: "Après 90 jours, le statut ne peut plus être rétabli\u{00A0}: il faut quitter le Canada et présenter une "
      + "demande de l’étranger (RIPR, par. 182(1)).",
    en: "After 90 days status cannot be restored: the person must leave Canada and apply from abroad (IRPR s. 182(1)).")

  public static func check(_ record: CaseRecord) -> [Finding] {
    record.case.people.filter { record.case.applies($0, for: .restoration) }.flatMap { person -> [Finding] in
      switch StatusEnd.of(person, on: record.day) {
      case .inStatus, .maintained: return []
      case .unknown(let keys, let why):
        return keys.map { key in
          var missing = FactMissing.finding(
            key: key, rule: "restoration-window-closed", severity: .error, application: .restoration, person: person,
            sources: record.sources(.restoration, "IRPR"))
          missing.nextStep = why + Bilingual(fr: " Inscrire \(key) dans case.yaml.", en: " Write \(key) in case.yaml.")
          return missing
        }
      case .ended(let end, let arguable, let because):
        let window = RestorationWindow(end: end)
        let words = RestorationWindowWording(person: person, window: window, because: because, record: record)
        switch window.state(on: record.day) {
        case .notStarted, .open: return []
        case .closing, .lastDay: return [words.closing()]
        case .closed:
          if let arguable, RestorationWindow(end: arguable).contains(record.day) { return [words.arguable(arguable)] }
          return [words.closed()]
        }
      }
    }
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "91e jour", en: "day 91"), day: "2026-11-30", yaml: expired("2026-08-31"),
      expecting: ["restoration-window-closed"]),
    RuleExample(
      Bilingual(fr: "90e jour, un dimanche", en: "day 90, a Sunday"), day: "2026-11-29", yaml: expired("2026-08-31"),
      expecting: ["restoration-window-closing"]),
    RuleExample(
      Bilingual(fr: "60e jour", en: "day 60"), day: "2026-10-30", yaml: expired("2026-08-31"),
      expecting: ["restoration-window-closing"]),
    RuleExample(
      Bilingual(fr: "59e jour", en: "day 59"), day: "2026-10-29", yaml: expired("2026-08-31")),
    RuleExample(
      Bilingual(
        fr: "prolongation refusée, 91e jour après la "
          + "décision", en: "refused extension, day 91 from the decision"),
      day: "2026-12-02", yaml: refused, expecting: ["restoration-window-closing"]),
    RuleExample(
      Bilingual(
        fr: "prolongation refusée, 91e jour après la "
          + "communication", en: "refused extension, day 91 from its communication"),
      day: "2026-12-04", yaml: refused, expecting: ["restoration-window-closed"]),
  ]

  private static func expired(_ day: String) -> String {
    """
    applications: [restoration]
    people:
      - id: amina
        role: principal
        permits: [{kind: work, issue_date: 2024-09-01, expiry_date: \(day)}]
    restoration: {restore_as: worker}
    """
  }

  private static let refused = """
    applications: [restoration]
    people:
      - id: amina
        role: principal
        permits: [{kind: work, issue_date: 2024-05-16, expiry_date: 2026-05-15}]
        extension: {kind: work, filed_on: 2026-05-10, decision: refused, decided_on: 2026-09-02,
          communicated_on: 2026-09-04}
    restoration: {restore_as: worker}
    """
}
