internal import Inspection

/// The account takes a few types, and a name that says another type than the content is refused or
/// opened by the wrong program.
public enum FileTypeAccepted: Rule {
  public static let codes = [
    FindingCode(
      "file-type-not-accepted", [.error, .warning],
      title: Bilingual(fr: "Type de fichier non accepté", en: "File type not accepted"),
      when: Bilingual(
        fr: "Le vrai type du fichier n’est pas de ceux que le compte accepte; avertissement si "
          + "«\u{00A0}dossier assembler\u{00A0}» le convertit.",
        en: "The real type of the file is none that the account accepts; a warning where `dossier pack` converts it.")),
    FindingCode(
      "file-type-mismatch", [.error],
      title: Bilingual(fr: "Extension trompeuse", en: "Misleading extension"),
      when: Bilingual(fr: "L’extension et le contenu diffèrent.", en: "The extension and the content differ.")),
  ]

  public static let why = Bilingual(
    fr: "Le compte refuse les autres types, ou la personne qui ouvre le fichier n’y voit rien.",
    en: "The account refuses other types, or whoever opens the file sees nothing.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    record.usedFiles.flatMap { use -> [Finding] in
      guard let facts = use.file.facts, facts.type != .empty, !unread(facts) else { return [] }
      var findings: [Finding] = []
      let suffix = FileNameReader.fileExtension(of: use.file.path)
      if let expected = types(ofExtension: suffix), !expected.contains(facts.type) {
        findings.append(mismatch(use, suffix, facts.type, record))
      }
      if !record.channel.accepts.contains(facts.type.rawValue) {
        findings.append(notAccepted(use, facts.type, record))
      }
      return findings
    }
  }

  /// A file too large to be read has no known type.
  private static func unread(_ facts: FileFacts) -> Bool {
    facts.type == .unknown && facts.unproven.contains { $0.page == nil }
  }

  private static func mismatch(_ use: FileUse, _ suffix: String, _ type: FileType, _ record: CaseRecord) -> Finding {
    let name = name(of: type)
    return use.finding(
      "file-type-mismatch", .error,
      message: Bilingual(
        fr: "\(use.file.path) se dit .\(suffix), mais son contenu est \(name.fr).",
        en: "\(use.file.path) calls itself .\(suffix), but its content is \(name.en)."),
      nextStep: Bilingual(
        fr: "Enregistrer le document de nouveau dans le bon format; renommer ne suffit pas toujours.",
        en: "Save the document again in the right format; renaming it may not be enough."),
      rule: "U-02", sources: record.channel.sources, details: ["type": type.rawValue, "extension": suffix], in: record)
  }

  private static func notAccepted(_ use: FileUse, _ type: FileType, _ record: CaseRecord) -> Finding {
    let name = name(of: type)
    let accepted = record.channel.accepts.map { $0.uppercased() }
    let isMended = record.isMended(use.file.path)
    return use.finding(
      "file-type-not-accepted", isMended ? .warning : .error,
      message: Bilingual(
        fr: "\(use.file.path) est \(name.fr), que le compte n’accepte pas.",
        en: "\(use.file.path) is \(name.en), which the account does not accept."),
      nextStep: Bilingual.make { language in
        let list = Typography.list(accepted, language)
        if isMended {
          return language == .fr
            ? "Rien n’est exigé\u{00A0}: «\u{00A0}dossier assembler\u{00A0}» le convertit. Regarder le résultat avant de l’envoyer."
            : "Nothing is required: `dossier pack` converts it. Look at the result before sending it."
        }
        return language == .fr
          ? "L’enregistrer dans un format accepté\u{00A0}: \(list)." : "Save it in an accepted format: \(list)."
      },
      rule: "U-02", sources: record.channel.sources, details: ["type": type.rawValue], in: record)
  }

  /// The types that an extension may hold; `nil` for an extension that says nothing.
  static func types(ofExtension suffix: String) -> Set<FileType>? {
    switch suffix {
    case "pdf": [.pdf]
    case "jpg", "jpeg", "jpe", "jfif": [.jpeg]
    case "jp2", "j2k", "jpx": [.jpeg2000]
    case "png": [.png]
    case "tif", "tiff": [.tiff]
    case "heic", "heif", "hif": [.heif]
    case "webp": [.webp]
    case "bmp": [.bmp]
    case "gif": [.gif]
    case "svg": [.svg]
    case "doc": [.doc]
    case "docx": [.docx]
    case "zip": [.zip, .docx]
    case "rtf": [.rtf]
    case "htm", "html": [.html]
    case "xml": [.xml, .svg]
    case "txt", "md", "csv": [.text, .html, .xml]
    default: nil
    }
  }

  /// What a type is called, for the end of a sentence.
  static func name(of type: FileType) -> Bilingual {
    switch type {
    case .pdf: Bilingual(fr: "un PDF", en: "a PDF")
    case .jpeg: Bilingual(fr: "une image JPEG", en: "a JPEG picture")
    case .jpeg2000: Bilingual(fr: "une image JPEG 2000", en: "a JPEG 2000 picture")
    case .png: Bilingual(fr: "une image PNG", en: "a PNG picture")
    case .tiff: Bilingual(fr: "une image TIFF", en: "a TIFF picture")
    case .heif: Bilingual(fr: "une image HEIC", en: "a HEIC picture")
    case .webp: Bilingual(fr: "une image WebP", en: "a WebP picture")
    case .bmp: Bilingual(fr: "une image BMP", en: "a BMP picture")
    case .gif: Bilingual(fr: "une image GIF", en: "a GIF picture")
    case .svg: Bilingual(fr: "un dessin SVG", en: "an SVG drawing")
    case .doc: Bilingual(fr: "un document Word ancien", en: "an old Word document")
    case .docx: Bilingual(fr: "un document Word", en: "a Word document")
    case .zip: Bilingual(fr: "une archive ZIP", en: "a ZIP archive")
    case .rtf: Bilingual(fr: "un texte RTF", en: "an RTF text")
    case .html: Bilingual(fr: "une page HTML", en: "an HTML page")
    case .xml: Bilingual(fr: "un fichier XML", en: "an XML file")
    case .text: Bilingual(fr: "du texte simple", en: "plain text")
    case .empty: Bilingual(fr: "vide", en: "empty")
    case .unknown: Bilingual(fr: "d’un type inconnu", en: "of an unknown type")
    }
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "HEIC nommé .jpg", en: "HEIC named .jpg"), day: "2026-11-28", yaml: ExampleCase.cec,
      files: [ExampleFile("passport.jpg") { $0.type = .heif }],
      expecting: ["file-type-mismatch", "file-type-not-accepted"]),
    RuleExample(
      Bilingual(fr: "HEIC nommé .heic", en: "HEIC named .heic"), day: "2026-11-28", yaml: ExampleCase.cec,
      files: [ExampleFile("passport.heic")], expecting: ["file-type-not-accepted"]),
    RuleExample(
      Bilingual(fr: "JPEG nommé .JPG", en: "JPEG named .JPG"), day: "2026-11-28", yaml: ExampleCase.cec,
      files: [ExampleFile("passport.JPG")]),
  ]
}
