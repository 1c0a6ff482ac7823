internal import Inspection

/// A file that asks for a password can be read by nobody. A file that is encrypted and opens
/// without one is normal for IRCC's own forms (facts U-08).
public enum FilePasswordProtected: Rule {
  public static let codes = [
    FindingCode(
      "file-password-protected", [.error, .info],
      title: Bilingual(fr: "Fichier protégé par un mot de passe", en: "Password-protected file"),
      when: Bilingual(
        fr: "Le fichier demande un mot de passe (erreur), ou est chiffré et s’ouvre sans, hors formulaires d’IRCC (renseignement).",
        en: "The file asks for a password (error), or is encrypted and opens without one, IRCC forms apart (information)."))
  ]

  public static let why = Bilingual(
    fr: "L’agente ou l’agent n’a pas votre mot de passe, et le programme non plus.",
    en: "The officer has no password of yours, and neither has this program.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    record.usedFiles.compactMap { use in
      guard let facts = use.file.facts else { return nil }
      switch facts.encryption {
      case .none: return nil
      case .needsPassword:
        return use.finding(
          "file-password-protected", .error,
          message: Bilingual(
            fr: "\(use.file.path) demande un mot de passe\u{00A0}: personne ne peut le lire.",
            en: "\(use.file.path) asks for a password: nobody can read it."),
          nextStep: Bilingual(
            fr: "Ouvrir le fichier avec le mot de passe, puis l’enregistrer sans protection.",
            en: "Open the file with its password, then save it without protection."), rule: "U-09", in: record)
      case .opensWithoutPassword:
        guard facts.form == nil, !facts.flattenedForm else { return nil }
        return use.finding(
          "file-password-protected", .info,
          message: Bilingual(
            fr: "\(use.file.path) est chiffré mais s’ouvre sans mot de passe.",
            en: "\(use.file.path) is encrypted but opens without a password."),
          nextStep: Bilingual(
            fr: "Rien n’est exigé; l’enregistrer sans restrictions écarte tout doute.",
            en: "Nothing is required; saving it without restrictions removes any doubt."), rule: "U-09", in: record)
      }
    }
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "mot de passe demandé", en: "a password is asked"), day: "2026-11-28", yaml: ExampleCase.cec,
      files: [ExampleFile("passport.pdf") { $0.encryption = .needsPassword }], expecting: ["file-password-protected"]),
    RuleExample(
      Bilingual(fr: "chiffré, s’ouvre sans mot de passe", en: "encrypted, opens without"), day: "2026-11-28",
      yaml: ExampleCase.cec, files: [ExampleFile("passport.pdf") { $0.encryption = .opensWithoutPassword }],
      expecting: ["file-password-protected"]),
    RuleExample(
      Bilingual(fr: "formulaire d’IRCC", en: "an IRCC form"), day: "2026-11-28", yaml: ExampleCase.cec,
      files: [
        ExampleFile("passport.pdf") {
          $0.encryption = .opensWithoutPassword
          $0.form = FormFacts(isXFA: true)
        }
      ]),
  ]
}
