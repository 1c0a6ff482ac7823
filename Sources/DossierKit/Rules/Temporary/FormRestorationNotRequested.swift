internal import Inspection

/// Who restores status ticks the box on the form: without it the form asks for an extension, which a person out of
/// status cannot have (D-RESTO-01).
public enum FormRestorationNotRequested: Rule {
  public static let codes = [
    FindingCode(
      "form-restoration-not-requested", [.error, .warning],
      title: Bilingual(fr: "Rétablissement non demandé", en: "Restoration not asked for"),
      when: Bilingual(
        fr: "La case du rétablissement n’est pas cochée dans le formulaire d’une personne sans statut; avertissement si "
          + "le programme n’a pas vu ce formulaire lui-même.",
        en: "The restoration box is not ticked on the form of a person out of status; a warning where the program never "
          + "saw that form itself."))
  ]

  public static let why = Bilingual(
    fr: "Une demande de prolongation présentée sans statut est refusée, et le délai de 90 jours continue de courir.",
    en: "An extension asked for without status is refused, and the 90 days run on.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    ["imm5710", "imm5709", "imm5708"].flatMap { record.lines(for: $0) }.flatMap { line -> [Finding] in
      guard line.demand.applications.contains(.restoration), let person = record.case.person(line.demand.person),
        record.case.applies(person, for: .restoration), isOutOfStatus(person, record)
      else { return [] }
      return line.documents.compactMap { paper -> Finding? in
        guard let form = record.form(paper.file), form.isFilled, form.isTicked("asks-restoration") == false,
          let confidence = form.confidence("asks-restoration"), let number = form.form.number
        else { return nil }
        let name = "IMM\u{00A0}" + number.dropFirst(3)
        return Finding(
          code: "form-restoration-not-requested", severity: confidence == .low ? .warning : .error,
          application: .restoration, requirement: line.demand.requirement.id, person: person.id, file: paper.file,
          message: Bilingual(
            fr: "Dans l’\(name), la case du rétablissement du statut n’est pas cochée.",
            en: "On the \(name), the box for restoration of status is not ticked."),
          nextStep: Bilingual(
            fr: "Cocher le rétablissement du statut dans l’\(name), appuyer sur Valider, puis enregistrer.",
            en: "Tick restoration of status on the \(name), press Validate, then save."),
          due: record.lastDay(.restoration), rule: "D-RESTO-01",
          sources: record.sources(.restoration, "FORM5710", "SUPLET"))
      }
    }
  }

  private static func isOutOfStatus(_ person: Person, _ record: CaseRecord) -> Bool {
    switch StatusEnd.of(person, on: record.day) {
    case .ended: true
    case .inStatus, .maintained, .unknown: false
    }
  }

  private static func form(_ box: String) -> ExampleFile {
    .form(
      "imm5710",
      [
        "Page1/PersonalDetails/ApplyingFor/RestoreStat": box, "Page1/PersonalDetails/ApplyingFor/Extend": "1",
        "Page1/PersonalDetails/Name/FamilyName": "BENALI",
      ])
  }

  private static let yaml = """
    applications: [restoration]
    people:
      - id: amina
        role: principal
        family_name: BENALI
        permits: [{kind: work, issue_date: 2024-09-01, expiry_date: 2026-09-30}]
    restoration: {restore_as: worker, requested_permit: open}
    """

  public static let examples = [
    RuleExample(
      Bilingual(fr: "case non cochée", en: "box not ticked"), day: "2026-11-28", yaml: yaml, files: [form("0")],
      expecting: ["form-restoration-not-requested"]),
    RuleExample(
      Bilingual(fr: "case cochée", en: "box ticked"), day: "2026-11-28", yaml: yaml, files: [form("1")]),
    RuleExample(
      Bilingual(fr: "encore en statut", en: "still in status"), day: "2026-09-15", yaml: yaml, files: [form("0")]),
  ]
}
