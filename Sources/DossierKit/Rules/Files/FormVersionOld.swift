internal import Inspection

/// The printed issue of a form, held against the issue that the form's own page names. Most pages name none: then
/// nothing is said.
public enum FormVersionOld: Rule {
  public static let codes = [
    FindingCode(
      "form-version-old", [.warning],
      title: Bilingual(fr: "Ancienne version du formulaire", en: "Old issue of the form"),
      when: Bilingual(
        fr: "L’édition imprimée sur le formulaire est plus ancienne que celle qui est connue pour être en usage.",
        en: "The issue printed on the form is older than the one known to be in use."))
  ]

  public static let why = Bilingual(
    fr: "IRCC cesse d’accepter une ancienne édition quelque temps après la nouvelle\u{00A0}: la demande est alors retournée.",
    en: "Some time after a new issue IRCC no longer accepts the old one: the application is then returned.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    record.usedFiles.compactMap { use in
      guard let form = use.file.facts?.form, let printed = form.issue,
        let known = record.figures.formIssues.first(where: { $0.form == form.number }), printed < known.issue,
        let source = known.sources.first
      else { return nil }
      let name = Self.name(known.form)
      let until = known.acceptedBeforeUntil
      return use.finding(
        "form-version-old", .warning,
        message: Bilingual(
          fr: "\(use.file.path) est l’\(name) de \(Self.shown(printed)); l’édition connue le "
            + "\(Typography.day(source.readOn, .fr)) est \(Self.shown(known.issue))"
            + (until.map { ", et la précédente était acceptée jusqu’au \(Typography.day($0, .fr))" } ?? "") + ".",
          en: "\(use.file.path) is the \(name) of \(Self.shown(printed)); the issue known on "
            + "\(Typography.day(source.readOn, .en)) is \(Self.shown(known.issue))"
            + (until.map { ", and the one before was accepted until \(Typography.day($0, .en))" } ?? "") + "."),
        nextStep: Bilingual(
          fr: "Télécharger le formulaire de nouveau sur canada.ca et le remplir.",
          en: "Download the form again from canada.ca and fill it in."),
        rule: "D-RESTO-12", sources: known.sources, details: ["issue": printed, "known_issue": known.issue], in: record)
    }
  }

  private static func name(_ form: String) -> String { "IMM\u{00A0}" + form.dropFirst(3).uppercased() }

  /// `2025-01` as the forms print it: `01-2025`.
  private static func shown(_ issue: String) -> String { "\(issue.suffix(2))-\(issue.prefix(4))" }

  private static let yaml = """
    applications: [restoration]
    people: [{id: amina, role: principal, birth_date: 1992-04-17}]
    restoration: {restore_as: worker, requested_permit: open}
    representative: {paid: false, name: Rita Inventée, imm5476_signed_on: 2026-11-01}
    """

  public static let examples = [
    RuleExample(
      Bilingual(fr: "IMM 5476 de 2022", en: "IMM 5476 of 2022"), day: "2026-11-28", yaml: yaml,
      files: [.form("imm5476", [:]) { $0.form?.label = "IMM 5476 (11-2022) E" }], expecting: ["form-version-old"]),
    RuleExample(
      Bilingual(fr: "IMM 5476 de 2025", en: "IMM 5476 of 2025"), day: "2026-11-28", yaml: yaml,
      files: [.form("imm5476", [:]) { $0.form?.label = "IMM 5476 (01-2025) E" }]),
  ]
}
