/// Common-law partners have lived together in a conjugal relationship for at least one year (IRPR s. 1(1);
/// R-EE-106).
public enum CohabitationTooShort: Rule {
  public static let codes = [
    FindingCode(
      "cohabitation-too-short", [.error],
      title: Bilingual(fr: "Cohabitation trop courte", en: "Cohabitation too short"),
      when: Bilingual(
        fr: "Le jour jugé, les conjoints de fait vivent ensemble depuis moins d’un an.",
        en: "On the day judged the common-law partners have lived together for less than a year."))
  ]

  public static let why = Bilingual(
    fr: "Avant un an de vie commune, la personne n’est pas un conjoint de fait\u{00A0}: l’état civil déclaré serait "
      + "faux.",
    en: "Before one year together the person is not a common-law partner: the declared status would be false.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    guard record.case.applications.contains(.expressEntry),
      let partner = record.case.people.first(where: { $0.role == .commonLawPartner })
    else { return [] }
    let principal = record.case.principal
    let dates = [principal, partner].compactMap { $0.union?.cohabitingSince }
    guard let since = dates.max() else {
      return [
        FactMissing.finding(
          key: principal.key("union.cohabiting_since"), rule: "cohabitation-too-short", severity: .error,
          application: .expressEntry, person: principal, sources: record.sources(.expressEntry, "IRPR", "CC"))
      ]
    }
    let year = since.adding(months: 12)
    guard record.day < year else { return [] }
    return [
      Finding(
        code: "cohabitation-too-short", severity: .error, application: .expressEntry, person: partner.id,
        message: Bilingual(
          fr: "\(principal.displayName) et \(partner.displayName) vivent ensemble depuis le "
            + "\(since.inWords.fr)\u{00A0}: l’année de cohabitation n’est atteinte que le \(year.inWords.fr).",
          en: "\(principal.displayName) and \(partner.displayName) have lived together since \(since.inWords.en): "
            + "the year of cohabitation is reached only on \(year.inWords.en)."),
        nextStep: Bilingual(
          fr: "Présenter la demande le \(year.inWords.fr) ou après, si l’invitation le permet; sinon, déclarer "
            + "l’état civil tel qu’il est.",
          en: "Submit on or after \(year.inWords.en) where the invitation allows; otherwise declare the marital "
            + "status as it is."),
        due: record.lastDay(.expressEntry), rule: "R-EE-106", sources: record.sources(.expressEntry, "IRPR", "CC"),
        details: ["cohabiting_since": since.description, "one_year_on": year.description])
    ]
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "un an moins un jour", en: "a year less a day"), day: "2026-11-29", yaml: yaml,
      expecting: ["cohabitation-too-short"]),
    RuleExample(Bilingual(fr: "un an jour pour jour", en: "a year to the day"), day: "2026-11-30", yaml: yaml),
  ]

  private static let yaml = """
    applications: [express-entry]
    people:
      - {id: nadia, role: principal, marital_status: common-law, union: {cohabiting_since: 2025-11-30}}
      - {id: paul, role: common-law-partner}
    express_entry: {program: cec, invitation_date: 2026-10-20}
    """
}
