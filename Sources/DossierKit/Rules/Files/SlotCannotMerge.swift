internal import Inspection

/// One slot takes one file. Papers are joined for it, but not IRCC forms, whose data would be lost,
/// and joining breaks a digital signature.
public enum SlotCannotMerge: Rule {
  public static let codes = [
    FindingCode(
      "slot-cannot-merge", [.error],
      title: Bilingual(fr: "Fichiers impossibles à réunir", en: "Files that cannot be joined"),
      when: Bilingual(
        fr: "Un formulaire d’IRCC, une photo ou un document Word partage son emplacement avec un autre fichier.",
        en: "An IRCC form, a photo or a Word document shares its slot with another file.")),
    FindingCode(
      "signature-lost-by-merging", [.warning],
      title: Bilingual(fr: "Signature numérique perdue", en: "Digital signature lost"),
      when: Bilingual(
        fr: "Un PDF signé numériquement est réuni avec d’autres fichiers.",
        en: "A digitally signed PDF is joined to other files.")),
  ]

  public static let why = Bilingual(
    fr: "Un emplacement n’accepte qu’un fichier, et réunir un formulaire en efface les données.",
    en: "A slot takes one file, and joining a form erases its data.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    record.slotPlan.places.flatMap { place -> [Finding] in
      guard place.documents.count > 1 else { return [] }
      let files = place.documents.compactMap { record.file($0.file) }
      let rigid = files.filter { !place.slot.merge || !canBeJoined($0) }
      if let file = rigid.first { return [cannotMerge(place, file, record)] }
      return files.filter { $0.facts?.isSigned == true }.map { signed(place, $0, record) }
    }
  }

  /// Whether a file can become pages of a joined PDF.
  static func canBeJoined(_ file: CaseFile) -> Bool {
    guard let facts = file.facts else { return true }
    if facts.form != nil { return false }
    return switch facts.type {
    case .doc, .docx, .rtf, .html, .xml, .text, .zip: false
    default: true
    }
  }

  private static func cannotMerge(_ place: SlotPlan.Place, _ file: CaseFile, _ record: CaseRecord) -> Finding {
    let names = place.documents.map(\.file)
    return Finding(
      code: "slot-cannot-merge", severity: .error, application: place.lines.first?.demand.applications.first,
      requirement: place.lines.first?.demand.requirement.id, person: place.person, country: place.country,
      file: file.path,
      message: Bilingual.make {
        let list = Typography.list(names, $0)
        let slot = Typography.quoted(place.slot.title[$0], $0)
        return $0 == .fr
          ? "L’emplacement \(slot) n’accepte qu’un fichier, et \(list) ne peuvent pas être réunis."
          : "The slot \(slot) takes one file, and \(list) cannot be joined."
      },
      nextStep: Bilingual(
        fr: "Ne garder qu’un fichier; un document Word peut être enregistré en PDF.",
        en: "Keep one file only; a Word document can be saved as a PDF."),
      due: record.lastDay(place.lines.first?.demand.applications.first), rule: "U-03", sources: record.channel.sources,
      details: ["files": names.joined(separator: "\n"), "slot": place.slot.id])
  }

  private static func signed(_ place: SlotPlan.Place, _ file: CaseFile, _ record: CaseRecord) -> Finding {
    Finding(
      code: "signature-lost-by-merging", severity: .warning,
      application: place.lines.first?.demand.applications.first,
      requirement: place.lines.first?.demand.requirement.id, person: place.person, country: place.country,
      file: file.path,
      message: Bilingual(
        fr: "\(file.path) porte une signature numérique\u{00A0}: la réunion avec d’autres fichiers la rend invérifiable.",
        en: "\(file.path) carries a digital signature: joined to other files it can no longer be verified."),
      nextStep: Bilingual(
        fr: "Le laisser seul dans son emplacement, si c’est possible; l’original est gardé dans l’archive.",
        en: "Leave it alone in its slot if you can; the original is kept in the archive."),
      rule: "U-03", sources: record.channel.sources)
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "un document Word avec un PDF", en: "a Word document beside a PDF"), day: "2026-11-28",
      yaml: ExampleCase.cec, files: [ExampleFile("passport-1.pdf"), ExampleFile("passport-2.docx")],
      expecting: ["slot-cannot-merge"]),
    RuleExample(
      Bilingual(fr: "un PDF signé avec un autre", en: "a signed PDF beside another"), day: "2026-11-28",
      yaml: ExampleCase.cec, files: [ExampleFile("passport-1.pdf") { $0.isSigned = true }, ExampleFile("passport-2.pdf")],
      expecting: ["signature-lost-by-merging"]),
    RuleExample(
      Bilingual(fr: "deux numérisations", en: "two scans"), day: "2026-11-28", yaml: ExampleCase.cec,
      files: [ExampleFile("passport-1.jpg"), ExampleFile("passport-2.pdf")]),
  ]
}
