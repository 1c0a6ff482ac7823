/// A refusal that the case itself tells of must be declared with the others: the forms ask for every refusal
/// (IRPA ss. 16(1), 40).
public enum EarlierRefusalUndeclared: Rule {
  public static let codes = [
    FindingCode(
      "earlier-refusal-undeclared", [.warning],
      title: Bilingual(fr: "Refus antérieur non déclaré", en: "Earlier refusal not declared"),
      when: Bilingual(
        fr: "Un refus que le dossier mentionne (prolongation, demande refusée) n’est pas dans earlier_refusals.",
        en: "A refusal that the case mentions (an extension, a refused application) is not in earlier_refusals."))
  ]

  public static let why = Bilingual(
    fr: "Les formulaires demandent tout refus antérieur, du Canada ou d’un autre pays; l’oublier peut passer pour "
      + "une fausse déclaration.",
    en: "The forms ask for every earlier refusal, by Canada or another country; forgetting one may pass for "
      + "misrepresentation.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    let declared = (record.case.earlierRefusals ?? []).filter { $0.country == "CAN" || $0.country == nil }
    func isDeclared(_ day: Day?) -> Bool {
      declared.contains { $0.date == nil || day == nil || $0.date == day }
    }
    var found: [Finding] = []
    for person in record.case.people {
      for application in person.extensions where application.decision == .refused {
        guard application.decidedOn.map({ $0 <= record.day }) ?? true, !isDeclared(application.decidedOn) else {
          continue
        }
        found.append(finding(record, person, application.decidedOn))
      }
    }
    // An application returned as incomplete is no refusal.
    if let refusal = record.case.refusal, refusal.kind == "refused", !isDeclared(refusal.date) {
      found.append(finding(record, record.case.principal, refusal.date))
    }
    return found
  }

  private static func finding(_ record: CaseRecord, _ person: Person, _ day: Day?) -> Finding {
    Finding(
      code: "earlier-refusal-undeclared", severity: .warning, application: record.case.applications.first,
      person: person.id,
      message: Bilingual(
        fr: "Un refus du Canada\(day.map { " du \($0.inWords.fr)" } ?? "") est connu du dossier pour "
          + "\(person.displayName), mais n’est pas dans earlier_refusals.",
        en: "The case knows of a refusal by Canada\(day.map { " of \($0.inWords.en)" } ?? "") for "
          + "\(person.displayName), but it is not in earlier_refusals."),
      nextStep: Bilingual(
        fr: "Répondre oui à la question du formulaire sur les refus antérieurs, et inscrire ce refus dans "
          + "earlier_refusals.",
        en: "Answer yes to the form’s question on earlier refusals, and write this refusal in earlier_refusals."),
      due: record.lastDay(record.case.applications.first), rule: "R-RESTO-23",
      sources: record.case.applications.first.map { record.sources($0, "IRPA", "IRPR") } ?? [],
      details: day.map { ["date": $0.description] } ?? [:])
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "prolongation refusée, non déclarée", en: "refused extension, not declared"), day: "2026-11-28",
      yaml: yaml(""), expecting: ["earlier-refusal-undeclared"]),
    RuleExample(
      Bilingual(fr: "prolongation refusée et déclarée", en: "refused extension, declared"), day: "2026-11-28",
      yaml: yaml("earlier_refusals: [{country: CAN, application: work permit, kind: refused, date: 2026-11-02}]")),
  ]

  private static func yaml(_ more: String) -> String {
    """
    applications: [restoration]
    people:
      - id: amina
        role: principal
        permits: [{kind: work, issue_date: 2023-10-16, expiry_date: 2026-10-15}]
        extension: {kind: work, filed_on: 2026-10-01, decision: refused, decided_on: 2026-11-02}
    restoration: {restore_as: worker}
    \(more)
    """
  }
}
