/// Enough skilled work, in the years, the place and the occupations that the program counts (R-EE-85, R-EE-86).
enum ExperienceCriterion {
  static func answer(_ program: ExpressEntryFacts.Program, _ situation: ProgramSituation) -> Answer {
    guard situation.minimum(program) != nil else { return ProgramSituation.noMinimum }
    guard let count = ExperienceCount(program, situation) else {
      return .unknown(
        keys: [situation.person.key("activities")],
        Bilingual(fr: "Les activités ne sont pas indiquées.", en: "The activities are not given."))
    }
    if count.reaches { return .yes(sentence(count, count.hours)) }
    if !count.mayReach { return .no(sentence(count, count.possibleHours)) }
    let sure = sentence(count, count.hours)
    if let doubt = count.doubts.first, count.keys.isEmpty {
      return .unknown(
        keys: [],
        Bilingual(
          fr: "\(sure.fr) Le reste dépend d’un doute\u{00A0}: \(doubt.fr).",
          en: "\(sure.en) The rest hangs on a doubt: \(doubt.en)."))
    }
    return .unknown(
      keys: count.keys,
      sure
        + Bilingual(
          fr: " D’autres heures dépendent de faits qui ne sont pas indiqués.",
          en: " More hours hang on facts that are not given."))
  }

  /// « 1 643 heures d’emploi qualifié autorisé au Canada depuis le 30 novembre 2023; il en faut 1 560. »
  private static func sentence(_ count: ExperienceCount, _ hours: Int) -> Bilingual {
    let kind = count.program.experience
    let worked = hoursInWords(hours)
    let needed = Bilingual.make { Typography.grouped(count.minimum.hours, $0) }
    let start = count.start.inWords
    return Bilingual(
      fr: "\(worked.fr) \(kind.fr) depuis le \(start.fr); il en faut \(needed.fr).",
      en: "\(worked.en) \(kind.en) since \(start.en); \(needed.en) are needed.")
  }

  static func hoursInWords(_ hours: Int) -> Bilingual {
    Bilingual.make {
      Typography.count(hours, $0, one: Bilingual(fr: "heure", en: "hour"), many: Bilingual(fr: "heures", en: "hours"))
    }
  }
}

extension ExpressEntryFacts.Program {
  /// The work that the program counts: « d’emploi qualifié… ».
  var experience: Bilingual {
    switch self {
    case .cec: Bilingual(fr: "d’emploi qualifié autorisé au Canada", en: "of authorized skilled work in Canada")
    case .fsw:
      Bilingual(
        fr: "d’emploi continu dans la profession principale", en: "of continuous work in the primary occupation")
    case .fst: Bilingual(fr: "d’emploi dans le métier spécialisé", en: "of work in the skilled trade")
    }
  }
}
