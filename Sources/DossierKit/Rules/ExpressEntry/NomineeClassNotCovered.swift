/// A provincial nominee applies in another class than the three that this program knows (R-EE-95).
public enum NomineeClassNotCovered: Rule {
  public static let codes = [
    FindingCode(
      "nominee-class-not-covered", [.error],
      title: Bilingual(fr: "Candidat d’une province", en: "Provincial nominee"),
      when: Bilingual(
        fr: "express_entry.provincial_nomination est true\u{00A0}: les manifestes ne couvrent pas cette catégorie.",
        en: "express_entry.provincial_nomination is true: the manifests do not cover that class."))
  ]

  public static let why = Bilingual(
    fr: "La catégorie des candidats des provinces a ses propres exigences et ses propres règles d’âge\u{00A0}: les "
      + "juger ici serait trompeur.",
    en: "The provincial nominee class has its own requirements and age rules: judging them here would mislead.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    guard record.case.applications.contains(.expressEntry) else { return [] }
    guard let isNominee = record.case.expressEntry?.provincialNomination else {
      // The program printed on the invitation, which is asked as an error, already tells the class: a warning here.
      return [
        FactMissing.finding(
          key: "express_entry.provincial_nomination", rule: "nominee-class-not-covered", severity: .warning,
          application: .expressEntry, person: record.case.principal, sources: record.sources(.expressEntry, "IRPR"))
      ]
    }
    guard isNominee else { return [] }
    return [
      Finding(
        code: "nominee-class-not-covered", severity: .error, application: .expressEntry,
        person: record.case.principal.id,
        message: Bilingual(
          fr: "Une désignation d’une province est indiquée\u{00A0}: la demande relève d’une catégorie que ce "
            + "programme ne couvre pas.",
          en: "A provincial nomination is given: the application belongs to a class that this program does not cover."),
        nextStep: Bilingual(
          fr: "Suivre la liste de contrôle du compte pour les candidats des provinces; si la désignation ne sert "
            + "pas, inscrire provincial_nomination: false.",
          en: "Follow the account’s checklist for provincial nominees; where the nomination is not used, write "
            + "provincial_nomination: false."),
        due: record.lastDay(.expressEntry), rule: "R-EE-95", sources: record.sources(.expressEntry, "IRPR"),
        details: ["provincial_nomination": "true"])
    ]
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "désignation invoquée", en: "nomination claimed"), day: "2026-11-28", yaml: yaml("true"),
      expecting: ["nominee-class-not-covered"]),
    RuleExample(Bilingual(fr: "aucune désignation", en: "no nomination"), day: "2026-11-28", yaml: yaml("false")),
  ]

  private static func yaml(_ answer: String) -> String {
    """
    applications: [express-entry]
    people:
      - {id: nadia, role: principal}
    express_entry: {program: cec, invitation_date: 2026-10-20, provincial_nomination: \(answer)}
    """
  }
}
