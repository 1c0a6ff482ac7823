/// A dependent child is under 22 and no one's spouse or partner, or depends on the parents because of a
/// condition (IRPR s. 2; R-EE-101, R-EE-102). The age is that of the day the application is made.
public enum ChildNotDependent: Rule {
  public static let codes = [
    FindingCode(
      "child-not-dependent", [.error],
      title: Bilingual(fr: "Enfant qui n’est plus à charge", en: "Child no longer dependent"),
      when: Bilingual(
        fr: "L’enfant a 22 ans ou plus le jour jugé sans dépendre de ses parents en raison de son état, ou vit en "
          + "couple.",
        en: "The child is 22 or over on the day judged without depending on the parents because of a condition, or "
          + "has a spouse or partner."))
  ]

  public static let why = Bilingual(
    fr: "Un enfant qui n’est pas à charge ne peut pas faire partie de la demande; l’âge est fixé le jour où elle "
      + "est présentée.",
    en: "A child who is not dependent cannot be part of the application; the age is fixed on the day it is made.")

  /// The age from which a child's marital status must be told.
  static let asked = 16

  public static func check(_ record: CaseRecord) -> [Finding] {
    guard record.case.applications.contains(.expressEntry) else { return [] }
    return record.case.children.compactMap { child in
      let isInUnion = child.maritalStatus == .married || child.maritalStatus == .commonLaw
      guard let birth = child.birthDate else {
        return FactMissing.finding(
          key: child.key("birth_date"), rule: "child-not-dependent", severity: .error, application: .expressEntry,
          person: child, sources: record.sources(.expressEntry, "IRPR"))
      }
      let age = record.day.age(bornOn: birth)
      // Of a child too young to have a spouse or partner nobody asks.
      if (Self.asked..<22).contains(age), child.maritalStatus == nil {
        return FactMissing.finding(
          key: child.key("marital_status"), rule: "child-not-dependent", severity: .error, application: .expressEntry,
          person: child, sources: record.sources(.expressEntry, "IRPR"))
      }
      guard age >= 22 ? child.dependsBecauseOfCondition != true : isInUnion else { return nil }
      let birthday = birth.birthday(22).inWords
      return Finding(
        code: "child-not-dependent", severity: .error, application: .expressEntry, person: child.id,
        message: age >= 22
          ? Bilingual(
            fr: "\(child.displayName) a \(age)\u{00A0}ans le jour jugé (22 ans le \(birthday.fr))\u{00A0}: ce n’est "
              + "plus un enfant à charge.",
            en: "\(child.displayName) is \(age) on the day judged (22 on \(birthday.en)): no longer a dependent child.")
          : Bilingual(
            fr: "\(child.displayName) vit en couple\u{00A0}: ce n’est plus un enfant à charge.",
            en: "\(child.displayName) has a spouse or partner: no longer a dependent child."),
        nextStep: age >= 22
          ? Bilingual(
            fr: "Retirer l’enfant des personnes du dossier; ou, si son état l’empêche depuis avant ses 22 ans de "
              + "subvenir à ses besoins, inscrire \(child.key("depends_because_of_condition")): true et joindre les "
              + "preuves.",
            en: "Remove the child from the people of the case; or, where a condition has since before 22 kept the "
              + "child from self-support, write \(child.key("depends_because_of_condition")): true and add proof.")
          : Bilingual(
            fr: "Retirer l’enfant des personnes du dossier.", en: "Remove the child from the people of the case."),
        due: record.lastDay(.expressEntry), rule: "R-EE-101", sources: record.sources(.expressEntry, "IRPR"),
        details: ["birth_date": birth.description, "age": String(age)])
    }
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "22 ans le jour même", en: "22 on the day itself"), day: "2026-12-01", yaml: yaml(""),
      expecting: ["child-not-dependent"]),
    RuleExample(
      Bilingual(fr: "22 ans le lendemain", en: "22 the day after"), day: "2026-11-30", yaml: yaml("")),
    RuleExample(
      Bilingual(fr: "à charge en raison de son état", en: "dependent because of a condition"), day: "2026-12-01",
      yaml: yaml(", depends_because_of_condition: true")),
    RuleExample(
      Bilingual(fr: "mariée à 20 ans", en: "married at 20"), day: "2025-06-01", yaml: yaml(", marital_status: married"),
      expecting: ["child-not-dependent"]),
  ]

  private static func yaml(_ more: String) -> String {
    """
    applications: [express-entry]
    people:
      - {id: nadia, role: principal, birth_date: 1980-05-01}
      - {id: awa, role: child, birth_date: 2004-12-01\(more)}
    express_entry: {program: cec, invitation_date: 2026-10-20}
    """
  }
}
