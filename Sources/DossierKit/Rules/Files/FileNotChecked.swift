internal import Folders
internal import Inspection

/// What was not read because of a bound, or for want of a decoder, is said: it is not taken as sound.
public enum FileNotChecked: Rule {
  public static let codes = [
    FindingCode(
      "file-not-checked", [.warning, .info], title: Bilingual(fr: "Fichier non vérifié", en: "File not checked"),
      when: Bilingual(
        fr: "Une limite a été atteinte, aucun décodeur n’a pu prouver qu’une page est entière, ou les mots n’ont pas pu "
          + "être lus; information si seule la fin d’un long document n’est pas lue.",
        en: "A bound was reached, no decoder could prove a page whole, or the words could not be read; info where only "
          + "the end of a long paper is not read."))
  ]

  public static let why = Bilingual(
    fr: "Ce que le programme n’a pas pu lire peut être bon ou mauvais\u{00A0}: ouvrez-le vous-même.",
    en: "What the program could not read may be good or bad: open it yourself.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    let used = Set(record.usedFiles.map(\.file.path))
    var findings: [Finding] = record.usedFiles.flatMap { use -> [Finding] in
      var places: Set<Int> = []
      return (use.file.facts?.unproven ?? []).compactMap { unproven in
        guard places.insert(unproven.page ?? 0).inserted else { return nil }
        return finding(use, unproven, record)
      }
    }
    findings += record.files.compactMap { file in
      let use = FileUse(file: file, lines: [])
      switch (file.kind, file.content) {
      case (.tooDeep, _):
        return whole(use, Bilingual(fr: "ce répertoire est trop profond pour être parcouru", en: "this folder is too deep to be entered"), record)
      case (.file, .notInspected) where used.contains(file.path):
        return whole(use, Bilingual(fr: "le dossier compte trop de fichiers", en: "the case holds too many files"), record)
      default: return nil
      }
    }
    findings += unreadWords(record) + record.usedFiles.compactMap { cutWords($0, record) }
    if record.listingIsCut {
      findings.append(
        Finding(
          code: "file-not-checked", severity: .warning,
          message: Bilingual(
            fr: "Le répertoire compte trop de fichiers\u{00A0}: la liste a été coupée.",
            en: "The folder holds too many files: the listing was cut."),
          nextStep: Bilingual(
            fr: "Ne garder dans le répertoire que les fichiers du dossier.",
            en: "Keep only the files of the case in the folder.")))
    }
    return findings
  }

  /// Words that were not read cannot be held against the case: an expired paper may be among them.
  private static func unreadWords(_ record: CaseRecord) -> [Finding] {
    var withoutReader: [FileUse] = []
    var found = record.usedFiles.compactMap { use -> Finding? in
      let why: Bilingual
      switch use.file.facts?.wordsUnread {
      case nil: return nil
      case .notInstalled:
        withoutReader.append(use)
        return nil
      case .timeLimit: why = Bilingual(fr: "la lecture dure trop longtemps", en: "reading them takes too long")
      case .tooLong: why = Bilingual(fr: "le texte est démesuré", en: "the text is enormous")
      case .failed: why = Bilingual(fr: "pdftotext n’y parvient pas", en: "pdftotext cannot")
      }
      return use.finding(
        "file-not-checked", .warning,
        message: Bilingual(
          fr: "Les mots de \(use.file.path) n’ont pas été lus\u{00A0}: \(why.fr).",
          en: "The words of \(use.file.path) were not read: \(why.en)."),
        nextStep: compare, in: record)
    }
    if let first = withoutReader.first {
      let files = withoutReader.map(\.file.path)
      found.append(
        first.finding(
          "file-not-checked", .warning,
          message: Bilingual(
            fr: "Le texte des PDF n’a pas été lu, car pdftotext (paquet poppler-utils) n’est pas installé\u{00A0}: "
              + "\(files.prefix(5).joined(separator: ", "))\(files.count > 5 ? "…" : "").",
            en: "The text of PDFs was not read, for pdftotext (package poppler-utils) is not installed: "
              + "\(files.prefix(5).joined(separator: ", "))\(files.count > 5 ? "…" : "")."),
          nextStep: compare, in: record))
    }
    return found
  }

