internal import Inspection

/// Damage is told by really decoding pages and pictures, not by a look at the first bytes.
public enum FileDamaged: Rule {
  public static let codes = [
    FindingCode(
      "file-damaged", [.error], title: Bilingual(fr: "Fichier endommagé", en: "Damaged file"),
      when: Bilingual(
        fr: "Le fichier est tronqué ou altéré\u{00A0}: une page ou une image ne se décode pas en entier.",
        en: "The file is cut off or corrupt: a page or a picture does not decode whole."))
  ]

  public static let why = Bilingual(
    fr: "Une page qui ne s’ouvre pas compte comme un document absent.",
    en: "A page that does not open counts as a missing document.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    record.usedFiles.flatMap { use -> [Finding] in
      guard let facts = use.file.facts, facts.type != .empty else { return [] }
      // One finding a page, and one for the file as a whole: the first damage names the kind.
      var pages: Set<Int> = []
      return facts.damage.compactMap { damage in
        guard pages.insert(damage.page ?? 0).inserted else { return nil }
        let place = Bilingual.page(damage.page)
        let words = words(damage.kind)
        return use.finding(
          "file-damaged", .error, page: damage.page,
          message: Bilingual(
            fr: "\(use.file.path)\(place.fr)\u{00A0}: \(words.fr).", en: "\(use.file.path)\(place.en): \(words.en)."),
          nextStep: Bilingual(
            fr: "Numériser de nouveau ce document, ou le copier encore depuis l’original.",
            en: "Scan this document again, or copy it once more from the original."),
          details: ["kind": damage.kind.rawValue, "detail": damage.detail], in: record)
      }
    }
  }

  private static func words(_ kind: Damage.Kind) -> Bilingual {
    switch kind {
    case .cut:
      Bilingual(fr: "le fichier s’arrête avant sa fin, la copie a été interrompue", en: "the file ends too early, its copy was interrupted")
    case .rebuilt:
      Bilingual(fr: "la structure du fichier est altérée, il a fallu la deviner", en: "the structure of the file is corrupt and had to be guessed")
    case .picture: Bilingual(fr: "l’image ne se décode pas en entier", en: "the picture does not decode whole")
    case .page: Bilingual(fr: "le contenu de la page est altéré", en: "the content of the page is corrupt")
    case .unreadable: Bilingual(fr: "le fichier ne s’ouvre pas", en: "the file does not open")
    }
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "page 2 coupée", en: "page 2 cut"), day: "2026-11-28", yaml: ExampleCase.cec,
      files: [ExampleFile("passport.pdf") { $0.damage = [Damage(page: 2, kind: .picture, detail: "premature end")] }],
      expecting: ["file-damaged"]),
    RuleExample(
      Bilingual(fr: "fichier sain", en: "a sound file"), day: "2026-11-28", yaml: ExampleCase.cec,
      files: [ExampleFile("passport.pdf")]),
    RuleExample(
      Bilingual(fr: "endommagé, mais inutilisé", en: "damaged, but of no use"), day: "2026-11-28", yaml: ExampleCase.cec,
      files: [ExampleFile("xyz.pdf") { $0.damage = [Damage(kind: .cut, detail: "")] }]),
  ]
}
