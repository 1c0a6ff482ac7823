internal import Folders
internal import Inspection

/// Links are never followed: what they point to may lie outside the case folder and change unseen.
public enum FileOutsideCase: Rule {
  public static let codes = [
    FindingCode(
      "file-outside-case", [.error], title: Bilingual(fr: "Lien symbolique", en: "Symbolic link"),
      when: Bilingual(
        fr: "L’entrée est un lien symbolique, ou un chemin qui sort du répertoire du dossier.",
        en: "The entry is a symbolic link, or a path that leaves the case folder."))
  ]

  public static let why = Bilingual(
    fr: "Seuls les fichiers du répertoire lui-même sont lus, scellés et envoyés.",
    en: "Only files of the folder itself are read, sealed and sent.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    let uses = Dictionary(record.usedFiles.map { ($0.file.path, $0) }, uniquingKeysWith: { first, _ in first })
    return record.files.compactMap { file in
      switch (file.kind, file.content) {
      case (.symbolicLink, _), (_, .failed(.symbolicLink)), (_, .failed(.outside)): break
      default: return nil
      }
      return (uses[file.path] ?? FileUse(file: file, lines: [])).finding(
        "file-outside-case", .error,
        message: Bilingual(
          fr: "\(file.path) est un lien symbolique\u{00A0}: il n’est pas suivi.",
          en: "\(file.path) is a symbolic link: it is not followed."),
        nextStep: Bilingual(
          fr: "Copier le fichier lui-même dans le répertoire du dossier.",
          en: "Copy the file itself into the case folder."), in: record)
    }
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "lien symbolique", en: "a symbolic link"), day: "2026-11-28", yaml: ExampleCase.cec,
      files: [ExampleFile("passport.pdf", failing: .symbolicLink)], expecting: ["file-outside-case"]),
    RuleExample(
      Bilingual(fr: "fichier ordinaire", en: "an ordinary file"), day: "2026-11-28", yaml: ExampleCase.cec,
      files: [ExampleFile("passport.pdf")]),
  ]
}
