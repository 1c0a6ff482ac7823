internal import Inspection

/// The barcodes of a validated form hold what its fields hold: Reader fills them when it saves.
public enum FormBarcodeStale: Rule {
  public static let codes = [
    FindingCode(
      "form-barcode-stale", [.error],
      title: Bilingual(fr: "Codes-barres périmés", en: "Stale barcodes"),
      when: Bilingual(
        fr: "Les codes-barres d’un formulaire validé manquent, ou ne disent pas ce que disent les champs.",
        en: "The barcodes of a validated form are missing, or do not say what the fields say."))
  ]

  public static let why = Bilingual(
    fr: "IRCC lit le code-barres\u{00A0}: s’il diffère des champs, la demande porte d’autres réponses que celles que vous voyez.",
    en: "IRCC reads the barcode: where it differs from the fields, the application gives other answers than you see.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    record.usedFiles.compactMap { use in
      guard let form = use.file.facts?.form, form.validation == .done, form.barcodeCount > 0 else { return nil }
      let isMissing = form.filledBarcodeCount == 0
      guard isMissing || form.barcodesMatchFields == false else { return nil }
      return use.finding(
        "form-barcode-stale", .error,
        message: isMissing
          ? Bilingual(
            fr: "\(use.file.path) porte la marque de la validation, mais ses codes-barres sont vides.",
            en: "\(use.file.path) bears the mark of validation, but its barcodes are empty.")
          : Bilingual(
            fr: "\(use.file.path)\u{00A0}: un champ a été changé sans que les codes-barres le soient.",
            en: "\(use.file.path): a field was changed and the barcodes were not."),
        nextStep: Bilingual(
          fr: "Ouvrir le formulaire dans Acrobat Reader, appuyer de nouveau sur Valider, puis enregistrer.",
          en: "Open the form in Acrobat Reader, press Validate again, then save."),
        rule: "U-06", details: ["barcodes": "\(form.filledBarcodeCount)/\(form.barcodeCount)"], in: record)
    }
  }

  private static func form(filled: Int, match: Bool?) -> ExampleFile {
    .form("imm5710", [:]) {
      $0.form?.barcodeCount = 6
      $0.form?.filledBarcodeCount = filled
      $0.form?.barcodesMatchFields = match
    }
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "un champ changé", en: "a field changed"), day: "2026-11-28", yaml: ExampleCase.worker,
      files: [form(filled: 6, match: false)], expecting: ["form-barcode-stale"]),
    RuleExample(
      Bilingual(fr: "codes-barres vides", en: "empty barcodes"), day: "2026-11-28", yaml: ExampleCase.worker,
      files: [form(filled: 0, match: nil)], expecting: ["form-barcode-stale"]),
    RuleExample(
      Bilingual(fr: "codes-barres à jour", en: "barcodes up to date"), day: "2026-11-28", yaml: ExampleCase.worker,
      files: [form(filled: 6, match: true)]),
  ]
}
