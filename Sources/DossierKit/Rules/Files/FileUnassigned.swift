internal import Folders
internal import Inspection

/// Files that no requirement uses are named, so that nothing stays behind unseen.
public enum FileUnassigned: Rule {
  public static let codes = [
    FindingCode(
      "file-unassigned", [.warning], title: Bilingual(fr: "Fichiers inutilisés", en: "Files not used"),
      when: Bilingual(
        fr: "Aucune exigence n’utilise ces fichiers; un seul constat pour tous.",
        en: "No requirement uses these files; one finding for all of them.")),
    FindingCode(
      "file-ambiguous", [.warning], title: Bilingual(fr: "Document à préciser", en: "Document to be told apart"),
      when: Bilingual(
        fr: "Le type du document est connu, mais plusieurs personnes, pays ou emplois peuvent l’utiliser.",
        en: "The type of the document is known, but several people, countries or jobs could use it.")),
  ]

  public static let why = Bilingual(
    fr: "Ce qui ne peut pas être déterminé est un constat, jamais une supposition.",
    en: "What cannot be told is a finding, never a guess.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    let used = Set(record.assignment.lines.flatMap(\.documents).map(\.file))
    let unclear = Set(record.assignment.ambiguous.map(\.file))
    let proofs = Set((record.case.waivers ?? []).compactMap(\.proof))
    let idle = record.files.filter {
      $0.kind == .file && !used.contains($0.path) && !unclear.contains($0.path) && !proofs.contains($0.path)
        && !$0.isOpenFailure
    }.map(\.path)
    var findings = record.assignment.ambiguous.map { ambiguous($0, record) }
    if !idle.isEmpty { findings.append(unassigned(idle)) }
    return findings
  }

  private static func ambiguous(_ document: RecognisedDocument, _ record: CaseRecord) -> Finding {
    let name = record.figures.documentType(document.type)?.title ?? Bilingual(fr: document.type, en: document.type)
    return Finding(
      code: "file-ambiguous", severity: .warning, requirement: document.type, person: document.person,
      country: document.country, file: document.file,
      message: Bilingual(
        fr: "\(document.file) est du type «\u{00A0}\(name.fr)\u{00A0}», mais rien ne dit de qui, de quel pays ou de quel emploi.",
        en: "\(document.file) is a “\(name.en)”, but nothing says whose, of which country or for which job."),
      nextStep: Bilingual(
        fr: "Le dire dans case.yaml, sous documents (person, country ou employer), ou dans le nom du fichier.",
        en: "Say so in case.yaml under documents (person, country or employer), or in the file’s name."))
  }

  private static func unassigned(_ files: [String]) -> Finding {
    let shown = Array(files.prefix(5))
    let more = files.count - shown.count
    return Finding(
      code: "file-unassigned", severity: .warning,
      message: Bilingual.make { language in
        let count = Typography.count(
          files.count, language, one: Bilingual(fr: "fichier n’est utilisé", en: "file is used"),
          many: Bilingual(fr: "fichiers ne sont utilisés", en: "files are used"))
        var list = shown.joined(separator: ", ")
        if more > 0 { list += language == .fr ? " et \(more) de plus" : " and \(more) more" }
        return language == .fr
          ? "\(count) par aucune exigence\u{00A0}: \(list)." : "\(count) by no requirement: \(list)."
      },
      nextStep: Bilingual(
        fr: "Nommer chaque fichier d’après son document, le déclarer sous documents, ou l’ajouter à ignore.",
        en: "Name each file after its document, declare it under documents, or add it to ignore."),
      details: ["files": files.prefix(1000).joined(separator: "\n"), "count": String(files.count)])
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "un nom qui ne dit rien", en: "a name that tells nothing"), day: "2026-11-28",
      yaml: ExampleCase.cec, files: [ExampleFile("xyz.pdf")], expecting: ["file-unassigned"]),
    RuleExample(
      Bilingual(fr: "chaque fichier a sa place", en: "each file has its place"), day: "2026-11-28",
      yaml: ExampleCase.cec, files: [ExampleFile("passport.pdf")]),
  ]
}

extension CaseFile {
  /// Whether the file could not be opened, which has a finding of its own.
  fileprivate var isOpenFailure: Bool { if case .failed = content { true } else { false } }
}
