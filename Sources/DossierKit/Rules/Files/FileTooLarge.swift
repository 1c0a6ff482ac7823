internal import Inspection

/// Each file must be within the limit of the account. A megabyte is 1,000,000 bytes.
public enum FileTooLarge: Rule {
  public static let codes = [
    FindingCode(
      "file-too-large", [.error, .warning, .info], title: Bilingual(fr: "Fichier trop gros", en: "File too large"),
      when: Bilingual(
        fr: "Le fichier dépasse la limite du compte; avertissement si «\u{00A0}dossier assembler\u{00A0}» peut l’y "
          + "ramener; renseignement à partir de 90\u{00A0}%.",
        en: "The file exceeds the account’s limit; a warning where `dossier pack` can bring it within; information "
          + "from 90% of it.")),
    FindingCode(
      "slot-too-large", [.error, .warning], title: Bilingual(fr: "Emplacement trop plein", en: "Slot too large"),
      when: Bilingual(
        fr: "Les fichiers d’un même emplacement, une fois réunis, dépassent la limite du compte; avertissement si "
          + "«\u{00A0}dossier assembler\u{00A0}» peut les y ramener.",
        en: "The files of one slot, once joined, exceed the account’s limit; a warning where `dossier pack` can bring "
          + "them within.")),
  ]

  public static let why = Bilingual(
    fr: "Le compte refuse un fichier au-dessus de sa limite.", en: "The account refuses a file over its limit.")

  public static func check(_ record: CaseRecord) -> [Finding] {
    let limit = record.channel.limitBytes
    var findings: [Finding] = record.usedFiles.compactMap { use in
      let size = use.file.size
      if size > limit { return tooLarge(use, record) }
      guard size * 10 >= limit * 9 else { return nil }
      return use.finding(
        "file-too-large", .info,
        message: Bilingual.make {
          let (size, limit) = (Typography.size(size, $0), Typography.size(limit, $0))
          return $0 == .fr
            ? "\(use.file.path) (\(size)) approche la limite de \(limit)."
            : "\(use.file.path) (\(size)) is close to the limit of \(limit)."
        },
        nextStep: Bilingual(fr: "Rien n’est exigé.", en: "Nothing is required."), rule: "U-01",
        sources: record.channel.sources, in: record)
    }
    for place in record.slotPlan.places where place.documents.count > 1 && place.slot.merge {
      let sizes = place.documents.compactMap { record.file($0.file)?.size }
      let total = sizes.reduce(0, +)
      // Pictures take more room in a PDF, and repeated fonts less: what was made tells.
      let trial = record.trial(of: place)
      let isOver = trial.map { $0.sizeAtFloor != nil || $0.losesDetail } ?? (total > limit)
      guard isOver, sizes.allSatisfy({ $0 <= limit }) else { continue }
      findings.append(slotTooLarge(place, total, trial, record))
    }
    return findings
  }

  private static func tooLarge(_ use: FileUse, _ record: CaseRecord) -> Finding {
    let trials = record.trials(of: use.file.path)
    let isMended = record.isMended(use.file.path)
    return use.finding(
      "file-too-large", isMended ? .warning : .error,
      message: Bilingual.make {
        let (size, limit) = (Typography.size(use.file.size, $0), Typography.size(record.channel.limitBytes, $0))
        let channel = record.channel.title[$0]
        return $0 == .fr
          ? "\(use.file.path) fait \(size); la limite est de \(limit) par fichier (\(channel))."
          : "\(use.file.path) is \(size); the limit is \(limit) a file (\(channel))."
      },
      nextStep: FittingWords.nextStep(trials), rule: "U-01", sources: record.channel.sources,
      details: details(size: use.file.size, trials, record), in: record)
  }

  private static func slotTooLarge(
    _ place: SlotPlan.Place, _ total: Int, _ trial: FittingTrial?, _ record: CaseRecord
  ) -> Finding {
    let trials = trial.map { [$0] } ?? []
    let isMended = trial?.isMade == true
    var details = details(size: total, trials, record)
    details["slot"] = place.slot.id
    return Finding(
      code: "slot-too-large", severity: isMended ? .warning : .error,
      application: place.lines.first?.demand.applications.first,
      requirement: place.lines.first?.demand.requirement.id, person: place.person, country: place.country,
      message: Bilingual.make {
        let (size, limit) = (Typography.size(total, $0), Typography.size(record.channel.limitBytes, $0))
        let slot = Typography.quoted(place.slot.title[$0], $0)
        return $0 == .fr
          ? "Réunis, les fichiers de \(slot) sont trop gros (\(size) avant la réunion); la limite est de \(limit) par emplacement."
          : "Joined, the files of \(slot) are too large (\(size) before joining); the limit is \(limit) a slot."
      },
      nextStep: FittingWords.nextStep(trials),
      due: isMended ? nil : record.lastDay(place.lines.first?.demand.applications.first), rule: "U-03",
      sources: record.channel.sources, details: details)
  }

  private static func details(size: Int, _ trials: [FittingTrial], _ record: CaseRecord) -> [String: String] {
    var details = ["size": String(size), "limit": String(record.channel.limitBytes)]
    for trial in trials { details.merge(trial.details) { first, _ in first } }
    return details
  }

  public static let examples = [
    RuleExample(
      Bilingual(fr: "un octet de trop", en: "one byte too many"), day: "2026-11-28", yaml: ExampleCase.cec,
      files: [ExampleFile("passport.pdf") { $0.size = 4_000_001 }], expecting: ["file-too-large"]),
    RuleExample(
      Bilingual(fr: "juste 4 Mo", en: "just 4 MB"), day: "2026-11-28", yaml: ExampleCase.cec,
      files: [ExampleFile("passport.pdf") { $0.size = 4_000_000 }], expecting: ["file-too-large"]),
    RuleExample(
      Bilingual(fr: "moins de 90\u{00A0}%", en: "under 90%"), day: "2026-11-28", yaml: ExampleCase.cec,
      files: [ExampleFile("passport.pdf") { $0.size = 3_599_999 }]),
    RuleExample(
      Bilingual(fr: "deux fichiers de 2,5 Mo pour un emplacement", en: "two files of 2.5 MB for one slot"),
      day: "2026-11-28", yaml: ExampleCase.cec,
      files: [
        ExampleFile("passport-1.pdf") { $0.size = 2_500_000 }, ExampleFile("passport-2.pdf") { $0.size = 2_500_000 },
      ], expecting: ["slot-too-large"]),
  ]
}
