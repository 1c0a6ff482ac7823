internal import Inspection

/// The same bytes twice: harmless in one slot, a fault where two demands are served by one paper.
public enum FileDuplicate: Rule {
  public static let codes = [
    FindingCode(
      "file-duplicate", [.error, .warning], title: Bilingual(fr: "Fichier en double", en: "Duplicate file"),
      when: Bilingual(
        fr: "Les mêmes octets servent deux exigences (erreur), ou se trouvent deux fois (avertissement); avertissement aussi "
          + "si le texte d’un même document sert deux exigences.",
        en: "The same bytes serve two different requirements (error), or are there twice (warning); a warning too where "
          + "the text of one and the same paper serves two requirements."))
  ]

  public static let why = Bilingual(
    fr: "Une copie dans le mauvais emplacement cache un document manquant (2022 CF 1690).",
    en: "A copy in the wrong slot hides a missing document (2022 FC 1690).")

  public static func check(_ record: CaseRecord) -> [Finding] {
    let uses = Dictionary(record.usedFiles.map { ($0.file.path, $0) }, uniquingKeysWith: { first, _ in first })
    var groups: [String: [CaseFile]] = [:]
    for file in record.files {
      guard let facts = file.facts, facts.type != .empty, !facts.sha256.isEmpty else { continue }
      groups[facts.sha256, default: []].append(file)
    }
    var findings: [Finding] = []
    for group in groups.values where group.count > 1 {
      let used = group.compactMap { uses[$0.path] }
      guard let first = used.first else { continue }
      let demands = Set(used.flatMap { $0.lines.map { Line($0.demand) } })
      let others = group.filter { $0.path != first.file.path }.map(\.path)
      findings.append(finding(first, others, isError: demands.count > 1 && used.count > 1, record))
    }
    // One file declared as two papers without saying which pages are which.
    for use in uses.values {
      let documents = use.lines.flatMap(\.documents).filter { $0.file == use.file.path }
      let whole = Set(documents.filter { $0.pages == nil && $0.evidence == .declared }.map(\.type))
      if whole.count > 1 { findings.append(finding(use, [use.file.path], isError: true, record)) }
    }
    return findings + sameWords(record)
  }

  /// One paper scanned or saved twice has other bytes and the same words.
  private static func sameWords(_ record: CaseRecord) -> [Finding] {
    var groups: [String: [FileUse]] = [:]
    for use in record.usedFiles {
      guard let words = record.digests[use.file.path]?.sameness else { continue }
      groups[words, default: []].append(use)
    }
    return groups.values.compactMap { group in
      let demands = group.map { Set($0.lines.map { Line($0.demand) }) }
      guard group.count > 1, let first = group.first, Set(group.map { $0.file.facts?.sha256 }).count == group.count,
        Set(demands).count == group.count, demands.dropFirst().allSatisfy({ $0.isDisjoint(with: demands[0]) })
      else { return nil }
      let others = group.dropFirst().map(\.file.path)
      return first.finding(
        "file-duplicate", .warning,
        message: Bilingual.make { language in
          let named = Typography.list(others, language)
          return language == .fr
            ? "\(first.file.path) et \(named) ont les mêmes mots, pour des exigences différentes."
            : "\(first.file.path) and \(named) have the same words, for different requirements."
        },
        nextStep: Bilingual(
          fr: "Ouvrir les deux fichiers et mettre le bon document à sa place.",
          en: "Open both files and put the right document in its place."),
        details: ["files": ([first.file.path] + others).joined(separator: "\n")], in: record)
    }
  }

  private struct Line: Hashable {
    let requirement: String
    let person: String?
    let country: String?
    let subject: Demand.Subject?
    init(_ demand: Demand) {
      requirement = demand.requirement.id
      person = demand.person
      country = demand.country
      subject = demand.subject
    }
  }

  private static func finding(_ use: FileUse, _ others: [String], isError: Bool, _ record: CaseRecord) -> Finding {
    use.finding(
      "file-duplicate", isError ? .error : .warning,
      message: Bilingual.make { language in
        let named = Typography.list(others, language)
        if others == [use.file.path] {
          return language == .fr
            ? "\(use.file.path) est déclaré pour plusieurs documents sans dire quelles pages sont à chacun."
            : "\(use.file.path) is declared for several documents without saying which pages are whose."
        }
        return language == .fr
          ? "\(use.file.path) et \(named) ont le même contenu\(isError ? ", pour des exigences différentes" : "")."
          : "\(use.file.path) and \(named) have the same content\(isError ? ", for different requirements" : "")."
      },
      nextStep: isError
        ? Bilingual(
          fr: "Mettre le bon document à sa place, ou indiquer sous pages ce que chaque document occupe.",
          en: "Put the right document in its place, or say under pages what each document takes up.")
        : Bilingual(fr: "Retirer la copie de trop.", en: "Remove the extra copy."),
      details: ["files": ([use.file.path] + others).joined(separator: "\n")], in: record)
  }

  private static func paper(_ path: String) -> ExampleFile {
    ExampleFile(path) {
      let text = String(repeating: "We confirm that the account was opened in 2020 and holds these amounts. ", count: 4)
      $0.pageTexts = [PageText(page: 1, text: text, isRecognised: false)]
    }
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "un même document enregistré deux fois", en: "one paper saved twice"), day: "2026-11-28",
      yaml: ExampleCase.cec, files: [paper("passport.pdf"), paper("funds-exemption-letter.pdf")],
      expecting: ["file-duplicate"]),
    RuleExample(
      Bilingual(fr: "un même scan pour le passeport et la photo", en: "one scan for passport and photo"),
      day: "2026-11-28", yaml: ExampleCase.cec,
      files: [
        ExampleFile("digital-photo.jpg") { $0.sha256 = "same" }, ExampleFile("passport.jpg") { $0.sha256 = "same" },
      ], expecting: ["file-duplicate"]),
    RuleExample(
      Bilingual(fr: "le passeport deux fois", en: "the passport twice"), day: "2026-11-28", yaml: ExampleCase.cec,
      files: [
        ExampleFile("passport-1.jpg") { $0.sha256 = "same" }, ExampleFile("passport-2.jpg") { $0.sha256 = "same" },
      ], expecting: ["file-duplicate"]),
    RuleExample(
      Bilingual(fr: "deux fichiers différents", en: "two different files"), day: "2026-11-28", yaml: ExampleCase.cec,
      files: [ExampleFile("passport-1.jpg"), ExampleFile("passport-2.jpg")]),
  ]
}
