internal import Inspection

/// An IRCC form must be the form itself, validated: what is printed or merged has lost its data.
public enum FormState: Rule {
  public static let codes = [
    FindingCode(
      "form-flattened", [.error], title: Bilingual(fr: "Formulaire imprimé ou fusionné", en: "Form printed or merged"),
      when: Bilingual(
        fr: "La page dit «\u{00A0}Please wait…\u{00A0}» et les données du formulaire ne sont plus là.",
        en: "Its page says “Please wait…” and the data of the form are gone.")),
    FindingCode(
      "form-not-validated", [.error], title: Bilingual(fr: "Formulaire non validé", en: "Form not validated"),
      when: Bilingual(fr: "Le bouton Valider n’a jamais servi.", en: "The Validate button was never pressed.")),
    FindingCode(
      "form-validation-failed", [.error], title: Bilingual(fr: "Validation échouée", en: "Validation failed"),
      when: Bilingual(fr: "Valider a trouvé des champs manquants.", en: "Validate found fields missing.")),
    FindingCode(
      "form-edited-after-validation", [.error],
      title: Bilingual(fr: "Formulaire modifié après validation", en: "Form changed after validation"),
      when: Bilingual(
        fr: "Un champ a été modifié après Valider\u{00A0}: le formulaire a retiré sa marque et ses codes-barres.",
        en: "A field was changed after Validate: the form took back its mark and its barcodes.")),
  ]

  public static let why = Bilingual(
    fr: "IRCC lit les données du formulaire, pas son image\u{00A0}: un formulaire sans données est un formulaire absent (R10, R12).",
    en: "IRCC reads the form’s data, not its picture: a form without data is a missing form (R10, R12).")

  public static func check(_ record: CaseRecord) -> [Finding] {
    record.usedFiles.flatMap { use -> [Finding] in
      guard let facts = use.file.facts else { return [] }
      var findings: [Finding] = []
      let wanted = use.lines.flatMap(\.documents).first { $0.file == use.file.path }?.type
      guard wanted?.hasPrefix("imm") == true || facts.form != nil || facts.flattenedForm else { return findings }
      if facts.flattenedForm {
        findings.append(flattened(use, record))
      } else if facts.form?.validation == .never {
        findings.append(notValidated(use, record))
      } else if facts.form?.validation == .failed {
        findings.append(failed(use, record))
      } else if facts.form?.validation == .edited {
        findings.append(edited(use, record))
      }
      return findings
    }
  }

  private static func flattened(_ use: FileUse, _ record: CaseRecord) -> Finding {
    use.finding(
      "form-flattened", .error,
      message: Bilingual(
        fr: "\(use.file.path) a été imprimé ou fusionné\u{00A0}: les données du formulaire n’y sont plus.",
        en: "\(use.file.path) was printed or merged: the data of the form are gone."),
      nextStep: Bilingual(
        fr: "Reprendre le formulaire enregistré dans Acrobat Reader, tel quel.",
        en: "Take the form as saved in Acrobat Reader, untouched."), rule: "U-07", in: record)
  }

  private static func notValidated(_ use: FileUse, _ record: CaseRecord) -> Finding {
    use.finding(
      "form-not-validated", .error,
      message: Bilingual(
        fr: "\(use.file.path)\u{00A0}: le bouton Valider n’a jamais été utilisé.",
        en: "\(use.file.path): the Validate button was never pressed."),
      nextStep: Bilingual(
        fr: "Ouvrir le formulaire dans Acrobat Reader, appuyer sur Valider, puis enregistrer sans imprimer.",
        en: "Open the form in Acrobat Reader, press Validate, then save it without printing."), rule: "U-06", in: record)
  }

  private static func failed(_ use: FileUse, _ record: CaseRecord) -> Finding {
    use.finding(
      "form-validation-failed", .error,
      message: Bilingual(
        fr: "\(use.file.path)\u{00A0}: Valider a trouvé des champs manquants.",
        en: "\(use.file.path): Validate found fields missing."),
      nextStep: Bilingual(
        fr: "Remplir les champs en rouge, appuyer de nouveau sur Valider, puis enregistrer.",
        en: "Fill in the fields in red, press Validate again, then save."), rule: "U-06", in: record)
  }

  private static func edited(_ use: FileUse, _ record: CaseRecord) -> Finding {
    use.finding(
      "form-edited-after-validation", .error,
      message: Bilingual(
        fr: "\(use.file.path) a été modifié après avoir été validé\u{00A0}: ses codes-barres ne valent plus.",
        en: "\(use.file.path) was changed after it was validated: its barcodes no longer count."),
      nextStep: Bilingual(
        fr: "Ouvrir le formulaire dans Acrobat Reader, appuyer de nouveau sur Valider, puis enregistrer.",
        en: "Open the form in Acrobat Reader, press Validate again, then save."), rule: "U-06", in: record)
  }

  private static func form(_ number: String, _ validation: FormFacts.Validation) -> ExampleFile {
    ExampleFile("imm5710.pdf") {
      var form = FormFacts(isXFA: true)
      form.number = number
      form.validation = validation
      $0.form = form
      $0.encryption = .opensWithoutPassword
    }
  }

  private static let worker = """
    applications: [restoration]
    people: [{id: amina, role: principal, birth_date: 1992-04-17}]
    restoration: {restore_as: worker, requested_permit: open}
    """

  public static let examples = [
    RuleExample(
      Bilingual(fr: "imprimé en PDF", en: "printed to PDF"), day: "2026-11-28", yaml: worker,
      files: [ExampleFile("imm5710.pdf") { $0.flattenedForm = true }], expecting: ["form-flattened"]),
    RuleExample(
      Bilingual(fr: "jamais validé", en: "never validated"), day: "2026-11-28", yaml: worker,
      files: [form("imm5710", .never)], expecting: ["form-not-validated"]),
    RuleExample(
      Bilingual(fr: "validation échouée", en: "validation failed"), day: "2026-11-28", yaml: worker,
      files: [form("imm5710", .failed)], expecting: ["form-validation-failed"]),
    RuleExample(
      Bilingual(fr: "modifié après validation", en: "changed after validation"), day: "2026-11-28", yaml: worker,
      files: [form("imm5710", .edited)], expecting: ["form-edited-after-validation"]),
    RuleExample(
      Bilingual(fr: "validé", en: "validated"), day: "2026-11-28", yaml: worker, files: [form("imm5710", .done)]),
  ]
}
