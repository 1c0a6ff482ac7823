/// The days on which the completed years of some work change.
struct WorkYears {
  struct Change: Hashable {
    var day: Day
    /// Completed years from that day on.
    var years: Int
    var isGain: Bool
  }

  private(set) var changes: [Change] = []

  init(_ work: WorkOfPerson, after day: Day, until last: Day) {
    let first = WorkOfPerson.start(day)
    // The sum of all days before each day of the span.
    var before = [0]
    for units in work.ledger.unitsByDay(from: first, to: last) { before.append(before[before.count - 1] + units) }
    func years(_ day: Day) -> Int {
      let units = before[day - first + 1] - before[WorkOfPerson.start(day) - first]
      return units / WorkHours.unitsAnHour / WorkHours.year
    }
    var current = years(day)
    for number in (day.number + 1)...max(day.number + 1, last.number) where number <= last.number {
      let next = years(Day(number: number))
      guard next != current else { continue }
      changes.append(Change(day: Day(number: number), years: next, isGain: next > current))
      current = next
    }
  }
}

extension CountedWork {
  /// The kinds of work that a score looks at.
  static func telling(ofPrincipal isPrincipal: Bool) -> [CountedWork] {
    isPrincipal ? [.canadian, .foreign, .skilled, .adaptabilityOfApplicant] : [.canadian, .adaptabilityOfPartner]
  }

  /// Where the work was done, after « N ans de travail ».
  var place: Bilingual {
    switch self {
    case .canadian, .adaptabilityOfApplicant, .adaptabilityOfPartner: Bilingual(fr: "au Canada", en: "in Canada")
    case .foreign: Bilingual(fr: "à l’étranger", en: "abroad")
    case .skilled: Bilingual(fr: "qualifié, où que ce soit", en: "of a skilled kind, anywhere")
    }
  }
}

extension ScoreChange.Cause {
  init(work change: WorkYears.Change, _ kind: CountedWork, _ person: Person, _ of: Bilingual) {
    let years = ScoreWords.years(change.years)
    if change.isGain {
      self.init(
        code: "work-year-completed", person: person.id,
        title: Bilingual(
          fr: "\(years.fr) de travail \(kind.place.fr), si l’emploi continue\(of.fr)",
          en: "\(years.en) of work \(kind.place.en), if the job goes on\(of.en)"))
    } else {
      self.init(
        code: "work-year-lost", person: person.id,
        title: Bilingual(
          fr: "des heures de plus de dix ans ne comptent plus\(of.fr)",
          en: "hours over ten years old no longer count\(of.en)"))
    }
  }
}
