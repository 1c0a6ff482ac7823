/// The IMM 5476 is signed at most 90 days before it is filed (medium confidence).
public enum RepresentativeFormOld: Rule {
  public static let codes = [
    FindingCode(
      "representative-form-old", [.warning],
      title: Bilingual(fr: "Formulaire de représentant trop ancien", en: "Representative form too old"),
      when: Bilingual(
        fr: "L’IMM 5476 a été signé plus de 90 jours avant le jour jugé, ou après lui.",
        en: "The IMM 5476 was signed more than 90 days before the day judged, or after it."))
  ]

  public static let why = Bilingual(
    fr: "Un IMM 5476 non daté, postdaté ou de plus de 90 jours est retourné\u{00A0}: IRCC écrit alors à la personne "
      + "seule.",
    en: "An IMM 5476 that is undated, postdated or over 90 days old is returned: IRCC then writes to the person alone.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    guard let representative = record.case.representative else { return [] }
    let application = record.case.applications.first
    let sources = application.map { record.sources($0, "FORM5476") } ?? []
    guard let signed = representative.imm5476SignedOn else {
      return [
        FactMissing.finding(
          key: "representative.imm5476_signed_on", rule: "representative-form-old", severity: .warning,
          application: application, person: nil, requirement: "imm5476", sources: sources)
      ]
    }
    guard record.day - signed > 90 || signed > record.day else { return [] }
    return [
      Finding(
        code: "representative-form-old", severity: .warning, application: application, requirement: "imm5476",
        message: signed > record.day
          ? Bilingual(
            fr: "L’IMM\u{00A0}5476 est daté du \(signed.inWords.fr), après le jour jugé.",
            en: "The IMM\u{00A0}5476 is dated \(signed.inWords.en), after the day judged.")
          : Bilingual(
            fr: "L’IMM\u{00A0}5476 a été signé le \(signed.inWords.fr), plus de 90\u{00A0}jours avant le jour jugé.",
            en: "The IMM\u{00A0}5476 was signed on \(signed.inWords.en), more than 90\u{00A0}days before the day "
              + "judged."),
        nextStep: Bilingual(
          fr: "Le faire signer de nouveau par la personne et par le représentant, avec la date du jour.",
          en: "Have the person and the representative sign it again, with the day’s date."),
        due: application.flatMap { record.lastDay($0) }, rule: "R-EE-93", sources: sources,
        details: ["signed_on": signed.description])
    ]
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "91 jours", en: "91 days"), day: "2026-11-30", yaml: yaml("2026-08-31"),
      expecting: ["representative-form-old"]),
    RuleExample(Bilingual(fr: "90 jours", en: "90 days"), day: "2026-11-29", yaml: yaml("2026-08-31")),
  ]

  private static func yaml(_ day: String) -> String {
    """
    applications: [express-entry]
    people:
      - {id: nadia, role: principal}
    representative: {paid: false, name: Paul Tremblay, imm5476_signed_on: \(day)}
    """
  }
}
