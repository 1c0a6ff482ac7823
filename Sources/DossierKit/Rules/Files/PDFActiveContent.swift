internal import Inspection

/// Scripts, attachments and media in a PDF that is no IRCC form.
public enum PDFActiveContent: Rule {
  public static let codes = [
    FindingCode(
      "pdf-active-content", [.warning], title: Bilingual(fr: "Contenu actif dans un PDF", en: "Active content in a PDF"),
      when: Bilingual(
        fr: "Le PDF, qui n’est pas un formulaire d’IRCC, contient un script, une pièce jointe ou un média.",
        en: "The PDF, which is no IRCC form, holds a script, an attachment or media."))
  ]

  public static let why = Bilingual(
    fr: "Un système de réception peut écarter un tel fichier, et ce qu’il cache n’est pas vu.",
    en: "A receiving system may set such a file aside, and what it hides is not seen.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    record.usedFiles.compactMap { use in
      guard let facts = use.file.facts, facts.form == nil else { return nil }
      // An action on opening alone (a zoom, say) runs nothing.
      let active = facts.activeContent.filter { $0 != .openAction }
      guard !active.isEmpty else { return nil }
      return use.finding(
        "pdf-active-content", .warning,
        message: Bilingual.make { language in
          let list = Typography.list(active.map { name($0)[language] }, language)
          return language == .fr ? "\(use.file.path) contient \(list)." : "\(use.file.path) holds \(list)."
        },
        nextStep: Bilingual(
          fr: "Imprimer le document dans un nouveau PDF, ou numériser l’original.",
          en: "Print the document to a new PDF, or scan the original."), in: record)
    }
  }

  private static func name(_ content: ActiveContent) -> Bilingual {
    switch content {
    case .javaScript: Bilingual(fr: "un script", en: "a script")
    case .openAction: Bilingual(fr: "une action à l’ouverture", en: "an action on opening")
    case .launch: Bilingual(fr: "une commande qui lance un programme", en: "a command that starts a program")
    case .embeddedFiles: Bilingual(fr: "un fichier joint", en: "an attached file")
    case .media: Bilingual(fr: "un contenu multimédia", en: "media")
    }
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "script", en: "a script"), day: "2026-11-28", yaml: ExampleCase.cec,
      files: [ExampleFile("passport.pdf") { $0.activeContent = [.javaScript] }], expecting: ["pdf-active-content"]),
    RuleExample(
      Bilingual(fr: "zoom à l’ouverture", en: "a zoom on opening"), day: "2026-11-28", yaml: ExampleCase.cec,
      files: [ExampleFile("passport.pdf") { $0.activeContent = [.openAction] }]),
  ]
}
