internal import Inspection

/// A draft of this program is there to be corrected and signed: it fills no slot.
public enum LetterIsDraft: Rule {
  public static let codes = [
    FindingCode(
      "letter-is-draft", [.error], title: Bilingual(fr: "Lettre encore à l’état d’ébauche", en: "Letter still a draft"),
      when: Bilingual(
        fr: "Une ébauche de ce programme, qui porte sa marque, occupe un emplacement.",
        en: "A draft made by this program, which carries its mark, is in a slot."))
  ]

  public static let why = Bilingual(
    fr: "Une lettre engage la personne qui la signe (LIPR, art. 16 et 40).",
    en: "A letter binds the person who signs it (IRPA ss. 16, 40).")

  public static func check(_ record: CaseRecord) -> [Finding] {
    record.usedFiles.compactMap { use in
      guard use.file.facts?.isDraftOfDossier == true else { return nil }
      return use.finding(
        "letter-is-draft", .error,
        message: Bilingual(
          fr: "\(use.file.path) est une ébauche de ce programme, pas une lettre signée.",
          en: "\(use.file.path) is a draft of this program, not a signed letter."),
        nextStep: Bilingual(
          fr: "Relire, corriger et signer la lettre, puis mettre à sa place la version signée.",
          en: "Read, correct and sign the letter, then put the signed version in its place."), in: record)
    }
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "ébauche dans l’emplacement", en: "a draft in the slot"), day: "2026-11-28", yaml: ExampleCase.cec,
      files: [ExampleFile("passport.pdf") { $0.isDraftOfDossier = true }], expecting: ["letter-is-draft"]),
    RuleExample(
      Bilingual(fr: "document signé", en: "a signed document"), day: "2026-11-28", yaml: ExampleCase.cec,
      files: [ExampleFile("passport.pdf")]),
  ]
}
