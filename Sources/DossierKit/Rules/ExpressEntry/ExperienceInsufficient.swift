/// The skilled work experience of the principal applicant, in hours, on the day judged (R-EE-85, R-EE-86; IRPR
/// ss. 75(2)(a), 87.1(2)(a), 87.2(3)(b)).
public enum ExperienceInsufficient: Rule {
  public static let codes = [
    FindingCode(
      "experience-insufficient", [.error],
      title: Bilingual(fr: "Expérience insuffisante", en: "Experience insufficient"),
      when: Bilingual(
        fr: "Les heures qui comptent, 30 au plus par semaine, n’atteignent pas 1\u{00A0}560 (3\u{00A0}120 pour les métiers "
          + "spécialisés) dans la période du programme; pour les travailleurs qualifiés, sans interruption dans la "
          + "profession principale.",
        en: "The hours that count, 30 a week at most, do not reach 1,560 (3,120 for the trades) in the period of "
          + "the program; for skilled workers, without interruption in the primary occupation."))
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
    let occupation = record.case.expressEntry?.primaryOccupation
    if program == .fsw, occupation == nil { return [missing("express_entry.primary_occupation")] }
    let experience = CountableExperience(person: person, program: program, occupation: occupation, day: record.day)
    let sure = experience.hours(countingUnknown: false)
    guard sure < experience.needed else { return [] }
    // What is not told could still make up the hours: ask, and judge nothing.
    let possible = experience.hours(countingUnknown: true)
    if possible >= experience.needed { return experience.unknownKeys.map(missing) }
    return [finding(person, program, possible, experience, record)]
  }

  private static func finding(
    _ person: Person, _ program: ExpressEntryFacts.Program, _ hours: Int, _ experience: CountableExperience,
    _ record: CaseRecord
  ) -> Finding {
    let counted = Bilingual.make { Typography.grouped(hours, $0) }
    let needed = Bilingual.make { Typography.grouped(experience.needed, $0) }
    let start = experience.start.inWords
    let kind =
      switch program {
      case .cec: Bilingual(fr: "d’emploi qualifié autorisé au Canada", en: "of authorized skilled work in Canada")
      case .fsw:
        Bilingual(
          fr: "d’emploi continu dans la profession "
            + "principale", en: "of continuous work in the primary occupation")
      case .fst: Bilingual(fr: "d’emploi dans un métier spécialisé", en: "of work in a skilled trade")
      }
    return Finding(
      code: "experience-insufficient", severity: .error, application: .expressEntry, requirement: "employment-letter",
      person: person.id,
      message: Bilingual(
        fr: "\(person.displayName) a \(counted.fr)\u{00A0}heures \(kind.fr) depuis le \(start.fr); il en faut "
          + "\(needed.fr).",
        en: "\(person.displayName) has \(counted.en) hours \(kind.en) since \(start.en); \(needed.en) are needed."),
      nextStep: Bilingual(
        fr: "Vérifier les dates, les heures et les codes CNP de \(person.key("activities")); si le compte est "
          + "juste, ne pas présenter la demande dans ce programme.",
        en: "Check the dates, hours and NOC codes of \(person.key("activities")); where the count is right, do not "
          + "submit under this program."),
      due: record.lastDay(.expressEntry), rule: program == .cec ? "R-EE-86" : "R-EE-85",
      sources: record.sources(.expressEntry, "IRPR", "IRPA"),
      details: [
        "hours": String(hours), "needed": String(experience.needed), "program": program.rawValue,
        "from": experience.start.description,
      ])
  }

  public static let examples = ExperienceExamples.all
}
