internal import Inspection

/// A paper that is neither in French nor in English has its translation beside it (T-01).
public enum TranslationMissing: Rule {
  public static let codes = [
    FindingCode(
      "translation-missing", [.error, .warning],
      title: Bilingual(fr: "Traduction manquante", en: "Translation missing"),
      when: Bilingual(
        fr: "Le document n’est ni en français ni en anglais, et aucune traduction ne l’accompagne; avertissement si seuls "
          + "ses mots le laissent croire, ou si une traduction est là sans dire de quoi.",
        en: "The paper is neither in French nor in English and no translation is beside it; a warning where only its words "
          + "suggest so, or where a translation is there that does not say of what."))
  ]

  public static let why = Bilingual(
    fr: "Un document non traduit est tenu pour absent.", en: "A paper without its translation is taken as missing.")

  private static let ownLanguages: Set<String> = ["fr", "en", "fra", "eng"]
  private static let bundle: Set<String> = ["translation", "translator-affidavit"]

  public static func check(_ record: CaseRecord) -> [Finding] {
    let papers =
      record.assignment.lines.flatMap(\.documents) + record.assignment.unused + record.assignment.ambiguous
    let rendered = Set(papers.compactMap(\.translates))
    let hasLooseOne = papers.contains { $0.type == "translation" && $0.translates == nil }
    return record.usedFiles.compactMap { use in
      let own = use.lines.flatMap(\.documents).filter { $0.file == use.file.path }
      guard let paper = own.first, !own.contains(where: { bundle.contains($0.type) || $0.translates != nil }),
        !rendered.contains(use.file.path), let facts = use.file.facts, facts.form == nil
      else { return nil }
      let words: Bilingual
      var severity = Severity.error
      if let declared = own.compactMap(\.language).first {
        guard !ownLanguages.contains(declared) else { return nil }
        words = Bilingual(
          fr: "\(use.file.path) est déclaré dans une autre langue (\(declared)) que le français et l’anglais",
          en: "\(use.file.path) is declared in another language (\(declared)) than French and English")
      } else {
        switch record.digests[use.file.path]?.language ?? .unknown {
        case .otherScript(let script):
          words = Bilingual(
            fr: "\(use.file.path) est écrit en caractères \(script.fr)", en: "\(use.file.path) is written in \(script.en) letters")
        case .other(_, let language):
          severity = .warning
          words = Bilingual(
            fr: "\(use.file.path) semble écrit en \(language.fr)", en: "\(use.file.path) seems to be in \(language.en)")
        case .frenchOrEnglish, .unknown: return nil
        }
      }
      return finding(use, paper, hasLooseOne ? .warning : severity, words, hasLooseOne, record)
    }
  }

  private static func finding(
    _ use: FileUse, _ paper: RecognisedDocument, _ severity: Severity, _ words: Bilingual, _ hasLooseOne: Bool,
    _ record: CaseRecord
  ) -> Finding {
    let application = use.application
    let sources =
      application?.submission == .expressEntry
      ? record.sources(.expressEntry, "SCAN")
      : application.map { record.sources($0, "TRANSL") } ?? []
    return use.finding(
      "translation-missing", severity,
      message: Bilingual(
        fr: words.fr
          + (hasLooseOne ? ", et la traduction présente ne dit pas quel fichier elle rend." : ", sans traduction."),
        en: words.en
          + (hasLooseOne ? ", and the translation that is there does not say which file it renders." : ", without a translation.")),
      nextStep: Bilingual(
        fr: "Joindre la traduction d’un traducteur agréé, ou une traduction avec l’affidavit du traducteur, et l’inscrire "
          + "dans documents avec translates\u{00A0}: \(use.file.path).",
        en: "Add the translation of a certified translator, or one with the translator’s affidavit, and list it in "
          + "documents with translates: \(use.file.path)."),
      rule: "T-01", sources: sources, details: ["type": paper.type], in: record)
  }

  private static func page(_ text: String) -> (inout FileFacts) -> Void {
    { $0.pageTexts = [PageText(page: 1, text: text, isRecognised: false)] }
  }

  private static let spanish = String(
    repeating: "El registro civil hace constar que la persona fue inscrita por su padre y su madre en la presente acta. ",
    count: 4)
  private static let english = String(
    repeating: "The civil registry states that the person was entered by her father and mother in this record. ", count: 4)
  private static let yaml = ExampleCase.cec

  public static let examples = [
    RuleExample(
      Bilingual(fr: "en caractères cyrilliques", en: "in Cyrillic letters"), day: "2026-11-28", yaml: yaml,
      files: [ExampleFile("passport.pdf", page(String(repeating: "Министерство внутренних дел ", count: 10)))],
      expecting: ["translation-missing"]),
    RuleExample(
      Bilingual(fr: "en espagnol", en: "in Spanish"), day: "2026-11-28", yaml: yaml,
      files: [ExampleFile("passport.pdf", page(spanish))], expecting: ["translation-missing"]),
    RuleExample(
      Bilingual(fr: "langue déclarée", en: "language declared"), day: "2026-11-28",
      yaml: yaml + "\ndocuments: [{file: passport.pdf, type: passport, person: nadia, language: pt}]",
      files: [ExampleFile("passport.pdf")], expecting: ["translation-missing"]),
    RuleExample(
      Bilingual(fr: "avec sa traduction", en: "with its translation"), day: "2026-11-28",
      yaml: yaml
        + "\ndocuments: [{file: passport.pdf, type: passport, person: nadia, language: pt}, "
        + "{file: passport-fr.pdf, type: translation, person: nadia, translates: passport.pdf}]",
      files: [ExampleFile("passport.pdf"), ExampleFile("passport-fr.pdf")]),
    RuleExample(
      Bilingual(fr: "en anglais", en: "in English"), day: "2026-11-28", yaml: yaml,
      files: [ExampleFile("passport.pdf", page(english))]),
  ]
}
