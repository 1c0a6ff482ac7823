import Inspection

/// The digital photo: a colour JPEG of at least 420 × 540 pixels (R-EE-124, D-RESTO-11).
public enum PhotoUnfit: Rule {
  public static let codes = [
    FindingCode(
      "photo-unfit", [.error, .warning],
      title: Bilingual(fr: "Photo non conforme", en: "Photo unfit"),
      when: Bilingual(
        fr: "La photo n’est pas un JPEG (avertissement si «\u{00A0}dossier assembler\u{00A0}» en fait un), a moins de "
          + "420 × 540 pixels, est sans couleur, ou pèse moins de 60 ko (avertissement).",
        en: "The photo is not a JPEG (a warning where `dossier pack` makes one of it), has fewer than 420 × 540 pixels, "
          + "has no colour, or is under 60 kB (a warning)."))
  ]

  public static let why = Bilingual(
    fr: "Le compte refuse ou IRCC redemande une photo qui ne suit pas ses mesures.",
    en: "The account refuses, or IRCC asks again for, a photo that does not keep its measures.")

  /// Pixels of the smallest photo accepted, both inclusive, and bytes below which copies of the rules warn.
  static let smallest = (width: 420, height: 540, bytes: 60_000)

  public static func check(_ record: CaseRecord) -> [Finding] {
    record.lines(for: "digital-photo").flatMap { line -> [Finding] in
      // Where its absence is at most a warning, so are its faults.
      let grave: Severity = line.demand.requirement.severity == .error ? .error : .warning
      return line.documents.flatMap { paper -> [Finding] in
        guard let facts = record.file(paper.file)?.facts else { return [] }
        return faults(facts, grave, isMended: record.isMended(paper.file)).map { fault in
          Finding(
            code: "photo-unfit", severity: fault.severity, application: line.demand.applications.first,
            requirement: "digital-photo", person: line.demand.person, file: paper.file, message: fault.message,
            nextStep: Bilingual(
              fr: "Fournir un JPEG en couleurs d’au moins 420 × 540 pixels, pris selon les mesures d’IRCC; ne pas "
                + "agrandir une petite photo.",
              en: "Give a colour JPEG of at least 420 × 540 pixels, taken to the IRCC measures; do not enlarge a "
                + "small photo."),
            due: record.lastDay(line.demand.applications.first),
            rule: line.demand.submission == .expressEntry ? "R-EE-124" : "D-RESTO-11", sources: line.demand.sources,
            details: fault.details)
        }
      }
    }
  }

  private static func faults(
    _ facts: FileFacts, _ grave: Severity, isMended: Bool
  ) -> [(severity: Severity, message: Bilingual, details: [String: String])] {
    var faults: [(Severity, Bilingual, [String: String])] = []
    // An empty file is no photo at all, which has a finding of its own.
    if facts.type == .empty { return faults }
    if facts.type != .jpeg && facts.type != .jpeg2000 {
      faults.append(
        (
          isMended ? .warning : grave,
          isMended
            ? Bilingual(
              fr: "La photo n’est pas un fichier JPEG; «\u{00A0}dossier assembler\u{00A0}» en fait un.",
              en: "The photo is not a JPEG file; `dossier pack` makes one of it.")
            : Bilingual(fr: "La photo n’est pas un fichier JPEG.", en: "The photo is not a JPEG file."),
          ["type": facts.type.rawValue]
        ))
      if !isMended { return faults }
    }
    if let size = facts.pixelSize {
      let isTurned = (facts.exifOrientation ?? 1) >= 5
      let (width, height) = isTurned ? (size.height, size.width) : (size.width, size.height)
      if width < smallest.width || height < smallest.height {
        faults.append(
          (
            grave,
            Bilingual(
              fr: "La photo n’a que \(width) × \(height)\u{00A0}pixels; il en faut au moins 420 × 540.",
              en: "The photo has only \(width) × \(height) pixels; at least 420 × 540 are needed."),
            ["width": String(width), "height": String(height)]
          ))
      }
    }
    if facts.looksGrey == true || facts.colour == .grey {
      faults.append(
        (
          grave,
          Bilingual(fr: "La photo n’est pas en couleurs.", en: "The photo is not in colour."), ["colour": "grey"]
        ))
    }
    if facts.type == .jpeg, facts.size < smallest.bytes {
      faults.append(
        (
          .warning,
          Bilingual.make { language in
            let size = Typography.size(facts.size, language)
            return language == .fr
              ? "La photo ne pèse que \(size)\u{00A0}: certaines copies des règles demandent au moins 60\u{00A0}ko."
              : "The photo is only \(size): some copies of the rules ask for at least 60\u{00A0}kB."
          },
          ["bytes": String(facts.size)]
        ))
    }
    return faults
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "419 pixels de large", en: "419 pixels wide"), day: "2026-11-28", yaml: yaml,
      files: [photo("jpg", 419, 540)], expecting: ["photo-unfit"]),
    RuleExample(
      Bilingual(fr: "420 × 540", en: "420 × 540 pixels"), day: "2026-11-28", yaml: yaml, files: [photo("jpg", 420, 540)]
    ),
    RuleExample(
      Bilingual(fr: "un PNG", en: "a PNG"), day: "2026-11-28", yaml: yaml, files: [photo("png", 715, 1000)],
      expecting: ["photo-unfit"]),
  ]

  private static func photo(_ type: String, _ width: Int, _ height: Int) -> ExampleFile {
    ExampleFile("digital-photo_nadia.\(type)") { $0.pixelSize = PixelSize(width: width, height: height) }
  }

  private static let yaml = """
    applications: [express-entry]
    people:
      - {id: nadia, role: principal, birth_date: 1990-05-01}
    express_entry: {program: cec, invitation_date: 2026-10-20}
    """
}
