/// The periods of one list of one person, against the days that they must cover.
struct HistoryPeriods {
  struct Period {
    let from: Day
    /// `nil` where it goes on.
    let to: Day?
    let country: String?
    let index: Int
  }

  let person: Person
  let record: CaseRecord
  /// `residence` or `activities`.
  let key: String
  /// `nil` where the case has no such list.
  let periods: [Period]?
  let isResidence: Bool

  static func residence(_ person: Person, _ record: CaseRecord) -> HistoryPeriods {
    let periods = person.residence?.enumerated().map {
      Period(from: $1.from, to: $1.to, country: $1.country, index: $0)
    }
    return HistoryPeriods(person: person, record: record, key: "residence", periods: periods, isResidence: true)
  }

  static func activities(_ person: Person, _ record: CaseRecord) -> HistoryPeriods {
    let periods = person.activities?.enumerated().compactMap { index, activity in
      activity.from.map { Period(from: $0, to: activity.to, country: activity.country, index: index) }
    }
    return HistoryPeriods(person: person, record: record, key: "activities", periods: periods, isResidence: false)
  }

  /// Each run of days from a day to the day judged that no period covers.
  func gaps(from start: Day) -> [Finding] {
    guard let periods else {
      return [
        FactMissing.finding(
          key: person.key(key), rule: "history-gap", severity: .warning, application: .expressEntry, person: person,
          sources: record.sources(.expressEntry, "IRPA"))
      ]
    }
    var gaps: [(Day, Day)] = []
    var next = start
    for period in periods.sorted(by: { $0.from < $1.from }) where period.from <= record.day {
      if period.from > next { gaps.append((next, period.from - 1)) }
      next = max(next, (period.to ?? record.day) + 1)
    }
    if next <= record.day { gaps.append((next, record.day)) }
    let what =
      isResidence
      ? Bilingual(fr: "aucun lieu de résidence", en: "no residence")
      : Bilingual(fr: "aucune activité", en: "no activity")
    return gaps.map { from, to in
      finding(
        "history-gap", .warning,
        from == to
          ? Bilingual(
            fr: "Pour \(person.displayName), \(what.fr) n’est indiqué\(isResidence ? "" : "e") le \(from.inWords.fr).",
            en: "For \(person.displayName), \(what.en) is given on \(from.inWords.en).")
          : Bilingual(
            fr: "Pour \(person.displayName), \(what.fr) n’est indiqué\(isResidence ? "" : "e") du "
              + "\(from.inWords.fr) au \(to.inWords.fr).",
            en: "For \(person.displayName), \(what.en) is given from \(from.inWords.en) to \(to.inWords.en)."),
        isResidence
          ? Bilingual(
            fr: "Compléter \(person.key(key))\u{00A0}: chaque jour doit avoir son pays.",
            en: "Complete \(person.key(key)): each day must have its country.")
          : Bilingual(
            fr: "Compléter \(person.key(key))\u{00A0}: le chômage, les voyages et les soins à un proche comptent "
              + "aussi.",
            en: "Complete \(person.key(key)): unemployment, travel and caregiving count as well."),
        rule: "R-EE-121", details: ["from": from.description, "to": to.description])
    }
  }

  /// One lives in one place: residences in two countries that share more than the day of the move.
  func overlaps() -> [Finding] {
    guard isResidence, let periods else { return [] }
    let sorted = periods.sorted { ($0.from, $0.index) < ($1.from, $1.index) }
    return zip(sorted, sorted.dropFirst()).compactMap { first, second in
      let end = min(first.to ?? record.day, second.to ?? record.day)
      guard first.country != second.country, second.from < end else { return nil }
      return finding(
        "history-overlap", .info,
        Bilingual(
          fr: "Deux lieux de résidence \(person.ofName) se chevauchent du \(second.from.inWords.fr) au "
            + "\(end.inWords.fr).",
          en: "Two residences of \(person.displayName) overlap from \(second.from.inWords.en) to \(end.inWords.en)."),
        Bilingual(fr: "Vérifier les dates de \(person.key(key)).", en: "Check the dates of \(person.key(key))."),
        rule: "R-EE-120", details: ["from": second.from.description, "to": end.description])
    }
  }

  /// Periods that say what nobody can know yet.
  func inFuture() -> [Finding] {
    (periods ?? []).filter { $0.from > record.day || ($0.to.map { $0 > record.day } ?? false) }.map { period in
      let day = period.from > record.day ? period.from : period.to ?? period.from
      return finding(
        "history-in-future", .error,
        Bilingual(
          fr: "Une période de \(person.key(key)) va jusqu’au \(day.inWords.fr), après le jour jugé.",
          en: "A period of \(person.key(key)) goes to \(day.inWords.en), after the day judged."),
        Bilingual(
          fr: "Retirer la date de fin d’une période en cours, ou corriger l’année.",
          en: "Remove the end of a period that goes on, or correct the year."),
        rule: "R-EE-122", details: ["key": "\(person.key(key))[\(period.index)]", "date": day.description])
    }
  }

  private func finding(
    _ code: String, _ severity: Severity, _ message: Bilingual, _ nextStep: Bilingual, rule: String,
    details: [String: String]
  ) -> Finding {
    var details = details
    details["history"] = key
    return Finding(
      code: code, severity: severity, application: .expressEntry, person: person.id, message: message,
      nextStep: nextStep, due: severity == .info ? nil : record.lastDay(.expressEntry), rule: rule,
      sources: record.sources(.expressEntry, "IRPA"), details: details)
  }
}
