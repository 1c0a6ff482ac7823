/// The skilled work experience of the principal applicant, in hours, on the day judged (R-EE-85, R-EE-86; IRPR
/// ss. 75(2)(a), 87.1(2)(a), 87.2(3)(b)).
public enum ExperienceInsufficient: Rule {
  public static let codes = [
    FindingCode(
      "experience-insufficient", [.error, .warning],
      title: Bilingual(fr: "Expérience insuffisante", en: "Experience insufficient"),
      when: Bilingual(
        fr: "Les heures qui comptent, 30 au plus par semaine, n’atteignent pas 1\u{00A0}560 (3\u{00A0}120 pour les métiers "
          + "spécialisés) dans la période du programme; pour les travailleurs qualifiés, sans interruption dans la "
          + "profession principale; pour les métiers, dans le métier de la demande. Avertissement si le compte "
          + "dépend d’un point qu’aucun texte lu ne règle.",
        en: "The hours that count, 30 a week at most, do not reach 1,560 (3,120 for the trades) in the period of "
          + "the program; for skilled workers, without interruption in the primary occupation; for the trades, in "
          + "the trade of the application. A warning where the count hangs on what no text that was read settles."))
  ]

  public static let why = Bilingual(
    fr: "L’expérience minimale doit être acquise à l’invitation et à la présentation de la demande (LIPR, par. 11.2).",
    en: "The minimum experience must be there at the invitation and when the application is made (IRPA s. 11.2).")

  public static func check(_ record: CaseRecord) -> [Finding] {
    guard record.case.applications.contains(.expressEntry) else { return [] }
    let person = record.case.principal
    func missing(_ key: String) -> Finding {
      FactMissing.finding(
        key: key, rule: "experience-insufficient", severity: .error, application: .expressEntry, person: person,
        sources: record.sources(.expressEntry, "IRPR"))
    }
    guard let program = record.case.expressEntry?.program else { return [missing("express_entry.program")] }
    guard person.activities != nil else { return [missing(person.key("activities"))] }
    if program == .fsw, record.case.expressEntry?.primaryOccupation == nil {
      return [missing("express_entry.primary_occupation")]
    }
    // One finding is enough: the day judged comes first, then the invitation.
    for situation in MinimumDays(record: record).situations {
      guard let count = ExperienceCount(program, situation), !count.reaches else { continue }
      if !count.mayReach { return [finding(count, situation, record)] }
      // What is not told could still make up the hours: ask, and judge nothing.
      if !count.keys.isEmpty { return count.keys.map(missing) }
      if let doubt = count.doubts.first { return [doubtful(count, doubt, situation, record)] }
    }
    return []
  }

  private static func finding(_ count: ExperienceCount, _ situation: ProgramSituation, _ record: CaseRecord) -> Finding
  {
    let person = record.case.principal
    let counted = ExperienceCriterion.hoursInWords(count.possibleHours)
    let needed = Bilingual.make { Typography.grouped(count.minimum.hours, $0) }
    let (start, kind, opening) = (
      count.start.inWords, count.program.experience, MinimumDays(record: record).opening(situation)
    )
    return make(
      .error, count, count.possibleHours, situation, record,
      Bilingual(
        fr: "\(opening.fr)\(person.displayName) a \(counted.fr) \(kind.fr) depuis le \(start.fr); il en faut "
          + "\(needed.fr).",
        en: "\(opening.en)\(person.displayName) has \(counted.en) \(kind.en) since \(start.en); \(needed.en) are "
          + "needed."),
      Bilingual(
        fr: "Vérifier les dates, les heures et les codes CNP de \(person.key("activities")); si le compte est "
          + "juste, ne pas présenter la demande dans ce programme.",
        en: "Check the dates, hours and NOC codes of \(person.key("activities")); where the count is right, do not "
          + "submit under this program."))
  }

  /// The hours are there only with what no text that was read settles.
  private static func doubtful(
    _ count: ExperienceCount, _ doubt: Bilingual, _ situation: ProgramSituation, _ record: CaseRecord
  ) -> Finding {
    let sure = ExperienceCriterion.hoursInWords(count.hours)
    let needed = Bilingual.make { Typography.grouped(count.minimum.hours, $0) }
    let opening = MinimumDays(record: record).opening(situation)
    return make(
      .warning, count, count.hours, situation, record,
      Bilingual(
        fr:
          "\(opening.fr)\(sure.fr) \(count.program.experience.fr) comptent sûrement, et il en faut \(needed.fr)\u{00A0}: "
          + "le reste dépend d’un doute, \(doubt.fr).",
        en:
          "\(opening.en)\(sure.en) \(count.program.experience.en) surely count, and \(needed.en) are needed: the rest "
          + "hangs on a doubt, \(doubt.en)."),
      Bilingual(
        fr: "Expliquer ces périodes dans la lettre d’explication, ou compter sur d’autre travail; en cas de doute, "
          + "consulter une personne autorisée.",
        en: "Explain these periods in the letter of explanation, or rely on other work; in doubt, see a licensed "
          + "person."))
  }

  private static func make(
    _ severity: Severity, _ count: ExperienceCount, _ hours: Int, _ situation: ProgramSituation, _ record: CaseRecord,
    _ message: Bilingual, _ nextStep: Bilingual
  ) -> Finding {
    Finding(
      code: "experience-insufficient", severity: severity, application: .expressEntry, requirement: "employment-letter",
      person: record.case.principal.id, message: message, nextStep: nextStep, due: record.lastDay(.expressEntry),
      rule: count.program == .cec ? "R-EE-86" : "R-EE-85", sources: record.sources(.expressEntry, "IRPR", "IRPA"),
      details: [
        "hours": String(hours), "needed": String(count.minimum.hours), "program": count.program.rawValue,
        "from": count.start.description, "on": situation.day.description,
      ])
  }

  public static let examples = ExperienceExamples.all
}