  /// Where words feed findings, their end may say what the beginning does not.
  private static func cutWords(_ use: FileUse, _ record: CaseRecord) -> Finding? {
    guard let facts = use.file.facts, facts.textIsCut, facts.wordsUnread == nil,
      use.lines.flatMap(\.documents).contains(where: {
        $0.file == use.file.path && PaperReadings.recognised.contains($0.type)
      })
    else { return nil }
    return use.finding(
      "file-not-checked", .info,
      message: Bilingual(
        fr: "Le document \(use.file.path) est long\u{00A0}: seul le début de son texte a été lu.",
        en: "\(use.file.path) is long: only the beginning of its text was read."),
      nextStep: compare, in: record)
  }

  private static let compare = Bilingual(
    fr: "Ouvrir le fichier et comparer vous-même noms et dates avec case.yaml.",
    en: "Open the file and compare names and dates with case.yaml yourself.")

  private static func whole(_ use: FileUse, _ why: Bilingual, _ record: CaseRecord) -> Finding {
    use.finding(
      "file-not-checked", .warning,
      message: Bilingual(fr: "\(use.file.path) n’a pas été vérifié\u{00A0}: \(why.fr).", en: "\(use.file.path) was not checked: \(why.en)."),
      nextStep: Bilingual(fr: "Ouvrir l’entrée vous-même, ou la simplifier.", en: "Open the entry yourself, or simplify it."),
      in: record)
  }

  private static func finding(_ use: FileUse, _ unproven: Unproven, _ record: CaseRecord) -> Finding {
    let place = Bilingual.page(unproven.page)
    let words = words(unproven.reason)
    return use.finding(
      "file-not-checked", .warning, page: unproven.page,
      message: Bilingual(
        fr: "\(use.file.path)\(place.fr) n’a pas pu être vérifié\u{00A0}: \(words.fr).",
        en: "\(use.file.path)\(place.en) could not be checked: \(words.en)."),
      nextStep: Bilingual(
        fr: "Ouvrir le fichier et regarder chaque page; au besoin, le numériser de nouveau plus simplement.",
        en: "Open the file and look at each page; if in doubt, scan it again in a simpler form."), in: record)
  }

  private static func words(_ reason: Unproven.Reason) -> Bilingual {
    switch reason {
    case .tooManyPages: Bilingual(fr: "il compte trop de pages", en: "it has too many pages")
    case .pageTooLarge: Bilingual(fr: "le contenu décompressé est démesuré", en: "its content unpacks to an enormous size")
    case .pixelLimit: Bilingual(fr: "l’image compte trop de pixels", en: "the picture has too many pixels")
    case .noDecoder(let name):
      Bilingual(fr: "aucun décodeur n’est installé pour \(name)", en: "no decoder is installed for \(name)")
    case .timeLimit: Bilingual(fr: "sa lecture dure trop longtemps", en: "reading it takes too long")
    case .memoryLimit: Bilingual(fr: "sa lecture demande trop de mémoire", en: "reading it takes too much memory")
    case .fileTooLarge: Bilingual(fr: "il est trop gros pour être lu", en: "it is too large to be read")
    case .checksum: Bilingual(fr: "une somme de contrôle ne concorde pas", en: "a checksum does not agree")
    case .readerCrashed: Bilingual(fr: "le lecteur s’est arrêté en l’ouvrant", en: "the reader stopped on opening it")
    }
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "page démesurée", en: "an enormous page"), day: "2026-11-28", yaml: ExampleCase.cec,
      files: [ExampleFile("passport.pdf") { $0.unproven = [Unproven(page: 1, reason: .pageTooLarge)] }],
      expecting: ["file-not-checked"]),
    RuleExample(
      Bilingual(fr: "un texte démesuré", en: "an enormous text"), day: "2026-11-28", yaml: ExampleCase.cec,
      files: [ExampleFile("passport.pdf") { $0.wordsUnread = .tooLong }], expecting: ["file-not-checked"]),
    RuleExample(
      Bilingual(fr: "sans lecteur de texte", en: "without a reader of text"), day: "2026-11-28", yaml: ExampleCase.cec,
      files: [ExampleFile("passport.pdf") { $0.wordsUnread = .notInstalled }], expecting: ["file-not-checked"]),
    RuleExample(
      Bilingual(fr: "une numérisation de cent pages", en: "a scan of a hundred pages"), day: "2026-11-28",
      yaml: ExampleCase.worker, files: [ExampleFile("permit.pdf") { $0.textIsCut = true }],
      expecting: ["file-not-checked"]),
    RuleExample(
      Bilingual(fr: "fichier vérifié", en: "a checked file"), day: "2026-11-28", yaml: ExampleCase.cec,
      files: [ExampleFile("passport.pdf")]),
  ]
}
