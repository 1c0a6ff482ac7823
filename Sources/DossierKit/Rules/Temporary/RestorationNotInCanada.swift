/// Restoration is asked in Canada and the applicant stays there until the decision (R-RESTO-06, T-12).
public enum RestorationNotInCanada: Rule {
  public static let codes = [
    FindingCode(
      "restoration-not-in-canada", [.error],
      title: Bilingual(fr: "Hors du Canada", en: "Outside Canada"),
      when: Bilingual(
        fr: "La personne qui demande le rétablissement n’est pas au Canada.",
        en: "The person who asks for restoration is not in Canada."))
  ]

  public static let why = Bilingual(
    fr: "Quitter le Canada sans statut met fin à la possibilité d’un rétablissement, et un point d’entrée ne peut "
      + "pas l’accorder.",
    en: "Leaving Canada without status ends the possibility of restoration, and a port of entry cannot grant it.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    record.case.people.filter { record.case.applies($0, for: .restoration) }.compactMap { person in
      switch person.inCanada {
      case true?: nil
      case nil:
        FactMissing.finding(
          key: person.key("in_canada"), rule: "restoration-not-in-canada", severity: .error,
          application: .restoration, person: person, sources: record.sources(.restoration, "RESTO"))
      case false?:
        Finding(
          code: "restoration-not-in-canada", severity: .error, application: .restoration, person: person.id,
          message: Bilingual(
            fr: "\(person.displayName) n’est pas au Canada\u{00A0}: le statut ne peut être rétabli que de "
              + "l’intérieur du pays.",
            en: "\(person.displayName) is not in Canada: status can be restored only from inside the country."),
          nextStep: Bilingual(
            fr: "Présenter de l’étranger une nouvelle demande de permis ou de visa.",
            en: "File a new application for a permit or visa from abroad."),
          rule: "R-RESTO-06", sources: record.sources(.restoration, "RESTO", "IRPR"), details: ["in_canada": "false"])
      }
    }
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "hors du Canada", en: "outside Canada"), day: "2026-11-28", yaml: yaml("false"),
      expecting: ["restoration-not-in-canada"]),
    RuleExample(Bilingual(fr: "au Canada", en: "in Canada"), day: "2026-11-28", yaml: yaml("true")),
  ]

  private static func yaml(_ answer: String) -> String {
    """
    applications: [restoration]
    people:
      - id: amina
        role: principal
        in_canada: \(answer)
        permits: [{kind: work, issue_date: 2024-09-01, expiry_date: 2026-09-30}]
    restoration: {restore_as: worker}
    """
  }
}
