internal import Inspection

/// An IRCC form is sent as Reader saved it: another program that writes it anew breaks its signatures.
public enum FormResaved: Rule {
  public static let codes = [
    FindingCode(
      "form-resaved", [.warning],
      title: Bilingual(fr: "Formulaire réenregistré", en: "Form saved by another program"),
      when: Bilingual(
        fr: "Un autre programme qu’Adobe Reader a réécrit le formulaire.",
        en: "Another program than Adobe Reader wrote the form anew."))
  ]

  public static let why = Bilingual(
    fr: "Reader peut refuser un formulaire réécrit («\u{00A0}Please wait…\u{00A0}»), et rien ne prouve qu’IRCC le lira.",
    en: "Reader may refuse a form written anew (“Please wait…”), and nothing proves that IRCC will read it.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    record.usedFiles.compactMap { use in
      guard let facts = use.file.facts, let form = facts.form, form.isXFA, form.number != nil else { return nil }
      // IRCC publishes every form encrypted: an open one was decrypted.
      guard form.wasResaved || facts.encryption == .none else { return nil }
      return use.finding(
        "form-resaved", .warning,
        message: Bilingual(
          fr: "\(use.file.path) a été réenregistré par un autre programme qu’Adobe Reader.",
          en: "\(use.file.path) was saved by another program than Adobe Reader."),
        nextStep: Bilingual(
          fr: "Reprendre le formulaire d’IRCC, le remplir et l’enregistrer dans Acrobat Reader, sans le convertir.",
          en: "Take IRCC’s form, fill it in and save it in Acrobat Reader, without converting it."),
        rule: "U-07", in: record)
    }
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "réécrit par un autre programme", en: "written anew by another program"), day: "2026-11-28",
      yaml: ExampleCase.worker, files: [.form("imm5710", [:]) { $0.form?.wasResaved = true }],
      expecting: ["form-resaved"]),
    RuleExample(
      Bilingual(fr: "déchiffré", en: "decrypted"), day: "2026-11-28", yaml: ExampleCase.worker,
      files: [.form("imm5710", [:]) { $0.encryption = .none }], expecting: ["form-resaved"]),
    RuleExample(
      Bilingual(fr: "tel que Reader l’a enregistré", en: "as Reader saved it"), day: "2026-11-28",
      yaml: ExampleCase.worker, files: [.form("imm5710", [:])]),
  ]
}
