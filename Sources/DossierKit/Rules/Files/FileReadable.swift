internal import Folders
internal import Inspection

/// Every entry of the folder must be a file that can be read: an empty file says nothing, and what
/// cannot be opened here cannot be uploaded either.
public enum FileReadable: Rule {
  public static let codes = [
    FindingCode(
      "file-empty", [.error], title: Bilingual(fr: "Fichier vide", en: "Empty file"),
      when: Bilingual(fr: "Le fichier utilisé n’a aucun octet.", en: "A used file has no byte at all.")),
    FindingCode(
      "file-unreadable", [.error], title: Bilingual(fr: "Fichier illisible", en: "File cannot be opened"),
      when: Bilingual(
        fr: "L’entrée ne peut pas être ouverte\u{00A0}: permission refusée, tube, prise, périphérique.",
        en: "The entry cannot be opened: no permission, a pipe, a socket, a device.")),
  ]

  public static let why = Bilingual(
    fr: "Un fichier qu’on ne peut pas ouvrir laisse son emplacement vide.",
    en: "A file that cannot be opened leaves its slot empty.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    let uses = Dictionary(record.usedFiles.map { ($0.file.path, $0) }, uniquingKeysWith: { first, _ in first })
    return record.files.compactMap { file in
      let use = uses[file.path] ?? FileUse(file: file, lines: [])
      if let obstacle = obstacle(file) {
        return use.finding(
          "file-unreadable", .error,
          message: Bilingual(
            fr: "\(file.path) ne peut pas être ouvert\u{00A0}: \(obstacle.fr).",
            en: "\(file.path) cannot be opened: \(obstacle.en)."),
          nextStep: Bilingual(
            fr: "Remplacer cette entrée par un fichier ordinaire que vous pouvez lire, ou l’ajouter à ignore.",
            en: "Replace this entry by an ordinary file that you may read, or add it to ignore."), in: record)
      }
      guard !use.lines.isEmpty, file.facts?.type == .empty else { return nil }
      return use.finding(
        "file-empty", .error,
        message: Bilingual(fr: "\(file.path) est vide (0 octet).", en: "\(file.path) is empty (0 bytes)."),
        nextStep: Bilingual(
          fr: "Copier ou numériser de nouveau ce document.", en: "Copy or scan this document again."), in: record)
    }
  }

  private static func obstacle(_ file: CaseFile) -> Bilingual? {
    switch (file.kind, file.content) {
    case (.fifo, _), (_, .failed(.notRegular(.fifo))):
      Bilingual(fr: "c’est un tube nommé, pas un fichier", en: "it is a named pipe, not a file")
    case (.socket, _), (_, .failed(.notRegular(.socket))):
      Bilingual(fr: "c’est une prise réseau, pas un fichier", en: "it is a socket, not a file")
    case (.device, _), (_, .failed(.notRegular(.device))), (.other, _):
      Bilingual(fr: "c’est un périphérique, pas un fichier", en: "it is a device, not a file")
    case (.unreadableFolder, _):
      Bilingual(fr: "vous n’avez pas la permission de lire ce répertoire", en: "you have no permission to read this folder")
    case (_, .failed(.noPermission)):
      Bilingual(fr: "vous n’avez pas la permission de le lire", en: "you have no permission to read it")
    case (_, .failed(.vanished)):
      Bilingual(fr: "il a disparu pendant la vérification", en: "it disappeared during the check")
    case (_, .failed(.notRegular(.directory))):
      Bilingual(fr: "un répertoire a pris sa place", en: "a folder took its place")
    case (_, .failed(.other(let code))):
      Bilingual(fr: "le système répond par l’erreur \(code)", en: "the system answers with error \(code)")
    default: nil
    }
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "passeport de zéro octet", en: "a passport of zero bytes"), day: "2026-11-28", yaml: ExampleCase.cec,
      files: [ExampleFile("passport.pdf") { $0.type = .empty; $0.size = 0 }], expecting: ["file-empty"]),
    RuleExample(
      Bilingual(fr: "permission refusée", en: "no permission"), day: "2026-11-28", yaml: ExampleCase.cec,
      files: [ExampleFile("passport.pdf", failing: .noPermission)], expecting: ["file-unreadable"]),
    RuleExample(
      Bilingual(fr: "fichier ordinaire", en: "an ordinary file"), day: "2026-11-28", yaml: ExampleCase.cec,
      files: [ExampleFile("passport.pdf")]),
  ]
}
